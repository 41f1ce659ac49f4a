import { EARLIER, FALSE, FIGURES, STATED } from '../words/mood-words.js';
import { readQuantity } from '../numbers/numbers.js';
import type { Part } from '../parts/part.js';
import { type RawClaim, rawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import { claimsOfPart } from '../parts/subsets.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const MISSTATES = new Set([
  'misspoke',
  'misread',
  'miscalculated',
  'misstated',
  'misreported',
  'miscounted',
  'overstated',
  'understated',
]);

const WRONGLY = new Set(['originally', 'mistakenly', 'wrongly', 'erroneously', 'incorrectly']);

/** Into a list of the dead, where somebody did not belong. */
const ENTERED = new Set(['included', 'added', 'recorded', 'declared', 'registered', 'entered', 'tallied']);

const RETRACTS = new Set([
  'withdrew',
  'withdrawn',
  'retracted',
  'withdraws',
  'retracts',
  'withdrawing',
  'retract',
  'withdraw',
  'apologised',
  'apologized',
  'apologises',
  'apologizes',
  'backtracked',
  'rowed',
  'rescinded',
]);

/** Words that take back what follows them. */
export const TAKES_BACK = new Set([...RETRACTS, ...MISSTATES, ...WRONGLY]);

export const VERSIONS = new Set(['version', 'headline', 'post', 'story']);

/** "Ten died (an earlier version said 12)": the bare figure of the version that was wrong. */
export function said(right: RawClaim | undefined, from: number, tokens: Token[], span: Span): RawClaim[] {
  for (let i = from; right && i < span.to - 1; i++) {
    const q = STATED.is(tokens[i]) ? readQuantity(tokens, i + 1, span.to) : null;
    if (!q || q.count === null || q.count === right.count) continue;
    const { count, min, max, qualifier } = q;
    const { measure, group } = right;
    return [
      rawClaim(measure, i, {
        count,
        min,
        max,
        qualifier,
        group,
        status: 'corrected',
        from: q.from,
        to: q.to,
      }),
    ];
  }
  return [];
}

/** Words after which a withdrawal tells what holds instead. */
export const NOW = new Set([':', 'saying', 'now', 'actual', 'actually', 'instead', 'real', 'correct', ';']);

/** "One death had been counted twice": nobody who died besides. */
export const isCountedTwice = ({ at, from, to }: RawClaim, tokens: Token[], { to: end }: Span): boolean => {
  // "had counted six bodies at both hospitals"
  if (COUNTED.has(tokens[from - 1]?.low ?? '') && tokens[Math.max(at, to - 1) + 1]?.low === 'at' && tokens[Math.max(at, to - 1) + 2]?.low === 'both') return true; // prettier-ignore
  for (let k = Math.max(at, to - 1) + 1; k < Math.min(Math.max(at, to) + 7, end); k++) {
    if (tokens[k]!.low === 'twice')
      return tokens.slice(Math.max(at, to), k).some(({ low }) => COUNTED.has(low));
    if (tokens[k]!.kind === 'mark') return false;
  }
  return false;
};
const COUNTED = new Set(['counted', 'listed', 'entered', 'recorded', 'included', 'reported', 'registered']);

/** In a withdrawal a part is what was wrong: "had first put the number of boys among the dead at two". */
export function withdraw(raws: RawClaim[], parts: Part[]): RawClaim[] {
  const loose = parts.filter((part) => part.loose);
  const wrong = loose.length > 0 ? loose.flatMap(claimsOfPart) : raws;
  for (const part of loose) part.subsets = [];
  for (const raw of wrong) raw.status = 'corrected';
  return wrong;
}

export const DELETES = words('deleted deletes removed pulled unpublished');
export const POSTS = words(
  'post tweet story headline alert report article statement flash claim message notice',
);

/** "apologised for saying that three had died": the telling that is taken back. */
const SAYING = new Set([
  'saying',
  'stating',
  'announcing',
  'claiming',
  'suggesting',
  'telling',
  'writing',
  'tweeting',
]);

export const isSaidWrongly = (words: string[], k: number): boolean =>
  SAYING.has(words[k]!) && words.slice(Math.max(0, k - 3), k).some((w) => RETRACTS.has(w));

/** The words that a withdrawal hangs on. */
export const WITHDRAWS = [
  'back',
  ...[WRONGLY, MISSTATES, DELETES, RETRACTS, EARLIER].flatMap((words) => [...words]),
];

const CLOSES = new Set(['.', ',', ';', 'to', 'and']);

/** "five are dead; a report of eleven was retracted": only its subject is taken back. */
const isDone = (words: string[], k: number): boolean =>
  words.slice(Math.max(0, k - 2), k).some((w) => w === 'was' || w === 'were' || w === 'been') && words.slice(0, k).includes(';'); // prettier-ignore

/** "had originally stated two", "an earlier version said", "wrongly reported". */
export function isWithdrawal(words: string[]): boolean {
  const k = words.findIndex((w) => WRONGLY.has(w));
  if (
    k >= 0 &&
    words[k - 1] !== 'as' &&
    (STATED.has(words[k + 1] ?? '') ||
      ENTERED.has(words[k + 1] ?? '') ||
      (words[k - 1] !== 'had' && STATED.has(words[k - 1] ?? '')))
  )
    return true;
  if (words.some((w) => MISSTATES.has(w))) return true;
  if (
    words.some(
      (w, k) =>
        (w === 'walked' || w === 'took' || w === 'taken' || w === 'takes' || w === 'taking') &&
        words.slice(k, k + 2).includes('back') &&
        !CLOSES.has(words[k + 2] ?? '.'),
    ) &&
    words.some((w) => FIGURES.has(w))
  )
    return true;
  if (words.some((w, k) => DELETES.has(w) && words.slice(k + 1, k + 4).some((x) => POSTS.has(x))))
    return true;
  // "apologised: the toll is 16" tells what holds.
  if (words.some((w, k) => RETRACTS.has(w) && words[k + 1] !== ':' && !isDone(words, k)) && words.some((w) => FIGURES.has(w))) return true; // prettier-ignore
  if (words.some((_, k) => isSaidWrongly(words, k))) return true;
  for (let v = 1; v < words.length; v++)
    if (
      EARLIER.has(words[v - 1]!) &&
      (words[v] === 'version' ||
        words[v] === 'headline' ||
        (FIGURES.has(words[v]!) && words.some((w) => FALSE.has(w))))
    )
      return true;
  return false;
}
