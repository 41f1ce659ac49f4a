import type { Entity } from '#domain';
import { recogniseEntities } from '#domain/enrich/entities/index.js';
import { placeRef, type PlaceRef } from '#domain/incidents/index.js';
import { described } from '../read/entities.js';
import type { Reader } from '../read/reader.js';

/** The place with an id that some post named, else the one that the tables know by a name. */
export async function placeNamed({ db, schema, space }: Reader, named: string): Promise<PlaceRef | null> {
  const [row] = await db.query<{ entity: Entity }>(
    `select ${described(schema, 'e')} as entity from ${schema}.entities e where space = $1 and id = $2 and type = 'place'`,
    [space, named],
  );
  if (row) return placeRef(row.entity);
  // In a sentence that says that it is a place, or "Kharkiv" alone could be read as a name of anything.
  const text = `It happened in ${named}.`;
  const found = recogniseEntities({ headline: '', text, outlet: null });
  const known = found.find(
    ({ type, mentions, lat }) =>
      type === 'place' && lat !== undefined && mentions.some((m) => m.text === named),
  );
  return known ? placeRef(known) : null;
}
