import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { decodeCursor, pageOf } from '#apps/api/src/http/cursor.js';
import { dayBounds } from '#apps/api/src/read-context.js';
import { getPost, listPosts, type PostRow } from '#read-model';
import { answer, unknown } from './answer.js';
import * as asks from './asks.js';
import type { Store } from './store.js';

const LONGEST = 1_500;

const search = z.strictObject({
  q: asks.words(200).optional().describe('words to search for; "quoted phrase", or, -without'),
  day: asks.day.optional().describe('only posts of this date, such as 2023-06-03'),
  tz: asks.tz,
  feed: asks.id.optional(),
  entity: asks.id.optional().describe('id of a person, place or organisation that the posts name'),
  incident: asks.id.optional().describe('id of an incident that the posts give figures of'),
  unique: z.boolean().default(true).describe('leave out copies and repetitions'),
  order: z.enum(['asc', 'desc']).default('desc').describe('by time of publication'),
  ...asks.listing,
});

const found = z.looseObject({
  items: z.array(
    z.looseObject({
      id: z.string(),
      outlet: z.string().nullable(),
      publishedAt: z.string(),
      headline: z.string(),
      text: z.string(),
    }),
  ),
  next: z.string().nullable(),
});

/** Registers the tools about posts. */
export function addPostTools(server: McpServer, store: Store): void {
  server.registerTool(
    'search_posts',
    {
      title: 'Search posts',
      description: 'Posts of live blogs and articles by words, day, entity or incident, newest first.',
      inputSchema: search,
      outputSchema: found,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (ask) => answer(() => searchPosts(store, ask)),
  );
  server.registerTool(
    'get_post',
    {
      title: 'One post',
      description: 'A post whole: its text, its earlier wordings, its duplicates, and what it claims.',
      inputSchema: z.strictObject({ id: asks.id, ...asks.scope }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (ask) => answer(() => onePost(store, ask)),
  );
}

async function searchPosts(store: Store, ask: z.output<typeof search>): Promise<object> {
  return store.read(ask, async (reader) => {
    const { day, tz, limit, cursor } = ask;
    const filter = { ...ask, day: day ? dayBounds(day, tz) : undefined };
    const rows = await listPosts(reader, filter, decodeCursor(cursor, ['time', 'text']), limit);
    const { items, next } = pageOf(rows, limit, (post) => [post.publishedAt, post.id]);
    return { items: items.map(shown), next };
  });
}

/** A whole post; also what its resource shows. */
export async function onePost(store: Store, ask: { id: string; asOf?: string; space?: string }): Promise<object> {
  const post = await store.read(ask, (reader) => getPost(reader, ask.id));
  if (!post) throw unknown('post', ask.id, 'search_posts');
  return post;
} // prettier-ignore

function shown(row: PostRow): object {
  const { id, feed, outlet, publishedAt, precision, headline, text, kind, url, story, unique } = row;
  const cut = text.length > LONGEST;
  return {
    id, feed, outlet, publishedAt, precision, headline, kind, url, story, unique,
    text: cut ? `${text.slice(0, LONGEST)}…` : text,
    ...(cut ? { cut: 'get_post shows the rest' } : {}),
  }; // prettier-ignore
}
