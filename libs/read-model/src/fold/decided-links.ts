import { isBefore, type StoryLink } from '#domain';
import { joins } from '#domain/dedupe/index.js';
import type { Transaction } from '#log';
import type { Projection } from '../projection.js';
import { standing } from './standing.js';
import { type LinkRow, nameOf } from './stored-links.js';

interface DecidedRow {
  post_id: string;
  version: string;
  valid_from: string;
  accepted: boolean;
  links: StoryLink[] | null;
  claims: boolean;
  names: boolean;
}

/** The links that the decisions about some posts ask for, by name, and which posts tell something that counts. */
export async function decided(tx: Transaction, of: Projection, space: string, posts: string[]) {
  const firstAt = new Map<string, string>();
  const wanted = new Map<string, LinkRow>();
  const claiming = new Set<string>();
  const naming = new Set<string>();
  for (const row of await decisionsOn(tx, of, space, posts)) {
    const { post_id, valid_from, claims, names } = row;
    if (claims) claiming.add(post_id);
    if (names) naming.add(post_id);
    const first = firstAt.get(post_id);
    if (first === undefined || isBefore(valid_from, first)) firstAt.set(post_id, valid_from);
    for (const link of linksOf(row)) wanted.set(nameOf(link), link);
  }
  return { firstAt, wanted, claiming: [...claiming], naming: [...naming] };
}

const decisionsOn = (tx: Transaction, { schema }: Projection, space: string, posts: string[]) =>
  tx.query<DecidedRow>(
    `select v.post_id, v.version, v.valid_from, d.kind = 'accepted' as accepted, nullif(d.links, '[]') as links,
       coalesce(d.kind = 'accepted' and f.claims, false) as claims,
       coalesce(d.kind = 'accepted' and f.names, false) as names
     from ${standing(schema)}
     left join lateral (
       select claims::text <> '[]' as claims, entities::text <> '[]' as names from ${schema}.facts
       where space = $1 and post_id = v.post_id and version = v.version offset 0) as f on true`,
    [space, posts],
    `${schema} decided`,
  );

function linksOf({ post_id, version, valid_from, accepted, links }: DecidedRow): LinkRow[] {
  const found: LinkRow[] = [];
  const seen = new Set<string>();
  // A recap that only touches an event makes no story of the two: it stays with the decision, as evidence.
  for (const { post, version: to_version, relation, similarity } of (links ?? []).filter(joins)) {
    const key = JSON.stringify([post, to_version, relation]);
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ post_id, version, to_post: post, to_version, relation, similarity, accepted, valid_from });
  }
  return found;
}
