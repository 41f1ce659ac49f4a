import { canonicalTime, compareText, compareTimes } from '#domain';
import {
  joinsOf,
  overrideAsOf,
  postOfClaim,
  type ClaimRecord,
  type Join,
  type Override,
} from '#domain/incidents/index.js';
import type { Queryable } from '#log';
import { known } from '../read/states.js';

type Schema = { schema: string };

/** What people decided in a space, as known by a moment (null: now), in the order in which they did. */
export async function overridesOf(
  db: Queryable,
  of: Schema,
  space: string,
  asOf: string | null = null,
): Promise<Override[]> {
  const rows = await db.query<{ set_by: Omit<Override, 'withdrawn'>; withdrawn: Override['withdrawn'] }>(
    `select set_by, withdrawn from ${of.schema}.overrides
     where space = $1 and set_by is not null`,
    [space],
  );
  const all = rows.map(({ set_by, withdrawn }): Override => {
    const { says = null, valueSays = null, place = null } = set_by;
    const back = withdrawn && { ...withdrawn, at: canonicalTime(withdrawn.at) };
    return { ...set_by, at: canonicalTime(set_by.at), says, valueSays, place, withdrawn: back };
  });
  all.sort((a, b) => compareTimes(a.at, b.at) || compareText(a.id, b.id));
  return asOf === null ? all : all.flatMap((override) => overrideAsOf(override, asOf) ?? []);
}

/** Which incidents people hold for one, as known by a moment. */
export async function joinsAt(
  db: Queryable,
  of: Schema,
  space: string,
  asOf: string | null = null,
): Promise<Join[]> {
  const merges = (await overridesOf(db, of, space, asOf)).filter(({ action }) => action === 'merge');
  if (merges.length === 0) return [];
  const posts = merges.flatMap(({ target, value, says, valueSays }) => [
    postOfClaim(target),
    postOfClaim(value ?? ''),
    ...[says?.post, valueSays?.post].filter((post) => post !== undefined),
  ]);
  const rows = await claimsOfPosts(db, of, space, posts, asOf);
  const records = rows.map(({ record }) => (asOf === null ? record : known(record, asOf)));
  return joinsOf(merges, records, new Map(rows.map((row) => [row.record.id, row.incident_id])));
}

/** The incidents in which claims are that marks name; what is no claim's id is an incident's. */
export async function incidentsNamed(
  db: Queryable,
  of: Schema,
  space: string,
  ids: readonly string[],
): Promise<string[]> {
  const posts = ids.map(postOfClaim).filter((post) => post !== '');
  const rows = posts.length === 0 ? [] : await claimsOfPosts(db, of, space, posts, null);
  return [...ids, ...rows.flatMap((row) => row.incident_id ?? [])];
}

async function claimsOfPosts(
  db: Queryable,
  of: Schema,
  space: string,
  posts: readonly string[],
  asOf: string | null,
): Promise<{ incident_id: string | null; record: ClaimRecord }[]> {
  return db.query(
    `select incident_id, record from ${of.schema}.claims
     where space = $1 and post_id = any($2) and ($3::timestamptz is null or valid_from <= $3)`,
    [space, [...new Set(posts)], asOf],
  );
}
