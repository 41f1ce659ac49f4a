import { inFormerFrame } from './former-frames.js';
import { isFiction } from './fiction.js';
import { FORMER, isHistorical, isOverYears } from './history.js';
import { isOfCourt } from './court.js';
import { rawsOf, type Reading } from './reading.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';
import type { RawClaim } from './raw.js';
import { claimsOfPart, fits } from './subsets.js';
import type { Measure } from '../../claim.js';
import type { Reference } from './explicit-dates.js';
import { merge } from './part.js';
import { settleAssailants } from './assailants.js';
import { leavePartsOfDead } from './parts-of-dead.js';
import { settleWeak } from './remainders.js';
import { isAmongTheFound } from './own-hand.js';

/** Decides over a whole post what no sentence can: weak claims, repeats by pronoun, increments that are none, late parts. */
export function settlePost(
  readings: Reading[],
  about: Pick<Reference, 'year' | 'month'>,
  hasCause: boolean,
): void {
  const isEvent = hasCause || readings.some((r) => r.raws.some((c) => !c.quiet && c.count !== 0));
  for (const r of readings)
    if (r.raws.length > 0)
      r.raws = r.raws.filter((c) => isCasualty(c, isEvent) && !isOverYears(r, c) && !isFiction(r, c));
  dropBurials(readings);
  joinParts(readings);
  for (const r of readings) {
    asMany(r);
    oneByOne(r);
  }
  settleAssailants(readings);
  leavePartsOfDead(readings);
  settleWeak(readings);
  dropOwnHand(readings);
  const earlier = new Told();
  const former = readings.some(({ span }) => span.calls & FORMER) ? inFormerFrame(readings) : [];
  for (const [k, r] of readings.entries()) {
    if (r.raws.length === 0) continue;
    r.raws = r.raws.filter((c, j) => !isRepeat(c, earlier) && !isToldTwice(c, r.raws.slice(0, j)));
    for (const c of r.raws) {
      if (c.mode === 'increment' && !c.moved && !isOnTop(c, r) && isContrast(c, earlier)) c.mode = 'total';
      if (c.nth && earlier.goesOn(c)) c.mode = 'increment';
      if (c.others && c.mode === 'total' && c.count !== null && earlier.counts(c.measure))
        c.mode = 'increment';
      if (c.status === 'asserted' && (former[k] || isHistorical(r, c, about) || isOfCourt(r, c)))
        c.status = 'historical';
      earlier.add(c);
    }
  }
}

/** Graves and funerals count the dead only where no toll does. */
function dropBurials(readings: Reading[]): void {
  if (!readings.some(({ raws }) => raws.some((c) => c.buried))) return;
  const isToll = (c: RawClaim): boolean => c.measure === 'killed' && !c.buried && c.count !== 0;
  if (!readings.some(({ raws }) => raws.some(isToll))) return;
  for (const r of readings) r.raws = r.raws.filter((c) => !c.buried);
}

const COUNTS_NOBODY = new Set(['missing', 'captured', 'displaced']);

/** Obituaries and "displaced no one" tell of no casualty. */
const isCasualty = (c: RawClaim, isEvent: boolean): boolean =>
  !(c.quiet && !isEvent && c.count === 1) && !(c.count === 0 && COUNTS_NOBODY.has(c.measure));

/** No part belongs to a total told farther back than so many claims. */
const NEAR = 40;

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
      const total = earlier.slice(-NEAR).findLast((c) => c.group === 'all' && fits(c, part));
      if (total)
        total.subsets = merge([
          ...total.subsets,
          ...part.subsets.filter((s) => !total.subsets.some((t) => t.group === s.group)),
        ]);
      else r.raws.push(...claimsOfPart(part));
    }
    for (const raw of r.raws) earlier.push(raw);
    before = r.raws;
  }
}

/** Who dies by their own hand counts where they harmed others, and once. */
function dropOwnHand(readings: Reading[]): void {
  if (!readings.some(({ raws }) => raws.some((c) => c.ownHand))) return;
  for (const r of readings) r.raws = r.raws.filter((c) => !c.ownHand || !isToldDead(r, c));
  const all = rawsOf(readings);
  const others = all.filter((c) => !c.ownHand && c.count !== 0);
  const isAttack =
    others.length > 0 && !others.some((c) => c.measure === 'killed' && c.group === 'perpetrators');
  const first = readings.some(({ tokens, span }) => livesOn(tokens, span))
    ? null
    : all.find((c) => c.ownHand);
  for (const [k, r] of readings.entries())
    r.raws = r.raws.filter(
      (c) => !c.ownHand || (isAttack && c === first && !isAmongTheFound(readings, k, c)),
    );
}

/** "shot himself in the face and died": his death is told by itself. */
const isToldDead = ({ raws }: Reading, own: RawClaim): boolean =>
  raws.some(
    (c) =>
      c !== own &&
      c.measure === 'killed' &&
      c.count === 1 &&
      c.at > own.at &&
      c.from <= own.at &&
      c.from < c.at,
  );

/** "then shot himself. He survived". */
const livesOn = (tokens: Token[], { from, to }: Span): boolean => {
  for (let i = from; i < Math.min(from + 4, to); i++)
    if (tokens[i]!.low === 'survived' || tokens[i]!.low === 'lived') return HE.has(tokens[from]!.low);
  return false;
};
const HE = new Set(['he', 'she']);

/** "The pilot received minor injuries and the passenger serious ones": one more, and not the same one told twice. */
function oneByOne({ raws, tokens }: Reading): void {
  for (let k = 1; k < raws.length; k++) {
    const c = raws[k]!;
    if (!isSomeone(c) || c.pronoun) continue;
    const other = raws
      .slice(Math.max(0, k - 4), k)
      .find((d) => isSomeone(d) && d.measure === c.measure && d.at !== c.at && d.to <= c.from);
    if (other && tokens[other.to - 1]!.low !== tokens[c.to - 1]!.low)
      Object.assign(c, { mode: 'increment', others: true });
  }
}
const isSomeone = ({ count, mode, status, from, to, at, ownHand }: RawClaim): boolean =>
  count === 1 && mode === 'total' && status === 'asserted' && to > from && from !== at && !ownHand;

/** "a dozen died and as many were wounded". */
function asMany({ raws, tokens }: Reading): void {
  for (let k = 1; k < raws.length; k++) {
    const [before, c] = [raws[k - 1]!, raws[k]!];
    if (c.count !== null || tokens[c.from]?.low !== 'many' || tokens[c.from - 1]?.low !== 'as') continue;
    const { count, min, max, qualifier } = before;
    Object.assign(c, { count, min, max, qualifier });
  }
}

/** What a post told so far, measure by measure: asked for every claim, so that it must not grow with the post. */
class Told {
  private readonly counted = new Set<Measure>();
  private readonly nth = new Set<Measure>();
  private readonly figures = new Map<Measure, Set<number>>();
  private readonly highest = new Map<Measure, number>();

  add({ measure, count, nth }: RawClaim): void {
    if (count !== 0) this.counted.add(measure);
    if (count !== null) {
      const figures = this.figures.get(measure);
      if (figures) figures.add(count);
      else this.figures.set(measure, new Set([count]));
    }
    if (nth) this.nth.add(measure);
    else this.highest.set(measure, Math.max(this.highest.get(measure) ?? 0, count ?? 0));
  }

  told(measure: Measure, count: number): boolean {
    return this.figures.get(measure)?.has(count) ?? false;
  }

  counts(measure: Measure): boolean {
    return this.counted.has(measure);
  }

  countsOther(measure: Measure): boolean {
    return this.counted.size > (this.counted.has(measure) ? 1 : 0);
  }

  /** "The first killed six. The second killed nine", unless both are parts of a total told before; what is more than that is no part. */
  goesOn({ measure, count }: RawClaim): boolean {
    const highest = this.highest.get(measure) ?? 0;
    return this.nth.has(measure) ? highest <= (count ?? 0) : highest > 0 && highest < (count ?? 0);
  }
}

const isRepeat = (c: RawClaim, earlier: Told): boolean =>
  c.repeat &&
  !c.others &&
  (c.count === 1 ? earlier.counts(c.measure) : c.count !== null && earlier.told(c.measure, c.count));

/** "a teacher was beaten so badly that she lost an eye": hurt once. */
const isToldTwice = (c: RawClaim, before: readonly RawClaim[]): boolean =>
  c.measure === 'injured' &&
  c.pronoun &&
  c.repeat &&
  !c.others &&
  c.count === 1 &&
  before.some((x) => x.measure === 'injured' && x.count === 1);

/** "nine more have died and 15 more have been injured": both on top of what was known. */
const isOnTop = (c: RawClaim, { raws }: Reading): boolean =>
  raws.some((x) => x !== c && x.at < c.at && x.measure !== c.measure && x.mode === 'increment' && x.others);

/** "Three died and another five were hurt": on top of the dead, not of the hurt. */
const isContrast = ({ measure }: RawClaim, earlier: Told): boolean =>
  !earlier.counts(measure) && earlier.countsOther(measure);
