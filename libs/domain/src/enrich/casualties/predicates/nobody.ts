import type { Measure } from '../../../claim.js';
import type { Chunk } from '../people/chunk.js';
import { rawClaim, type RawClaim } from '../raw.js';
import { isPassive } from './verbs.js';
import { subjectOf } from './victims.js';

/** "did not kill or injure anyone", "without hurting anybody". */
export function nobodyAfter(chunks: Chunk[], v: number, measure: Measure): RawClaim[] {
  for (let k = v + 1; k < Math.min(v + 6, chunks.length); k++) {
    const c = chunks[k]!;
    if (c.low === 'anyone' || c.low === 'anybody' || (c.kind === 'group' && c.group.det === 'none-of')) {
      const measures = c.kind === 'token' ? jointMeasures(chunks, v, k) : [measure];
      return measures.map((m) => rawClaim(m, chunks[v]!.from, { count: 0, min: 0, max: 0 }));
    }
    if (c.kind === 'group') return [];
  }
  return [];
}

function jointMeasures(chunks: Chunk[], from: number, to: number): Measure[] {
  const measures = new Set<Measure>();
  for (let k = from; k < to; k++) {
    const c = chunks[k]!;
    if (c.kind === 'predicate') measures.add(c.predicate.measure);
  }
  return [...measures];
}

/** "Pilot and passenger not injured": as logs have it. */
const isBare = (chunks: Chunk[], v: number): boolean =>
  chunks[v - 1]?.low === 'not' && chunks[v - 2]?.kind === 'group';

/** "the crew was not injured": none of them, where it is said of people known or named. */
export function unhurtBy(chunks: Chunk[], v: number, measure: Measure): RawClaim[] {
  if (measure !== 'injured' || !(isPassive(chunks, v) || isBare(chunks, v))) return [];
  const subject = subjectOf(chunks, v, true);
  const first = subject[0]?.group;
  if (!first || first.quantity || first.det === 'none-of' || first.head === 'name') return [];
  for (const g of subject) g.role = 'victim';
  return [
    rawClaim(measure, chunks[v]!.from, {
      count: 0,
      min: 0,
      max: 0,
      group: first.group === 'men' ? 'all' : first.group,
    }),
  ];
}
