import { DETERMINERS } from '../data/words.js';
import { CALLS } from '../words/marks.js';
import { livedAt } from './living.js';
import { peopleBefore } from '../people/people-before.js';
import { readQuantity } from '../numbers/numbers.js';
import { rawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import type { Token } from '../words/tokens.js';
import { WordClass, words } from '../words/word-class.js';

const LIVES = ['survived', 'lived', 'survive'];
/** What begins the count of those who live on. */
export const ONLY = CALLS.add(['only', 'just']);
/** Words for those who live on. */
export const LIVING = CALLS.add(LIVES);
/** "Four of the 12 on board did not survive". */
const NO = new WordClass(['not', "didn't", 'never']);
const ABOARD = words('aboard inside on in passengers people crew occupants workers miners climbers sailors');

/** "only one of the 12 on board survived", "only the conductor lived of the eleven on board": the others died. */
export function allButFew(reading: Reading): void {
  const { tokens, span, raws } = reading;
  if (raws.some((raw) => raw.measure === 'killed')) return;
  const at = indexOf(tokens, span.from, span.to, LIVES);
  if (at > span.from && NO.is(tokens[at - 1])) return;
  const only = indexOf(tokens, span.from, at, ['only', 'just']);
  const isFirst = only > 0 && tokens[span.from]!.low === 'of';
  const of = at < 0 ? -1 : indexOf(tokens, only < 0 || isFirst ? span.from : only, span.to, ['of']);
  if (of < 0 || of + 2 >= span.to) return;
  const few = isFirst
    ? (readQuantity(tokens, only + 1, at)?.count ?? null)
    : of < at
      ? quantityEnding(tokens, only < 0 ? span.from : only + 1, of)
      : only < 0
        ? null
        : 1;
  const all = readQuantity(tokens, DETERMINERS.is(tokens[of + 1]) ? of + 2 : of + 1, span.to);
  if (!few || !all?.count || all.qualifier !== 'exactly' || all.count <= few) return;
  // "only one of the six lived"
  if (!ABOARD.is(tokens[all.to]) && !(only >= 0 && all.to === at)) return;
  const count = hasNotOne(tokens, span.from, of) ? all.count : all.count - few;
  raws.push(rawClaim('killed', at, { count, min: count, max: count }));
}

/** "Not one of the six", "not a single one of the six". */
function hasNotOne(tokens: Token[], from: number, of: number): boolean {
  const before = tokens.slice(Math.max(from, of - 4), of).map(({ low }) => low);
  return before.includes('not') && before.includes('one');
}

/** "Two trawlermen went over the side. Only one was pulled out alive": of those told of before. */
export function onlySoMany(readings: readonly Reading[], k: number): void {
  const { tokens, span, raws } = readings[k]!;
  const only = onlyAt(tokens, span.from, span.to);
  const few = only < 0 ? null : readQuantity(tokens, only + 1, span.to);
  const isOwn = only >= span.from + 3;
  if ((k === 0 && !isOwn) || !few?.count || raws.some((raw) => raw.measure === 'killed')) return;
  if (!isOwn && readings[k - 1]!.raws.some((raw) => raw.measure === 'killed')) return;
  const behind = tokens[few.to]?.low === 'of' ? few.to + 2 : few.to;
  const at = livedAt(tokens, behind, span.to, NEAR);
  const whole = at < 0 ? null : peopleBefore(readings, k, isOwn ? only : span.from);
  if (!whole || whole.count <= few.count) return;
  const count = whole.count - few.count;
  raws.push(rawClaim('killed', at, { count, min: count, max: count }));
}
const NEAR = 5;

/** Where "only" opens the sentence or, behind a semicolon, a clause of its own: "a dinghy with 45 aboard sank; only six survived". */
function onlyAt(tokens: Token[], from: number, to: number): number {
  const first = indexOf(tokens, from, Math.min(from + 3, to), ['only', 'just']);
  if (first >= 0) return first;
  for (let i = from + 3; i < to; i++)
    if (CLAUSES.is(tokens[i - 1]) && (tokens[i]!.low === 'only' || tokens[i]!.low === 'just')) return i;
  return -1;
}
const CLAUSES = words('; , : – — and but');

/** The figure that ends right before `end`. */
function quantityEnding(tokens: Token[], from: number, end: number): number | null {
  for (let i = Math.max(from, end - 3); i < end; i++) {
    const q = readQuantity(tokens, i, end);
    if (q?.to === end && q.qualifier === 'exactly') return q.count;
  }
  return null;
}

const indexOf = (tokens: Token[], from: number, to: number, words: string[]): number => {
  for (let i = from; i < to; i++) if (words.includes(tokens[i]!.low)) return i;
  return -1;
};
