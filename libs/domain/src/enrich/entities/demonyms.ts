import { DEMONYMS } from './data/demonyms.js';
import { EXTRA_DEMONYMS } from './data/extra-demonyms.js';
import type { Token } from './tokens.js';

let table: Map<string, string> | null = null;
/** The beginnings of demonyms of several words by what ends them: "lankan" → "sri". */
const beginnings = new Map<string, Set<string>>();

function demonyms(): Map<string, string> {
  if (table) return table;
  table = new Map();
  for (const line of `${DEMONYMS}\n${EXTRA_DEMONYMS}`.split('\n')) {
    const [word, country] = line.split('|');
    if (word && country !== undefined) table.set(word.toLowerCase(), country);
  }
  for (const [name, country] of [...table]) endOf(table, name.split(' '), country);
  return table;
}

/** The last word of "Sri Lankan" or "Papua New Guinean" says the country alone, where it is no word of its own. */
function endOf(known: Map<string, string>, words: readonly string[], country: string): void {
  const last = words.at(-1) as string;
  if (words.length === 1 || last === 'islander') return;
  if (!known.has(last)) known.set(last, country);
  const before = beginnings.get(last) ?? new Set();
  for (const word of words.slice(0, -1)) before.add(word);
  beginnings.set(last, before);
}

/** True where `word` is the beginning of a demonym that `next` ends or goes on with: "Sri" before "Lankan". */
export function beginsDemonym(word: string, next: string): boolean {
  demonyms();
  return beginnings.get(next.toLowerCase())?.has(word.toLowerCase()) ?? false;
}

/** The ISO code of a nationality's country: "Russian", "Russians" → `RU`; null for other words and for "European". */
export function countryOfDemonym(word: string): string | null {
  return lookUp(word) || null;
}

/** The same of a token; its word remembers it. */
export function demonymOf({ word }: Token): string | null {
  return word.country === undefined ? (word.country = countryOfDemonym(word.key)) : word.country;
}

/** True for any word that names people or things by where they are from, also without one country: "Asian". */
export function isDemonym(word: string): boolean {
  return lookUp(word) !== undefined;
}

function lookUp(word: string): string | undefined {
  const key = word.toLowerCase();
  const known = demonyms();
  return (
    known.get(key) ?? (key.endsWith('s') && key !== 'philippines' ? known.get(key.slice(0, -1)) : undefined)
  );
}
