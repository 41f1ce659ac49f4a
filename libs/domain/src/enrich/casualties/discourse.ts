import type { Reading } from './reading.js';

/** Decides over a whole post what no sentence can: weak claims, repeats by pronoun, increments that are none. */
export function settlePost(readings: Reading[]): void {
  const all = readings.flatMap((r) => r.raws);
  const strongKilled = all.some((c) => !c.weak && c.measure === 'killed' && (c.count ?? 1) > 0);
  const strongInjured = all.some((c) => !c.weak && c.measure === 'injured' && (c.count ?? 1) > 0);
  for (const r of readings) {
    r.raws = r.raws.filter((c) => !(c.weak && (strongInjured || (strongKilled && c.measure === 'injured'))));
    for (const c of r.raws) {
      const earlier = all.slice(0, all.indexOf(c)).filter((x) => x.measure === c.measure && !x.weak);
      if (
        c.mode === 'increment' &&
        earlier.length === 0 &&
        all.some((x) => x !== c && x.measure !== c.measure && all.indexOf(x) < all.indexOf(c))
      )
        c.mode = 'total';
    }
    r.raws = r.raws.filter(
      (c) =>
        !(
          c.repeat &&
          c.count === 1 &&
          all.some((x) => x.measure === c.measure && all.indexOf(x) < all.indexOf(c))
        ),
    );
  }
}
