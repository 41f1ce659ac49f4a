import type { Claim, Measure } from '../../claim.js';

/** The figures that a coder would enter for one text; null where it tells none. */
export interface DocumentCounts {
  killed: number | null;
  injured: number | null;
}

const OUT = new Set(['denied', 'superseded', 'corrected', 'feared', 'historical']);
const BREAKDOWN = new Set(['children', 'women', 'men', 'elderly', 'foreigners']);

/** The one best count of killed and injured of a whole text: its largest total, with what it states as separate added. */
export function documentCounts(claims: Claim[]): DocumentCounts {
  return { killed: best(claims, 'killed'), injured: best(claims, 'injured') };
}

function best(claims: Claim[], measure: Measure): number | null {
  const mine = claims.filter((c) => c.measure === measure && !OUT.has(c.status));
  const counted = mine.filter((c) => c.count !== null);
  if (counted.length === 0) return mine.length > 0 ? Math.max(...mine.map((c) => c.min ?? 0)) : null;
  let total = 0;
  let whole = 0;
  const seen = new Map<string, number>();
  for (const claim of counted) {
    const count = claim.count!;
    if (claim.group === 'all' || BREAKDOWN.has(claim.group)) {
      if (claim.mode === 'increment') total += count;
      else {
        whole = Math.max(whole, count);
        total = Math.max(total, count);
      }
    } else {
      const former = seen.get(claim.group) ?? 0;
      seen.set(claim.group, claim.mode === 'increment' ? former + count : Math.max(former, count));
    }
  }
  const byGroup = [...seen.values()].reduce((a, b) => a + b, 0);
  return whole >= byGroup && whole > 0 ? total : total + byGroup - (whole > 0 && whole <= byGroup ? whole : 0);
}
