import { wordKeys } from './words.js';

/** One thing that a text is to say, or is not to say. */
export interface Wanted {
  not: boolean;
  keys: number[];
  /** What stands together, in this order; null where one word is all. */
  phrase: string | null;
}

/**
 * What somebody typed: words, all of them; `"a phrase"`; `or` between alternatives; `-` before what is not to be there.
 * Anything is a query: what cannot be read is words. Answers the alternatives, each with something to look for.
 */
export function queryOf(text: string): Wanted[][] {
  const alternatives: Wanted[][] = [[]];
  for (const [, minus, quoted, bare] of text.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    if (!minus && bare?.toLowerCase() === 'or') {
      alternatives.push([]);
      continue;
    }
    const said = quoted ?? bare!;
    const keys = wordKeys(said);
    // Words that stand everywhere say nothing.
    if (keys.length === 0) continue;
    alternatives.at(-1)!.push({ not: minus === '-', keys, phrase: isPhrase(said, keys) ? said : null });
  }
  return alternatives.filter((wanted) => wanted.length > 0);
}

/** Where only one word says anything, only parts that belong together make a phrase: "U.S.", but not "in the fire". */
function isPhrase(said: string, keys: readonly number[]): boolean {
  return keys.length > 1 || said.split(/\s+/).some((part) => SEVERAL.test(part));
}

const SEVERAL = /[\p{L}\p{N}\p{M}][^\p{L}\p{N}\p{M}]+[\p{L}\p{N}]/u;
