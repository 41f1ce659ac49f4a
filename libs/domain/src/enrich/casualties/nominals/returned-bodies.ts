import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { BE } from '../data/words.js';
import { words } from '../words/word-class.js';

const RETURNS = words(
  'hand handed handing hands return returned returning returns repatriate repatriated repatriating repatriation exchange exchanged exchanging swap swapped transfer transferred transferring received release releasing',
);
/** Of those whom a war took long before. */
const TAKEN = words(
  'hostage hostages soldiers servicemen fighters captives prisoners israelis palestinians ukrainians russians troops detainees militants abductees',
);
const KIN = words('family families relatives heirs kin parents loved');
const BEFORE = 7;
const BEHIND = 6;

/** "ready to hand over the bodies of four hostages", "returned the bodies of 1,000 soldiers": dead of long ago, unless families get them. */
export function isHandedBack(tokens: Token[], i: number, span: Span): boolean {
  if (isInState(tokens, i, span)) return true;
  if (!RETURNS.in(span) || !TAKEN.in(span) || KIN.in(span)) return false;
  let isTaken = false;
  for (let k = i + 1; k < Math.min(i + BEHIND, span.to); k++) isTaken ||= TAKEN.is(tokens[k]);
  if (!isTaken) return false;
  if (isHandedOver(tokens, i, span)) return true;
  for (let k = i - 1; k >= Math.max(span.from, i - BEFORE); k--) {
    if (tokens[k]!.low === 'with') return false;
    if (RETURNS.is(tokens[k])) return true;
  }
  return false;
}

/** "the bodies of three hostages were handed over", "1,000 bodies of soldiers went to Kyiv". */
function isHandedOver(tokens: Token[], i: number, span: Span): boolean {
  for (let k = i + 2; k < Math.min(i + BEHIND + 4, span.to - 1); k++) {
    if (tokens[k]!.kind === 'mark') return false;
    if (BE.is(tokens[k]) && RETURNS.is(tokens[k + 1])) return true;
    if (tokens[k]!.low === 'went' && tokens[k + 1]!.low === 'to') return true;
  }
  return false;
}

const LIES = words('lie lies lay lying lain');

/** "his body will lie in state". */
function isInState(tokens: Token[], i: number, span: Span): boolean {
  for (let k = i + 1; k < Math.min(i + BEHIND, span.to - 2); k++)
    if (LIES.is(tokens[k]) && tokens[k + 1]!.low === 'in' && tokens[k + 2]!.low === 'state') return true;
  return false;
}
