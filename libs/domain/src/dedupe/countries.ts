import { COUNTRIES } from '../enrich/entities/data/countries.js';
import { countryOfDemonym } from '../enrich/entities/demonyms.js';

/** The word by which a country of several words is known, and short forms. */
const BY_ONE_WORD = `america US|us US|usa US|uk GB|britain GB|england GB|scotland GB|wales GB|holland NL|korea KR|zealand NZ|
lanka LK|arabia SA|emirates AE|faso BF|rica CR|leone SL|salvador SV|burma MM|bosnia BA`;

let names: Map<string, string> | null = null;

/** The ISO code of the country that a word in lower case names, by itself or by its people: "turkey", "turks", "turkish". */
export function countryNamed(word: string): string | null {
  names ??= readNames();
  return names.get(word) ?? countryOfDemonym(word);
}

function readNames(): Map<string, string> {
  const read = new Map<string, string>();
  for (const line of COUNTRIES.split('\n')) {
    const [code, name] = line.split('|');
    if (code && name && !name.includes(' ')) read.set(name.toLowerCase(), code);
  }
  for (const entry of BY_ONE_WORD.split('|')) {
    const [name, code] = entry.trim().split(' ');
    read.set(name!, code!);
  }
  return read;
}
