import type { Claim, Entity } from '#domain';
import type { Reader } from './reader.js';
import type { Read } from './entity-told.js';
import type { EntityDetail } from './entity-detail.js';

const MOST_INCIDENTS = 50;

/** Incidents at the place itself or in it, and those of claims that the entity made or that name it. */
export async function incidentsOf(reader: Reader, ids: readonly string[], read: ReadonlyMap<string, Read>) {
  const named = [...read.values()].flatMap(({ entities, claims }) => {
    const here = entities.filter((one) => ids.includes(one.id));
    return claims
      .filter(({ claim }) => here.some((entity) => concerns(claim, entity)))
      .map(({ incident }) => incident);
  });
  const { schema: s, space, asOf } = reader;
  return reader.db.query<EntityDetail['incidents'][number]>(
    `with recursive asked(id) as (
       select unnest($2::text[]) collate "C"
       union select i.id from ${s}.incidents i
        where i.space = $1 and (i.place_id = any($3) or i.place -> 'containedIn' ?| $3::text[])),
     way as (
       select i.id, i.merged_into, i.merged_at from ${s}.incidents i join asked on i.space = $1 and i.id = asked.id
       union select i.id, i.merged_into, i.merged_at from ${s}.incidents i
         join way on i.space = $1 and i.id = way.merged_into
        where $4::timestamptz is null or way.merged_at <= $4)
     select i.id, i.title, i.date::text, i.kind from ${s}.incidents i
      where i.space = $1 and i.id in (
        select id from way where merged_into is null or ($4::timestamptz is not null and merged_at > $4))
        and ($4::timestamptz is null or i.first_at <= $4)
      order by i.first_at desc, i.id desc limit ${MOST_INCIDENTS}`,
    [space, [...new Set(named)], ids, asOf],
  );
}

function concerns(claim: Claim, { id, actor, mentions }: Entity): boolean {
  const by = claim.attribution?.entity;
  if (claim.place?.id === id || (by && (by === id || by === actor))) return true;
  return mentions.some((m) => m.in === claim.in && m.start >= claim.start && m.end <= claim.end);
}
