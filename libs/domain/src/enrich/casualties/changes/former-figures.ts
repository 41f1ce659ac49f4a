import { type Clause, clauseOf, isPast, near, stands } from './figure-clauses.js';
import { nowOf } from './former-now.js';
import { FAULTS, TOLD } from './former-words.js';
import { formerStatus } from './former-status.js';
import { EARLIER, FIGURES } from '../words/mood-words.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const NEAR = 3;

/** "We reported on Friday that 71 had died": an outlet's own former words. */
const OUR_WORDS = words('reported said wrote published stated');
const SORRY = words('apologised apologized apologises apologizes apologising apologizing sorry');

/** "The ministry, which had announced 15 deaths, now says 11": the figure that was told before no longer stands. */
export function markFormer(readings: readonly Reading[]): void {
  readings.forEach((r, k) => {
    for (const raw of r.raws) {
      const isOpen = raw.status === 'superseded' || (stands(raw) && !raw.fresh && raw.mode === 'total');
      if (!isOpen || raw.count === null) continue;
      if (isOvercounted(raw, readings, k)) {
        raw.status = 'corrected';
        continue;
      }
      const clause = clauseOf(raw, r);
      const now = nowOf(raw, readings, k, clause);
      if (!now) continue;
      const lower = formerStatus(raw.count, now.claim.count);
      if (raw.status === 'superseded')
        raw.status = now.strong ? 'corrected' : isFirstWord(r.tokens, clause) ? 'superseded' : lower;
      else if (
        isFormer(r.tokens, clause) ||
        isFaulted(raw, now, k, r.tokens) ||
        (now.at === k + 1 && isPutRight(readings[now.at]!, now.claim)) ||
        isSetRight(readings[now.at]!, now.claim) ||
        isLowered(raw, now.claim, readings[now.at]!)
      )
        raw.status = now.strong ? 'corrected' : lower;
      // "A communiqué had spoken of 53 killed": of the same kind of people
      const isMere = raw.group === 'all' && raw.to === raw.from + 1 && raw.to === raw.at;
      if (isMere && raw.status !== 'asserted') raw.group = now.claim.group;
    }
  });
}

/** "initially reported nine": right as far as anybody knew. */
const isFirstWord = (tokens: readonly Token[], { from, to }: Clause): boolean =>
  near(tokens, from, to, FIRST);
const FIRST = words('initially initial first');

/** "said 14 had died; it later said it had counted three twice and that 11 were dead". */
const isFaulted = (
  raw: RawClaim,
  now: { claim: RawClaim; at: number },
  k: number,
  tokens: readonly Token[],
): boolean => now.at === k && now.claim.at > raw.at && near(tokens, raw.at, now.claim.at, FAULTS);

/** "I beg your pardon: four dead", "The post has since been corrected: four people died": said of the sentence before. */
const isPutRight = ({ tokens, span }: Reading, { at, from }: RawClaim): boolean =>
  near(tokens, Math.max(span.from, Math.min(at, from) - 10), Math.min(at, from), PUTS_RIGHT);
const PUTS_RIGHT = words(
  'corrected corrects correction correcting clarified clarifies pardon amended withdrew retracted',
);

/** "the figure of 41, given by the director, included two drivers who survived": more than there were. */
function isOvercounted(raw: RawClaim, readings: readonly Reading[], k: number): boolean {
  const { tokens, span, field } = readings[k]!;
  if (tokens[raw.from - 1]?.low !== 'of' || !FIGURES.is(tokens[raw.from - 2])) return false;
  const end = Math.min(raw.to + 14, span.to);
  const isDouble =
    near(tokens, raw.to, end + 8, COUNTED) && near(tokens, raw.to, Math.min(end + 8, span.to), DOUBLE);
  if (!isDouble && (!near(tokens, raw.to, end, INCLUDES) || !near(tokens, raw.to, end, LIVING))) return false;
  return [k, k + 1, k - 1].some((at) =>
    readings[at]?.field === field && readings[at].raws.some((c) => c.measure === raw.measure && stands(c) && c.count! < raw.count!)); // prettier-ignore
}
/** Who counts among no dead of an event. */
const LIVING = words(
  'survived survive alive living natural elsewhere unrelated bed suicide gunman attacker assailant bomber wounded injured',
);
const INCLUDES = words('included contained comprised');
const COUNTED = words('counted included listed entered');
const DOUBLE = words('twice both duplicates');

/** "140 deaths until an audit cut the number to 126": a higher figure told before. */
const isLowered = (raw: RawClaim, claim: RawClaim, { tokens, span }: Reading): boolean =>
  raw.mode === 'total' &&
  raw.from < claim.from &&
  raw.count! > claim.count! &&
  tokens[claim.from - 1]?.low === 'to' &&
  near(tokens, Math.max(span.from, raw.to, claim.from - 8), claim.from, CUTS);
const CUTS = words(
  'cut cuts lowered lowers reduced reduces trimmed slashed downgraded corrected revised dropped scaled',
);

/** "the actual number was eight": what the words before the figure call the right one. */
function isSetRight({ tokens, span }: Reading, { at, from }: RawClaim): boolean {
  for (let i = Math.max(span.from, Math.min(at, from) - 6); i < from; i++)
    if (RIGHT.is(tokens[i]) && FIGURES.is(tokens[i + 1])) return true;
  return false;
}
const RIGHT = words('actual correct real true right proper verified');

function isFormer(tokens: readonly Token[], { from, to }: Clause): boolean {
  let isTold = false;
  let isFault = false;
  if (isPast(tokens, { from, to })) return true;
  for (let i = from; i < to; i++) {
    const { low } = tokens[i]!;
    if (SORRY.is(tokens[i]) && tokens[i + 1]?.low === 'for') return true;
    if (low === 'we' && near(tokens, i + 1, Math.min(i + NEAR, to), OUR_WORDS)) return true;
    if (low === 'first' && (tokens[i - 1]?.low === 'at' || TOLD.is(tokens[i + 1]))) return true;
    if (
      low !== 'first' &&
      EARLIER.is(tokens[i]) &&
      near(tokens, Math.max(from, i - NEAR), i === from ? to : Math.min(i + NEAR + 1, to), TOLD)
    )
      return true;
    isTold ||= FIGURES.is(tokens[i]);
    isFault ||= FAULTS.is(tokens[i]);
  }
  return isTold && isFault;
}
