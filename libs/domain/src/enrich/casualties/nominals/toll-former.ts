import { mayCount } from '../words/counting-words.js';
import { EARLIER } from '../words/mood-words.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import type { Token } from '../words/tokens.js';

const ARTICLES = new Set('a an the its their'.split(' '));
const CLOSES = new Set(
  '. , ; : ) – — on after as when with the a in at by and but earlier yesterday last before previously reported announced given dead deaths overnight late early following since'.split(
    ' ',
  ),
);

/** The former figure of "rose to 14 from 12", "climbed to 14, from an earlier 12"; null where none stands there. */
export function formerBehind(tokens: Token[], at: number, end: number): Quantity | null {
  let k = tokens[at]?.low === ',' ? at + 1 : at;
  if (tokens[k]?.low !== 'from') return null;
  k++;
  while (k < end && !mayCount(tokens[k]!) && (ARTICLES.has(tokens[k]?.low ?? '') || EARLIER.is(tokens[k])))
    k++;
  if (ARTICLES.has(tokens[k]?.low ?? '') && EARLIER.is(tokens[k + 1])) k += 2;
  const q = k < end ? readQuantity(tokens, k, end) : null;
  return q?.count && (q.to >= end || CLOSES.has(tokens[q.to]?.low ?? '')) ? q : null;
}

/** The two figures of "rose from 12 to 14", of which "12 to 14" is no range; null where they do not stand there. */
export function fromTo(tokens: Token[], from: number, end: number): { then: Quantity; now: Quantity } | null {
  if (tokens[from]?.low !== 'from') return null;
  for (let k = from + 2; k < Math.min(from + 7, end - 1); k++) {
    if (tokens[k]!.low !== 'to') continue;
    const then = readQuantity(tokens, from + 1, k);
    const now = readQuantity(tokens, k + 1, end);
    return then?.to === k && then.count && now?.count ? { then, now } : null;
  }
  return null;
}
