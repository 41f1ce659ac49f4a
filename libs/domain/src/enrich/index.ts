import type { Facts } from '../version.js';
import type { Post } from '../post.js';
import { extractClaims } from './casualties/index.js';
import { asWritten } from './entities/as-written.js';
import { withOffices } from './entities/holders.js';
import { recogniseEntities } from './entities/index.js';

/** What enrichment reads of a post. Without `publishedAt` relative dates stay open. */
export type EnrichInput = Pick<Post, 'headline' | 'text' | 'precision' | 'date' | 'zone' | 'outlet'> & {
  publishedAt: string | null;
};

/** Entities and casualty claims of one wording: a function of it and of the data files alone. */
export function enrich(post: EnrichInput): Facts {
  const named = recogniseEntities({ ...post, publishedAt: post.publishedAt ?? undefined });
  const entities = withOffices(asWritten(named), post.headline, post.text);
  return { entities, claims: extractClaims({ ...post, entities }) };
}
