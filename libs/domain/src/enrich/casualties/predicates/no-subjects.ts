import { type Chunk, isPreposition } from '../people/chunk.js';
import { BE } from '../data/words.js';
import { HARD_STOPS } from './clauses.js';
import { words } from '../words/word-class.js';

/** "none of the 132 passengers and 6 crew were injured": the second kind hangs on "none" too. */
export const isOfNone = (chunks: Chunk[], k: number): boolean => {
  // "no passengers among the 40 on board"
  const nobody = chunks[k - 2];
  if (chunks[k - 1]?.low === 'among' && nobody?.kind === 'group' && nobody.group.det === 'none-of')
    return true;
  let first = k;
  while (first > 1 && JOINS.has(chunks[first - 1]!.low) && chunks[first - 2]?.kind === 'group') first -= 2;
  const none = chunks[first - 2];
  return (
    first < k && chunks[first - 1]?.low === 'of' && none?.kind === 'group' && none.group.det === 'none-of'
  );
};
const JOINS = new Set(['and', 'or', 'nor', ',']);

/** "six of the ten workers who entered the tank died": what stands in the clause that hangs on the people. */
export function isInRelative(chunks: Chunk[], k: number): boolean {
  for (let j = k - 1; j > Math.max(0, k - 6); j--) {
    const c = chunks[j]!;
    if (c.low === ',' || c.kind === 'predicate') return false;
    if (c.low === 'who') return chunks[j - 1]!.kind === 'group';
  }
  return false;
}

/** "was run over and killed": a verb that is a noun elsewhere. */
export const isRun = (chunks: Chunk[], k: number): boolean =>
  chunks[k]!.low === 'run' && BE.has(chunks[k - 1]?.low ?? '');

/** "with a gunshot wound to the chest": a noun, and no word of the verb. */
export const isWound = (chunks: Chunk[], k: number): boolean =>
  (/^wounds?$/.test(chunks[k]!.low) && WOUNDED.has(chunks[k - 1]?.low ?? '')) ||
  (chunks[k]!.low === 'stab' && /^wounds?$/.test(chunks[k + 1]?.low ?? ''));
const WOUNDED = new Set([
  'gunshot',
  'stab',
  'knife',
  'bullet',
  'shrapnel',
  'head',
  'chest',
  'of',
  'with',
  'a',
  'the',
]);

/** "a victim of the shooting at a bar has died": what was done there, and no verb. */
export const isDeed = (chunks: Chunk[], k: number): boolean =>
  /^(?:shoot|stabb)ing$/.test(chunks[k]!.low) &&
  isPreposition(chunks[k + 1]) &&
  (ARTICLES.has(chunks[k - 1]?.low ?? '') || isPreposition(chunks[k - 1]));
const ARTICLES = new Set(['the', 'a', "'s", 'that', 'this', 'mass', 'fatal', 'deadly']);

/** "the bodies of four soldiers who died last week": counted with the bodies. */
export const CORPSES = words('bodies body corpses remains death deaths');

/** The "meat" of "two people who ate the meat died". */
export const isInWho = (chunks: Chunk[], k: number): boolean =>
  chunks[k - 1]?.kind === 'token' && (chunks[k - 2]?.low === 'who' || (chunks[k - 2]?.kind === 'token' && chunks[k - 3]?.low === 'who')); // prettier-ignore

/** "Two were dug out alive but injured". */
export const isButHurt = (chunks: Chunk[], k: number, v: number): boolean =>
  k === v - 1 && chunks[k]!.low === 'but' && chunks[k - 1]?.low === 'alive';

/** "a commander named Qari": the name of somebody told before it. */
export const NAMES = words('named called nicknamed alias');

/** "two members of the youth wing were killed": a noun for people before one that is none, both behind "of". */
export const isCompound = (chunks: Chunk[], k: number): boolean => {
  const [first, second] = [chunks[k - 1], chunks[k]!];
  return (
    first?.kind === 'group' &&
    first.group.head === 'people' &&
    first.group.quantity === null &&
    second.kind === 'group' &&
    second.group.det === 'none' &&
    isPreposition(chunks[k - 2])
  );
};

/** "all 67 aboard a jet and a helicopter were killed": both are what they were aboard. */
export function isSecondThing(chunks: Chunk[], k: number): boolean {
  const first = chunks[k - 2];
  if (chunks[k - 1]?.low !== 'and' || first?.kind !== 'group' || first.group.head !== 'thing') return false;
  return isPreposition(chunks[k - 3]);
}

export const isRemembered = (c: Chunk | undefined): boolean =>
  REMEMBERED.has(c?.kind === 'group' ? c.noun : (c?.low ?? ''));
const REMEMBERED = new Set('grave graves tomb tombs memory portrait portraits statue statues descendants'.split(' ')); // prettier-ignore

/** "three crew of the Sea Star, Galway, drowned": where what they are of is from. */
export const isPlaceAside = (chunks: Chunk[], k: number): boolean => {
  const [c, thing] = [chunks[k]!, chunks[k - 2]];
  const isOne = c.kind === 'group' && c.to - c.from === 1;
  const isSetOff = chunks[k - 1]?.low === ',' && chunks[k + 1]?.low === ',';
  return isOne && isSetOff && thing?.kind === 'group' && thing.group.head === 'thing' && isPreposition(chunks[k - 3]); // prettier-ignore
};

/** "Sales of the drug, which treats 30,000 patients, are dying": where the clause opens whose comma `k` stands before; else `k`. */
export function outOfWhich(chunks: Chunk[], k: number, v: number): number {
  if (chunks[k + 1]?.low !== ',' || k + 1 >= v) return k;
  for (let j = k - 1; j > 0; j--) {
    const { low } = chunks[j]!;
    if (low === 'which' && chunks[j - 1]!.low === ',') return j - 1;
    if (low === ',' || low === 'who' || HARD_STOPS.of(chunks[j])) return k;
  }
  return k;
}

/** Of one who did it, and no more of them. */
export const SELF = words('himself herself');

/** "a physician put the number who died there at 11": of nobody farther back. */
export const isNumber = (c: Chunk | undefined): boolean =>
  NUMBERS.has(c?.kind === 'group' ? c.noun : (c?.low ?? ''));
const NUMBERS = new Set(['number', 'numbers', 'count', 'figure', 'total']);
