import { DETERMINERS, POSSESSIVES } from '../data/words.js';
import { peopleNoun } from '../words/lexicon.js';
import { isA, KINDS } from '../words/marks.js';
import type { NounGroup } from './noun-group.js';
import { isPrenominal } from './noun-tests.js';
import { readQuantity } from '../numbers/numbers.js';
import { stops } from '../words/stops.js';
import type { Token } from '../words/tokens.js';

export const DETERMINER = KINDS.add(DETERMINERS);

/** The index after the determiner; -1 where the word cannot open a noun group. */
export function readDeterminer(tokens: Token[], group: NounGroup, i: number, end: number): number {
  const low = tokens[i]!.low;
  if (low === 'no' || low === 'any') {
    group.det = 'none-of';
    return i + 1;
  }
  if (low === 'another') {
    group.det = 'indefinite';
    group.more = true;
    return i + 1;
  }
  if (low === 'other' || low === 'others') return i;
  if (low === 'both' && tokens[i + 1]?.low !== 'sides')
    group.quantity = { count: 2, min: 2, max: 2, qualifier: 'exactly', increment: false, from: i, to: i + 1 };
  const isWhole = low === 'both' || low === 'all';
  group.whole ||= isWhole;
  if (isWhole && i + 1 >= end) return i + 1;
  if (isWhole) return Math.max(readDeterminer(tokens, group, i + 1, end), i + 1);
  if (isA(tokens[i]!, DETERMINER)) {
    if (isRelative(tokens, i, end)) return -1;
    group.det =
      low === 'a' || low === 'an' ? 'indefinite' : POSSESSIVES.is(tokens[i]) ? 'possessive' : 'definite';
    const isRest = tokens[i + 1]?.low === 'remaining';
    const own = readOwn(tokens, isRest || tokens[i + 1]?.low === 'same' ? i + 2 : i + 1, end);
    if (own) group.quantity = own;
    if (own && isRest) group.others = true;
    // "his only passenger"
    const isOnly = tokens[i + 1]?.low === 'only' && i + 2 < end && peopleNoun(tokens[i + 2]!) !== null;
    return own?.to ?? (isOnly ? i + 2 : i + 1);
  }
  return stops(tokens[i]!) && !isPrenominal(tokens, i, end) ? -1 : i;
}

/** The figure behind a determiner: "the two drivers", "the same two families". */
const readOwn = (tokens: Token[], at: number, end: number): NounGroup['quantity'] =>
  at < end ? readQuantity(tokens, at, end) : null;

/** "the battalion that guards the town": no determiner, since that would be "those guards". */
function isRelative(tokens: Token[], i: number, end: number): boolean {
  const next = tokens[i]!.low === 'that' && i + 1 < end ? tokens[i + 1]! : null;
  return next !== null && (peopleNoun(next)?.plural ?? false);
}
