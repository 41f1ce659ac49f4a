import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** Without one of these nothing is avenged. */
export const REVENGE = words('retaliation reprisal reprisals revenge retribution vengeance');
const FOR = new Set(['for', 'over', 'after']);
const ENDS = new Set([',', ';', '.', ':', 'but']);
const RELATIVES = new Set(['that', 'which', 'who']);

/** "struck the camp in retaliation for a rocket that hurt a farmer": he was hurt before, and by others; up to the next comma. */
export function markAvenged(raws: RawClaim[], tokens: Token[], span: Span): void {
  for (let i = span.from + 1; i < span.to - 2; i++) {
    if (!REVENGE.is(tokens[i]) || !FOR.has(tokens[i + 1]!.low)) continue;
    let end = i + 2;
    while (end < span.to && (!ENDS.has(tokens[end]!.low) || isInWhich(tokens, end))) end++;
    const from = relativeAt(tokens, i + 2, end);
    for (const raw of raws)
      if (from > 0 && raw.at > from && raw.at < end && raw.status === 'asserted') raw.status = 'historical';
  }
}

/** "for an ambush, in which two soldiers died". */
const isInWhich = (tokens: Token[], i: number): boolean =>
  tokens[i]!.low === ',' && (tokens[i + 1]?.low === 'which' || tokens[i + 2]?.low === 'which');

function relativeAt(tokens: Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (RELATIVES.has(tokens[i]!.low)) return i;
  return -1;
}
