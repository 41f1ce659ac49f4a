import { readFileSync } from 'node:fs';
import { addAliases } from '#domain/enrich/entities/index.js';

let text: string | null = null;

/**
 * Adds the names of the file that `BLOTTER_ALIASES` says, if any (docs/how-to/add-names.md). Every process that
 * recognises names calls it once at its start; a file that cannot be used ends the start, since posts read without
 * it would have other facts.
 */
export function loadAliases(file = process.env['BLOTTER_ALIASES']): void {
  if (!file || text !== null) return;
  const found = readFileSync(file, 'utf8');
  const problems = addAliases(found).map(({ line, problem }) => `${file}:${line}: ${problem}`);
  if (problems.length > 0) throw new Error(`the aliases cannot be used\n${problems.join('\n')}`);
  text = found;
}

/** What was loaded, for the version of the rules. */
export const loadedAliases = (): string => text ?? '';
