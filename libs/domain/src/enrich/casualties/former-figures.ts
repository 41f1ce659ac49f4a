import { BOUNDS, TOLD, FAULTS, TURNS, STRONG, SPOKEN, TURNING, LOWERS } from './former-words.js';
import { formerStatus } from './former-status.js';
import { EARLIER, FIGURES } from './mood-words.js';
import type { RawClaim } from './raw.js';
import type { Reading } from './reading.js';
import type { Token } from './tokens.js';

const set = (words: string): Set<string> => new Set(words.split(' '));

const NEAR = 3;
const FARTHEST = 25;

/** "We reported on Friday that 71 had died": an outlet's own former words. */
const OUR_WORDS = set('reported said wrote published stated');
const SORRY = set('apologised apologized apologises apologizes apologising apologizing sorry');

interface Clause {
  from: number;
  to: number;
}

/** "The ministry, which had announced 15 deaths, now says 11": the figure that was told before no longer stands. */
export function markFormer(readings: readonly Reading[]): void {
  readings.forEach((r, k) => {
    for (const raw of r.raws) {
      const isOpen = raw.status === 'superseded' || (stands(raw) && !raw.fresh && raw.mode === 'total');
      if (!isOpen || raw.count === null) continue;
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
        isSetRight(readings[now.at]!, now.claim)
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
const FIRST = set('initially initial first');

const stands = (raw: RawClaim): boolean =>
  raw.status === 'asserted' && raw.count !== null && raw.count > 0 && !raw.weak;

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
const PUTS_RIGHT = set(
  'corrected corrects correction correcting clarified clarifies pardon amended withdrew retracted',
);

/** "the actual number was eight": what the words before the figure call the right one. */
function isSetRight({ tokens, span }: Reading, { at, from }: RawClaim): boolean {
  for (let i = Math.max(span.from, Math.min(at, from) - 6); i < from; i++)
    if (RIGHT.has(tokens[i]!.low) && FIGURES.has(tokens[i + 1]!.low)) return true;
  return false;
}
const RIGHT = set('actual correct real true right proper verified');

/** The words around a figure up to the next mark or turn on either side. */
function clauseOf(raw: RawClaim, { tokens, span }: Reading): Clause {
  const floor = Math.max(span.from, Math.min(raw.from, raw.at) - FARTHEST);
  let from = Math.min(raw.from, raw.at);
  while (
    from > floor &&
    !isAndThat(tokens, from - 1) &&
    (!BOUNDS.has(tokens[from - 1]!.low) || isOpening(from, span.from))
  )
    from--;
  let to = Math.max(raw.to, raw.at + 1);
  while (to < Math.min(span.to, raw.to + FARTHEST) && !BOUNDS.has(tokens[to]!.low)) to++;
  return { from, to };
}

/** "… had counted three twice and that 11 were dead": a clause of its own. */
const isAndThat = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.low === 'that' && tokens[i - 1]?.low === 'and';

/** "Earlier, police had said": over the comma behind the first words. */
const isOpening = (at: number, start: number): boolean => at - start <= NEAR;

function isFormer(tokens: readonly Token[], { from, to }: Clause): boolean {
  let isTold = false;
  let isFault = false;
  if (isPast(tokens, { from, to })) return true;
  for (let i = from; i < to; i++) {
    const { low } = tokens[i]!;
    if (SORRY.has(low) && tokens[i + 1]?.low === 'for') return true;
    if (low === 'we' && near(tokens, i + 1, Math.min(i + NEAR, to), OUR_WORDS)) return true;
    if (low === 'first' && (tokens[i - 1]?.low === 'at' || TOLD.has(tokens[i + 1]?.low ?? ''))) return true;
    if (
      low !== 'first' &&
      EARLIER.has(low) &&
      near(tokens, Math.max(from, i - NEAR), i === from ? to : Math.min(i + NEAR + 1, to), TOLD)
    )
      return true;
    isTold ||= FIGURES.has(low);
    isFault ||= FAULTS.has(low);
  }
  return isTold && isFault;
}

const near = (tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) if (words.has(tokens[i]!.low)) return true;
  return false;
};

/** The figure that took the place of a former one: in the same sentence, or in one beside it that turns to what holds now. */
function nowOf(
  raw: RawClaim,
  readings: readonly Reading[],
  k: number,
  clause: Clause,
): { claim: RawClaim; at: number; strong: boolean } | null {
  const own = readings[k]!;
  for (const at of [k, k + 1, k - 1, k + 2]) {
    const r = readings[at];
    if (!r || r.field !== own.field) continue;
    const isNow = (c: RawClaim): boolean => c !== raw && stands(c) && isSameKind(c, raw);
    const claim = r.raws.find((c) => (c.fresh || c.anaphoric) && isNow(c)) ?? r.raws.find(isNow);
    if (!claim) continue;
    const between = at === k + 2 ? readings[k + 1]! : own;
    // "On Monday they gave the figure as 11": the figure told before, anew
    const isAnew = at === k + 1 && claim.anaphoric;
    const isPlain =
      Math.abs(at - k) <= 1 && (raw.status === 'superseded' || isOvertaken(raw, claim, own, r, clause));
    if (!((own.span.calls | r.span.calls | between.span.calls) & TURNING))
      return isAnew || isPlain ? { claim, at, strong: false } : null;
    const turns = (words: ReadonlySet<string>): boolean =>
      near(own.tokens, own.span.from, clause.from, words) ||
      (between !== own && near(own.tokens, between.span.from, between.span.to, words)) ||
      near(own.tokens, clause.to, own.span.to, words) ||
      (at !== k && near(r.tokens, r.span.from, r.span.to, words));
    const isLowered = raw.count! > claim.count! && turns(LOWERS);
    const strong = isLowered || turns(STRONG) || near(own.tokens, clause.from, clause.to, FAULTS);
    return strong || isAnew || isPlain || turns(TURNS) ? { claim, at, strong } : null;
  }
  return null;
}

/** "Media had put the dead at 15, but police said it was nine": two who differ. */
const CONTRASTS = set('but while whereas although though');

/** "Officials had claimed 90": of before what another clause says, which does not look back itself. */
const isOvertaken = (raw: RawClaim, claim: RawClaim, own: Reading, r: Reading, clause: Clause): boolean =>
  raw.mode === 'total' &&
  claim.mode === 'total' &&
  isPast(own.tokens, clause) &&
  !(own === r && near(own.tokens, Math.min(raw.to, claim.to), Math.max(raw.from, claim.from), CONTRASTS)) &&
  !isPast(r.tokens, clauseOf(claim, r));

/** "had put the toll at 40", "hours after declaring ten dead": told before what the text says now. */
function isPast(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let i = from; i < to; i++) {
    const { low } = tokens[i]!;
    if (low === 'had' && near(tokens, i + 1, Math.min(i + 1 + NEAR, to), SPOKEN)) return true;
    if (low === 'after' && DECLARING.has(tokens[i + 1]?.low ?? '')) return true;
  }
  return false;
}
const DECLARING = set(
  'declaring announcing reporting saying claiming stating putting giving confirming telling',
);

const isSameKind = (a: RawClaim, b: RawClaim): boolean =>
  a.measure === b.measure &&
  a.count !== b.count &&
  (a.group === b.group || a.group === 'all' || b.group === 'all') &&
  a.mode === 'total';
