import { ADVERBS, HAVE } from '../data/words.js';
import { CALLS } from '../words/marks.js';
import { peopleBefore } from '../people/people-before.js';
import { rawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import type { Token } from '../words/tokens.js';

const ARE = new Set(['are', 'remain', 'have']);
const BETWEEN = new Set([
  'listed',
  'presumed',
  'as',
  'officially',
  'been',
  'registered',
  'reported',
  'considered',
  'all',
  'declared',
]);
const MISSING = new Set(['missing', 'unaccounted']);
/** "They are presumed lost". */
const isLost = (tokens: Token[], at: number): boolean =>
  tokens[at]!.low === 'lost' && tokens[at - 1]!.low === 'presumed';
const TURNS_UP = new Set(['found', 'rescued', 'safe', 'alive', 'located', 'returned', 'freed']);
const CALLED = CALLS.add([...MISSING, 'lost']);

/** "31 migrants are presumed drowned. They are listed as missing": as many as the sentence before told of. */
export function countStillMissing(readings: readonly Reading[]): void {
  readings.forEach((reading, k) => {
    const { tokens, span, raws } = reading;
    if (k === 0 || !(span.calls & CALLED) || raws.length > 0) return;
    if (tokens[span.from]!.low !== 'they' || !ARE.has(tokens[span.from + 1]?.low ?? '')) return;
    let at = span.from + 2;
    while (
      at < span.to &&
      (BETWEEN.has(tokens[at]!.low) || ADVERBS.has(tokens[at]!.low) || HAVE.has(tokens[at]!.low))
    )
      at++;
    if (at >= span.to || !(MISSING.has(tokens[at]!.low) || isLost(tokens, at))) return;
    const count = lastTold(readings, k);
    if (count !== null) raws.push(rawClaim('missing', at, { count, min: count, max: count }));
  });
}

/** How many the text told of last, where they did not turn up; null where those are missing already. */
function lastTold(readings: readonly Reading[], k: number): number | null {
  for (let j = k - 1; j >= Math.max(0, k - 2); j--) {
    const { tokens, span, raws } = readings[j]!;
    for (let i = span.from; i < span.to; i++) if (TURNS_UP.has(tokens[i]!.low)) return null;
    const last = raws.findLast((raw) => (raw.count ?? 0) > 1);
    if (last) return last.measure === 'missing' || last.status !== 'feared' ? null : last.count;
  }
  return peopleBefore(readings, k, readings[k]!.span.from)?.count ?? null;
}
