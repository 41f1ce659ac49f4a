import type { Entity, Mention } from '../../../entity.js';
import type { Reading } from '../reading.js';

export interface Named {
  place: Entity;
  mention: Mention;
}

/** The mentions of places that each sentence holds, in the order of the entities. */
export function placesBySentence(readings: readonly Reading[], entities: readonly Entity[]): Named[][] {
  const found: Named[][] = readings.map(() => []);
  const texts = readings.findIndex(({ field }) => field === 'text');
  const heads = texts < 0 ? readings.length : texts;
  for (const place of entities) {
    if (place.type !== 'place') continue;
    for (const mention of place.mentions) {
      const isHead = mention.in === 'headline';
      const k = sentenceAt(readings, mention.start, isHead ? 0 : heads, isHead ? heads : readings.length);
      const reading = readings[k];
      if (reading && mention.start >= reading.start && mention.end <= reading.end)
        found[k]!.push({ place, mention });
    }
  }
  return found;
}

/** The last sentence of `[from, to)` that begins at or before an offset; -1 where none does. */
function sentenceAt(readings: readonly Reading[], offset: number, from: number, to: number): number {
  let low = from - 1;
  let high = to - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (readings[mid]!.start <= offset) low = mid;
    else high = mid - 1;
  }
  return low < from ? -1 : low;
}
