import { merge, type Part } from './parts.js';
import type { RawClaim } from './raw.js';

/** Joins each part of a sentence to the total that stands nearest before it, else after it. */
export function attachParts(raws: RawClaim[], parts: Part[]): void {
  for (const part of parts) {
    if (part.subsets.length === 0) continue;
    const before = raws.filter((r) => r.from < part.at && fits(r, part)).at(-1);
    const total = before ?? raws.find((r) => fits(r, part));
    if (total) total.subsets = merge([...total.subsets, ...part.subsets]);
  }
}

const fits = (raw: RawClaim, part: Part): boolean =>
  raw.count === null || part.subsets.every((s) => s.count <= raw.count!);
