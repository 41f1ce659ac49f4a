import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { testServerUrl } from '#test/support/database.js';

const ROOT = process.cwd();
const PARTS = [
  'apps',
  'libs',
  'scripts',
  'test',
  'package.json',
  'tsconfig.json',
  'jest.config.js',
  'nest-cli.json',
];

interface Ran {
  code: number;
  out: string;
}

describe('npm run new:consumer', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'blotter-consumer-'));
    for (const part of PARTS) cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const run = async (args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
    new Promise((resolve) => {
      const options = { cwd: copy, env: { ...process.env, ...env }, maxBuffer: 1e8 };
      execFile(process.execPath, args, options, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), out: stdout + stderr }),
      );
    });
  const generate = (...args: string[]) =>
    run([path.join(ROOT, 'scripts/new-consumer/main.js'), '--root', copy, ...args]);
  const jest = async (args: string[]) =>
    run(
      ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', ...args],
      { BLOTTER_TEST_DATABASE_URL: await testServerUrl(), JEST_WORKER_ID: undefined },
    ); // prettier-ignore

  it('makes a consumer that type checks, passes its two specs, and is in the conformance suite', async () => {
    expect(await generate('toll-board', '--from', 'now')).toMatchObject({ code: 0 });
    writeFileSync(
      path.join(copy, 'tsconfig.one.json'),
      JSON.stringify({ extends: './tsconfig.json', include: ['apps/toll-board', 'apps/blotter/src/runtime/services.ts'] }),
    ); // prettier-ignore
    const types = await run(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.one.json', '--noEmit']);
    expect(types.out.split('\n').filter((line) => /^apps\/(toll-board|blotter)\//.test(line))).toEqual([]);

    const specs = await jest(['apps/toll-board', 'test/conformance/services', '-t', 'toll-board']);
    expect(specs.out).toMatch(/PASS .*toll-board\.spec/);
    expect(specs.out).toMatch(/PASS .*toll-board\.int-spec/);
    expect(specs.out).toMatch(/PASS .*services\.int-spec/);
    expect(specs.out).toMatch(/Tests: .* 10 passed/);
    expect(specs.code).toBe(0);
  }, 240_000);

  it('leaves little to write: the handler has at most fifteen lines', async () => {
    const source = readFileSync(path.join(copy, 'apps/toll-board/src/service.ts'), 'utf8');
    const [, body = ''] = source.split('// Yours');
    expect(body.slice(0, body.indexOf('return [];')).split('\n').length).toBeLessThanOrEqual(15);
  });

  it.each([
    ['a name that is there', ['alerts'], /there is an apps\/alerts already/],
    ['double hyphens', ['toll--board'], /is no name/],
    ['what it has just made', ['toll-board'], /there is an apps\/toll-board already/],
    ['capitals', ['TollBoard'], /is no name/],
    ['a way out of the folder', ['../evil'], /is no name/],
    ['a schema of ours', ['log'], /is taken/],
    ['no name', [], /give one name/],
    ['an unknown topic', ['board', '--topic', 'blotter.post'], /choose from blotter\.documents/],
    ['an unknown start', ['board', '--from', 'noon'], /start or now/],
  ])('refuses %s in a sentence, and writes nothing', async (_, args, message) => {
    const registry = readFileSync(path.join(copy, 'nest-cli.json'), 'utf8');
    const { code, out } = await generate(...args);
    expect(code).toBe(2);
    expect(out).toMatch(message);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(path.join(copy, 'nest-cli.json'), 'utf8')).toBe(registry);
    expect(existsSync(path.join(copy, 'apps/board'))).toBe(false);
  });
});
