import { peopleBefore } from '../people/people-before.js';
import { readQuantity } from '../numbers/numbers.js';
import { rawClaim } from '../raw.js';
import type { Reading } from '../reading.js';

const ONLY = new Set(['only', 'sole', 'lone', 'just', 'single']);
const BE_THERE = new Set(['was', 'were']);

/** "A plane with 21 people on board came down. There was only one survivor", "a boy was the sole survivor": the others died. */
export function butSurvivors(readings: readonly Reading[], k: number): void {
  const { tokens, span, raws } = readings[k]!;
  const near = [...raws, ...(readings[k - 1]?.raws ?? [])];
  if (near.some((raw) => raw.measure === 'killed')) return;
  for (let i = span.from + 2; i < span.to; i++) {
    const { low } = tokens[i]!;
    if (low !== 'survivor' && low !== 'survivors') continue;
    const isSole = ONLY.has(tokens[i - 1]!.low) && low === 'survivor';
    const q = isSole ? null : readQuantity(tokens, i - 1, i);
    const isThere = tokens[span.from]!.low === 'there' && BE_THERE.has(tokens[span.from + 1]!.low);
    const few = isSole ? 1 : isThere && q?.to === i ? q.count : null;
    const whole = few ? peopleBefore(readings, k, span.from) : null;
    if (!whole || whole.count <= few! + 1) return;
    const count = whole.count - few!;
    raws.push(rawClaim('killed', i, { count, min: count, max: count }));
    return;
  }
}
