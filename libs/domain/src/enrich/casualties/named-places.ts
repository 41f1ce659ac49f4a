import type { Entity } from '../../entity.js';
import type { RawClaim } from './raw.js';
import type { Reading } from './reading.js';

export const spansOf = (entities: readonly Entity[]): Set<string> =>
  new Set(entities.flatMap(({ mentions }) => mentions.map((m) => `${m.in} ${m.start} ${m.end}`)));

/** A name that is no person's: "the battalion that guards Shebekino is missing". */
export function isNamedPlace(
  raw: RawClaim,
  { tokens, field }: Reading,
  noPeople: ReadonlySet<string>,
): boolean {
  const [first, last] = [tokens[raw.from], tokens[raw.to - 1]];
  if (raw.count !== 1 || !first?.cap || !last) return false;
  return noPeople.has(`${field} ${first.start} ${last.end}`);
}
