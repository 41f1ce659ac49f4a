// Runs after `npm ci`: builds, and links the command, so that `npx blotter` works at once in a checkout.
// Without development dependencies (`--omit=dev`) there is no compiler and nothing to do.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
if (!existsSync(compiler)) process.exit(0);

execFileSync(process.execPath, [compiler, '-p', root], { stdio: 'inherit', cwd: root });

// `bin` in the root package would be linked into npm's cache and run this script again (4.5 s on the first call).
const link = path.join(root, 'node_modules', '.bin', 'blotter');
mkdirSync(path.dirname(link), { recursive: true });
rmSync(link, { force: true });
symlinkSync(path.join('..', '..', 'bin', 'blotter.js'), link);
