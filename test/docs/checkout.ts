import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const LEFT: ReadonlySet<string> = new Set([
  '.git',
  '.blotter',
  '.blotter-kafka',
  'node_modules',
  'reports',
  'bench',
]);

/**
 * A copy of the checkout, built and with its packages. `npm` and `npx` are stand-ins: packages are there already, the
 * server takes a free port, and the demo makes haste.
 */
export function copyOfCheckout(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'blotter-docs-'));
  // The embedded server may run as another user than root.
  chmodSync(copy, 0o755);
  for (const entry of readdirSync(ROOT)) {
    if (!LEFT.has(entry)) cpSync(path.join(ROOT, entry), path.join(copy, entry), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  standIn(copy, 'npx', 'case "$1" in blotter) shift; exec node bin/blotter.js "$@" ;; esac\nexit 127');
  // What the server refuses is a failure; readers see that for themselves.
  standIn(copy, 'curl', `exec ${realCurl()} --fail-with-body "$@"`);
  standIn(
    copy,
    'npm',
    `case "$1 $2" in
  "ci "*) exit 0 ;;
  "start "*) exec node bin/blotter.js up --port "$PORT" ;;
  "run demo") exec node bin/blotter.js demo --seconds 2 --port 0 ;;
  "run build") exec node node_modules/typescript/bin/tsc -p . ;;
  "run new:consumer") shift 3; exec node scripts/new-consumer/main.js "$@" ;;
esac
echo "npm $*: no stand-in" >&2
exit 127`,
  );
  return copy;
}

function realCurl(): string {
  return spawnSync('sh', ['-c', 'command -v curl'], { encoding: 'utf8' }).stdout.trim() || 'curl';
}

function standIn(copy: string, name: string, script: string): void {
  const folder = path.join(copy, '.stand-ins');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}
