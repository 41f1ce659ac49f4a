import { inFormerFrame } from '../mood/former-frames.js';
import { isFiction } from '../mood/fiction.js';
import { dropRetold } from '../mood/retold.js';
import { isOfYearsAhead } from '../mood/forecasts.js';
import { FORMER, isHistorical, isOverYears } from '../mood/history.js';
import { isOfCourt } from '../mood/court.js';
import type { Reading } from '../reading.js';
import type { RawClaim } from '../raw.js';
import { claimsOfPart, fits } from '../parts/subsets.js';
import type { Reference } from '../when-and-where/explicit-dates.js';
import { merge, type Part } from '../parts/part.js';
import { settleAssailants } from './assailants.js';
import { markOthers } from './each-other.js';
import { countFallenAttackers } from './fallen-attackers.js';
import { settleMurderSuicides } from './murder-suicides.js';
import { leavePartsOfDead } from '../parts/parts-of-dead.js';
import { settleWeak } from '../changes/remainders.js';
import { dropBurials, dropOwnHand } from './left-out.js';
import { isOneMore } from './one-more.js';
import { Told } from './told-so-far.js';

/** Decides over a whole post what no sentence can: weak claims, repeats by pronoun, increments that are none, late parts. */
export function settlePost(
  readings: Reading[],
  about: Pick<Reference, 'instant' | 'year' | 'month'>,
  hasCause: boolean,
): void {
  const isEvent = hasCause || readings.some((r) => r.raws.some((c) => !c.quiet && c.count !== 0));
  for (const r of readings)
    if (r.raws.length > 0)
      r.raws = r.raws.filter((c) => isCasualty(c, isEvent) && !isOverYears(r, c) && !isFiction(r, c));
  dropRetold(readings);
  dropBurials(readings);
  joinParts(readings);
  for (const r of readings) {
    asMany(r);
    oneByOne(r);
  }
  markOthers(readings);
  countFallenAttackers(readings);
  settleMurderSuicides(readings);
  settleAssailants(readings);
  leavePartsOfDead(readings);
  settleWeak(readings);
  dropOwnHand(readings);
  const year = about.instant === null ? null : new Date(about.instant).getUTCFullYear();
  const earlier = new Told();
  const former = readings.some(({ span }) => span.calls & FORMER) ? inFormerFrame(readings) : [];
  for (const [k, r] of readings.entries()) {
    if (r.raws.length === 0) continue;
    const before = readings[k - 1]?.raws ?? [];
    r.raws = r.raws.filter(
      (c, j) => !isSameOne(c, before) && !isRepeat(c, earlier) && !isToldTwice(c, r.raws.slice(0, j)),
    );
    for (const c of r.raws) {
      if (c.mode === 'increment' && !c.moved && !isOnTop(c, r) && isContrast(c, earlier)) c.mode = 'total';
      if ((c.nth && earlier.goesOn(c)) || isOneMore(c, r, !earlier.counts('killed'))) c.mode = 'increment';
      if (c.others && c.mode === 'total' && c.count !== null && earlier.counts(c.measure))
        c.mode = 'increment';
      if (c.status === 'asserted' && (former[k] || isHistorical(r, c, about) || isOfCourt(r, c)))
        c.status = 'historical';
      if (c.status === 'asserted' && year !== null && isOfYearsAhead(r, c, year)) c.status = 'feared';
      earlier.add(c);
    }
  }
}

/** "The victims were named as Ali Khan and Omar Gul": those who were told before, of whatever kind. */
const isToldBefore = ({ people, subsets, measure }: Part, earlier: readonly RawClaim[]): boolean =>
  people !== undefined &&
  subsets.length === 0 &&
  earlier.some((c) => c.measure === measure && (c.count ?? 0) >= people);

const COUNTS_NOBODY = new Set(['missing', 'captured', 'displaced']);

/** Obituaries and "displaced no one" tell of no casualty. */
const isCasualty = (c: RawClaim, isEvent: boolean): boolean =>
  !(c.quiet && !isEvent && c.count === 1) && !(c.count === 0 && COUNTS_NOBODY.has(c.measure));

/** No part belongs to a total told farther back than so many claims. */
const NEAR = 40;

/** "12 civilians were killed. Two of the dead were children". */
const mayHold = ({ group }: RawClaim, part: Part): boolean =>
  group === 'all' || (group === 'civilians' && part.subsets.every((s) => OF_CIVILIANS.has(s.group)));
const OF_CIVILIANS = new Set(['children', 'women', 'men', 'elderly', 'foreigners', 'journalists', 'medics']);

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
      const total = earlier.slice(-NEAR).findLast((c) => mayHold(c, part) && fits(c, part));
      if (!total && isToldBefore(part, earlier)) continue;
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

/** "A hiker was killed. She is the fourth to die there this year." */
const isSameOne = ({ pronoun, moved, count, measure }: RawClaim, before: readonly RawClaim[]): boolean =>
  pronoun && moved && count === 1 && before.some((x) => x.measure === measure && x.count === 1 && x.status === 'asserted'); // prettier-ignore

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
