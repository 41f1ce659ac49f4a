import type { Measure } from '../../../claim.js';
import type { RawClaim } from '../raw.js';

/** What a post told so far, measure by measure: asked for every claim, so that it must not grow with the post. */
export class Told {
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
