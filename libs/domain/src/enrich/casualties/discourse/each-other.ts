import { POSSESSIVES } from '../data/words.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import { peopleNoun } from '../words/lexicon.js';
import type { Token } from '../words/tokens.js';

const words = (text: string): string[] => text.split(/\s+/);

/** Those who cannot be the same person, by the place that they had: each line is one. */
const ROLES = new Map(
  [
    'driver drivers motorist motorists trucker',
    'rider riders motorcyclist motorcyclists cyclist cyclists biker bikers',
    'passenger passengers pillion',
    'pedestrian pedestrians',
    'pilot pilots',
    'co-pilot copilot',
    'conductor conductors',
    'skipper captain',
    'deckhand deckhands crewman crewmen',
  ].flatMap((line, k) => words(line).map((word): [string, number] => [word, k])),
);
/** Who somebody has. */
const KIN = new Set(
  words(`wife husband son sons daughter daughters brother brothers sister sisters mother father parents child children baby cousin cousins
    nephew niece uncle aunt grandson granddaughter grandmother grandfather twin boyfriend girlfriend partner fiancee friend friends
    colleague colleagues companion companions passenger passengers driver co-pilot guide bodyguard bodyguards neighbour neighbor`),
);
const SEXES = new Map(
  ['man male', 'woman female lady', 'boy schoolboy', 'girl schoolgirl'].flatMap((line, k) =>
    words(line).map((word): [string, number] => [word, k]),
  ),
);
/** What anybody may be called whom another noun told of before. */
const ANYBODY = new Set(
  words(`person people individual human resident villager inhabitant citizen victim adult teenager teen youth youngster minor local native
    national tourist visitor patient casualty survivor pensioner father mother parent parents husband wife child children infant toddler baby
    suspect member worker employee traveller traveler occupant others`),
);
/** In sentences: those told of last, and those that may have told of all. */
const NEAR = 3;
const FARTHEST = 20;

/** "The driver died at the scene. His passenger died in hospital": others than those told before, though no word says so. */
export function markOthers(readings: readonly Reading[]): void {
  for (let k = 1; k < readings.length; k++) {
    const r = readings[k]!;
    if (r.raws.length === 0) continue;
    for (const c of r.raws) if (isOpen(c) && isAnother(c, r, k, readings)) Object.assign(c, { mode: 'increment', others: true }); // prettier-ignore
  }
}

/** "A hiker was killed and her companion mauled", "The man died and the woman broke a leg": those hurt who are not the dead. */
export const companionsOf = ({ raws, tokens }: Reading): RawClaim[] =>
  raws.filter((c) => {
    if (!c.weak || c.measure !== 'injured' || c.to <= c.from) return false;
    const noun = tokens[c.to - 1]!.low;
    const sex = SEXES.get(noun);
    return raws.some((d) => {
      if (d.measure !== 'killed' || d.count !== 1 || d.to <= d.from || d.to > c.from) return false;
      const dead = tokens[d.to - 1]!.low;
      return (
        dead !== noun && (isTheirs(tokens, c) || (sex !== undefined && (SEXES.get(dead) ?? sex) !== sex))
      );
    });
  });

/** "his passenger", "the driver's wife". */
const isTheirs = (tokens: Token[], { from, to }: RawClaim): boolean =>
  KIN.has(tokens[to - 1]!.low) && (POSSESSIVES.has(tokens[from]!.low) || tokens[from - 1]?.low === "'s");

const MEASURES = new Set(['killed', 'injured']);
const isOpen = (c: RawClaim): boolean =>
  c.mode === 'total' && c.status === 'asserted' && !!c.count && !c.pronoun && !c.weak && !c.anaphoric && c.to > c.from && MEASURES.has(c.measure); // prettier-ignore

/** Beside every claim of its measure that the field told before: all of them of persons whom it cannot be. */
function isAnother(c: RawClaim, r: Reading, k: number, readings: readonly Reading[]): boolean {
  let isFar = true;
  for (let j = k - 1; j >= Math.max(0, k - FARTHEST) && readings[j]!.field === r.field; j--)
    for (const d of readings[j]!.raws) {
      if (d.measure !== c.measure || d.status !== 'asserted' || d.count === 0) continue;
      if (!isApart(c, r.tokens, d, readings[j]!.tokens)) return false;
      isFar &&= k - j > NEAR;
    }
  return !isFar;
}

function isApart(c: RawClaim, own: Token[], d: RawClaim, theirs: Token[]): boolean {
  if (d.from === d.at || d.to <= d.from) return false;
  const [noun, other] = [own[c.to - 1]!, theirs[d.to - 1]!];
  const isOne = d.count === 1 && (d.mode === 'total' || d.others);
  const first = own[c.from]!.low;
  if (isTheirs(own, c))
    return noun.low !== other.low && (isOne || KIN.has(other.low) || ROLES.has(other.low));
  const [role, theirRole] = [ROLES.get(noun.low), ROLES.get(other.low)];
  if (role !== undefined && theirRole !== undefined) return role !== theirRole;
  if (!isOne || c.count !== 1 || !ARTICLES.has(first)) return false;
  const [sex, theirSex] = [SEXES.get(noun.low), SEXES.get(other.low)];
  if (sex !== undefined && theirSex !== undefined) return sex !== theirSex;
  if (isGrown(noun) !== isGrown(other) && isChild(noun) !== isChild(other)) return true;
  const isTold = ARTICLES.has(theirs[d.from]!.low) || theirRole !== undefined;
  return noun.low !== other.low && hasCalling(noun) && hasCalling(other) && isTold;
}
/** "a 24-year-old", and no "13-year-old boy". */
const isGrown = (token: Token): boolean =>
  token.low === 'man' ||
  token.low === 'woman' ||
  (token.low.endsWith('-old') && peopleNoun(token)?.group === 'all');
const isChild = (token: Token): boolean => peopleNoun(token)?.group === 'children';
const ARTICLES = new Set(['a', 'an']);

/** "a farmer", "a shepherd": no two words for one person. */
const hasCalling = (token: Token): boolean => {
  const noun = token.cap ? null : peopleNoun(token);
  return noun?.group === 'all' && !ANYBODY.has(token.low) && !token.low.endsWith('-old');
};
