import { DEMONYMS } from './data/demonyms.js';
import { EXTRA_DEMONYMS } from './data/extra-demonyms.js';

let table: Map<string, string> | null = null;

function demonyms(): Map<string, string> {
  if (table) return table;
  table = new Map();
  for (const line of `${DEMONYMS}\n${EXTRA_DEMONYMS}`.split('\n')) {
    const [word, country] = line.split('|');
    if (word && country !== undefined) table.set(word.toLowerCase(), country);
  }
  return table;
}

/** The ISO code of a nationality's country: "Russian", "Russians" → `RU`; null for other words and for "European". */
export function countryOfDemonym(word: string): string | null {
  return lookUp(word) || null;
}

/** True for any word that names people or things by where they are from, also without one country: "Asian". */
export function isDemonym(word: string): boolean {
  return lookUp(word) !== undefined;
}

function lookUp(word: string): string | undefined {
  const key = word.toLowerCase();
  const known = demonyms();
  return known.get(key) ?? (key.endsWith('s') ? known.get(key.slice(0, -1)) : undefined);
}
