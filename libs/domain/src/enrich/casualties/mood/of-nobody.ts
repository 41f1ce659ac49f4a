import { PREDICATES } from '../data/predicates.js';
import { ADVERBS, BE, DETERMINERS, MONTHS, PREPOSITIONS, WEEKDAYS } from '../data/words.js';
import type { RawClaim } from '../raw.js';
import { mayCount } from '../words/counting-words.js';
import { causeIn } from '../when-and-where/cause.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { ABSENT } from '../predicates/absent.js';
import { HARD, RELATIVES } from './other-clauses.js';
import { isAgeOfOne } from './ages-told.js';
import { isFramed } from './frames.js';
import { isPaid } from './payments.js';
import { isOfSport } from './sport.js';
import { isOfStudy } from './studies.js';
import { isSupposed } from './supposed.js';
import { words } from '../words/word-class.js';

/**
 * Whether a casualty word tells what holds at any time or nowhere: "anyone who kills two people", "40,000 dead if the dam breaks",
 * "in which four guards are shot", "The Nine Dead Roses".
 */
export const isOfNobody = (claim: RawClaim, tokens: Token[], span: Span): boolean =>
  isInName(tokens, claim.at, span) ||
  isOfStudy(tokens, span) ||
  isPaid(claim, tokens, span) ||
  isOfAnybody(tokens, claim, span) ||
  isRetold(tokens, claim, span) ||
  isTurnOfPhrase(tokens, claim, span) ||
  isOnCondition(tokens, claim, span) ||
  isKinsman(claim, tokens, span) ||
  isAgeOfOne(claim, tokens, span) ||
  isSupposed(claim, tokens, span) ||
  isFramed(claim, tokens, span);

/** "relatives of a patient who had died attacked the staff": what made them do it. */
function isKinsman({ measure, count, at, from }: RawClaim, tokens: Token[], span: Span): boolean {
  if (measure !== 'killed' || count !== 1 || at - 3 < span.from || from - 2 < span.from) return false;
  const had = tokens[at - 1]!.low === 'been' ? at - 2 : at - 1;
  if (tokens[had]!.low !== 'had' || tokens[had - 1]?.low !== 'who') return false;
  return tokens[from - 1]!.low === 'of' && KIN.has(tokens[from - 2]!.low);
}
const KIN = new Set('relatives relations family families friends supporters colleagues fans mourners kin kinsmen comrades followers members'.split(' ')); // prettier-ignore

const ASKS = words('who whom whose what when where why how which');

/** "Sixteen babies killed?": a question that takes nothing for granted. */
export function isAsked(tokens: Token[], { from, to }: Span): boolean {
  if (tokens[to - 1]!.low !== '?') return false;
  for (let k = from; k < to; k++) if (ASKS.is(tokens[k])) return false;
  return true;
}

/** The token before `k` that is no adverb. */
function overAdverbs(tokens: Token[], k: number, from: number): number {
  while (k > from && ADVERBS.is(tokens[k]) && !BE.is(tokens[k])) k--;
  return k;
}

const isPresent = (token: Token): boolean => PREDICATES.get(token.low)?.form === 'base' || DIES.is(token);
const DIES = words('die dies perish perishes drown drowns starves');

const ANYBODY = words('you anyone anybody someone somebody whoever who');

const BIDS = words('kill shoot stab slay murder');

/** "Take the left door, kill the two guards and run": a bidding, where a headline would leave out the article. */
function isBidden(tokens: Token[], at: number, from: number): boolean {
  const before = at === from ? ',' : tokens[at - 1]!.low;
  return (
    BIDS.is(tokens[at]) &&
    tokens[at + 1]?.low === 'the' &&
    tokens[at + 2] !== undefined &&
    mayCount(tokens[at + 2]!) &&
    (before === ',' || before === ':')
  );
}

const TELLERS = words('it they he she we i');

/** "has you kill ten guards", "whoever kills two people", "when it kills five", "you two are dead": what no event is told by. */
function isOfAnybody(tokens: Token[], { at, from: victims }: RawClaim, { from }: Span): boolean {
  if (victims > from && tokens[victims - 1]!.low === 'you') return true;
  if (!isPresent(tokens[at]!)) return false;
  if (isBidden(tokens, at, from)) return true;
  const k = overAdverbs(tokens, at - 1, from);
  if (k < from) return false;
  return ANYBODY.is(tokens[k]) || (TELLERS.is(tokens[k]) && PREDICATES.get(tokens[at]!.low)!.form === 'base');
}

/** Where those missing may be told of. */
const TALLIES = new Set(['list', 'report']);

/** "have gone missing from the payroll". */
function isAbsent(tokens: Token[], at: number, end: number): boolean {
  const from = tokens[at + 1]?.low === 'from' ? at + 1 : at + 2;
  return tokens[from]?.low === 'from' && tokens.slice(from + 1, Math.min(from + 4, end)).some(({ low }) => ABSENT.has(low) && !TALLIES.has(low)); // prettier-ignore
}

const DYING = words('die dies died dying');

/** "died a thousand deaths", "retired hurt". */
function isTurnOfPhrase(tokens: Token[], claim: RawClaim, { from, to }: Span): boolean {
  const { at, measure } = claim;
  const { low } = tokens[at]!;
  if (isTooMany(tokens, claim.from - 1) || isOfSport(claim, tokens)) return true;
  if (low === 'hurt' && tokens[at - 1]?.low === 'retired') return true;
  if (measure === 'missing') return isAbsent(tokens, at, to);
  if (low !== 'death' && low !== 'deaths') return false;
  for (let k = at - 1; k >= Math.max(from, at - 4) && tokens[k]!.low !== ','; k--)
    if (DYING.is(tokens[k])) return true;
  return false;
}

/** "too many people have died", "more than enough": a complaint, and no figure. */
const isTooMany = (tokens: Token[], i: number): boolean =>
  tokens[i]?.low === 'enough' || (tokens[i]?.low === 'many' && tokens[i - 1]?.low === 'too');

const WORKS_TELL = words('which where whose whom');
const BACK = 7;

/** "in which four people are shot": a present in a clause that hangs on no event. */
function isRetold(tokens: Token[], { at, from: victims }: RawClaim, { from }: Span): boolean {
  const verb = overAdverbs(tokens, at - 1, from);
  const isBe = verb >= from && (tokens[verb]!.low === 'are' || tokens[verb]!.low === 'is');
  if (!isBe && !isPresent(tokens[at]!)) return false;
  for (let k = Math.min(victims, at) - 1; k > Math.max(from, at - BACK); k--) {
    const { low } = tokens[k]!;
    if (WORKS_TELL.is(tokens[k])) {
      if (low === 'which' && tokens[k - 1]!.low !== 'in') return false;
      // "the hall, where three are dead"
      if (low === 'where' && PREDICATES.get(tokens[at]!.low)?.form === 'adj') return false;
      return causeIn(tokens, Math.max(from, k - 4), k) === null;
    }
    if (low === ',' || HARD.is(tokens[k]) || RELATIVES.is(tokens[k])) return false;
  }
  return false;
}

const ENDS = words(', . ( ) " and or but say says said');
const NO_CONDITION = words('as even asked ask know knows known see clear wonder ever little few'); // prettier-ignore
const NOTHING_MORE = words('not any so true confirmed anything');
const CONDITION = 9;

/** "320,000 dead if a quake hits the bay": said of what has not happened. */
function isOnCondition(tokens: Token[], { at, to, status }: RawClaim, span: Span): boolean {
  if (status === 'feared') return false;
  const behind = Math.max(at + 1, to);
  for (let k = behind; k < Math.min(behind + CONDITION, span.to - 2); k++) {
    const { low } = tokens[k]!;
    if (low === ',' && tokens[k + 1]!.low === 'should' && DETERMINERS.is(tokens[k + 2])) return true;
    if (low === 'if') return !NO_CONDITION.is(tokens[k - 1]) && !NOTHING_MORE.is(tokens[k + 1]);
    if (ENDS.is(tokens[k]) || HARD.is(tokens[k]) || RELATIVES.is(tokens[k])) return false;
  }
  return false;
}

const SHORT = 4;
const isDay = ({ low }: Token): boolean => Object.hasOwn(WEEKDAYS, low) || Object.hasOwn(MONTHS, low);

/** "The Six Dead Poets are on tour": a word with a capital, a capital behind it, and a sentence of small letters around. */
function isInName(tokens: Token[], at: number, span: Span): boolean {
  const [word, next] = [tokens[at]!, tokens[at + 1]];
  if (!word.cap || !next?.cap || at === span.from || at + 1 >= span.to) return false;
  if (next.kind !== 'word' || PREPOSITIONS.is(next) || PREDICATES.has(next.low) || isDay(next)) return false;
  let end = at + 1;
  while (end < span.to && tokens[end]!.cap) end++;
  let small = 0;
  let large = 0;
  for (let k = span.from + 1; k < span.to; k++) {
    const token = tokens[k]!;
    if (token.kind !== 'word' || token.low.length < SHORT || PREPOSITIONS.is(token)) continue;
    if (!token.cap) small++;
    else if (k < at || k >= end) large++;
  }
  return small > 1 && small >= large;
}
