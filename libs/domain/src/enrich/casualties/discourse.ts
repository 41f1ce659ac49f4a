import { isFiction, isHistorical, isOfCourt } from './history.js';
import type { Reading } from './reading.js';
import type { RawClaim } from './raw.js';
import { claimsOfPart, fits } from './subsets.js';
import { merge } from './parts.js';

/** Decides over a whole post what no sentence can: weak claims, repeats by pronoun, increments that are none, late parts. */
export function settlePost(readings: Reading[], year: number | null, hasCause: boolean): void {
  for (const r of readings)
    r.raws = r.raws.length > 0 && isFiction(r) ? [] : r.raws.filter((c) => isCasualty(c, hasCause));
  joinParts(readings);
  dropWeak(readings);
  const earlier: RawClaim[] = [];
  for (const r of readings) {
    r.raws = r.raws.filter((c) => !isRepeat(c, earlier));
    for (const c of r.raws) {
      if (c.mode === 'increment' && !c.moved && isContrast(c, earlier)) c.mode = 'total';
      if (c.others && c.mode === 'total' && c.count !== null && adds(c, earlier)) c.mode = 'increment';
      if (c.status === 'asserted' && (isHistorical(r, c, year) || isOfCourt(r))) c.status = 'historical';
      earlier.push(c);
    }
  }
}

const COUNTS_NOBODY = new Set(['missing', 'captured', 'displaced']);

/** Obituaries and "displaced no one" tell of no casualty. */
const isCasualty = (c: RawClaim, hasCause: boolean): boolean =>
  !(c.quiet && !hasCause && c.count === 1) && !(c.count === 0 && COUNTS_NOBODY.has(c.measure));

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

/** "was shot", "hospitalised": counted only where nothing says what became of them. */
function dropWeak(readings: Reading[]): void {
  const all = readings.flatMap((r) => r.raws).filter((c) => !c.weak && c.count !== 0);
  const injured = all.some((c) => c.measure === 'injured');
  const killed = all.some((c) => c.measure === 'killed');
  if (!injured && !killed) return;
  for (const r of readings)
    r.raws = r.raws.filter((c) => !c.weak || (c.soft && !injured && (!killed || (c.count ?? 0) > 1)));
}

const isRepeat = (c: RawClaim, earlier: RawClaim[]): boolean =>
  c.repeat && !c.others && c.count === 1 && earlier.some((x) => x.measure === c.measure && x.count !== 0);

/** "Three died and another five were hurt": on top of the dead, not of the hurt. */
const isContrast = (c: RawClaim, earlier: RawClaim[]): boolean =>
  !earlier.some((x) => x.measure === c.measure) &&
  earlier.some((x) => x.measure !== c.measure && x.count !== 0);

const adds = (c: RawClaim, earlier: RawClaim[]): boolean =>
  earlier.some((x) => x.measure === c.measure && x.count !== 0);
