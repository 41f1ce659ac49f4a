// Switches each rule of the ledger off, in a copy, and runs its specs: `node scripts/mutations/main.js [BEGINNING…]`. A rule
// whose loss no case notices is printed, and the exit code is 1.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MUTATIONS, SPECS } from './ledger.js';

const asked = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '..', '..');
const copy = mkdtempSync(path.join(tmpdir(), 'mutations-'));
for (const name of ['package.json', 'tsconfig.json', 'jest.config.js', 'libs/domain'])
  cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
writeFileSync(
  path.join(copy, 'jest.mutations.js'),
  "import base from './jest.config.js';\nconst { globalSetup, globalTeardown, ...rest } = base;\nexport default rest;\n",
);

/** Whether the specs pass as the copy stands. */
function passes(specs) {
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js',
      '--config', 'jest.mutations.js', '--runInBand', ...specs.map((spec) => `libs/domain/src/incidents/${spec}`),
    ],
    { cwd: copy, stdio: 'ignore' },
  ); // prettier-ignore
  return status === 0;
}

let unnoticed = 0;
try {
  if (!passes([...SPECS, 'voices.spec'])) throw new Error('the specs fail as they stand');
  for (const { rule, file, find, become, specs = SPECS } of MUTATIONS) {
    if (asked.length > 0 && !asked.some((word) => rule.startsWith(word))) continue;
    const source = path.join(copy, file);
    const text = readFileSync(source, 'utf8');
    if (text.split(find).length !== 2) throw new Error(`${rule}: ${file} has not exactly one "${find}"`);
    writeFileSync(
      source,
      text.replace(find, () => become),
    );
    const isNoticed = !passes(specs);
    writeFileSync(source, text);
    process.stdout.write(`${isNoticed ? 'noticed  ' : 'UNNOTICED'} ${rule}\n`);
    if (!isNoticed) unnoticed += 1;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.exitCode = unnoticed > 0 ? 1 : 0;
