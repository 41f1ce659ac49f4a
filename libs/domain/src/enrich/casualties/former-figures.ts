import { BOUNDS, TOLD, FAULTS, TURNS, STRONG, SPOKEN, TURNING } from './former-words.js';
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
      if (raw.status === 'superseded') raw.status = now.strong ? 'corrected' : 'superseded';
      else if (
        isFormer(r.tokens, clause) ||
        isFaulted(raw, now, k, r.tokens) ||
        (now.at === k + 1 && isPutRight(readings[now.at]!, now.claim)) ||
        isSetRight(readings[now.at]!, now.claim)
      )
        raw.status = now.strong || raw.count > now.claim.count! ? 'corrected' : 'superseded';
      // "A communiqué had spoken of 53 killed": of the same kind of people
      const isMere = raw.group === 'all' && raw.to === raw.from + 1 && raw.to === raw.at;
      if (isMere && raw.status !== 'asserted') raw.group = now.claim.group;
    }
  });
}

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
  for (let i = from; i < to; i++) {
    const { low } = tokens[i]!;
    if (SORRY.has(low) && tokens[i + 1]?.low === 'for') return true;
    if (low === 'we' && near(tokens, i + 1, Math.min(i + NEAR, to), OUR_WORDS)) return true;
    if (low === 'had' && near(tokens, i + 1, Math.min(i + 1 + NEAR, to), SPOKEN)) return true;
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
    const claim = r.raws.find((c) => c !== raw && stands(c) && isSameKind(c, raw));
    if (!claim) continue;
    const between = at === k + 2 ? readings[k + 1]! : own;
    // "On Monday they gave the figure as 11": the figure told before, anew
    const isAnew = at === k + 1 && claim.anaphoric;
    if (!((own.span.calls | r.span.calls | between.span.calls) & TURNING))
      return isAnew ? { claim, at, strong: false } : null;
    const turns = (words: ReadonlySet<string>): boolean =>
      near(own.tokens, own.span.from, clause.from, words) ||
      (between !== own && near(own.tokens, between.span.from, between.span.to, words)) ||
      near(own.tokens, clause.to, own.span.to, words) ||
      (at !== k && near(r.tokens, r.span.from, r.span.to, words));
    const strong = turns(STRONG) || near(own.tokens, clause.from, clause.to, FAULTS);
    return strong || isAnew || turns(TURNS) ? { claim, at, strong } : null;
  }
  return null;
}

const isSameKind = (a: RawClaim, b: RawClaim): boolean =>
  a.measure === b.measure &&
  a.count !== b.count &&
  (a.group === b.group || a.group === 'all' || b.group === 'all') &&
  a.mode === 'total';
