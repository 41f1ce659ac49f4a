import { compareTimes, isBefore } from '../order.js';
import type { Observation } from './observation.js';
import type { Word } from './slot.js';
import type { Step } from './track.js';

/** How many were known dead at a time, whoever said so. */
export type DeadAt = (at: string) => number;

/** The dead by the steps of their track. */
export const deadBy =
  (steps: readonly Step[]): DeadAt =>
  (at) =>
    steps.findLast((step) => compareTimes(step.at, at) <= 0)?.bounds?.best ?? 0;

/**
 * Whose figure for the missing is past (docs/adr/0022-missing-is-a-state.md): another source has told of fewer since, and either
 * tells it as what is left, or more are known dead than before, or a day has gone by in which nobody said the higher figure again.
 * `words` in the order in which they were said; each is held against the lowest that came after it.
 */
export function foundSince(words: readonly Word[], last: number, deadAt: DeadAt): Set<Observation> {
  const found = new Set<Observation>();
  let fewest: Word | null = null;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i]!;
    const { best } = word.figure;
    if (best === null || word.by.tier !== 1) continue;
    if (fewest && fewest.figure.best! < best && isBefore(word.said, fewest.said)) {
      const isLeft = fewest.by.fresh || last >= word.ends || deadAt(fewest.said) > deadAt(word.said);
      if (isLeft) found.add(word.by);
    }
    if (!fewest || best < fewest.figure.best!) fewest = word;
  }
  return found;
}
