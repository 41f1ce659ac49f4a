import { type Bare, bareAt, continued } from './bare-figures.js';
import { fromQuantity } from '../predicates/figures.js';
import { type Time, TIME_WORDS, timeOf } from './figure-times.js';
import { formerStatus } from './former-status.js';
import { CALLS } from '../words/marks.js';
import { CORRECTS, SIGNALS } from '../data/taking-back.js';
import { DISOWNING } from '../mood/disowned.js';
import { MOVES } from '../words/change-words.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';

/** Without one of these no sentence says of a figure that it was told before or that it holds now. */
const TALKING = CALLS.add([...TIME_WORDS, ...MOVES]) | DISOWNING;
/** No figure of one thing is corrected to so many times as much. */
const TIMES = 12;

/**
 * Figures without a noun that a post tells beside a counted one, as a former figure or as the one that holds: "Three people died, the
 * coroner says. Police had told us four", "It had spoken of 82 dead; the latest caption has 71".
 */
export function readFigureTalk(readings: readonly Reading[]): void {
  if (!readings.some(({ span }) => span.calls & TALKING)) return;
  for (const [k, r] of readings.entries()) {
    if (!isTalk(readings, k)) continue;
    const loose = isTakenBack(readings, k);
    for (let i = r.span.from; i < r.span.to; i++) {
      const bare = bareAt(r.tokens, i, r.span, loose);
      if (!bare) continue;
      if (!r.raws.some((raw) => raw.from < bare.to && bare.from < raw.to)) settle(readings, k, bare, loose);
      const next = continued(r.tokens, bare, r.span);
      if (next) settle(readings, k, next, loose);
      i = (next ?? bare).to - 1;
    }
  }
}

/** A sentence beside a claim, one of the two with a word of telling before or now. */
function isTalk(readings: readonly Reading[], k: number): boolean {
  let calls = 0;
  let counts = false;
  for (let at = k - 2; at <= k + 2; at++) {
    const r = readings[at];
    if (!r || r.field !== readings[k]!.field) continue;
    calls |= r.span.calls;
    counts ||= r.raws.length > 0;
  }
  return counts && (calls & TALKING) !== 0;
}

/** Whether this sentence or one of the two before it takes a figure back, and none tells yet what holds instead: a fault beside a figure is its own. */
function isTakenBack(readings: readonly Reading[], k: number): boolean {
  let isBack = false;
  let former: RawClaim | undefined;
  let stands: RawClaim | undefined;
  for (let at = Math.max(0, k - 2); at <= k; at++) {
    const r = readings[at]!;
    if (r.field !== readings[k]!.field) continue;
    const words = r.raws.length > 0 ? SIGNALS : at === k ? CORRECTS : null;
    isBack ||= words !== null && (r.span.calls & DISOWNING) !== 0 && words.in(r.span); // prettier-ignore
    former ??= r.raws.find(({ status }) => status === 'corrected');
    stands ??= r.raws.find(({ status, count, measure }) => status === 'asserted' && count && measure === former?.measure); // prettier-ignore
  }
  return former ? !stands : isBack;
}

/** Joins a bare figure to the nearest counted one that differs, where the words tell which of them holds. */
function settle(readings: readonly Reading[], k: number, bare: Bare, loose: boolean): void {
  const r = readings[k]!;
  const time = bare.given || bare.verdict === 'wrong' ? 'then' : timeOf(r.tokens, r.span, bare.at, bare.to);
  for (const at of [k, k - 1, k + 1, k - 2, k + 2]) {
    const near = readings[at];
    if (!near || near.field !== r.field || (at === k + 2 && time !== 'then')) continue;
    if (near.raws.some((raw) => raw.count === bare.count && raw.to > raw.from && !(bare.returns && isFormer(raw)))) return; // prettier-ignore
    const other = partnerOf(near.raws, bare, time === 'then' && !bare.verdict);
    if (!other) continue;
    const told = isFormer(other) ? 'then' : timeOf(near.tokens, near.span, Math.min(other.at, other.from), Math.max(other.to, other.at + 1)); // prettier-ignore
    const isLater = at < k || (at === k && other.at < bare.at);
    const bareTime = bare.returns
      ? 'now'
      : (time ??
        ((told === 'then' || (loose && told === null)) && isLater ? 'now' : told === 'now' ? 'then' : null));
    if (bareTime !== null && bareTime !== told) join(r, bare, other, bareTime, loose);
    return;
  }
}

const isFormer = ({ status }: RawClaim): boolean => status === 'corrected' || status === 'superseded';

/** The claim of a sentence that is nearest to a bare figure in size. */
function partnerOf(raws: readonly RawClaim[], bare: Bare, isThen: boolean): RawClaim | null {
  let best: RawClaim | null = null;
  for (const raw of raws) {
    if (!raw.count || raw.count === bare.count || raw.mode !== 'total' || raw.weak || raw.pronoun) continue;
    if (raw.status !== 'asserted' && (isThen || !isFormer(raw))) continue;
    if (ratio(raw.count, bare.count) > TIMES) continue;
    if (!best || ratio(raw.count, bare.count) < ratio(best.count!, bare.count)) best = raw;
  }
  return best;
}

const ratio = (a: number, b: number): number => Math.max(a / b, b / a);

function join(r: Reading, bare: Bare, other: RawClaim, time: Time, isBack: boolean): void {
  const claim = { ...fromQuantity(other.measure, bare.at, bare), group: other.group };
  const [then, now] = time === 'then' ? [claim, other] : [other, claim];
  if (bare.verdict || (isBack && !isFormer(then))) then.status = 'corrected';
  else if (!isFormer(then)) then.status = formerStatus(then.count, now.count);
  now.fresh = true;
  r.raws.push(claim);
  r.raws.sort((a, b) => a.from - b.from || a.at - b.at);
}
