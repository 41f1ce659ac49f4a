import { BE, HAVE } from '../data/words.js';
import { PREDICATES } from '../data/predicates.js';
import { hasWord, quantityBefore } from '../predicates/figures.js';
import type { Quantity } from '../numbers/numbers.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const FINDS = words(
  'found find located recovered recover retrieved discovered unearthed uncovered identified',
);
const TAKES = words('recovered recover retrieved unearthed');
const MORES = words('more additional another further other');
const ALIVE = words('alive survivors rescued hospital trafficking abuse');

/** "crews located four more victims of the flood", "divers recovered two victims from the lake": brought back dead. */
function moreFound(tokens: Token[], i: number, span: Span): Quantity | null {
  const from = Math.max(span.from, i - 6);
  if (!hasWord(tokens, from, i, FINDS) || ALIVE.in(span)) return null;
  const isMore = hasWord(tokens, from, i, MORES);
  return isMore || hasWord(tokens, from, i, TAKES) ? quantityBefore(tokens, i, span) : null;
}

/** "claimed 12 victims", "eleven victims have been ascertained", "four more victims were located". */
export function victimsTold(tokens: Token[], i: number, span: Span): Quantity | null {
  const isTold = hasWord(tokens, Math.max(span.from, i - 5), i, CLAIMS) || isCounted(tokens, i + 1);
  return isTold ? quantityBefore(tokens, i, span) : moreFound(tokens, i, span);
}

const CLAIMS = words('claimed claims claiming claim');

/** "Eleven victims have been ascertained": the dead, where nothing else is told of them. */
const isCounted = (tokens: Token[], from: number): boolean => {
  let at = from;
  while (HAVE.has(tokens[at]?.low ?? '') || BE.has(tokens[at]?.low ?? '')) at++;
  return at > from && ASCERTAINS.has(tokens[at]?.low ?? '') && !PREDICATES.has(tokens[at + 1]?.low ?? '');
};
const ASCERTAINS = new Set(['ascertained', 'confirmed', 'registered']);
