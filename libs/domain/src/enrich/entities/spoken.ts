import type { Entity } from '../../entity.js';
import { unitsOf } from '../units.js';
import { WordTable } from '../word-table.js';
import { countryOfDemonym } from './demonyms.js';
import type { Office } from './offices.js';
import { type Named, spellings } from './spellings.js';
import { sizeAt, wordsOf } from './phrase-words.js';

function holds(phrase: string, text: string): boolean {
  const at = phrase.indexOf(text);
  if (at < 0) return false;
  const letter = /[\p{L}\p{N}]/u;
  const rest = phrase.slice(at + text.length, at + text.length + 2);
  // "a Moscow-backed mayor" is not Moscow's.
  return !letter.test(phrase[at - 1] ?? ' ') && !letter.test(rest[0] ?? ' ') && !/^-\p{Ll}/u.test(rest);
}

/** The party that a phrase tells: the country of its place, or of the first nationality in it. */
export function sideOf(phrase: string, place: Entity | null): string | null {
  if (place?.country) return place.country;
  const units = unitsOf(phrase);
  for (let at = 0; at < phrase.length;) {
    const from = at;
    while (at < phrase.length && isOfDemonym(phrase, at)) at += sizeAt(phrase, at);
    const country = at > from ? DEMONYMS.at(phrase, units, from, at).country : null;
    if (country) return country;
    if (at === from) at += sizeAt(phrase, at);
  }
  return null;
}

/** Letters and hyphens. */
function isOfDemonym(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 45;
  return /\p{L}/u.test(String.fromCodePoint(text.codePointAt(at)!));
}

const DEMONYMS = new WordTable((raw) => ({ country: countryOfDemonym(raw) }), 1 << 12);

/** Who speaks for an office or a body. */
export const SPOKEN_FOR = ['spokesman', 'spokeswoman', 'spokesperson', 'spokesmen'];

/** What a phrase says of who speaks, whatever is told. */
export interface Spoken extends Named {
  phrase: string;
  words: readonly string[];
  side: string | null;
  /** Once somebody has asked. */
  office?: { found: Office | null };
}

/** What a phrase says of who speaks, of those whom the post names. */
export function spokenOf(phrase: string, entities: readonly Entity[]): Spoken {
  const known = phrasesOf(entities);
  let spoken = known.get(phrase);
  if (!spoken) {
    const named = spellings(entities).namedIn(phrase, holds);
    spoken = { ...named, phrase, words: wordsOf(phrase), side: sideOf(phrase, named.place) };
    known.set(phrase, spoken);
  }
  return spoken;
}

/** The phrases of a post: each is asked for with every claim of its sentence. */
const asked = new WeakMap<readonly Entity[], Map<string, Spoken>>();
function phrasesOf(entities: readonly Entity[]): Map<string, Spoken> {
  let phrases = asked.get(entities);
  if (!phrases) asked.set(entities, (phrases = new Map()));
  return phrases;
}

export const isSpokenFor = ({ words }: Spoken): boolean => words.some((word) => SPOKEN_FOR.includes(word));
