import { isFiction, isHistorical, isOfCourt } from './history.js';
import type { Reading } from './reading.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';
import type { RawClaim } from './raw.js';
import { claimsOfPart, fits } from './subsets.js';
import { merge } from './part.js';
import { settleAssailants } from './assailants.js';
import { settleWeak } from './remainders.js';

/** Decides over a whole post what no sentence can: weak claims, repeats by pronoun, increments that are none, late parts. */
export function settlePost(readings: Reading[], year: number | null, hasCause: boolean): void {
  const isEvent = hasCause || readings.some((r) => r.raws.some((c) => !c.quiet && c.count !== 0));
  for (const r of readings)
    r.raws = r.raws.length > 0 && isFiction(r) ? [] : r.raws.filter((c) => isCasualty(c, isEvent));
  joinParts(readings);
  settleAssailants(readings);
  settleWeak(readings);
  dropOwnHand(readings);
  const earlier: RawClaim[] = [];
  for (const r of readings) {
    r.raws = r.raws.filter((c) => !isRepeat(c, earlier));
    for (const c of r.raws) {
      if (c.mode === 'increment' && !c.moved && isContrast(c, earlier)) c.mode = 'total';
      if (c.nth && isNext(c, earlier)) c.mode = 'increment';
      if (c.others && c.mode === 'total' && c.count !== null && adds(c, earlier)) c.mode = 'increment';
      if (c.status === 'asserted' && (isHistorical(r, c, year) || isOfCourt(r))) c.status = 'historical';
      earlier.push(c);
    }
  }
}

const COUNTS_NOBODY = new Set(['missing', 'captured', 'displaced']);

/** Obituaries and "displaced no one" tell of no casualty. */
const isCasualty = (c: RawClaim, isEvent: boolean): boolean =>
  !(c.quiet && !isEvent && c.count === 1) && !(c.count === 0 && COUNTS_NOBODY.has(c.measure));

/** "Three children were among the dead": joined to the last total told, a claim of its own where there is none. */
function joinParts(readings: Reading[]): void {
  const earlier: RawClaim[] = [];
  let before: RawClaim[] = [];
  for (const r of readings) {
    for (const part of r.parts) {
      if (part.follows) {
        const near = before
          .filter((c) => c.group === 'all' && c.status === 'asserted' && fits(c, part))
          .at(-1);
        if (near) near.subsets = merge([...near.subsets, ...part.subsets]);
        continue;
      }
      const total = earlier.filter((c) => c.group === 'all' && fits(c, part)).at(-1);
      if (total)
        total.subsets = merge([
          ...total.subsets,
          ...part.subsets.filter((s) => !total.subsets.some((t) => t.group === s.group)),
        ]);
      else r.raws.push(...claimsOfPart(part));
    }
    earlier.push(...r.raws);
    before = r.raws;
  }
}

/** Who dies by their own hand counts where they harmed others, and once. */
function dropOwnHand(readings: Reading[]): void {
  const all = readings.flatMap((r) => r.raws);
  const others = all.filter((c) => !c.ownHand && c.count !== 0);
  const isAttack =
    others.length > 0 && !others.some((c) => c.measure === 'killed' && c.group === 'perpetrators');
  const first = readings.some(({ tokens, span }) => livesOn(tokens, span))
    ? null
    : all.find((c) => c.ownHand);
  for (const r of readings) r.raws = r.raws.filter((c) => !c.ownHand || (isAttack && c === first));
}

/** "then shot himself. He survived". */
const livesOn = (tokens: Token[], { from, to }: Span): boolean => {
  for (let i = from; i < Math.min(from + 4, to); i++)
    if (tokens[i]!.low === 'survived' || tokens[i]!.low === 'lived') return HE.has(tokens[from]!.low);
  return false;
};
const HE = new Set(['he', 'she']);

/** "The first killed six. The second killed nine", unless both are parts of a total told before. */
const isNext = (c: RawClaim, earlier: RawClaim[]): boolean =>
  earlier.some((x) => x.measure === c.measure && x.nth) &&
  !earlier.some((x) => x.measure === c.measure && !x.nth && (x.count ?? 0) > (c.count ?? 0));

const isRepeat = (c: RawClaim, earlier: RawClaim[]): boolean =>
  c.repeat && !c.others && c.count === 1 && earlier.some((x) => x.measure === c.measure && x.count !== 0);

/** "Three died and another five were hurt": on top of the dead, not of the hurt. */
const isContrast = (c: RawClaim, earlier: RawClaim[]): boolean =>
  !earlier.some((x) => x.measure === c.measure) &&
  earlier.some((x) => x.measure !== c.measure && x.count !== 0);

const adds = (c: RawClaim, earlier: RawClaim[]): boolean =>
  earlier.some((x) => x.measure === c.measure && x.count !== 0);
