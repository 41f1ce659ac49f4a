import type { Entity } from '../../entity.js';
import type { RawClaim } from './raw.js';
import type { Reading } from './reading.js';

/** Drops claims of a name that is no person's: "the battalion that guards Shebekino is missing". */
export function dropNamedPlaces(readings: readonly Reading[], entities: readonly Entity[]): void {
  let spans: Set<string> | null = null;
  const isNamed = ({ count, from, to }: RawClaim, { tokens, field }: Reading): boolean => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (count !== 1 || !first?.cap || !last) return false;
    spans ??= spansOf(entities.filter(({ type }) => type !== 'person'));
    return spans.has(`${field} ${first.start} ${last.end}`);
  };
  for (const r of readings) if (r.raws.length > 0) r.raws = r.raws.filter((raw) => !isNamed(raw, r));
}

const spansOf = (entities: readonly Entity[]): Set<string> =>
  new Set(entities.flatMap(({ mentions }) => mentions.map((m) => `${m.in} ${m.start} ${m.end}`)));
