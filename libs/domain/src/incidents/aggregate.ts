import { isZero } from './figure.js';
import type { Observation } from './observation.js';
import type { Word } from './slot.js';
import type { Bounds } from './toll.js';

/** What the words that stand come to, and which of them count for what. */
export interface Standing {
  bounds: Bounds | null;
  counting: Set<Observation>;
  outgrown: Set<Observation>;
}

/**
 * `words` in the order in which they were said; `last` is the time of the incident's latest claim in ms, `bestBefore` what was
 * public just before each word (contract, rules 2, 5 and 6).
 */
export function aggregate(
  words: readonly Word[],
  last: number,
  bestBefore: (o: Observation) => number | null,
): Standing {
  const counting = ranked(words);
  const outgrown = outgrownOf(counting, last);
  const lows = counting.filter((w) => !outgrown.has(w.by)).map((w) => w.figure.low);
  const best = highest(counting.map((w) => w.figure.best));
  const contests = (w: Word): boolean => {
    const before = bestBefore(w.by);
    const { high } = w.figure;
    return (
      !outgrown.has(w.by) && high !== null && before !== null && high < before && best !== null && high < best
    );
  };
  const bounds = counting.length > 0 && {
    low: lowest(lows),
    best,
    high: highest(counting.map((w) => w.figure.high)),
    contested: counting.some(contests),
    sources: new Set(counting.map((w) => w.by.source.key)).size,
  };
  return { bounds: bounds || null, counting: new Set(counting.map((w) => w.by)), outgrown };
}

/** Numbers count; without one, vague words and figures for one group; without a positive figure, zeros. */
function ranked(words: readonly Word[]): Word[] {
  const positive = words.filter((w) => !isZero(w.figure));
  if (positive.length === 0) return [...words];
  const numbers = positive.filter((w) => w.by.tier === 1);
  const lastPositive = positive.at(-1)!.said;
  if (numbers.length === 0) return positive;
  // A zero ends at the first positive figure; one that is presented as new speaks after it.
  return words.filter((w) => w.by.tier === 1 && (!isZero(w.figure) || w.said > lastPositive));
}

/** Words that another source's higher one followed, a day or more before the incident's latest claim. */
function outgrownOf(words: readonly Word[], last: number): Set<Observation> {
  const outgrown = new Set<Observation>();
  let best = -1;
  let pending: Word[] = [];
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i]!;
    if (pending.length > 0 && pending[0]!.said !== word.said) {
      best = Math.max(best, ...pending.map((w) => w.figure.best ?? -1));
      pending = [];
    }
    pending.push(word);
    if (word.figure.best !== null && best > word.figure.best && last >= word.ends) outgrown.add(word.by);
  }
  return outgrown;
}

function highest(values: readonly (number | null)[]): number | null {
  return values.reduce((a, b) => (b === null ? a : a === null ? b : Math.max(a, b)), null);
}

function lowest(values: readonly (number | null)[]): number | null {
  return values.reduce((a, b) => (b === null ? a : a === null ? b : Math.min(a, b)), null);
}
