import { WEEKDAYS } from '../data/words.js';
import { isTakenBack } from '../mood/disowned.js';
import {
  BECOMES,
  COUNTED,
  HAS,
  IS,
  near,
  NOTICES,
  tellerAt,
  TELLS,
  TIMES,
  TO,
  WHOM,
} from './figure-tellers.js';
import { thenAt } from './running-totals.js';
import { mayCount } from '../words/counting-words.js';
import { FORMS, isOf } from '../words/marks.js';
import { FALSE, FIGURES } from '../words/mood-words.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const set = (words: string): Set<string> => new Set(words.split(/\s+/));

const SOFT = words('only just about around some at least nearly almost approximately roughly still exactly');
const PLAIN_ENDS =
  words(`. , ; : ) " — – and but because after when while until till since so not rather instead earlier before yesterday today tonight now then
  previously initially originally overnight who that which`);
const INTO_TIME = words('on in at for last this the a an by some over within');

/** A figure that stands without a noun, and where the words begin that tell it. */
export interface Bare extends Quantity {
  count: number;
  at: number;
  /** "The 54 it printed": told as somebody's. */
  given: boolean;
  /** "only to return to 31": as told before. */
  returns: boolean;
  /** "Eight is the right figure", "seventeen was wrong": called so. */
  verdict: 'right' | 'wrong' | null;
}

/** "Four did; two are missing": where such a clause begins. */
const OPENS = words('; – — that but');
/** Words that stand right before such a figure: no number is read behind any other. */
const LEADING = FORMS.add([
  ...TELLS,
  ...HAS,
  ...WHOM,
  ...SOFT,
  ...IS,
  ...COUNTED,
  ...BECOMES,
  'with',
  ...OPENS,
  ':',
  ',',
  'the',
]);

/** The figure without a noun at `i` that somebody tells, or null; `loose` where another one is taken back beside it. */
export function bareAt(tokens: Token[], i: number, span: Span, loose = false): Bare | null {
  if (!mayCount(tokens[i]!) || (!loose && i > span.from && !isOf(tokens[i - 1]!, LEADING))) return null;
  const q = readQuantity(tokens, i, span.to);
  if (!q || q.count === null || q.count < 1 || q.increment || !Number.isInteger(q.count)) return null;
  const verdict = verdictOn(tokens, q.to, span) ?? (isDropped(tokens, i, q.to, span) ? 'wrong' : null);
  const bare = (at: number, given = false): Bare => ({
    ...q,
    count: q.count!,
    at,
    given,
    returns: i > span.from && tokens[i - 1]!.low === 'to' && near(tokens, i - 4, i, span, TO),
    verdict,
  });
  if (verdict) return bare(i);
  if (loose && isFound(tokens, i, q.to, span)) return bare(i);
  if (i > span.from && !isOf(tokens[i - 1]!, LEADING)) return null;
  if (tokens[i - 1]?.low === ',') return null;
  if (i === span.from || OPENS.is(tokens[i - 1]))
    return DID.is(tokens[q.to]) && closes(tokens, q.to, span) ? bare(i) : null;
  if (tokens[i - 1]!.low === 'the' && TOPS.is(tokens[i - 3])) return null;
  if (tokens[i - 1]!.low === 'the' && !HAS.is(tokens[i - 2]))
    return isGiven(tokens, q, span) ? bare(i - 1, true) : null;
  if (!closes(tokens, q.to, span)) return null;
  let k = i - 1;
  while (k > span.from && SOFT.is(tokens[k]) && tokens[k]!.low !== 'at') k--;
  const at = tellerAt(tokens, k, span);
  return at >= 0 && !near(tokens, at - 7, i, span, NO_PEOPLE) ? bare(at) : null;
}

/** "is the right figure", "was in fact correct", "was wrong". */
function verdictOn(tokens: Token[], at: number, { to }: Span): Bare['verdict'] {
  if (!IS.is(tokens[at])) return null;
  let k = at + 1;
  while (k < to && FILLS.is(tokens[k])) k++;
  if (k >= to) return null;
  const verdict = RIGHT.is(tokens[k]) ? 'right' : FALSE.is(tokens[k]) ? 'wrong' : null;
  const next = tokens[k + 1];
  return k + 1 >= to || next!.kind === 'mark' || FIGURES.is(next) || next!.low === 'one' ? verdict : null;
}
/** "a figure of 143, published at noon, has been taken down". */
function isDropped(tokens: Token[], i: number, end: number, span: Span): boolean {
  const isTold =
    TELLS.is(tokens[i - 1]) && THAT.is(tokens[i - 2]) && near(tokens, i - 8, i - 2, span, NOTICES);
  if (!isTold && (tokens[i - 1]?.low !== 'of' || !NOTICES.is(tokens[i - 2]))) return false;
  for (let k = end; k < Math.min(end + 12, span.to - 1); k++)
    if (isTakenBack(tokens, k, span))
      return k === end || tokens[end]!.low === ',' || GIVEN_BY.is(tokens[end]);
  return false;
}
const THAT = words('that which');
const GIVEN_BY = words('given published posted carried shared put circulated');

const FILLS = words('the in fact a an');
const RIGHT = words('right correct accurate actual true real proper final valid');

/** "had said 103 on Wednesday and 95 by midnight": the second figure of the same telling. */
export function continued(tokens: Token[], before: Bare, span: Span): Bare | null {
  let k = before.to;
  while (k < Math.min(before.to + 5, span.to) && (INTO_TIME.is(tokens[k]) || TIMES.is(tokens[k]))) k++;
  const then = thenAt(tokens, before.to, span);
  if (then) return { ...before, ...then, count: then.count! };
  if (k === before.to || tokens[k]?.low !== 'and' || k + 1 >= span.to) return null;
  const q = readQuantity(tokens, k + 1, span.to);
  if (!q || q.count === null || q.count < 1 || q.increment || !INTO_TIME.is(tokens[q.to])) return null;
  return closes(tokens, q.to, span) ? { ...before, ...q, count: q.count } : null;
}

/** "There were two", "the record has 56 names", "our people brought up sixteen": what was found instead. */
function isFound(tokens: Token[], i: number, to: number, span: Span): boolean {
  const isNamed = NAMES.is(tokens[to]);
  if (isNamed && (BE_OR_STAND.is(tokens[to + 1]) || closes(tokens, to + 1, span))) return true;
  if (!closes(tokens, to, span)) return false;
  let k = i - 1;
  while (k > span.from && SOFT.is(tokens[k])) k--;
  if (k < span.from) return false;
  if (IS.is(tokens[k])) return k > span.from && tokens[k - 1]!.low === 'there';
  if (!FINDS.is(tokens[k]) && !(UP_TO.is(tokens[k]) && k > span.from && FINDS.is(tokens[k - 1])))
    return false;
  return !near(tokens, k - 7, i, span, NO_PEOPLE);
}
const NAMES = words('names entries coffins graves');
const BE_OR_STAND = words('are is stand');
const FINDS = words(
  'found brought recovered retrieved runs run ran comes came amounts amounted buried holds held numbers numbered totals totalled counted',
);
const UP_TO = words('up to out');

/** What else has a figure: "the speed had been given as 80", "the hospital had admitted nine". */
const NO_PEOPLE =
  words(`speed altitude limit depth height age aged price cost costs distance temperature magnitude score vote votes length weight width level chapter page verse
  number-plate phone room flight hour hours house houses homes cars vehicles hectares acres buildings damage seats capacity hospital clinic ward
  passengers aboard board bus boat ferry plane van truck train lorry aircraft vessel cases tests survivors rescued arrests arrested charged`);

/** "on top of the 120 announced", "in addition to the 16 reported": still right. */
const TOPS = words('top addition');

/** "the 54 it printed", "the 1,100 given last night", "the 19 reported earlier". */
function isGiven(tokens: Token[], q: Quantity, span: Span): boolean {
  const next = q.to < span.to ? tokens[q.to]!.low : '';
  if (TELLS.has(next) || next === 'first' || next === 'initially' || next === 'earlier') return true;
  return WHO_GIVES.has(next) && near(tokens, q.to + 1, Math.min(q.to + 4, span.to), span, TELLS);
}
const WHO_GIVES = set('it he she they we that which previously originally officials police authorities');

/** Whether nothing that is counted follows: a mark, a turn or a time. */
function closes(tokens: Token[], at: number, span: Span): boolean {
  if (at >= span.to) return true;
  const { low } = tokens[at]!;
  if (PLAIN_ENDS.is(tokens[at]) || Object.hasOwn(WEEKDAYS, low)) return true;
  if (DID.is(tokens[at])) {
    const to = SURE.is(tokens[at + 1]) ? at + 2 : at + 1;
    return to >= span.to || tokens[to]!.kind === 'mark';
  }
  if (!INTO_TIME.is(tokens[at])) return false;
  return near(tokens, at + 1, Math.min(at + 4, span.to), span, TIMES) || ALL.is(tokens[at + 1]);
}
/** "The imam says ten did": the verb of the sentence before. */
const DID = words('did had have were was are');
const SURE = words('confirmed verified known identified substantiated certain');
const ALL = words('all total first');
