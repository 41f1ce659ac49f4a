import { skipDate } from '../words/dates-in-text.js';
import { ADVERBS, BE, HAVE } from '../data/words.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** "a toll of 80 was revised to 71", "was 12 on Friday but has risen to 14": the figure that took its place. */
export function revisedTo(tokens: Token[], from: number, end: number): Quantity | null {
  for (let k = from; k < Math.min(from + 5, end - 1); k++)
    if (REVISES.is(tokens[k])) return toFigure(tokens, k, end);
  return grownTo(tokens, from, end);
}

export const REVISES = words('revised lowered raised corrected cut reduced changed updated');

/** Nothing but a day and the verb's own words may stand between: the number of something else would have its noun. */
function grownTo(tokens: Token[], from: number, end: number): Quantity | null {
  for (let k = from; k < Math.min(from + 12, end - 1);) {
    const token = tokens[k]!;
    if (GROWS.is(token)) return toFigure(tokens, k, end);
    if (NOW_IS.has(tokens[k]?.low ?? '') && JOINS.has(tokens[k - 1]?.low ?? ''))
      return isNow(tokens, k + 1, end);
    const date = skipDate(tokens, k, end);
    if (date > k) k = date;
    else if (BETWEEN.is(token) || BE.is(token) || HAVE.is(token) || ADVERBS.is(token)) k++;
    else return null;
  }
  return null;
}

/** "was 12 on Monday and is 14 now", "had been reported as 12 but is nine". */
function isNow(tokens: Token[], at: number, end: number): Quantity | null {
  const from = AT.has(tokens[at]?.low ?? '') ? at + 1 : at;
  const q = from < end ? readQuantity(tokens, from, end) : null;
  return q?.count && (q.to >= end || ENDS.has(tokens[q.to]?.low ?? '')) ? q : null;
}
const NOW_IS = new Set('is stands'.split(' '));
const JOINS = new Set('and but ; it , now'.split(' '));
const AT = new Set('now at'.split(' '));
const ENDS = new Set('. , ; now today on after as with and but'.split(' '));

const GROWS = words(
  'risen rose grown grew climbed jumped gone went fallen fell dropped increased doubled swelled soared',
);
const BETWEEN = words(
  '; it , and but on by at then later since at first now early late this that monday tuesday wednesday thursday friday saturday sunday yesterday today morning afternoon evening night noon dawn dusk midnight last',
);

function toFigure(tokens: Token[], k: number, end: number): Quantity | null {
  const at = tokens[k + 1]!.low === 'down' || tokens[k + 1]!.low === 'up' ? k + 2 : k + 1;
  return tokens[at]?.low === 'to' ? readQuantity(tokens, at + 1, end) : null;
}
