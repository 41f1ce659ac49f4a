import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contractFiles } from './files.js';
import { breaksSince, newestRelease, releasedFiles } from './releases.js';

const EVENTS = 'contracts/events';

/** Writes the contract's files below the root; with `--check` says what is out of step and answers 1 where anything is. */
export async function run(args: readonly string[], root: string): Promise<number> {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const files = await contractFiles(version);
  if (args.includes('--check')) return tell([...outOfStep(root, files), ...incompatible(root, files)]);
  write(root, files);
  for (const file of leftOver(root, files)) rmSync(path.join(root, file));
  if (args.includes('--release')) write(root, releasedFiles(files, version));
  return tell(incompatible(root, files));
}

function tell(problems: readonly string[]): number {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  return problems.length > 0 ? 1 : 0;
}

/** The generated files that are not as they must be, a line each. */
export function outOfStep(root: string, files: ReadonlyMap<string, string>): string[] {
  const remedy = 'run `npm run contracts` and commit what it writes';
  const stale = [...files]
    .filter(
      ([file, text]) =>
        !existsSync(path.join(root, file)) || readFileSync(path.join(root, file), 'utf8') !== text,
    )
    .map(([file]) => `${file} is out of step: ${remedy}`);
  return [...stale, ...leftOver(root, files).map((file) => `${file} belongs to no event type: ${remedy}`)];
}

function incompatible(root: string, files: ReadonlyMap<string, string>): string[] {
  const version = newestRelease(root);
  return version === null ? [] : breaksSince(root, version, files);
}

function write(root: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

/** Schemas of types that are no longer in the catalogue. */
function leftOver(root: string, files: ReadonlyMap<string, string>): string[] {
  const folder = path.join(root, EVENTS);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => `${EVENTS}/${name}`).filter((file) => !files.has(file));
}
