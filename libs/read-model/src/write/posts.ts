import { sightingKey } from '#domain';
import type { Transaction } from '#log';
import { putOff } from '../bulk.js';
import type { Projection } from '../projection.js';
import { type PostEvent, knownSightings, sightingOf, add, identity } from './sightings.js';
import { rowsOf, writeRows } from './post-rows.js';

/**
 * Stores the sightings of a batch and works out again which versions the posts have. Sightings that were known change
 * nothing, whatever their order. All events of one post come through one partition, so nobody else writes its rows.
 */
export async function projectPosts(
  tx: Transaction,
  to: Projection,
  events: readonly PostEvent[],
): Promise<void> {
  const seen = await knownSightings(tx, to, events);
  for (const event of events) {
    const sighting = sightingOf(event);
    const name = event.wording ?? sightingKey(sighting);
    add(seen.get(identity(event.space, event.data.id))!, name, sighting);
  }
  const rows = [...seen.values()].filter((post) => post.changed).flatMap(rowsOf);
  if (rows.length === 0) return;
  await putOff(tx);
  await writeRows(tx, to, rows);
}
