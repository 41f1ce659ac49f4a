import type { LoggedEvent } from '#contracts';
import type { Transaction } from '#log';
import { arrayOf } from '#postgres';
import type { Projection } from '../projection.js';
import { cellsIn, jsonCells } from './cells.js';
import { highest } from './highest.js';

export type StoryEvent = LoggedEvent<'blotter.post.accepted.v1' | 'blotter.post.duplicated.v1'>;

/** Stores the decisions of a batch that this generation takes: per version of a post the one with the highest `seq`. */
export async function projectStories(
  tx: Transaction,
  to: Projection,
  events: readonly StoryEvent[],
): Promise<void> {
  const ours = events.filter((event) => (event.data.generation ?? 1) === to.stories);
  const rows = highest(ours.map(rowOf), (a, b) => a.seq - b.seq);
  if (rows.length === 0) return;
  await tx.query(
    `with written as (
       insert into ${to.schema}.decisions as d
         (space, post_id, version, seq, kind, canonical_post, canonical_version, links)
       select space, post_id, version, seq, kind, canonical_post, canonical_version, links::jsonb
       from rows from (
         unnest($1::text[]), unnest($2::text[]), unnest($3::text[]), unnest($4::int[]), unnest($5::text[]),
         unnest($6::text[]), unnest($7::text[]), ${cellsIn('$8')}
       ) as r(space, post_id, version, seq, kind, canonical_post, canonical_version, links)
       on conflict (space, post_id, version) do update set
         seq = excluded.seq, kind = excluded.kind, canonical_post = excluded.canonical_post,
         canonical_version = excluded.canonical_version, links = excluded.links
       where d.seq < excluded.seq
       returning space, post_id, kind = 'duplicated' as settled)
     insert into ${to.schema}.dirty (space, kind, posts, settled)
     select space, 'posts', array_agg(distinct post_id), settled from written group by space, settled`,
    [
      ...COLUMNS.map((name) => arrayOf(rows.map((row) => row[name]))),
      jsonCells(rows.map((row) => row.links)),
    ],
    `${to.schema} decisions`,
  );
}

const COLUMNS = [
  'space',
  'post_id',
  'version',
  'seq',
  'kind',
  'canonical_post',
  'canonical_version',
] as const;

function rowOf(event: StoryEvent) {
  const { id, version, seq, links } = event.data;
  const canonical = event.type === 'blotter.post.duplicated.v1' ? event.data.canonical : null;
  return {
    space: event.space,
    post_id: id,
    version,
    seq,
    kind: canonical ? 'duplicated' : 'accepted',
    canonical_post: canonical?.post ?? null,
    canonical_version: canonical?.version ?? null,
    links,
  };
}
