import type { LoggedEvent } from '#contracts';
import {
  compareText,
  sightingKey,
  versionsOfNamed,
  type Post,
  type PostVersion,
  type Retraction,
  type Sighting,
} from '#domain';
import { wordKeys } from '#domain/search/words.js';
import type { Transaction } from '#log';
import { arrayOf } from '#postgres';
import { putOff } from '../bulk.js';
import type { Projection } from '../projection.js';
import { canonicalJson } from './canonical-json.js';
import { cellsIn, intArray, jsonCells } from './cells.js';

export type PostEvent = LoggedEvent<
  'blotter.post.published.v1' | 'blotter.post.revised.v1' | 'blotter.post.retracted.v1'
>;

interface PostRow {
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

/** Everything seen of one post, and whether this batch brought something new. */
interface Seen {
  space: string;
  postId: string;
  sightings: Map<string, Sighting>;
  changed: boolean;
}

/**
 * Stores the sightings of a batch and works out again which versions the posts have. Sightings that were known change
 * nothing, whatever their order. All events of one post come through one partition, so nobody else writes its rows.
 */
export async function projectPosts(
  tx: Transaction,
  to: Projection,
  events: readonly PostEvent[],
): Promise<void> {
  const seen = await knownSightings(tx, to, events);
  for (const event of events) {
    const sighting = sightingOf(event);
    const name = event.wording ?? sightingKey(sighting);
    add(seen.get(identity(event.space, event.data.id))!, name, sighting);
  }
  const rows = [...seen.values()].filter((post) => post.changed).flatMap(rowsOf);
  if (rows.length === 0) return;
  await putOff(tx);
  await writeRows(tx, to, rows);
}

function sightingOf(event: PostEvent): Sighting {
  switch (event.type) {
    case 'blotter.post.published.v1':
    case 'blotter.post.revised.v1':
      return { kind: 'post', post: event.data };
    case 'blotter.post.retracted.v1':
      return { kind: 'retraction', retraction: event.data };
  }
}

const identity = (space: string, postId: string) => `${space}\u0000${postId}`;

async function knownSightings(tx: Transaction, to: Projection, events: readonly PostEvent[]) {
  const seen = new Map<string, Seen>();
  for (const { space, data } of events) {
    const id = identity(space, data.id);
    if (!seen.has(id)) seen.set(id, { space, postId: data.id, sightings: new Map(), changed: false });
  }
  const rows = await tx.query<Pick<PostRow, 'space' | 'post_id' | 'version' | 'post' | 'retraction'>>(
    `select v.* from unnest($1::text[], $2::text[]) as asked(space, id)
     cross join lateral (
       select space, post_id, version, post, retraction from ${to.schema}.post_versions
       where space = asked.space and post_id = asked.id offset 0) as v`,
    [
      arrayOf([...seen.values()].map((post) => post.space)),
      arrayOf([...seen.values()].map((post) => post.postId)),
    ],
    `${to.schema} sightings`,
  );
  for (const { space, post_id, version, post, retraction } of rows) {
    const sighting: Sighting = post
      ? { kind: 'post', post }
      : { kind: 'retraction', retraction: retraction! };
    seen.get(identity(space, post_id))!.sightings.set(version, sighting);
  }
  return seen;
}

/**
 * Two sightings of the same wording at the same time may differ in what no reader sees (the number on the page, say):
 * the one whose JSON sorts first is kept, so that the order of arrival does not show.
 */
function add(seen: Seen, name: string, sighting: Sighting): void {
  const known = seen.sightings.get(name);
  if (known && compareText(canonicalJson(known), canonicalJson(sighting)) <= 0) return;
  seen.sightings.set(name, sighting);
  seen.changed = true;
}

function rowsOf(seen: Seen): PostRow[] {
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

async function writeRows(tx: Transaction, to: Projection, rows: PostRow[]): Promise<void> {
  const words: number[] = [];
  const [from, until]: [number[], number[]] = [[], []];
  for (const { post } of rows) {
    from.push(words.length + 1);
    if (post) addWords(post, words);
    until.push(words.length);
  }
  const column = (name: Exclude<keyof PostRow, 'post' | 'retraction'>) =>
    arrayOf(rows.map((row) => row[name]));
  await tx.query(
    `with written as (
       insert into ${to.schema}.post_versions
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
     insert into ${to.schema}.dirty (space, kind, posts)
     select space, 'posts', array_agg(distinct post_id) from written group by space`,
    [
      ...COLUMNS.map(column),
      ...[from, until].map(arrayOf),
      intArray(words),
      jsonCells(rows.map((row) => row.post)),
      jsonCells(rows.map((row) => row.retraction)),
    ],
    `${to.schema} posts`,
  );
}

const COLUMNS = [
  'space', 'post_id', 'version', 'valid_from', 'valid_to', 'feed', 'outlet', 'kind', 'published_at', 'day',
] as const; // prettier-ignore

/** In order and each once, as the index sorts them: it need not do it again. */
function addWords({ headline, text }: Post, words: number[]): void {
  const keys = wordKeys(headline ?? '', text);
  const sorted =
    keys.length > sorting.length ? new Int32Array(keys.length) : sorting.subarray(0, keys.length);
  sorted.set(keys);
  sorted.sort();
  for (let i = 0; i < sorted.length; i += 1)
    if (i === 0 || sorted[i] !== sorted[i - 1]) words.push(sorted[i]!);
}

const sorting = new Int32Array(4_096);
