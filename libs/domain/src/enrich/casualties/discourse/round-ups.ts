import type { Claim } from '../../../claim.js';

/** The place that a sentence opens with: "In Mosul, gunmen killed two". */
const OPENS = /^(?:In|Near|Outside|At|(?:North|South|East|West) of) ([A-Z][\w'’-]{2,})(?!\w* \d)/;
const SOMEWHERE = /\b(?:in|near|outside|at) ([A-Z][\w'’-]{2,})(?! \d)/;
const TIMES =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The)/;

/** "In Homs alone six were killed": of those told before. */
const ALONE = /\balone\b/;

const placeOf = (sentence: string): string | null => {
  const place = (OPENS.exec(sentence) ?? SOMEWHERE.exec(sentence))?.[1] ?? null;
  return place === null || TIMES.test(place) ? null : place;
};

/**
 * Whether a text goes from place to place: "In Baghdad, a bomb killed two. In Mosul, gunmen shot three soldiers." Each sentence then
 * tells of its own. Either all open with a place, or three have one each and the first figure is not the sum of the others.
 */
export function isRoundUp(claims: readonly Claim[]): boolean {
  const sentences = [...new Set(claims.filter((c) => c.in === 'text').map((c) => c.sentence))];
  const places = sentences.map(placeOf).filter((place) => place !== null);
  if (places.length < 2 || new Set(places).size < places.length) return false;
  if (claims.some((c) => c.in === 'headline' || c.mode === 'increment' || c.anaphoric)) return false;
  if (sentences.some((sentence) => ALONE.test(sentence))) return false;
  if (sentences.every((sentence) => OPENS.test(sentence))) return true;
  const isTurn = sentences.slice(1).some((sentence) => OPENS.test(sentence));
  return isTurn && places.length > 2 && !isSummedUp(claims, sentences[0]!);
}

/** "24 were killed in Plateau. Eighteen died in Rawuru. In Tatu six were found." */
const isSummedUp = (claims: readonly Claim[], first: string): boolean => {
  const killed = claims.filter((c) => c.measure === 'killed');
  const sum = (own: boolean): number =>
    killed.filter((c) => (c.sentence === first) === own).reduce((n, c) => n + (c.count ?? 0), 0);
  return sum(true) >= sum(false);
};
