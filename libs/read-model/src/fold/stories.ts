import type { Transaction } from '#log';
import { arrayOf } from '#postgres';
import type { Projection } from '../projection.js';
import { Components, type Member } from './components.js';
import type { Decided } from './links.js';
import type { Edge } from './stored-links.js';

interface MemberRow {
  post_id: string;
  story_id: string;
  first_at: string;
}

/**
 * Brings the stories of some posts in step with the links: connected components, named by their earliest post. New posts
 * and links only unite stories, which costs a row per changed post; where a link went away, or a post changed its place
 * in time, the stories around it are put together anew.
 */
export async function refreshStories(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: string[],
  { firstAt, gone }: Decided,
): Promise<void> {
  const wanted = new Map(
    [...firstAt].map(([postId, at]): [string, Member] => [postId, { postId, firstAt: at }]),
  );
  const edges = await edgesAround(tx, of, space, posts);
  const touched = [...new Set([...posts, ...[...edges, ...gone].flatMap((e) => [e.post_id, e.to_post])])];
  const known = await members(tx, of, space, 'post_id', touched);
  const moved = posts.some((id) => known.has(id) && known.get(id)!.first_at !== wanted.get(id)?.firstAt);
  if (moved || gone.length > 0) await rebuild(tx, of, space, wanted, known, posts);
  else await unite(tx, of, space, wanted, known, edges);
}

async function edgesAround(tx: Transaction, of: Projection, space: string, posts: string[]): Promise<Edge[]> {
  return tx.query<Edge>(
    `select post_id, to_post from ${of.schema}.links where space = $1 and post_id = any($2)
     union select post_id, to_post from ${of.schema}.links where space = $1 and to_post = any($2)`,
    [space, posts],
  );
}

async function members(
  tx: Transaction,
  of: Projection,
  space: string,
  by: 'post_id' | 'story_id',
  ids: string[],
): Promise<Map<string, MemberRow>> {
  const rows = await tx.query<MemberRow>(
    `select post_id, story_id, first_at from ${of.schema}.story_members where space = $1 and ${by} = any($2)`,
    [space, ids],
  );
  return new Map(rows.map((row) => [row.post_id, row]));
}

async function unite(
  tx: Transaction,
  of: Projection,
  space: string,
  wanted: Map<string, Member>,
  known: Map<string, MemberRow>,
  edges: Edge[],
): Promise<void> {
  const added = [...wanted.values()].filter((member) => !known.has(member.postId));
  const stories = [...new Set([...known.values()].map((row) => row.story_id))];
  const heads = await members(tx, of, space, 'post_id', stories);
  const sets = new Components();
  for (const head of heads.values()) sets.add({ postId: head.post_id, firstAt: head.first_at });
  for (const member of added) sets.add(member);
  const nodeOf = (postId: string) => known.get(postId)?.story_id ?? postId;
  for (const { post_id, to_post } of edges) {
    const [a, b] = [nodeOf(post_id), nodeOf(to_post)];
    if (sets.has(a) && sets.has(b)) sets.unite(a, b);
  }
  const renamed = stories.filter((id) => sets.root(id).postId !== id);
  if (renamed.length > 0) {
    await tx.query(
      `update ${of.schema}.story_members as m set story_id = r.new_id
       from unnest($2::text[], $3::text[]) as r(old_id, new_id) where m.space = $1 and m.story_id = r.old_id`,
      [space, renamed, renamed.map((id) => sets.root(id).postId)],
    );
  }
  await put(tx, of, space, added, sets);
}

async function rebuild(
  tx: Transaction,
  of: Projection,
  space: string,
  wanted: Map<string, Member>,
  known: Map<string, MemberRow>,
  posts: string[],
): Promise<void> {
  const stories = [...new Set([...known.values()].map((row) => row.story_id))];
  const around = await members(tx, of, space, 'story_id', stories);
  const nodes = new Map<string, Member>();
  for (const { post_id, first_at } of around.values())
    nodes.set(post_id, { postId: post_id, firstAt: first_at });
  for (const id of posts) nodes.delete(id);
  for (const member of wanted.values()) nodes.set(member.postId, member);
  const sets = new Components();
  for (const node of nodes.values()) sets.add(node);
  for (const { post_id, to_post } of await edgesAround(tx, of, space, [...nodes.keys()])) {
    if (sets.has(post_id) && sets.has(to_post)) sets.unite(post_id, to_post);
  }
  await tx.query(`delete from ${of.schema}.story_members where space = $1 and post_id = any($2)`, [
    space,
    [...new Set([...posts, ...around.keys()])],
  ]);
  await put(tx, of, space, [...nodes.values()], sets);
}

async function put(
  tx: Transaction,
  of: Projection,
  space: string,
  nodes: Member[],
  sets: Components,
): Promise<void> {
  if (nodes.length === 0) return;
  await tx.query(
    `insert into ${of.schema}.story_members (space, post_id, story_id, first_at)
     select $1, * from unnest($2::text[], $3::text[], $4::timestamptz[])`,
    [
      space,
      arrayOf(nodes.map((node) => node.postId)),
      arrayOf(nodes.map((node) => sets.root(node.postId).postId)),
      arrayOf(nodes.map((node) => node.firstAt)),
    ],
    `${of.schema} put members`,
  );
}
