import { COUNTRIES } from './data/countries.js';
import { countryOfDemonym } from './demonyms.js';

let byName: Map<string, string> | null = null;

function names(): ReadonlyMap<string, string> {
  if (byName) return byName;
  byName = new Map();
  for (const line of COUNTRIES.split('\n')) {
    const [code = '', name = '', , , , , others = ''] = line.split('|');
    for (const one of [name, ...others.split(';')]) if (one) byName.set(one.toLowerCase(), code);
  }
  return byName;
}

/** The code of the country that words in lower case name, by its name or that of its people; null for other words. */
export function countryCalled(words: string): string | null {
  return names().get(words) ?? (words.includes(' ') ? null : countryOfDemonym(words));
}
