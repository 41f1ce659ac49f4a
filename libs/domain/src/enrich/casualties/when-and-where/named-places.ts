import type { Entity } from '../../../entity.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';

/** Drops claims of a name that is no person's: "the battalion that guards Shebekino is missing". */
export function dropNamedPlaces(readings: readonly Reading[], entities: readonly Entity[]): void {
  let spans: Set<number> | null = null;
  const isNamed = ({ count, from, to }: RawClaim, { tokens, field }: Reading): boolean => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (count !== 1 || !first?.cap || !last) return false;
    spans ??= spansOf(entities.filter(({ type }) => type !== 'person'));
    return spans.has(keyOf(field, first.start, last.end));
  };
  for (const r of readings) if (r.raws.length > 0) r.raws = r.raws.filter((raw) => !isNamed(raw, r));
}

function spansOf(entities: readonly Entity[]): Set<number> {
  const spans = new Set<number>();
  for (const { mentions } of entities)
    for (const { in: field, start, end } of mentions) spans.add(keyOf(field, start, end));
  return spans;
}

/** One number for a stretch of a field, exact up to four million units. */
const keyOf = (field: 'headline' | 'text', start: number, end: number): number =>
  (start * 2 ** 22 + end) * 2 + (field === 'text' ? 1 : 0);
