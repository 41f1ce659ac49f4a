import type { Transaction } from '#log';
import type { Projection } from '../projection.js';

/** Two posts that are linked. */
export interface Edge {
  post_id: string;
  to_post: string;
}

/** A link of a version that stands, flat. */
export interface LinkRow extends Edge {
  version: string;
  to_version: string;
  relation: string;
  similarity: number;
  accepted: boolean;
  valid_from: string;
}

/** All of a link is its name: one that changes in anything goes and comes. */
export function nameOf({
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

export async function removeLinks(
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

export async function insertLinks(
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
