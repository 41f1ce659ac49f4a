import { merge, type Part } from './part.js';
import type { Subset } from '../../../claim.js';
import { rawClaim, type RawClaim } from '../raw.js';

/** Joins each part of a sentence to the total that stands nearest before it, else after it; gives back what found none. */
export function attachParts(raws: RawClaim[], parts: Part[]): Part[] {
  const left: Part[] = [];
  for (const part of parts) {
    if (part.total) withTotal(raws, part);
    if (part.subsets.length === 0 && !part.people) continue;
    const before = raws.filter((r) => r.from < part.at && fits(r, part)).at(-1);
    const total = before ?? raws.find((r) => fits(r, part));
    if (total) total.subsets = merge([...total.subsets, ...part.subsets]);
    else if (part.loose) left.push(part);
  }
  return left;
}

/** "nine of the 20 killed were firefighters": 20 is a total of its own. */
function withTotal(raws: RawClaim[], part: Part): void {
  const { count, min, max, qualifier } = part.total!;
  if (!raws.some((r) => r.count === count))
    raws.push(
      rawClaim(part.measure ?? 'killed', part.at, {
        count,
        min,
        max,
        qualifier,
        from: part.at,
        to: part.at + 1,
        group: part.kind ?? 'all',
      }),
    );
}

export const fits = (raw: RawClaim, part: Part): boolean =>
  (part.measure === null || raw.measure === part.measure) &&
  (raw.count === null || part.subsets.every((s) => s.count <= raw.count!));

/** The claims that a part makes by itself where no total was told: "the dead include two children". */
export function claimsOfPart({ subsets, measure, at, people }: Part): RawClaim[] {
  const of = (group: Subset['group'], count: number): RawClaim =>
    rawClaim(measure ?? 'killed', at, { group, count, min: count, max: count });
  const only = subsets.length === 1 && subsets[0]!.count === people;
  if (!people || only) return subsets.map(({ group, count }) => of(group, count));
  return [{ ...of('all', people), subsets }];
}
