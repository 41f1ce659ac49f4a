import { Components } from '../fold/components.js';
import type { Conditions, Reader } from './reader.js';

/**
 * Which story each post belongs to, as a table expression `(space, post_id, story_id)`. Links only ever unite stories,
 * so as of a past moment only stories with a link from after it read otherwise; those are put together again from the
 * links that were known.
 */
export async function storyMembers(reader: Reader, where: Conditions): Promise<string> {
  const s = reader.schema;
  if (reader.asOf === null) return `${s}.story_members`;
  const moved = await regrouped(reader);
  return `(select m.space, m.post_id, coalesce(r.story_id, m.story_id) as story_id
     from ${s}.story_members m
     left join jsonb_to_recordset(${where.bind(JSON.stringify(moved))}::jsonb) as r(post_id text, story_id text)
       on r.post_id = m.post_id
    where m.space = ${where.bind(reader.space)} and m.first_at <= ${where.bind(reader.asOf)})`;
}

async function regrouped({
  db,
  schema: s,
  space,
  asOf,
}: Reader): Promise<{ post_id: string; story_id: string }[]> {
  const posts = await db.query<{ post_id: string; first_at: string }>(
    `select post_id, ${s}.iso(first_at) as first_at from ${s}.story_members
      where space = $1 and first_at <= $2 and story_id in (
        select m.story_id from ${s}.links l join ${s}.story_members m using (space, post_id)
         where l.space = $1 and l.valid_from > $2)`,
    [space, asOf],
  );
  if (posts.length === 0) return [];
  const links = await db.query<{ post_id: string; to_post: string }>(
    `select l.post_id, l.to_post from unnest($3::text[]) as asked(id)
       join ${s}.links l on l.space = $1 and l.post_id = asked.id and l.valid_from <= $2`,
    [space, asOf, posts.map((post) => post.post_id)],
  );
  const stories = new Components();
  for (const { post_id, first_at } of posts) stories.add({ postId: post_id, firstAt: first_at });
  for (const { post_id, to_post } of links) {
    if (stories.has(post_id) && stories.has(to_post)) stories.unite(post_id, to_post);
  }
  return posts.map(({ post_id }) => ({ post_id, story_id: stories.root(post_id).postId }));
}
