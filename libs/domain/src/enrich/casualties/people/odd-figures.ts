import type { Quantity } from '../numbers/numbers.js';
import { peopleNoun } from '../words/lexicon.js';
import type { Token } from '../words/tokens.js';
import type { NounGroup } from './noun-group.js';

/** "his twin sons": two, and no "twin sister". */
export function readTwin(tokens: Token[], group: NounGroup, at: number): number {
  if (!peopleNoun(tokens[at + 1]!)?.plural) return at;
  group.quantity = { count: 2, min: 2, max: 2, qualifier: 'exactly', increment: false, from: at, to: at + 1 };
  return at + 1;
}

/** "another of the wounded", "the last of the missing": one more of them. */
export const anotherOf = (tokens: Token[], i: number, end: number): Quantity | null =>
  tokens[i]!.low === 'another' && tokens[i + 1]?.low === 'of' && i + 2 < end
    ? { count: 1, min: 1, max: 1, qualifier: 'exactly', increment: true, from: i, to: i + 1 }
    : tokens[i]!.low === 'the' && tokens[i + 1]?.low === 'last' && tokens[i + 2]?.low === 'of' && i + 3 < end
      ? { count: 1, min: 1, max: 1, qualifier: 'exactly', increment: true, from: i, to: i + 2 }
      : null;

/** "one of the town's 23 doctors": the token behind whose they are; 0 where nobody owns them. */
export function overOwner(tokens: Token[], from: number, end: number): number {
  for (let i = from + 1; i < Math.min(from + 5, end - 1); i++) {
    if (tokens[i]!.low === "'s") return i + 1;
    if (tokens[i]!.kind !== 'word') return 0;
  }
  return 0;
}
