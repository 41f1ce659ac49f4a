import { BE } from '../data/words.js';
import { PREDICATES } from '../data/predicates.js';
import { WRONGLY } from '../data/taking-back.js';
import { FALSE } from '../words/mood-words.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const STRIKES = /^(?:remov|struck|strik|delet|dropp|subtract|deduct|exclud|took|tak(?:es|en)$|discount)/;
const OFF = new Set(['from', 'off']);
const LISTS = new Set(
  'list register roll toll count tally total report figure figures record records database statistics books log'.split(
    ' ',
  ),
);
const GAVE = new Set(['gave', 'put', 'had', 'showed', 'read', 'ran', 'left', 'brought', 'took']);
const CITED = new Set(
  'cited reported given announced claimed mentioned quoted printed published circulated'.split(' '),
);

/** "removed 17 deaths from its register", "wrongly carried over seven deaths", "the 22 dead cited overnight were an error". */
export function markStruckOff(raws: readonly RawClaim[], tokens: Token[], span: Span): void {
  for (const raw of raws) {
    if (raw.status !== 'asserted' || !raw.count) continue;
    const end = Math.max(raw.to, raw.at + 1);
    const isOff =
      STRIKES.test(tokens[raw.from - 1]?.low ?? '') && raw.from > span.from && isFromList(tokens, end, span);
    if (isOff || isToldWrongly(raw, tokens, span) || isCitedFalsely(tokens, end, span))
      Object.assign(raw, { status: 'corrected', mode: 'total' });
  }
}

function isFromList(tokens: Token[], from: number, span: Span): boolean {
  for (let k = from; k < Math.min(from + 3, span.to); k++)
    if (OFF.has(tokens[k]!.low))
      return tokens.slice(k, Math.min(k + 6, span.to)).some(({ low }) => LISTS.has(low));
  return false;
}

function isToldWrongly({ from, at }: RawClaim, tokens: Token[], span: Span): boolean {
  for (let k = Math.max(span.from, from - 5); k < from - 1; k++) {
    const { low } = tokens[k + 1]!;
    if (WRONGLY.has(tokens[k]!.low) && at > k + 1)
      return (low.endsWith('ed') || GAVE.has(low)) && !PREDICATES.has(low);
  }
  return false;
}

function isCitedFalsely(tokens: Token[], from: number, span: Span): boolean {
  if (!CITED.has(tokens[from]?.low ?? '')) return false;
  for (let k = from + 1; k < Math.min(from + 14, span.to - 1); k++) {
    if (tokens[k]!.kind === 'mark') return false;
    if (BE.has(tokens[k]!.low)) return FALSE.has(tokens[k + 1]!.low) || FALSE.has(tokens[k + 2]?.low ?? '');
  }
  return false;
}
