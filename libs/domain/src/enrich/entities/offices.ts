import { bodyTold } from './body-words.js';
import type { Entity } from '../../entity.js';
import { countryOfDemonym } from './demonyms.js';
import { OFFICES } from './data/offices.js';
import { wordsOf } from './phrase-words.js';

/** A row of the table of offices. */
export type Office = (typeof OFFICES)[number];

/** Words that do not tell one office from another. */
const EMPTY = new Set(['of', 'the', 'for', 'northern', 'southern', 'eastern', 'western', 'central']);
const withoutEmpty = (words: readonly string[]): string[] => words.filter((word) => !EMPTY.has(word));
const LONGEST = 4;
const officeByWords = new Map(
  OFFICES.flatMap((office) =>
    office.words.flatMap((words) => [
      [words, office] as const,
      [withoutEmpty(words.split(' ')).join(' '), office] as const,
    ]),
  ),
);
/** How many words the longest name of an office has that begins with a word: most words begin none. */
const longestFrom = new Map<string, number>();
for (const words of officeByWords.keys()) {
  const [first, ...rest] = words.split(' ');
  longestFrom.set(first!, Math.max(longestFrom.get(first!) ?? 0, Math.min(LONGEST, rest.length + 1)));
}

/**
 * The id that an office, its holder and its body share: `local:office:governor:Q3329`; without its place where a post does not
 * tell that: `local:office:police`.
 */
export function officeId(office: string, placeKey: string | null): string {
  return placeKey === null ? `local:office:${office}` : `local:office:${office}:${placeKey}`;
}

/** The id of a body that is told by its kind alone; null for words that tell no body. */
export function bodyId(phrase: string): string | null {
  const told = bodyTold(phrase);
  return told && officeId(told.kind, null);
}

/** The place's part of an office id: the country code for a country, else the place's own id. */
export function officePlace(place: Entity): string {
  return place.level === 'country' && place.country ? place.country : place.id;
}

/** The longest name of an office among the words, with or without those that do not count. */
export function findOffice(words: readonly string[]): Office | null {
  return longestOffice(words) ?? longestOffice(withoutEmpty(words));
}

function longestOffice(words: readonly string[]): Office | null {
  let best: Office | null = null;
  let length = 0;
  for (let at = 0; at < words.length; at++) {
    const longest = longestFrom.get(words[at]!) ?? 0;
    for (let size = Math.min(longest, words.length - at); size > length; size--) {
      const office = officeByWords.get(size === 1 ? words[at]! : words.slice(at, at + size).join(' '));
      if (!office) continue;
      best = office;
      length = size;
    }
  }
  return best;
}

/** The national office that a body's name means: "Defence Ministry" → `defence-ministry`; null for other bodies. */
export function officeOf(name: string): string | null {
  const words = wordsOf(name).filter((word) => !countryOfDemonym(word));
  const office = officeByWords.get(words.join(' '));
  return office?.scope === 'country' ? office.office : null;
}
