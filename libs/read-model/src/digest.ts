import type { Queryable } from '#log';
import { currentProjection, type Projection } from './projection.js';

export interface Digest {
  projections: Record<DigestedProjection, string>;
  all: string;
}

export const DIGESTED = ['posts', 'stories', 'entities', 'incidents', 'tolls', 'days'] as const;
export type DigestedProjection = (typeof DIGESTED)[number];

/**
 * One hash per projection and one over all: equal for equal sets of posts, however and whenever they came. Left out is
 * what tells of the way: times of receipt, sequence numbers, generations, versions of announced tolls, and sightings that
 * were no version.
 */
export async function digest(db: Queryable, space: string): Promise<Digest> {
  return digestOf(db, await currentProjection(db), space);
}

/** The digest of one generation, live or not. */
export async function digestOf(db: Queryable, of: Projection, space: string): Promise<Digest> {
  const rows = await db.query<Record<DigestedProjection | 'all', string>>(
    `with ${DIGESTED.map((name) => `${name} as (${hashed(ROWS[name](of.schema))})`).join(', ')}
     select ${DIGESTED.map((name) => `${name}.hash as ${name}`).join(', ')},
       md5(concat_ws(' ', ${DIGESTED.map((name) => `${name}.hash`).join(', ')})) as "all"
     from ${DIGESTED.join(', ')}`,
    [space],
  );
  const { all, ...projections } = rows[0]!;
  return { projections, all };
}

/** The hash of a set of rows: ordered by the rows' own hashes, which sort alike under every collation. */
const hashed = (rows: string) => `
  select md5(coalesce(string_agg(h, '' order by h), '')) as hash
  from (select md5(row_to_json(r)::text) as h from (${rows}) as r) as hashes`;

const ROWS: Record<DigestedProjection, (schema: string) => string> = {
  posts: (s) => `
    select 'version', v.post_id, v.version, v.valid_from, v.valid_to, v.superseded_at, v.superseded_by, v.post,
      v.retraction, d.kind, d.canonical_post, d.canonical_version, d.links
    from ${s}.post_versions as v left join ${s}.decisions as d using (space, post_id, version)
    where v.space = $1 and v.valid_from is not null`,
  stories: (s) => `
    select 'member', post_id, story_id, first_at, null::text as to_post, null::text as relation
    from ${s}.story_members where space = $1
    union all
    select 'link', post_id, version, valid_from, to_post || ' ' || to_version, relation || ' ' || similarity
    from ${s}.links where space = $1`,
  entities: (s) => `
    select 'entity', e.id, d.value::jsonb - 'mentions' as entity, first_at, first_post, posts as n
    from ${s}.entities as e left join (
      select f.post_id, f.version, d.value, d.value ->> 'id' as id
      from ${s}.facts as f, json_array_elements(f.entities) as d(value) where f.space = $1) as d
      on (d.post_id, d.version, d.id) = (e.first_post, e.first_version, e.id)
    where e.space = $1
    union all
    select 'mention', named.id, to_jsonb(version), valid_from, post_id, named.n::int
    from ${s}.mentions, unnest(ids, counts) as named(id, n) where space = $1`,
  incidents: (s) => `
    select 'incident', id, jsonb_build_array(title, kind, date, place, posts, merged_into, merged_at, overrides) as told,
      first_at as at, last_at as until from ${s}.incidents where space = $1
    union all
    select 'claim', id, jsonb_build_array(incident_id, record::jsonb), valid_from, valid_to from ${s}.claims where space = $1
    union all
    select 'override', id, jsonb_build_array(set_by, withdrawn), null, null from ${s}.overrides where space = $1`,
  tolls: (s) => `
    select 'toll', id, jsonb_build_array(toll, apart, verdicts, notes) as told, 0 as idx
    from ${s}.incidents where space = $1
    union all
    select 'point', incident_id, point, idx from ${s}.toll_points where space = $1`,
  days: (s) => `select 'day', date, summary from ${s}.days where space = $1`,
};
