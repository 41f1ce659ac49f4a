import type { Claim, Entity, Post } from '#domain';
import { quotesIn } from '#domain/enrich/entities/index.js';
import type { Reader } from './reader.js';
import { type Naming, WORDINGS, keysOf } from './entity-naming.js';
import type { EntityDetail } from './entity-detail.js';

const MOST_QUOTES = 20;

/** A wording with what was found in it. */
export interface Read {
  post: Post;
  entities: Entity[];
  claims: { id: string; incident: string; claim: Claim }[];
}

/** The wordings themselves, by post. */
export async function readPosts(reader: Reader, posts: readonly Naming[]): Promise<Map<string, Read>> {
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

/** What it says in them, in their order. */
export function quotesOf(
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
