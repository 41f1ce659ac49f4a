import { DELETES, POSTS } from './withdrawals.js';
import { peopleNoun } from '../words/lexicon.js';
import { EVENT_NOUNS, PREDICATES } from '../data/predicates.js';
import { FALSE } from '../words/mood-words.js';
import { formerStatus } from '../changes/former-status.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import { words } from '../words/word-class.js';

const POINTS_BACK = words('that this it both those these the');
const IS = words('was is were are proved turned');
const OPENING = 8;

/** "An earlier post said that 328 had died. That was wrong": takes back what the sentence before stated. */
export function takeBack(readings: readonly Reading[]): void {
  for (const r of readings) if (r.raws.length > 2) dropReasons(r);
  for (let k = 1; k < readings.length; k++) {
    const [before, now] = [readings[k - 1]!, readings[k]!];
    if (before.field === now.field) replace(before, now);
    if (
      before.raws.length === 0 ||
      before.field !== now.field ||
      !(callsFalse(now) || deletes(now) || isOfOthers(now)) ||
      isOfOwn(now)
    )
      continue;
    for (const raw of before.raws) if (raw.status !== 'historical') raw.status = 'corrected';
  }
}

/** "That was the number of injured": the sentence before gave it for another. */
const isOfOthers = ({ tokens, span }: Reading): boolean =>
  POINTS_BACK.is(tokens[span.from]) &&
  WAS.is(tokens[span.from + 1]) &&
  tokens[span.from + 2]?.low === 'the' &&
  NUMBERS.is(tokens[span.from + 3]) &&
  /^(?:of|for)$/.test(tokens[span.from + 4]?.low ?? '') &&
  tokens
    .slice(span.from + 5, Math.min(span.from + 9, span.to))
    .some(({ low }) => EVENT_NOUNS.has(low) || PREDICATES.has(low));
const WAS = words('was were');
const NUMBERS = words('number figure count tally total toll');

/** "It has since removed the post": what the sentence before quoted of it. */
function deletes({ tokens, span }: Reading): boolean {
  if (!POINTS_BACK.is(tokens[span.from])) return false;
  for (let i = span.from + 1; i < Math.min(span.from + OPENING, span.to - 2); i++)
    if (DELETES.is(tokens[i])) return POSTS.is(tokens[i + 1]) || POSTS.is(tokens[i + 2]);
  return false;
}

/** "The 54 it printed was a mistake": the sentence names the figure that was wrong. */
const isOfOwn = ({ raws, span }: Reading): boolean =>
  raws.some(({ from, status }) => status === 'corrected' && from <= span.from + 3);

/** "cut from 19 to 17 after two bodies were counted twice": why the figure fell, and nobody else. */
function dropReasons(r: Reading): void {
  const wrong = r.raws.find((raw) => raw.status === 'corrected' && raw.count);
  const right = wrong && r.raws.find((raw) => raw.measure === wrong.measure && raw.status === 'asserted' && raw.fresh && raw.count && raw.count < wrong.count!); // prettier-ignore
  if (!right) return;
  const rest = wrong.count! - right.count!;
  r.raws = r.raws.filter((raw) => raw === right || raw.count !== rest || raw.measure !== right.measure || raw.status !== 'asserted' || raw.from < Math.max(right.to, wrong.to)); // prettier-ignore
}

/** "The agency had reported 11 deaths. It has since amended that to nine". */
function replace(before: Reading, now: Reading): void {
  for (const raw of now.raws) {
    if (!raw.restates) continue;
    const former = before.raws.findLast((r) => r.measure === raw.measure && r.status === 'asserted');
    if (former && former.count !== raw.count && !isLatest(former, raw))
      former.status = formerStatus(former.count, raw.count);
  }
}

/** "Two more died. The toll has reached 14", "One of the injured died. The total is now 14": those who died last are in it. */
const isLatest = (former: RawClaim, now: RawClaim): boolean =>
  (former.count ?? 0) < (now.count ?? 0) &&
  (former.mode === 'increment' || former.others || former.moved || former.count === 1);

/** "The police were mistaken": of somebody, and not of what was told. */
const isOfSomebody = ({ tokens, span }: Pick<Reading, 'tokens' | 'span'>): boolean =>
  tokens[span.from]!.low === 'the' &&
  IS.is(tokens[span.from + 2]) &&
  peopleNoun(tokens[span.from + 1]!) !== null;

/** "It was wrong to leave the gates open": a fault of another kind. */
const isOfDoing = (words: string[], at: number): boolean =>
  (words[at] === 'mistaken' && words[at + 1] === 'for') || isOfAct(words, at);

const isOfAct = (words: string[], at: number): boolean =>
  words[at + 1] === 'to' &&
  at + 2 < words.length &&
  !/^(?:say|speak|tell|report|announce|give|put|claim|state)$/.test(words[at + 2]!);

function callsFalse({ tokens, span }: Reading): boolean {
  const words = tokens.slice(span.from, Math.min(span.from + OPENING, span.to)).map((t) => t.low);
  const at = words.findIndex((word) => FALSE.has(word));
  if (at < 0 || !POINTS_BACK.has(words[0]!) || isOfSomebody({ tokens, span }) || isOfDoing(words, at))
    return false;
  const ahead = words.slice(0, at);
  return ahead.some((word) => IS.has(word)) && !ahead.some((word) => word === 'not' || word.endsWith("n't"));
}
