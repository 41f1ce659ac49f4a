import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadedAliases } from './aliases.js';

const here = path.dirname(fileURLToPath(import.meta.url));
/** The rules: the module that turns a post into facts. */
export const ENRICHER = path.join(here, '..', '..', 'domain', 'src', 'enrich', 'index');
const IMPORTS = /\bfrom '(\.{1,2}\/[^']+)'/g;

let known: string | undefined;

/**
 * The version of the rules that make facts of posts: a hash of the program text and the tables that the enricher consists
 * of. Nobody has to remember to raise it, and two processes with the same rules agree on it. A changed comment gives
 * another version too, which costs nothing: facts are made again only when somebody asks for it.
 */
export function rulesVersion(): string {
  return (known ??= withAliases(hashOfModule(ENRICHER)));
}

/** A newsroom's own names are rules too. */
function withAliases(rules: string): string {
  const aliases = loadedAliases();
  return aliases === ''
    ? rules
    : createHash('sha256').update(`${rules}\0${aliases}`).digest('hex').slice(0, 12);
}

/** The hash of a module and of everything that it imports by a relative path; `entry` has no extension. */
export function hashOfModule(entry: string): string {
  const texts = modulesOf(entry);
  const hash = createHash('sha256');
  for (const name of [...texts.keys()].sort()) hash.update(`${name}\0${texts.get(name)}\0`);
  return hash.digest('hex').slice(0, 12);
}

/** The program texts of a module and of what it imports, by their paths from its folder. */
export function modulesOf(entry: string): Map<string, string> {
  const extension = path.extname(fileURLToPath(import.meta.url));
  const root = path.dirname(entry);
  const texts = new Map<string, string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const name = path.relative(root, file);
    if (texts.has(name)) continue;
    const text = readFileSync(file + extension, 'utf8');
    texts.set(name, text);
    for (const [, to] of text.matchAll(IMPORTS))
      queue.push(path.join(path.dirname(file), to!.replace(/\.js$/, '')));
  }
  return texts;
}
