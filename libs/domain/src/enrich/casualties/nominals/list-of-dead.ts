import type { Measure } from '../../../claim.js';
import { fromQuantity, hasWord } from '../predicates/figures.js';
import { readQuantity, type Quantity } from '../numbers/numbers.js';
import { changed, type RawClaim, rawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const set = (words: string): Set<string> => new Set(words.split(' '));

const LISTS = words('list lists roll register tally record');
const OF_WHOM = new Map<string, Measure>([
  ...[...set('dead deceased victims fallen killed died martyrs fatalities')].map((word): [string, Measure] => [word, 'killed']), // prettier-ignore
  ...[...set('injured wounded hurt')].map((word): [string, Measure] => [word, 'injured']),
  ...[...set('missing disappeared')].map((word): [string, Measure] => [word, 'missing']),
]);
const ADDS = words('added add adds adding joined joins join entered enter appear appears appeared new');
const STRIKES = words(
  'struck strike strikes removed removes taken took takes deleted crossed dropped drops off',
);
const STANDS = words('are is were has have holds bears contains runs now');
const TOTALS = words('leaving making');
const REACH = 10;

/** "Three names were added to the list of the dead, making nine": one more each; what is struck off counts nobody. */
export function readNames(tokens: Token[], i: number, span: Span): RawClaim[] {
  const measure = measureOf(tokens, i, span);
  const names = measure && (figureBefore(tokens, i, span) ?? one(tokens, i));
  if (!measure || !names || names.count === null) return [];
  const total = totalBehind(tokens, i, span);
  const rest = total ? [{ ...fromQuantity(measure, i, total), fresh: true }] : [];
  const [from, to] = [Math.max(span.from, i - REACH), Math.min(span.to, i + REACH)];
  if (hasWord(tokens, from, to, STRIKES)) return rest;
  const claim = fromQuantity(measure, i, names);
  if (hasWord(tokens, from, to, ADDS)) return [changed(claim, { mode: 'increment', others: true }), ...rest];
  return hasWord(tokens, from, i, STANDS) ? [changed(claim, { mode: 'total', others: false })] : [];
}

/** Whom the list is of that stands around the names. */
function measureOf(tokens: Token[], i: number, span: Span): Measure | null {
  for (let k = Math.max(span.from, i - REACH); k < Math.min(span.to, i + REACH); k++) {
    if (!LISTS.is(tokens[k]) || tokens[k + 1]?.low !== 'of') continue;
    for (let j = k + 2; j < Math.min(span.to, k + 6); j++) {
      const measure = OF_WHOM.get(tokens[j]!.low);
      if (measure) return measure;
    }
  }
  return null;
}

/** "three more names", "five new names". */
function figureBefore(tokens: Token[], i: number, span: Span): Quantity | null {
  for (let k = i - 1; k >= Math.max(span.from, i - 4); k--) {
    const q = readQuantity(tokens, k, i);
    const start = k > span.from ? readQuantity(tokens, k - 1, i) : null;
    if (q && q.count !== null) return start?.count === q.count ? start : q;
  }
  return null;
}

/** "another name". */
const one = (tokens: Token[], i: number): Quantity | null =>
  tokens[i]!.low === 'name' && ['a', 'another', 'one'].includes(tokens[i - 1]?.low ?? '')
    ? { ...rawClaim('killed', i), count: 1, min: 1, max: 1, from: i - 1, to: i + 1, increment: true }
    : null;

/** "…, leaving 64", "…, making nine", "…, which now has 41". */
function totalBehind(tokens: Token[], i: number, span: Span): Quantity | null {
  for (let k = i + 1; k < span.to - 1; k++) {
    const isNow = tokens[k]!.low === 'has' && tokens[k - 1]!.low === 'now';
    const q = TOTALS.is(tokens[k]) || isNow ? readQuantity(tokens, k + 1, span.to) : null;
    if (q && q.count !== null && (q.to >= span.to || tokens[q.to]!.kind === 'mark')) return q;
  }
  return null;
}
