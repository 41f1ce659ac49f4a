import { versionsOfNamed, type Post, type PostVersion, type Retraction, type Sighting } from '#domain';
import type { Transaction } from '#log';
import { arrayOf } from '#postgres';
import type { Projection } from '../projection.js';
import { cellsIn, intArray, jsonCells } from './cells.js';
import type { Seen } from './sightings.js';
import { addWords } from './post-words.js';

/** A row of `post_versions`. */
export interface PostRow {
  space: string;
  post_id: string;
  version: string;
  valid_from: string | null;
  valid_to: string | null;
  feed: string;
  outlet: string | null;
  kind: string;
  published_at: string;
  day: string | null;
  post: Post | null;
  retraction: Retraction | null;
}

/** The versions that the sightings of a post make. */
export function rowsOf(seen: Seen): PostRow[] {
  const versions = spansOf(seen.sightings);
  return [...seen.sightings].map(([version, sighting]) => {
    const said = saidIn(sighting);
    const post = sighting.kind === 'post' ? sighting.post : null;
    return {
      space: seen.space,
      post_id: seen.postId,
      version,
      valid_from: versions.get(version)?.validFrom ?? null,
      valid_to: versions.get(version)?.validTo ?? null,
      feed: said.feed,
      outlet: said.outlet,
      kind: post?.kind ?? 'retraction',
      published_at: said.publishedAt,
      day: post?.precision === 'day' ? post.date : null,
      post,
      retraction: sighting.kind === 'retraction' ? sighting.retraction : null,
    };
  });
}

type Span = Pick<PostVersion, 'validFrom' | 'validTo'>;

const spansOf = (sightings: ReadonlyMap<string, Sighting>): Map<string, Span> =>
  new Map(versionsOfNamed(sightings).map((v) => [v.version, v]));

const saidIn = (sighting: Sighting) => (sighting.kind === 'post' ? sighting.post : sighting.retraction);

/** Stores them in one statement. */
export async function writeRows(tx: Transaction, to: Projection, rows: PostRow[]): Promise<void> {
  const words: number[] = [];
  const [from, until]: [number[], number[]] = [[], []];
  for (const { post } of rows) {
    from.push(words.length + 1);
    if (post) addWords(post, words);
    until.push(words.length);
  }
  const column = (name: Exclude<keyof PostRow, 'post' | 'retraction'>) =>
    arrayOf(rows.map((row) => row[name]));
  const parameters = [
    ...COLUMNS.map(column),
    ...[from, until].map(arrayOf),
    intArray(words),
    jsonCells(rows.map((row) => row.post)),
    jsonCells(rows.map((row) => row.retraction)),
  ];
  await tx.query(upsert(to.schema), parameters, `${to.schema} posts`);
}

/** Writes the rows, and marks their posts as dirty. */
const upsert = (schema: string): string =>
  `with written as (
       insert into ${schema}.post_versions
         (space, post_id, version, valid_from, valid_to, feed, outlet, kind, published_at, day, post, words,
          retraction)
       select space, post_id, version, valid_from, valid_to, feed, outlet, kind, published_at, day,
         nullif(post, 'null')::jsonb, ($13::int4[])[words_from:words_to], nullif(retraction, 'null')::jsonb
       from rows from (
         unnest($1::text[]), unnest($2::text[]), unnest($3::text[]), unnest($4::timestamptz[]),
         unnest($5::timestamptz[]), unnest($6::text[]), unnest($7::text[]), unnest($8::text[]),
         unnest($9::timestamptz[]), unnest($10::date[]), unnest($11::int[]), unnest($12::int[]),
         ${cellsIn('$14')}, ${cellsIn('$15')}
       ) as r(space, post_id, version, valid_from, valid_to, feed, outlet, kind, published_at, day, words_from, words_to, post, retraction)
       on conflict (space, post_id, version) do update set
         valid_from = excluded.valid_from, valid_to = excluded.valid_to, feed = excluded.feed,
         outlet = excluded.outlet, kind = excluded.kind, published_at = excluded.published_at,
         day = excluded.day, post = excluded.post, words = excluded.words, retraction = excluded.retraction
       returning space, post_id)
     insert into ${schema}.dirty (space, kind, posts)
     select space, 'posts', array_agg(distinct post_id) from written group by space`;

const COLUMNS = [
  'space', 'post_id', 'version', 'valid_from', 'valid_to', 'feed', 'outlet', 'kind', 'published_at', 'day',
] as const; // prettier-ignore
