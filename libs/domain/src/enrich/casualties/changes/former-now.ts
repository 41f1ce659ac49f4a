import { type Clause, clauseOf, isPast, near, stands } from './figure-clauses.js';
import { FAULTS, LOWERS, STRONG, TURNING, TURNS } from './former-words.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import { type WordClass, words } from '../words/word-class.js';

/** The figure that took the place of a former one: in the same sentence, or in one beside it that turns to what holds now. */
export function nowOf(
  raw: RawClaim,
  readings: readonly Reading[],
  k: number,
  clause: Clause,
): { claim: RawClaim; at: number; strong: boolean } | null {
  const own = readings[k]!;
  for (const at of [k, k + 1, k - 1, k + 2]) {
    const r = readings[at];
    if (!r || r.field !== own.field) continue;
    const isNow = (c: RawClaim): boolean =>
      c !== raw && !isPartOf(c, r) && stands(c) && isSameKind(c, raw) && !isAddedTo(raw, c, r);
    const claim = r.raws.find((c) => (c.fresh || c.anaphoric) && isNow(c)) ?? r.raws.find(isNow);
    if (!claim) continue;
    const between = at === k + 2 ? readings[k + 1]! : own;
    // "On Monday they gave the figure as 11": the figure told before, anew
    const isAnew = at === k + 1 && claim.anaphoric;
    const isPlain =
      Math.abs(at - k) <= 1 && (raw.status === 'superseded' || isOvertaken(raw, claim, own, r, clause));
    if (!((own.span.calls | r.span.calls | between.span.calls) & TURNING))
      return isAnew || isPlain ? { claim, at, strong: false } : null;
    const turns = (words: WordClass): boolean =>
      near(own.tokens, own.span.from, clause.from, words) ||
      (between !== own && near(own.tokens, between.span.from, between.span.to, words)) ||
      near(own.tokens, clause.to, own.span.to, words) ||
      (at !== k && words.in(r.span));
    const isLowered = raw.count! > claim.count! && turns(LOWERS);
    const strong = isLowered || turns(STRONG) || near(own.tokens, clause.from, clause.to, FAULTS);
    return strong || isAnew || isPlain || turns(TURNS) ? { claim, at, strong } : null;
  }
  return null;
}

/** "two of those had died on the way": some of the dead. */
const isPartOf = (c: RawClaim, { tokens }: Reading): boolean => c.ofThem && tokens[c.from + 1]?.low === 'of';

/** "Nine were dead by noon, and five bodies found later make it 14": on top of the former one. */
const isAddedTo = (raw: RawClaim, c: RawClaim, { raws }: Reading): boolean =>
  raws.some((sum) => sum.measure === c.measure && sum.at > c.at && sum.count === raw.count! + c.count!);

/** "Media had put the dead at 15, but police said it was nine": two who differ. */
const CONTRASTS = words('but while whereas although though');

/** "Officials had claimed 90": of before what another clause says, which does not look back itself. */
const isOvertaken = (raw: RawClaim, claim: RawClaim, own: Reading, r: Reading, clause: Clause): boolean =>
  raw.mode === 'total' &&
  claim.mode === 'total' &&
  isPast(own.tokens, clause) &&
  !(own === r && near(own.tokens, Math.min(raw.to, claim.to), Math.max(raw.from, claim.from), CONTRASTS)) &&
  !isPast(r.tokens, clauseOf(claim, r));

const isSameKind = (a: RawClaim, b: RawClaim): boolean =>
  a.measure === b.measure &&
  a.count !== b.count &&
  (a.group === b.group || a.group === 'all' || b.group === 'all') &&
  a.mode === 'total';
