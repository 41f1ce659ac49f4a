import { BE } from '../data/words.js';
import { BRINGS } from './brings.js';
import { ADJECTIVES, hasWord } from '../predicates/figures.js';
import { isOrdinal } from '../people/noun-words.js';
import { type RawClaim, rawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const TELLING = words(
  'reported reports confirmed confirms announced announces recorded records registered logged documented',
);
/** "the third death threat": nobody died. */
const NO_DEATH = words('anniversary threat threats penalty sentence row toll certificate knell');
const REACH = 5;

/** "officials reported the first death", "a third fatality was confirmed": one, and one more behind the first. */
export function nthDeath(tokens: Token[], i: number, span: Span): RawClaim | null {
  let k = i - 1;
  while (k > span.from && ADJECTIVES.is(tokens[k])) k--;
  if (k < span.from || NO_DEATH.is(tokens[i + 1])) return null;
  if (isOneMore(tokens, k) && isNews(tokens, k, i, span)) return rawClaim('killed', i, { count: 1, min: 1, max: 1, from: k, to: i + 1, mode: 'increment', others: true }); // prettier-ignore
  if (!isOrdinal(tokens[k])) return null;
  if (!isTold(tokens, k, i, span)) return null;
  const isMore = tokens[k]!.low !== 'first' && tokens[k]!.low !== '1st';
  const one = { count: 1, min: 1, max: 1, from: k, to: i + 1 };
  return rawClaim('killed', i, isMore ? { ...one, mode: 'increment', others: true } : one);
}

/** "another death", "an additional fatality", "a further confirmed death". */
const isOneMore = (tokens: Token[], k: number): boolean =>
  tokens[k]!.low === 'another' || (A.has(tokens[k]?.low ?? '') && MORE.has(tokens[k + 1]?.low ?? ''));
const A = new Set('a an'.split(' '));
const MORE = new Set('additional further new extra'.split(' '));

/** "another death was confirmed", "there was a further death", "another death brings the toll to 14". */
const isNews = (tokens: Token[], k: number, i: number, span: Span): boolean =>
  isTold(tokens, k, i, span) ||
  (BE.is(tokens[k - 1]) && hasWord(tokens, Math.max(span.from, k - 3), k, THERE)) ||
  hasWord(tokens, i + 1, Math.min(i + 8, span.to), BRINGS) ||
  (LEADS.has(tokens[k - 1]?.low ?? '') && hasWord(tokens, span.from, span.to, TOLLS));
const THERE = words('there');
const LEADS = new Set('with after'.split(' '));
const TOLLS = words('toll total count tally number');

/** Told as news: "reported the first death", "the first death was confirmed", "it is the first death". */
function isTold(tokens: Token[], k: number, i: number, { from, to }: Span): boolean {
  if (hasWord(tokens, Math.max(from, k - REACH), k, TELLING)) return true;
  const isSaid = BE.is(tokens[i + 1]) && hasWord(tokens, i + 2, Math.min(i + 4, to), TELLING);
  return isSaid || (k <= from + 3 && BE.is(tokens[from + 1]));
}
