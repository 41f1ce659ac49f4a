import type { Post } from '#domain';
import { storyMembers } from './membership.js';
import { Conditions, onDay, standing, type After, type DayBounds, type Reader } from './reader.js';

/** A cluster of posts that tell the same thing; its id is that of its earliest post. */
export interface StoryRow {
  id: string;
  canonical: Post;
  posts: number;
  /** Outlets that tell it, each once, in the order in which they first did. */
  outlets: string[];
  /** Of these (and of feeds without an outlet) those that tell it by themselves, and those that only copy. */
  sources: { independent: string[]; copying: string[] };
  first: string;
  last: string;
}

/** Up to `limit + 1` stories with a post on the day (or at all), newest first, after the key `[first, id]`. */
export async function listStories(
  reader: Reader,
  day: DayBounds | undefined,
  after: After,
  limit: number,
): Promise<StoryRow[]> {
  const s = reader.schema;
  const where = new Conditions();
  standing(reader, where);
  const members = await storyMembers(reader, where);
  const hit = day ? `having bool_or(${onDay(where, day)})` : '';
  const older = after
    ? `where (first, id) < (${where.bind(after[0])}::timestamptz, ${where.bind(after[1])})`
    : '';
  const own = uniqueOrReplaced('d');
  const rows = await reader.db.query<Omit<StoryRow, 'outlets' | 'sources'> & { told: Telling[] }>(
    `with members as not materialized (select space, post_id, story_id from ${members} x),
     stories as (
       select m.story_id as id, count(*)::int as posts, min(v.published_at) as first, max(v.published_at) as last,
              jsonb_agg(jsonb_build_object('outlet', v.outlet, 'feed', v.feed, 'own', ${own})
                        order by v.published_at, v.post_id) as told
         from ${s}.post_versions v join members m using (space, post_id)
              left join ${s}.decisions d using (space, post_id, version)
        where ${where} group by m.story_id ${hit})
     select id, posts, ${s}.iso(first) as first, ${s}.iso(last) as last, canonical.post as canonical, told
       from (select * from stories ${older} order by first desc, id desc limit ${where.bind(limit + 1)}) page
       cross join lateral (
         select v.post from ${s}.post_versions v join members m using (space, post_id)
          where ${where} and m.story_id = page.id order by v.published_at, v.post_id limit 1) canonical
      order by page.first desc, page.id desc`,
    where.params,
  );
  return rows.map(({ told, ...row }) => ({ ...row, ...sourcesOf(told) }));
}

/** One post of a story: who tells it, and whether the words are its own. */
interface Telling {
  outlet: string | null;
  feed: string;
  own: boolean;
}

/** A post that nothing folds away; one that a revision replaced was told by its outlet all the same. */
const uniqueOrReplaced = (d: string): string => `coalesce(${d}.kind, 'accepted') = 'accepted'`;

function sourcesOf(told: readonly Telling[]): Pick<StoryRow, 'outlets' | 'sources'> {
  const own = new Map<string, boolean>();
  for (const telling of told) {
    const source = telling.outlet ?? telling.feed;
    own.set(source, telling.own || (own.get(source) ?? false));
  }
  return {
    outlets: [...new Set(told.flatMap((telling) => telling.outlet ?? []))],
    sources: {
      independent: [...own].filter(([, tells]) => tells).map(([source]) => source),
      copying: [...own].filter(([, tells]) => !tells).map(([source]) => source),
    },
  };
}

export interface StoryMember {
  post: Post;
  /** How it relates to an earlier post of the story; null for the canonical one. */
  relation: string | null;
  similarity: number | null;
  because: string | null;
}

export interface StoryDetail extends StoryRow {
  members: StoryMember[];
}

/** One story with its posts, canonical first; null where there is none by then. */
export async function getStory(reader: Reader, id: string): Promise<StoryDetail | null> {
  const s = reader.schema;
  const where = new Conditions();
  standing(reader, where);
  const table = await storyMembers(reader, where);
  where.add(`m.story_id = ${where.bind(id)}`);
  const rows = await reader.db.query<StoryMember & { own: boolean }>(
    `select v.post, ${uniqueOrReplaced('d')} as own, l.value ->> 'relation' as relation, (l.value ->> 'similarity')::real as similarity,
            l.value ->> 'because' as because
       from ${s}.post_versions v
       join ${table} m using (space, post_id)
       left join ${s}.decisions d using (space, post_id, version)
       left join lateral (select value from jsonb_array_elements(d.links) limit 1) l on true
      where ${where}
      order by v.published_at, v.post_id`,
    where.params,
  );
  const first = rows[0];
  if (!first) return null;
  return {
    id,
    canonical: first.post,
    posts: rows.length,
    ...sourcesOf(rows.map(({ post, own }) => ({ outlet: post.outlet, feed: post.feed, own }))),
    first: first.post.publishedAt,
    last: rows.at(-1)!.post.publishedAt,
    members: rows.map(({ own: _own, ...member }) => member),
  };
}
