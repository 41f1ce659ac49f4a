import { isBefore, type StoryLink } from '#domain';
import { joins } from '#domain/dedupe/index.js';
import type { Transaction } from '#log';
import type { Projection } from '../projection.js';
import { standing } from './standing.js';

export interface Edge {
  post_id: string;
  to_post: string;
}

/** A link of a version that stands, flat. */
interface LinkRow extends Edge {
  version: string;
  to_version: string;
  relation: string;
  similarity: number;
  accepted: boolean;
  valid_from: string;
}

export interface Decided {
  /** Posts about which there is a decision, with when their first version counts from. */
  firstAt: Map<string, string>;
  /** Those of which an accepted wording has claims. */
  claiming: string[];
  /** Those of which an accepted wording names somebody or something. */
  naming: string[];
  gone: Edge[];
  added: Edge[];
  /** Posts of which a wording now ends at another time, because a revision under another id took its place. */
  superseded: string[];
}

/** Brings the links of some posts in step with their decisions, and the ends of the wordings that revisions replaced. */
export async function refreshLinks(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: string[],
): Promise<Decided> {
  const { firstAt, wanted, claiming, naming } = await decided(tx, of, space, posts);
  const stored = await tx.query<LinkRow>(
    `select post_id, version, to_post, to_version, relation, similarity, accepted, valid_from
     from ${of.schema}.links where space = $1 and post_id = any($2)`,
    [space, posts],
  );
  const known = new Map(stored.map((row) => [nameOf(row), row]));
  const gone = stored.filter((row) => !wanted.has(nameOf(row)));
  const added = [...wanted].filter(([name]) => !known.has(name)).map(([, row]) => row);
  await removeLinks(tx, of, space, gone);
  await insertLinks(tx, of, space, added);
  const targets = [...gone, ...added].filter(replaces).map((link) => link.to_post);
  const superseded = await refreshEnds(tx, of, space, posts, [...new Set(targets)]);
  return { firstAt, claiming, naming, gone, added, superseded };
}

const replaces = ({ relation, accepted }: LinkRow): boolean => relation === 'revision' && accepted;

/** All of a link is its name: one that changes in anything goes and comes. */
function nameOf({
  post_id,
  version,
  to_post,
  to_version,
  relation,
  similarity,
  accepted,
  valid_from,
}: LinkRow): string {
  const rounded = Math.fround(similarity);
  return JSON.stringify([post_id, version, to_post, to_version, relation, rounded, accepted, valid_from]);
}

async function decided(tx: Transaction, of: Projection, space: string, posts: string[]) {
  const rows = await tx.query<{
    post_id: string;
    version: string;
    valid_from: string;
    accepted: boolean;
    links: StoryLink[] | null;
    claims: boolean;
    names: boolean;
  }>(
    `select v.post_id, v.version, v.valid_from, d.kind = 'accepted' as accepted, nullif(d.links, '[]') as links,
       coalesce(d.kind = 'accepted' and f.claims, false) as claims,
       coalesce(d.kind = 'accepted' and f.names, false) as names
     from ${standing(of.schema)}
     left join lateral (
       select claims::text <> '[]' as claims, entities::text <> '[]' as names from ${of.schema}.facts
       where space = $1 and post_id = v.post_id and version = v.version offset 0) as f on true`,
    [space, posts],
    `${of.schema} decided`,
  );
  const firstAt = new Map<string, string>();
  const wanted = new Map<string, LinkRow>();
  const claiming = new Set<string>();
  const naming = new Set<string>();
  for (const { post_id, version, valid_from, accepted, links, claims, names } of rows) {
    if (claims) claiming.add(post_id);
    if (names) naming.add(post_id);
    const first = firstAt.get(post_id);
    if (first === undefined || isBefore(valid_from, first)) firstAt.set(post_id, valid_from);
    const seen = new Set<string>();
    // A recap that only touches an event makes no story of the two: it stays with the decision, as evidence.
    for (const { post, version: to_version, relation, similarity } of (links ?? []).filter(joins)) {
      const key = JSON.stringify([post, to_version, relation]);
      if (seen.has(key)) continue;
      seen.add(key);
      const row = { post_id, version, to_post: post, to_version, relation, similarity, accepted, valid_from };
      wanted.set(nameOf(row), row);
    }
  }
  return { firstAt, wanted, claiming: [...claiming], naming: [...naming] };
}

async function removeLinks(
  tx: Transaction,
  of: Projection,
  space: string,
  links: readonly LinkRow[],
): Promise<void> {
  if (links.length === 0) return;
  await tx.query(
    `delete from ${of.schema}.links as l
     using jsonb_to_recordset($2::jsonb) as r(post_id text, version text, to_post text, to_version text, relation text)
     where l.space = $1 and (l.post_id, l.version, l.to_post, l.to_version, l.relation)
       = (r.post_id, r.version, r.to_post, r.to_version, r.relation)`,
    [space, JSON.stringify(links)],
  );
}

async function insertLinks(
  tx: Transaction,
  of: Projection,
  space: string,
  links: readonly LinkRow[],
): Promise<void> {
  if (links.length === 0) return;
  await tx.query(
    `insert into ${of.schema}.links
       (space, post_id, version, to_post, to_version, relation, similarity, accepted, valid_from)
     select $1, r.* from jsonb_to_recordset($2::jsonb) as r(post_id text, version text, to_post text,
       to_version text, relation text, similarity real, accepted boolean, valid_from timestamptz)`,
    [space, JSON.stringify(links)],
  );
}

/**
 * A wording ends where the earliest accepted revision of it under another id begins. That changes for the `targets` of links
 * that came or went, and for those of `posts` that came later than a link to them.
 */
async function refreshEnds(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: string[],
  targets: string[],
): Promise<string[]> {
  const linked = await tx.query<{ id: string }>(
    `select distinct to_post as id from ${of.schema}.links
     where space = $1 and to_post = any($2) and relation = 'revision' and accepted`,
    [space, posts],
  );
  const asked = [...new Set([...targets, ...linked.map(({ id }) => id)])];
  if (asked.length === 0) return [];
  const rows = await tx.query<{ post_id: string }>(
    `update ${of.schema}.post_versions as v set superseded_at = s.valid_from, superseded_by = s.post_id
     from (
       select t.post_id as target, t.version as target_version, first.valid_from, first.post_id
       from unnest($2::text[]) as asked(id)
       cross join lateral (
         select post_id, version, superseded_at, superseded_by from ${of.schema}.post_versions
         where space = $1 and post_id = asked.id offset 0) as t
       left join lateral (
         select l.valid_from, l.post_id from ${of.schema}.links as l
         where l.space = $1 and l.to_post = t.post_id and l.to_version = t.version
           and l.relation = 'revision' and l.accepted and l.post_id <> t.post_id
         order by l.valid_from, l.post_id limit 1) as first on true
       where (t.superseded_at, t.superseded_by) is distinct from (first.valid_from, first.post_id) offset 0) as s
     where v.space = $1 and v.post_id = s.target and v.version = s.target_version
     returning v.post_id`,
    [space, asked],
  );
  return [...new Set(rows.map((row) => row.post_id))];
}
