import type { MeantEntities } from './meant-entities.js';
import type { Reader } from './reader.js';
import { type Naming, WORDINGS, keysOf } from './entity-naming.js';
import type { EntityDetail } from './entity-detail.js';

const MOST_TOGETHER = 20;

/** Whom the same wordings name too, most often first. */
export async function togetherWith(
  reader: Reader,
  ids: readonly string[],
  meant: MeantEntities,
  posts: readonly Naming[],
) {
  const s = reader.schema;
  const { aliases, meant: others } = meant.pairs;
  return reader.db.query<EntityDetail['together'][number]>(
    `select e.id, e.type, e.name, x.posts from (
       select coalesce(o.meant, named.id) as id, count(distinct w.post_id)::int as posts from ${WORDINGS}
         join ${s}.mentions n on n.space = $1 and (n.post_id, n.version) = (w.post_id, w.version)
         cross join unnest(n.ids) as named(id)
         left join unnest($5::text[], $6::text[]) as o(alias, meant) on o.alias = named.id
        where named.id <> all($4::text[]) group by 1 order by posts desc, 1 limit ${MOST_TOGETHER}) x
       join ${s}.entities e on e.space = $1 and e.id = x.id
      order by x.posts desc, e.id`,
    [reader.space, ...keysOf(posts), ids, aliases, others],
  );
}
