import type { Transaction } from '#log';
import type { Projection } from '../projection.js';
import { type Edge, type LinkRow, nameOf, removeLinks, insertLinks } from './stored-links.js';
import { decided } from './decided-links.js';
import { refreshEnds } from './wording-ends.js';

/** What is decided about some posts, and what it changed. */
export interface Decided {
  /** Posts about which there is a decision, with when their first version counts from. */
  firstAt: Map<string, string>;
  /** Those of which an accepted wording has claims. */
  claiming: string[];
  /** Those of which an accepted wording names somebody or something. */
  naming: string[];
  gone: Edge[];
  added: Edge[];
  /** Posts of which a wording now ends at another time, because a revision under another id took its place. */
  superseded: string[];
}

/** Brings the links of some posts in step with their decisions, and the ends of the wordings that revisions replaced. */
export async function refreshLinks(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: string[],
): Promise<Decided> {
  const { firstAt, wanted, claiming, naming } = await decided(tx, of, space, posts);
  const stored = await tx.query<LinkRow>(
    `select post_id, version, to_post, to_version, relation, similarity, accepted, valid_from
     from ${of.schema}.links where space = $1 and post_id = any($2)`,
    [space, posts],
  );
  const known = new Map(stored.map((row) => [nameOf(row), row]));
  const gone = stored.filter((row) => !wanted.has(nameOf(row)));
  const added = [...wanted].filter(([name]) => !known.has(name)).map(([, row]) => row);
  await removeLinks(tx, of, space, gone);
  await insertLinks(tx, of, space, added);
  const targets = [...gone, ...added].filter(replaces).map((link) => link.to_post);
  const superseded = await refreshEnds(tx, of, space, posts, [...new Set(targets)]);
  return { firstAt, claiming, naming, gone, added, superseded };
}

const replaces = ({ relation, accepted }: LinkRow): boolean => relation === 'revision' && accepted;
