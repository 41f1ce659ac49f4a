import { isBefore } from '../order.js';
import { isZero } from './figure.js';
import { foundSince, type DeadAt } from './found.js';
import type { Observation } from './observation.js';
import type { Word } from './slot.js';
import type { Bounds } from './toll.js';

/** What the words that stand come to, and which of them count for what. */
export interface Standing {
  bounds: Bounds | null;
  counting: readonly Word[];
  outgrown: ReadonlySet<Observation>;
  /** Of the missing: words that another source's lower one has overtaken. */
  found: ReadonlySet<Observation>;
}

const NOBODY: ReadonlySet<Observation> = new Set();

/**
 * `words` in the order in which they were said; `last` is the time of the incident's latest claim in ms, `bestBefore`
 * what was public just before each word (contract, rules 2, 5 and 6). It runs at every instant of a track, so it
 * looks at each word a fixed number of times. `deadAt` is given for the missing alone.
 */
export function aggregate(
  words: readonly Word[],
  last: number,
  bestBefore: (o: Observation) => number | null,
  deadAt: DeadAt | null = null,
): Standing {
  const ranking = ranked(words);
  const found = deadAt ? foundSince(ranking, last, deadAt) : NOBODY;
  const counting = found.size > 0 ? ranking.filter((w) => !found.has(w.by)) : ranking;
  const outgrown = outgrownOf(counting, last);
  if (counting.length === 0) return { bounds: null, counting, outgrown, found };
  let low: number | null = null;
  let best: number | null = null;
  let high: number | null = null;
  for (const { by, figure } of counting) {
    best = highest(best, figure.best);
    high = highest(high, figure.high);
    if (!outgrown.has(by)) low = lowest(low, figure.low);
  }
  // The best now is no more than the best then where what was public then has gone.
  const most = best ?? 0;
  const contested = counting.some(({ by, figure: { high: own } }) => {
    return own !== null && own < most && own < (bestBefore(by) ?? 0) && !outgrown.has(by);
  });
  return { bounds: { low, best, high, contested, sources: sourcesOf(counting) }, counting, outgrown, found };
}

function sourcesOf(words: readonly Word[]): number {
  const onePerSource = words.every((w) => w.by.tier === 1);
  return onePerSource ? words.length : new Set(words.map((w) => w.by.source.key)).size;
}

/** Numbers count; without one, vague words and figures for one group; without a positive figure, zeros. */
function ranked(words: readonly Word[]): readonly Word[] {
  let numbers = 0;
  let lastPositive: string | null = null;
  for (const { by, figure, said } of words) {
    if (isZero(figure)) continue;
    lastPositive = said;
    if (by.tier === 1) numbers += 1;
  }
  if (lastPositive === null || numbers === words.length) return words;
  const ended = lastPositive;
  if (numbers === 0) return words.filter((w) => !isZero(w.figure));
  // A zero ends at the first positive figure; one that is presented as new speaks after it.
  return words.filter((w) => w.by.tier === 1 && (!isZero(w.figure) || isBefore(ended, w.said)));
}

/** Words that another source's higher one followed, a day or more before the incident's latest claim. */
function outgrownOf(words: readonly Word[], last: number): Set<Observation> {
  const outgrown = new Set<Observation>();
  let best = -1;
  let pending: Word[] = [];
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i]!;
    if (pending.length > 0 && pending[0]!.said !== word.said) {
      for (const w of pending) best = Math.max(best, w.figure.best ?? -1);
      pending = [];
    }
    pending.push(word);
    if (word.figure.best !== null && best > word.figure.best && last >= word.ends) outgrown.add(word.by);
  }
  return outgrown;
}

function highest(a: number | null, b: number | null): number | null {
  return b === null || (a !== null && a >= b) ? a : b;
}

function lowest(a: number | null, b: number | null): number | null {
  return b === null || (a !== null && a <= b) ? a : b;
}
