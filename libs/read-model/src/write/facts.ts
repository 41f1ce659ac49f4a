import type { LoggedEvent } from '#contracts';
import { compareText } from '#domain';
import type { Transaction } from '#log';
import { arrayOf } from '#postgres';
import type { Projection } from '../projection.js';
import { cellsIn, jsonCells } from './cells.js';
import { highest } from './highest.js';

export type FactsEvent = LoggedEvent<'blotter.post.enriched.v1'>;

/**
 * Stores the facts of a batch: per version of a post those of the latest run of the enricher that this generation takes.
 * Facts that were known are marked as well: they say that a post that was decided again is whole.
 */
export async function projectFacts(
  tx: Transaction,
  to: Projection,
  events: readonly FactsEvent[],
): Promise<void> {
  const rows = highest(
    events.filter((event) => event.data.generation <= to.facts).map(rowOf),
    (a, b) => a.generation - b.generation || compareText(a.rules, b.rules),
  );
  if (rows.length === 0) return;
  await tx.query(
    `with written as (
       insert into ${to.schema}.facts as f (space, post_id, version, generation, rules, entities, claims)
       select space, post_id, version, generation, rules, entities::json, claims::json
       from rows from (
         unnest($1::text[]), unnest($2::text[]), unnest($3::text[]), unnest($4::int[]), unnest($5::text[]),
         ${cellsIn('$6')}, ${cellsIn('$7')}
       ) as r(space, post_id, version, generation, rules, entities, claims)
       on conflict (space, post_id, version) do update set
         generation = excluded.generation, rules = excluded.rules, entities = excluded.entities,
         claims = excluded.claims
       where (f.generation, f.rules) < (excluded.generation, excluded.rules))
     insert into ${to.schema}.dirty (space, kind, posts, settled)
     select space, 'posts', array_agg(distinct post_id), true
     from rows from (unnest($1::text[]), unnest($2::text[])) as r(space, post_id) group by space`,
    [
      ...COLUMNS.map((name) => arrayOf(rows.map((row) => row[name]))),
      jsonCells(rows.map((row) => row.entities)),
      jsonCells(rows.map((row) => row.claims)),
    ],
    `${to.schema} facts`,
  );
}

const COLUMNS = ['space', 'post_id', 'version', 'generation', 'rules'] as const;

/** An entity is mentioned by a version once, with all places: the first of those that claim the same id counts. */
function rowOf({ space, data }: FactsEvent) {
  const { id, version, generation, rules, claims } = data;
  const seen = new Set<string>();
  const entities = data.entities.filter((entity) => !seen.has(entity.id) && seen.add(entity.id));
  return { space, post_id: id, version, generation, rules, entities, claims };
}
