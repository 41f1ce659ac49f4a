import type { Claim, Entity, Post } from '#domain';
import { quotesIn } from '#domain/enrich/entities/index.js';
import { described, validMention, withoutMentions, type EntityRow } from './entities.js';
import { meantEntities, type MeantEntities } from './meant-entities.js';
import { Conditions, type Reader } from './reader.js';

/** Everything about one person, place or body. */
export interface EntityDetail extends EntityRow {
  /** Other ids that people decided to mean the same. */
  also: string[];
  /** Days in UTC on which posts name it: how many posts and how many mentions. */
  days: { date: string; posts: number; mentions: number }[];
  /** The newest posts that name it, at most 50. */
  recent: string[];
  /** Whom the newest 1,000 posts name together with it, most often first, at most 20. */
  together: { id: string; type: Entity['type']; name: string; posts: number }[];
  /** What the newest 200 posts quote of it, newest first, at most 20. */
  quotes: { post: string; publishedAt: string; outlet: string | null; text: string }[];
  /** Incidents at the place, or with a claim that it made or that names it, newest first, at most 50. */
  incidents: { id: string; title: string; date: string | null; kind: string | null }[];
}

const MOST_TOGETHER = 20;
const MOST_QUOTES = 20;
const MOST_INCIDENTS = 50;

/**
 * One entity with its mentions per day and what the newest posts tell; null where it was not named by then. Of ids that
 * people hold for one, each leads to the page of the one that is meant.
 */
export async function getEntity(reader: Reader, id: string): Promise<EntityDetail | null> {
  const meant = await meantEntities(reader);
  const one = meant.of(id);
  const ids = meant.group(one);
  const found = await reader.db.query<{ entity: Entity }>(
    `select ${described(reader.schema, 'e')} as entity from ${reader.schema}.entities e
      where space = $1 and id = any($2) and ($3::timestamptz is null or first_at <= $3)
      order by id <> $4, first_at, id limit 1`,
    [reader.space, ids, reader.asOf, one],
  );
  if (!found[0]) return null;
  const named = await namingPosts(reader, ids);
  const newest = named.slice(0, 200);
  const read = await readPosts(reader, newest);
  return {
    ...withoutMentions(found[0].entity),
    id: one,
    also: ids.filter((other) => other !== one),
    posts: named.length,
    days: perDay(named),
    recent: named.slice(0, 50).map((row) => row.post_id),
    together: await togetherWith(reader, ids, meant, named.slice(0, 1000)),
    quotes: quotesOf(ids, newest, read),
    incidents: await incidentsOf(reader, ids, read),
  };
}

interface Naming {
  post_id: string;
  version: string;
  date: string;
  n: number;
}

/** The wordings that name it, newest first. */
async function namingPosts(reader: Reader, ids: readonly string[]): Promise<Naming[]> {
  const s = reader.schema;
  const where = new Conditions();
  const entities = `${where.bind(ids)}::text[]`;
  where.add(`n.space = ${where.bind(reader.space)}`, `n.ids && ${entities}`, validMention(reader, where));
  return reader.db.query<Naming>(
    `select n.post_id, n.version, coalesce(v.day, (v.published_at at time zone 'UTC')::date)::text as date,
            (select sum(m.count)::int from unnest(n.ids, n.counts) as m(id, count) where m.id = any(${entities})) as n
       from ${s}.mentions n join ${s}.post_versions v using (space, post_id, version)
      where ${where} order by v.published_at desc, n.post_id desc`,
    where.params,
  );
}

function perDay(named: readonly Naming[]): EntityDetail['days'] {
  const days = new Map<string, EntityDetail['days'][number]>();
  for (const { date, n } of named) {
    const day = days.get(date) ?? { date, posts: 0, mentions: 0 };
    days.set(date, { date, posts: day.posts + 1, mentions: day.mentions + n });
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

const WORDINGS = 'unnest($2::text[], $3::text[]) as w(post_id, version)';
const keysOf = (posts: readonly Naming[]): string[][] => [
  posts.map((row) => row.post_id),
  posts.map((row) => row.version),
];

async function togetherWith(
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

interface Read {
  post: Post;
  entities: Entity[];
  claims: { id: string; incident: string; claim: Claim }[];
}

async function readPosts(reader: Reader, posts: readonly Naming[]): Promise<Map<string, Read>> {
  const s = reader.schema;
  const rows = await reader.db.query<Read & { post_id: string }>(
    `select v.post_id, v.post, f.entities,
            (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'incident', c.incident_id, 'claim', c.record -> 'claim')), '[]')
               from ${s}.claims c where c.space = $1 and (c.post_id, c.version) = (v.post_id, v.version)
                and c.incident_id is not null) as claims
       from ${WORDINGS}
       join ${s}.post_versions v on v.space = $1 and (v.post_id, v.version) = (w.post_id, w.version)
       join ${s}.facts f on (f.space, f.post_id, f.version) = (v.space, v.post_id, v.version)`,
    [reader.space, ...keysOf(posts)],
  );
  return new Map(rows.map((row) => [row.post_id, row]));
}

function quotesOf(
  ids: readonly string[],
  posts: readonly Naming[],
  read: ReadonlyMap<string, Read>,
): EntityDetail['quotes'] {
  const quotes: EntityDetail['quotes'] = [];
  for (const { post_id } of posts) {
    const found = read.get(post_id);
    if (!found) continue;
    const { publishedAt, outlet, text } = found.post;
    for (const quote of quotesIn(text, found.entities))
      if (quote.speaker !== null && ids.includes(quote.speaker))
        quotes.push({ post: post_id, publishedAt, outlet, text: quote.text });
    if (quotes.length >= MOST_QUOTES) break;
  }
  return quotes.slice(0, MOST_QUOTES);
}

/** Incidents at the place itself or in it, and those of claims that the entity made or that name it. */
async function incidentsOf(reader: Reader, ids: readonly string[], read: ReadonlyMap<string, Read>) {
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
