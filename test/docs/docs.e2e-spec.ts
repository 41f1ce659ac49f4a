import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readPage, type Step } from './blocks.js';
import { copyOfCheckout } from './checkout.js';
import { has, Session } from './session.js';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const PAGES = ['README.md', ...readdirSync(path.join(ROOT, 'docs'), { recursive: true }).map((file) => `docs/${String(file)}`)]
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, ...readPage(readFileSync(path.join(ROOT, file), 'utf8')) })); // prettier-ignore

/** Every command that a page shows, in the order in which a reader types them. */
describe('the commands in the documentation', () => {
  let checkout: string;
  beforeAll(() => void (checkout = copyOfCheckout()));
  afterAll(() => rmSync(checkout, { recursive: true, force: true }));

  for (const { file, steps } of PAGES.filter((page) => page.steps.length > 0)) {
    it(`of ${file} do what it says`, async () => {
      const session = await Session.open(checkout);
      try {
        for (const step of steps.filter(isPossible)) {
          const wrong = await session.step(step);
          if (wrong !== null) throw new Error(`${file}:${step.line}: ${wrong}\n\n${step.text}`);
        }
      } finally {
        await session.close();
      }
    }, 300_000);
  }

  for (const { file, unmarked } of PAGES) {
    for (const line of unmarked) it.skip(`of ${file}:${line} do not say whether they are run`, () => {});
  }

  it('finds what is wrong with a page', async () => {
    const session = await Session.open(checkout);
    const wrong = async (page: string) => {
      const found: (string | null)[] = [];
      for (const step of readPage(page).steps) found.push(await session.step(step));
      return found;
    };
    const fence = (info: string, text: string) => `\`\`\`${info}\n${text}\n\`\`\`\n`;
    expect(await wrong(fence('sh run', 'false\ntrue'))).toEqual([expect.stringContaining('ended with 1')]);
    expect(await wrong(fence('sh run', 'npx blotter nonsense'))).toEqual([expect.stringContaining('unknown command')]);
    expect(await wrong(fence('sh exits 2', 'npx blotter nonsense'))).toEqual([null]);
    expect(await wrong(fence('sh run 1s', 'exit 3'))).toEqual([expect.stringContaining('ended with 3')]);
    expect(await wrong(fence('sh run 1s', 'sleep 30'))).toEqual([null]);
    const shown = fence('sh run', 'echo one; echo two 2 3') + fence('text shown', 'one\ntwo … 3');
    expect(await wrong(shown)).toEqual([null, null]);
    const other = fence('sh run', 'echo one') + fence('text shown', 'two');
    expect(await wrong(other)).toEqual([null, expect.stringContaining('not printed: two')]);
    expect(await wrong(fence('sh run', 'X=5') + '<!-- sh: test "$X" = 5 -->\n')).toEqual([null, null]);
    await session.close();
  }); // prettier-ignore
});

function isPossible(step: Step): boolean {
  return step.kind !== 'run' || step.needs === null || has(step.needs);
}
