import type { Claim, Entity, Post, StoryLink } from '#domain';
import { changedClaims, changedWords, type ClaimChange, type WordChange } from '#domain/revisions/index.js';
import { entitiesLike } from './entities.js';
import { meantEntities } from './meant-entities.js';
import { storyMembers } from './membership.js';
import { saying } from './saying.js';
import { Conditions, onDay, standing, uniqueAt, type After, type DayBounds, type Reader } from './reader.js';

export interface PostFilter {
  feed?: string;
  day?: DayBounds;
  entity?: string;
  incident?: string;
  kind?: string;
  q?: string;
  unique?: boolean;
  order: 'asc' | 'desc';
}

/** A post in a list: as its latest wording stands, with its story and whether it is folded away under another. */
export type PostRow = Post & { version: string; story: string | null; unique: boolean };

/** Up to `limit + 1` posts in the order of publication, after the key `[publishedAt, id]`. */
export async function listPosts(
  reader: Reader,
  filter: PostFilter,
  after: After,
  limit: number,
): Promise<PostRow[]> {
  const s = reader.schema;
  const where = new Conditions();
  standing(reader, where);
  const unique = uniqueAt(reader, where);
  const members = await storyMembers(reader, where);
  if (filter.feed) where.add(`v.feed = ${where.bind(filter.feed)}`);
  if (filter.kind) where.add(`v.kind = ${where.bind(filter.kind)}`);
  if (filter.day) where.add(onDay(where, filter.day));
  if (filter.unique) where.add(unique);
  if (filter.q) where.add(await tells(reader, where, filter.q));
  if (filter.entity) where.add(names(s, where.bind(await sameEntities(reader, filter.entity))));
  if (filter.incident) where.add(claimsOf(reader, where, filter.incident));
  const down = filter.order === 'desc';
  if (after)
    where.add(
      `(v.published_at, v.post_id) ${down ? '<' : '>'} (${where.bind(after[0])}, ${where.bind(after[1])})`,
    );
  const direction = down ? 'desc' : 'asc';
  const rows = await reader.db.query<{ post: Post; version: string; story: string | null; unique: boolean }>(
    `select v.post, v.version, m.story_id as story, ${unique} as unique
       from ${s}.post_versions v
       left join ${s}.decisions d using (space, post_id, version)
       left join ${members} m using (space, post_id)
      where ${where}
      order by v.published_at ${direction}, v.post_id ${direction}
      limit ${where.bind(limit + 1)}`,
    where.params,
  );
  return rows.map(({ post, ...rest }) => ({ ...post, ...rest }));
}

export interface PostDetail extends PostRow {
  retracted: boolean;
  /** Every wording, oldest first, with the span in which it stood; `post` is null for a withdrawal. */
  revisions: Revision[];
  /** Posts that this one folds away, and how. */
  duplicates: { id: string; outlet: string | null; relation: string; similarity: number; because: string }[];
  /** Earlier posts that this one relates to. */
  links: StoryLink[];
  /** The post that folds this one away, else null. */
  canonical: string | null;
  entities: Entity[];
  claims: (Claim & { id: string | null; incident: string | null })[];
}

interface Revision {
  version: string;
  validFrom: string;
  validTo: string | null;
  post: Post | null;
  /** What this wording changed in the one before; null for the first and for a withdrawal. */
  changes: { headline: WordChange[]; text: WordChange[]; claims: ClaimChange[] } | null;
}

interface VersionRow {
  version: string;
  valid_from: string;
  valid_to: string | null;
  post: Post | null;
  standing: boolean;
  unique: boolean;
  story: string | null;
  canonical_post: string | null;
  links: StoryLink[] | null;
  entities: Entity[] | null;
  claims: Claim[] | null;
}

/** One post with its revisions, duplicates, entities and claims; null where it was not known by then. */
export async function getPost(reader: Reader, id: string): Promise<PostDetail | null> {
  const rows = await versionRows(reader, id);
  const current = rows.findLast((row) => row.standing);
  const shown = rows.findLast((row) => row.post !== null);
  if (!current || !shown?.post) return null;
  const filed = await filedClaims(reader, id, shown.version);
  const claims = (shown.claims ?? []).map((claim) => {
    const found = filed.find((f) => sameClaim(f.claim, claim));
    return { ...claim, id: found?.id ?? null, incident: found?.incident ?? null };
  });
  return {
    ...shown.post,
    version: shown.version,
    story: shown.story,
    unique: shown.unique,
    retracted: current.post === null,
    revisions: rows.map((row, i) => ({
      version: row.version,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      post: row.post,
      changes: changesOf(
        rows.slice(0, i).findLast((before) => before.post !== null),
        row,
      ),
    })),
    duplicates: await duplicatesOf(reader, id),
    links: shown.links ?? [],
    canonical: shown.canonical_post,
    entities: shown.entities ?? [],
    claims,
  };
}

function changesOf(before: VersionRow | undefined, after: VersionRow): Revision['changes'] {
  if (!before?.post || !after.post) return null;
  return {
    headline: changedWords(before.post.headline, after.post.headline),
    text: changedWords(before.post.text, after.post.text),
    claims: changedClaims(before.claims ?? [], after.claims ?? []),
  };
}

/** Posts with the words; where none has them, those that name what was meant, typing errors forgiven. */
async function tells(reader: Reader, where: Conditions, q: string): Promise<string> {
  const has = await saying(reader);
  const exact = new Conditions();
  standing(reader, exact);
  exact.add(has(exact, q));
  const [any] = await reader.db.query<{ found: boolean }>(
    `select exists (select from ${reader.schema}.post_versions v where ${exact}) as found`,
    exact.params,
  );
  if (any!.found) return has(where, q);
  const meant = await meantEntities(reader);
  const ids = (await entitiesLike(reader, q)).flatMap((id) => meant.group(id));
  return names(reader.schema, where.bind(ids));
}

async function versionRows(reader: Reader, id: string): Promise<VersionRow[]> {
  const s = reader.schema;
  const where = new Conditions();
  where.add(
    `v.space = ${where.bind(reader.space)}`,
    `v.post_id = ${where.bind(id)}`,
    'v.valid_from is not null',
  );
  const at = reader.asOf === null ? `'infinity'::timestamptz` : `${where.bind(reader.asOf)}::timestamptz`;
  where.add(`v.valid_from <= ${at}`);
  const unique = uniqueAt(reader, where);
  const members = await storyMembers(reader, where);
  return reader.db.query<VersionRow>(
    `select v.version, ${s}.iso(v.valid_from) as valid_from, v.post,
            case when v.valid_to <= ${at} then ${s}.iso(v.valid_to) end as valid_to,
            (v.valid_to is null or v.valid_to > ${at}) as standing,
            ${unique} as unique, m.story_id as story, d.canonical_post, d.links, f.entities, f.claims
       from ${s}.post_versions v
       left join ${s}.decisions d using (space, post_id, version)
       left join ${members} m using (space, post_id)
       left join ${s}.facts f on (f.space, f.post_id, f.version) = (v.space, v.post_id, v.version) and d.kind = 'accepted'
      where ${where}
      order by v.valid_from, v.version`,
    where.params,
  );
}

/**
 * Claims of one wording as the fold filed them: with their ids and the incident in which each counts by then. Where a
 * person had one read otherwise, that reading comes first.
 */
async function filedClaims(reader: Reader, id: string, version: string) {
  const s = reader.schema;
  return reader.db.query<{ id: string; incident: string | null; claim: Claim }>(
    `with recursive filed as (
       select id, incident_id as incident, record -> 'claim' as claim,
              jsonb_path_exists(record::jsonb, '$.suspended[*] ? (@.until == null)') as suspended from ${s}.claims
        where space = $1 and post_id = $2 and version = $3),
     way as (
       select id, incident from filed
       union select way.id, i.merged_into from way join ${s}.incidents i on i.space = $1 and i.id = way.incident
        where i.merged_into is not null and ($4::timestamptz is null or i.merged_at <= $4))
     select filed.id, coalesce(last.incident, filed.incident) as incident, filed.claim from filed
       left join lateral (
         select way.incident from way join ${s}.incidents i on i.space = $1 and i.id = way.incident
          where way.id = filed.id and (i.merged_into is null or i.merged_at > $4) limit 1) last on true
      order by filed.suspended`,
    [reader.space, id, version, reader.asOf],
  );
}

function sameClaim(a: Claim, b: Claim): boolean {
  return (
    a.in === b.in && a.start === b.start && a.measure === b.measure && a.group === b.group && a.count === b.count &&
    a.qualifier === b.qualifier && a.status === b.status && a.attribution?.text === b.attribution?.text
  ); // prettier-ignore
}

async function duplicatesOf(reader: Reader, id: string): Promise<PostDetail['duplicates']> {
  const s = reader.schema;
  const where = new Conditions();
  standing(reader, where);
  const canonical = where.bind(id);
  where.add(`d.canonical_post = ${canonical}`, `v.post_id <> ${canonical}`);
  return reader.db.query<PostDetail['duplicates'][number]>(
    `select v.post_id as id, v.outlet, l.value ->> 'relation' as relation,
            (l.value ->> 'similarity')::real as similarity, l.value ->> 'because' as because
       from ${s}.post_versions v
       join ${s}.decisions d using (space, post_id, version)
       left join lateral (select value from jsonb_array_elements(d.links)
                           where value ->> 'relation' in ('same', 'revision', 'copy') limit 1) l on true
      where ${where}
      order by v.published_at, v.post_id`,
    where.params,
  );
}

async function sameEntities(reader: Reader, id: string): Promise<readonly string[]> {
  const meant = await meantEntities(reader);
  return meant.group(meant.of(id));
}

/** That a wording names one of some entities. */
function names(s: string, entities: string): string {
  return `exists (select from ${s}.mentions n where n.space = v.space and n.post_id = v.post_id
                    and n.version = v.version and n.ids && ${entities}::text[])`;
}

/** Posts with a claim that counts for an incident, or for one that was merged into it by then. */
function claimsOf(reader: Reader, where: Conditions, incident: string): string {
  const s = reader.schema;
  const id = where.bind(incident);
  const by = reader.asOf === null ? '' : `and i.merged_at <= ${where.bind(reader.asOf)}`;
  return `exists (select from ${s}.claims c
                   where c.space = v.space and c.post_id = v.post_id and c.version = v.version and c.incident_id in (
                     with recursive family as (
                       select ${id}::text collate "C" as id
                       union select i.id from ${s}.incidents i join family f on i.merged_into = f.id
                        where i.space = ${where.bind(reader.space)} ${by})
                     select id from family))`;
}
