import { gazetteer } from './gazetteer.js';
import { nameKey } from './keys.js';

/** The ids of all that the tables know under a name, in any of its spellings: "Kiev", "Zelenskiy", "NHS". */
export function idsNamed(name: string): string[] {
  const found = gazetteer().find(nameKey(name)) ?? [];
  return [...new Set(found.map((one) => one.id))];
}
