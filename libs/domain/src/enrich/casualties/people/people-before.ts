import type { Group } from '../../../claim.js';
import { peopleNoun } from '../words/lexicon.js';
import { readQuantity } from '../numbers/numbers.js';
import type { Reading } from '../reading.js';
import type { Token } from '../words/tokens.js';

/** So many people, and of what kind where one noun tells it. */
export interface Counted {
  count: number;
  group: Group | null;
}

/** No count stands farther back than so many sentences. */
const FARTHEST = 3;

/** How many people the text counted last before `at`: "46 passengers and four crew members". */
export function peopleBefore(readings: readonly Reading[], k: number, at: number): Counted | null {
  for (let j = k; j >= Math.max(0, k - FARTHEST); j--) {
    const { tokens, span } = readings[j]!;
    const end = j === k ? at : span.to;
    for (let i = span.from; i < end; i++) {
      const sum = sumFrom(tokens, i, end);
      if (sum !== null) return sum;
    }
  }
  return null;
}

const ONE = new Set(['a', 'an', 'his', 'her', 'their']);
const OWNERS = new Set(['his', 'her', 'their', 'the']);

function sumFrom(tokens: Token[], from: number, end: number): Counted | null {
  let total = 0;
  let group: Group | null = null;
  for (let i = from; i < end;) {
    const isOne = ONE.has(tokens[i]!.low) || (tokens[i]!.low === 'the' && tokens[i + 2]?.low === 'and');
    const one = isOne && peopleNoun(tokens[i + 1] ?? tokens[i]!)?.plural === false;
    const q = one ? null : readQuantity(tokens, OWNERS.has(tokens[i]!.low) ? i + 1 : i, end);
    const count = one ? 1 : q?.qualifier === 'exactly' ? q.count : null;
    const noun = count ? nounBehind(tokens, one ? i + 1 : q!.to, end) : -1;
    if (!count || noun < 0) break;
    group = total === 0 ? groupAt(tokens, one ? i + 1 : q!.to, end) : 'all';
    total += count;
    i = noun + 1;
    while (i < end && (tokens[i]!.low === ',' || tokens[i]!.low === 'and')) i++;
  }
  return total > 1 ? { count: total, group } : null;
}

/** Of what kind the people are whose noun follows a figure. */
export function groupAt(tokens: Token[], from: number, end: number): Group | null {
  const at = nounBehind(tokens, from, end);
  const group = at < 0 ? null : (peopleNoun(tokens[at]!)?.group ?? null);
  return group === 'men' ? 'all' : group;
}

/** The noun behind a figure; "with 22 aboard" needs none. */
function nounBehind(tokens: Token[], from: number, end: number): number {
  if (
    from < end &&
    (tokens[from]!.low === 'aboard' || (tokens[from]!.low === 'on' && tokens[from + 1]?.low === 'board'))
  )
    return from;
  for (let i = from; i < Math.min(from + 3, end); i++) {
    const noun = peopleNoun(tokens[i]!);
    if (noun) return i + 1 < end && tokens[i + 1]!.low === 'members' ? i + 1 : i;
  }
  return -1;
}
