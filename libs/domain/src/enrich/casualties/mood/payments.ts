import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const MONEY = words(
  'rupees rs lakh lakhs crore dollars euros pounds shillings naira pesos taka yuan paid pay compensation receive $ € £ ₹',
);

/** "200,000 rupees for the dead and the injured 50,000": what they get. */
export function isPaid({ at, from, count }: RawClaim, tokens: Token[], span: Span): boolean {
  return from === at + 1 && (count ?? 0) >= LEAST && tokens[at - 1]?.low === 'the' && MONEY.in(span);
}
const LEAST = 500;
