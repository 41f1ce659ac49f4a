import { mayCount } from '../words/counting-words.js';
import { ADVERBS, BE, HAVE, MODAL } from '../data/words.js';
import { hasWord } from '../predicates/figures.js';
import { isNumberWord } from '../numbers/number-words.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { BRINGS } from './brings.js';
import { REVISES } from './toll-revised.js';
import { words } from '../words/word-class.js';

export const GROWTH = words(
  'taking pushing lifting rises rise rose risen rising climbs climb climbed climbing jumps jumped increased increases soared grew grown swelled doubled revised lowered raised raises raising brings brought bringing stands now reached reaches',
);

export const TOLL_STOPS = words('. ; while but because which');

const LONGEST_CLAUSE = 14;

/** The verb of "the number of people hurt by the missile that hit the town has risen to 20"; -1 where none follows. */
export function verbBehind(tokens: Token[], clause: number, span: Span): number {
  for (let k = clause + 1; k < Math.min(clause + LONGEST_CLAUSE, span.to); k++) {
    const { low } = tokens[k]!;
    if (TOLL_STOPS.has(low) || low === ',') return -1;
    if (k > clause + 1 && IS.has(low) && k + 1 < span.to && mayCount(tokens[k + 1]!)) return k - 1;
    if (low === 'put' && BE.has(tokens[k - 1]!.low) && tokens[k + 1]?.low === 'at') return k;
    if ((GROWTH.has(low) || low === 'gone' || low === 'went') && hasWord(tokens, k + 1, k + 3, REACHES))
      return k;
  }
  return -1;
}

const IS = new Set(['is', 'was', 'now', 'stands']);
const REACHES = words('to at by from');

export const NOWS = words('now is has stands currently');

const FORMERLY = new Set(['earlier', 'previously', 'initially', 'originally', 'first', 'put', 'given']);

/** "the number of dead, 37 so far,": the figure set off by commas. */
export function soFar(tokens: Token[], k: number, end: number): Quantity | null {
  const at = NOWADAYS.has(tokens[k + 1]?.low ?? '') ? k + 2 : k + 1;
  const q = at < end ? readQuantity(tokens, at, end) : null;
  if (!q || q.count === null || q.to + 1 >= end) return null;
  return isNow(tokens, q.to) || (tokens[q.to]!.low === ',' && goesOn(tokens[q.to + 1]!)) ? q : null;
}

/** "so far", "at the last count", "to date". */
function isNow(tokens: Token[], at: number): boolean {
  const [first, second, third] = [tokens[at]!.low, tokens[at + 1]!.low, tokens[at + 2]?.low ?? ''];
  if (first === 'so' || first === 'to') return second === 'far' || second === 'date';
  return first === 'at' && LASTS.has(second === 'the' ? third : second);
}
const LASTS = new Set('last latest present current most moment time stage point'.split(' '));
const NOWADAYS = new Set(['currently', 'now', 'already', 'officially']);

/** The verb of the toll behind its aside. */
const goesOn = ({ low }: Token): boolean => BE.has(low) || HAVE.has(low) || MODAL.has(low);

/** ", earlier given as 90,". */
export const isAside = (tokens: Token[], k: number, end: number): boolean =>
  k + 3 < end && FORMERLY.has(tokens[k + 1]!.low);

/** "The toll, given by the hospital, is 18": the second comma, where the verb of the toll follows it and no figure stands between. */
export function overAside(tokens: Token[], k: number, end: number): number {
  for (let j = k + 1; j < Math.min(k + 12, end - 1); j++) {
    if (tokens[j]!.kind === 'number' || isNumberWord(tokens[j]!)) return 0;
    if (tokens[j]!.low === ',') return BE.has(tokens[j + 1]!.low) || GROWTH.has(tokens[j + 1]!.low) ? j : 0;
  }
  return 0;
}

/** ", which stood at 40 on Friday,": a former figure set off by commas. */
export function stoodAt(tokens: Token[], k: number, end: number): { former: Quantity; comma: number } | null {
  let former: Quantity | null = null;
  for (let j = k + 1; j < Math.min(k + 12, end); j++) {
    if (STOOD_AT.has(tokens[j]!.low)) former ??= readQuantity(tokens, j + 1, end);
    if (tokens[j]!.low === ',' && former) return { former, comma: j };
  }
  return null;
}

const STOOD_AT = new Set(['at', 'as', 'was']);

/** ", 14 on Monday, is": a former figure with its day, set off by commas before the verb. */
export function dayAside(
  tokens: Token[],
  k: number,
  end: number,
): { former: Quantity; comma: number } | null {
  const q = readQuantity(tokens, k + 1, end);
  if (!q?.count || !DAYS.has(tokens[q.to]?.low ?? '')) return null;
  for (let j = q.to + 1; j < Math.min(q.to + 6, end - 1); j++)
    if (tokens[j]!.low === ',') return BE.has(tokens[j + 1]!.low) || HAVE.has(tokens[j + 1]!.low) || GROWTH.has(tokens[j + 1]!.low) ? { former: q, comma: j } : null; // prettier-ignore
  return null;
}
const DAYS = new Set(['on', 'at', 'yesterday', 'last', 'earlier', 'by', 'this']);

/** "brings to 19 the number of people killed", "at 61, the toll is the highest in years". */
export function beforeNumber(tokens: Token[], i: number, span: Span): Quantity | null {
  if (tokens[span.from]!.low === 'at' && tokens[i - 1]?.low === 'the' && tokens[i - 2]?.low === ',') {
    const q = readQuantity(tokens, span.from + 1, i);
    if (q?.to === i - 2) return q;
  }
  // "gave 3,640 as the number of injured"
  if (tokens[i - 1]?.low === 'the' && tokens[i - 2]?.low === 'as')
    for (let k = Math.max(span.from, i - 6); k < i - 2; k++) {
      const q = readQuantity(tokens, k, i);
      if (q?.to === i - 2) return q;
    }
  for (let k = Math.max(span.from, i - 6); k < i - 1; k++) {
    if (tokens[k]!.low !== 'to') continue;
    const at = fromAt(tokens, k, span.from) ?? k;
    if (![BRINGS, REVISES].some((words) => hasWord(tokens, Math.max(span.from, at - 3), at, words))) continue;
    const q = readQuantity(tokens, k + 1, i);
    const next = q && at < k && tokens[q.to]?.low === ',' ? q.to + 1 : q?.to;
    if (q && (next === i || (next === i - 1 && tokens[i - 1]!.low === 'the'))) return q;
  }
  return null;
}

/** Where "from 11" begins before the "to" of "from 11 to 13, the number of dead"; null where no figure stands there. */
function fromAt(tokens: Token[], to: number, floor: number): number | null {
  for (let k = to - 1; k >= Math.max(floor, to - 5); k--)
    if (tokens[k]!.low === 'from') return readQuantity(tokens, k + 1, to)?.to === to ? k : null;
  return null;
}

/** The former figure of "from 11 to 13, the number of dead". */
export function formerBefore(tokens: Token[], front: Quantity, floor: number): Quantity | null {
  const at = tokens[front.from - 1]?.low === 'to' ? fromAt(tokens, front.from - 1, floor) : null;
  return at === null ? null : readQuantity(tokens, at + 1, front.from - 1);
}

/** Where the first figure of "from 18 to 24" has to end. */
export function endOfFrom(tokens: Token[], from: number, end: number): number {
  for (let k = from; k < Math.min(from + 5, end); k++) if (tokens[k]!.low === 'to') return k;
  return end;
}

const THUS = new Set(['therefore', 'thus', 'hence', 'accordingly']);

export function skipAdverbs(tokens: Token[], k: number, end: number): number {
  let at = k;
  while (
    at < end &&
    (ADVERBS.has(tokens[at]!.low) ||
      tokens[at]!.low === 'currently' ||
      THUS.has(tokens[at]!.low) ||
      tokens[at]!.low === 'at' ||
      tokens[at]!.low === 'the' ||
      tokens[at]!.low === 'dead' ||
      (tokens[at]!.low === 'in' && tokens[at + 1]?.low === 'fact') ||
      (tokens[at]!.low === 'fact' && tokens[at - 1]?.low === 'in')) &&
    !readQuantity(tokens, at, end)
  )
    at++;
  return at;
}
