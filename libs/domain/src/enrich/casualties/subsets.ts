import { merge, type Part } from './parts.js';
import { rawClaim, type RawClaim } from './raw.js';

/** Joins each part of a sentence to the total that stands nearest before it, else after it; gives back what found none. */
export function attachParts(raws: RawClaim[], parts: Part[]): Part[] {
  const left: Part[] = [];
  for (const part of parts) {
    if (part.subsets.length === 0) continue;
    const before = raws.filter((r) => r.from < part.at && fits(r, part)).at(-1);
    const total = before ?? raws.find((r) => fits(r, part));
    if (total) total.subsets = merge([...total.subsets, ...part.subsets]);
    else if (part.loose) left.push(part);
  }
  return left;
}

export const fits = (raw: RawClaim, part: Part): boolean =>
  (part.measure === null || raw.measure === part.measure) &&
  (raw.count === null || part.subsets.every((s) => s.count <= raw.count!));

/** The claims that a part makes by itself where no total was told: "the dead include two children". */
export const claimsOfPart = (part: Part): RawClaim[] =>
  part.subsets.map(({ group, count }) =>
    rawClaim(part.measure ?? 'killed', part.at, { group, count, min: count, max: count }),
  );
