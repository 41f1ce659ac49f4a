import { countOf, type NounGroup } from '../people/noun-group.js';
import { readNounGroup } from '../people/nouns.js';
import type { Counted } from '../people/people-before.js';
import type { Reading } from '../reading.js';
import type { Token } from '../words/tokens.js';

/** The two of "neither the pilot nor his three passengers"; null where no "nor" joins them. */
function pairAt(tokens: Token[], at: number, end: number): [NounGroup, NounGroup] | null {
  if (tokens[at]!.low !== 'neither' || at + 3 >= end || tokens[at + 1]!.low === 'of') return null;
  const one = readNounGroup(tokens, at + 1, end);
  if (!one || tokens[one.to]?.low !== 'nor' || one.to + 1 >= end) return null;
  const other = readNounGroup(tokens, one.to + 1, end);
  return other ? [one, other] : null;
}

/** "neither pilot survived". */
function oneOfTwo(tokens: Token[], at: number, end: number): Counted | null {
  if (tokens[at]!.low !== 'neither' || at + 2 >= end) return null;
  const one = readNounGroup(tokens, at + 1, end);
  return one?.head === 'people' && one.det === 'none' && !one.quantity && !one.plural
    ? { count: 2, group: one.group === 'men' ? null : one.group }
    : null;
}

/** Where "pilot" of "neither pilot" ends; null where "neither" has no noun of its own. */
export const overNeither = (tokens: Token[], at: number, end: number): number | null => {
  const one = oneOfTwo(tokens, at, end) ? readNounGroup(tokens, at + 1, end) : null;
  return one?.to ?? null;
};

/** The token behind "neither his wife nor his son"; null where "neither" joins no two. */
export const overNor = (tokens: Token[], at: number, end: number): number | null =>
  pairAt(tokens, at, end)?.[1].to ?? null;

const REACH = 12;

/** How many "neither the pilot nor his three passengers" are. */
export function neitherOf({ tokens, span }: Reading, at: number): Counted | null {
  for (let i = Math.max(span.from, at - REACH); i < at; i++)
    if (tokens[i]!.low === 'neither' && tokens[i + 1]?.low === 'of') {
      const both = readNounGroup(tokens, i + 2, span.to);
      return both?.head === 'people' ? { count: 2, group: both.group === 'men' ? null : both.group } : null;
    }
  const pair = pairAt(tokens, at, span.to);
  if (!pair) return oneOfTwo(tokens, at, span.to);
  const [one, other] = pair.map((group) => (group.head === 'thing' ? null : countOf(group)));
  return one && other ? { count: one + other, group: null } : null;
}
