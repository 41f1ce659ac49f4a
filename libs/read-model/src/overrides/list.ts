import type { Override } from '#domain/incidents/index.js';
import { overridesOf } from '../fold/overrides.js';
import type { Reader } from '../read/reader.js';

/** An override as it is shown. */
export type ShownOverride = Pick<
  Override,
  'id' | 'action' | 'target' | 'value' | 'reason' | 'author' | 'at' | 'withdrawn'
>;

/** What people decided by then, the latest first. */
export async function listOverrides(reader: Reader): Promise<ShownOverride[]> {
  const all = await overridesOf(reader.db, reader, reader.space, reader.asOf);
  return all.map(shownOverride).reverse();
}

export async function getOverride(reader: Reader, id: string): Promise<ShownOverride | null> {
  const all = await overridesOf(reader.db, reader, reader.space, reader.asOf);
  const found = all.find((override) => override.id === id);
  return found ? shownOverride(found) : null;
}

function shownOverride({
  id,
  action,
  target,
  value,
  reason,
  author,
  at,
  withdrawn,
}: Override): ShownOverride {
  const back = withdrawn && { at: withdrawn.at, author: withdrawn.author, reason: withdrawn.reason };
  return { id, action, target, value, reason, author, at, withdrawn: back };
}
