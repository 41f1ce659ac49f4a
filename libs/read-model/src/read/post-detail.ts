import type { Claim, Entity, Post, StoryLink } from '#domain';
import { changedClaims, changedWords, type ClaimChange, type WordChange } from '#domain/revisions/index.js';
import { storyMembers } from './membership.js';
import type { PostRow } from './posts.js';
import { Conditions, standing, uniqueAt, type Reader } from './reader.js';

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
