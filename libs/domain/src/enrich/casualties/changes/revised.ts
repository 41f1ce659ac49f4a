import { LOWERS } from './former-words.js';
import { CALLS } from '../words/marks.js';
import { readQuantity } from '../numbers/numbers.js';
import { type RawClaim, rawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const CHANGES = new Set(
  'dropped dropping scaled amended amending updated upped adjusted corrected lowering lowered raising raised revising revised cutting reducing reduced increasing correcting changed'.split(
    ' ',
  ),
);

export const CHANGING = CALLS.add(CHANGES);

/** "put the toll at 115 before lowering it to 97", "reports of 15 deaths have been revised to 13": the figure that took its place. */
export function revised(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  for (let i = span.from + 1; i < span.to - 2; i++) {
    if (!CHANGES.has(tokens[i]!.low)) continue;
    let k = i + 1;
    while (k < i + 4 && BETWEEN.has(tokens[k]?.low ?? '')) k++;
    const held = raws.find((r) => r.from > i && r.from < i + 9 && r.count !== null);
    if (held && tokens[k]?.low !== 'to') k = toBehind(tokens, held.to, span.to);
    if (tokens[k]?.low !== 'to') continue;
    const q = readQuantity(tokens, k + 1, span.to);
    const former = held ?? raws.filter((r) => r.at < i).at(-1);
    if (!q || q.count === null || !former || raws.some((r) => r.from === q.from)) continue;
    const isOpen = former.status !== 'superseded' && tokens[i + 1]!.low !== 'it';
    const isDown = q.count < (former.count ?? 0) && (isOpen || LOWERS.has(tokens[i]!.low));
    former.status = isDown ? 'corrected' : 'superseded';
    const { count, min, max, qualifier } = q;
    return [
      rawClaim(former.measure, i, {
        count,
        min,
        max,
        qualifier,
        group: former.group,
        fresh: true,
        from: q.from,
        to: q.to,
      }),
    ];
  }
  return [];
}

/** The "to" of "dropped their estimate of 400 dead to 250". */
function toBehind(tokens: Token[], from: number, end: number): number {
  for (let k = from; k < Math.min(from + 3, end); k++) if (tokens[k]!.low === 'to') return k;
  return end;
}

const BETWEEN = new Set([
  'the',
  'figure',
  'toll',
  'number',
  'count',
  'tally',
  'estimate',
  'its',
  'their',
  'it',
  'that',
  'this',
  'them',
  'figures',
  'numbers',
  'tolls',
  'total',
  'totals',
  'report',
  'statement',
  'story',
  'down',
  'up',
  'upwards',
  'downwards',
]);
