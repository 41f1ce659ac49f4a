import { MEASURES } from '../claim.js';
import type { Measures } from '../incidents/index.js';
import type { DayChange } from './types.js';

/** By how much an incident's best figures moved during the day. */
export function changeOf({ toll, before }: { toll: Measures; before: Measures }): DayChange {
  const change: DayChange = {};
  for (const measure of MEASURES) {
    const [was, is] = [before[measure]?.best ?? 0, toll[measure]?.best ?? 0];
    if (is !== was) change[measure] = is - was;
  }
  return change;
}
