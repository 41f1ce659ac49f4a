import type { Sighting } from '#domain';
import { BUCKET_DEPTH, type Bucket } from '#domain/dedupe/index.js';
import type { Transaction } from '#log';
import type { NodeRow } from './node.js';
import { rowsOf, SELECT_NODES, type StoredNode } from './stored-node.js';

/** A sighting with its name within its post. */
export interface Seen {
  post: string;
  key: string;
  sighting: Sighting;
}

/** What lies in a bucket: a node and from when it counts. */
export interface Entry {
  node: number;
  validFrom: string;
}

export type Placed = Bucket & Entry;

/** What stands for a whole space: its latest time, and what the last writer left. */
export interface Head {
  latest: string | null;
  token: string | null;
}

/** The tables of one space within one transaction. Every call is one round trip. */
export class StoryState {
  readonly #tx: Transaction;
  readonly #space: string;

  constructor(tx: Transaction, space: string) {
    this.#tx = tx;
    this.#space = space;
  }

  /** Lets one instance at a time decide in this space: until the commit, since the next must see these rows. */
  async lock(): Promise<void> {
    await this.#tx.query(`select pg_advisory_xact_lock(hashtextextended('blotter.deduplicator ' || $1, 0))`, [
      this.#space,
    ]);
  }

  /** Stores what is new, and gives what had been seen of these posts before. */
  async see(seen: readonly Seen[]): Promise<Seen[]> {
    const rows = await this.#tx.query<{ post: string; sighting: string; body: string }>(
      `with new as (
         insert into deduplicator.sightings (space, post, sighting, body)
         select $1, * from unnest($2::text[], $3::text[], $4::text[]) on conflict do nothing)
       select post, sighting, body from deduplicator.sightings where space = $1 and post = any($2)`,
      [
        this.#space,
        seen.map((s) => s.post),
        seen.map((s) => s.key),
        seen.map((s) => JSON.stringify(s.sighting)),
      ],
    );
    return rows.map((r) => ({ post: r.post, key: r.sighting, sighting: JSON.parse(r.body) as Sighting }));
  }

  async nodes(nodes: readonly number[]): Promise<NodeRow[]> {
    if (nodes.length === 0) return [];
    return rowsOf(
      await this.#tx.query<StoredNode>(`${SELECT_NODES} where space = $1 and node = any($2)`, [
        this.#space,
        nodes,
      ]),
    );
  }

  /** Who folded into these. */
  async children(parents: readonly number[]): Promise<NodeRow[]> {
    if (parents.length === 0) return [];
    return rowsOf(
      await this.#tx.query<StoredNode>(`${SELECT_NODES} where space = $1 and parent = any($2) and present`, [
        this.#space,
        parents,
      ]),
    );
  }

  /** The wordings of versions, as they were seen. */
  async bodies(versions: readonly { post: string; version: string }[]): Promise<Seen[]> {
    if (versions.length === 0) return [];
    const rows = await this.#tx.query<{ post: string; sighting: string; body: string }>(
      `select s.post, s.sighting, s.body from unnest($2::text[], $3::text[]) as v (post, version)
       join deduplicator.sightings s on s.space = $1 and s.post = v.post and s.sighting = v.version`,
      [this.#space, versions.map((v) => v.post), versions.map((v) => v.version)],
    );
    return rows.map((r) => ({ post: r.post, key: r.sighting, sighting: JSON.parse(r.body) as Sighting }));
  }

  /** The head of the space before; its time is raised to `latest`, and the token left with it. */
  async raiseHead(latest: string, token: string): Promise<Head> {
    const rows = await this.#tx.query<Head>(
      `with old as (select latest, token from deduplicator.heads where space = $1), new as (
         insert into deduplicator.heads (space, latest, token) values ($1, $2, $3)
         on conflict (space) do update set latest = greatest(heads.latest, excluded.latest), token = excluded.token)
       select latest, token from old`,
      [this.#space, latest, token],
    );
    return rows[0] ?? { latest: null, token: null };
  }

  /** Which of these spans of days hold anything. */
  async slicesInUse(slices: readonly number[]): Promise<number[]> {
    const rows = await this.#tx.query<{ slice: number }>(
      `select s.slice from unnest($2::int[]) as s (slice)
       where exists (select from deduplicator.buckets b where b.space = $1 and b.slice = s.slice)`,
      [this.#space, slices],
    );
    return rows.map((row) => row.slice);
  }

  /** The earliest `depth` entries of every bucket of a span of days; at most `limit` of them. */
  async slice(slice: number, depth: number, limit: number): Promise<(Entry & Bucket)[]> {
    const rows = await this.#tx.query<{ key: number; valid_from: string; node: number }>(
      `select key, valid_from, node from (
         select key, valid_from, node, row_number() over (partition by key order by valid_from, node) as nth
         from deduplicator.buckets where space = $1 and slice = $2) as b
       where nth <= $3 order by key, valid_from, node limit $4`,
      [this.#space, slice, depth, limit],
    );
    return rows.map((r) => ({ slice, key: r.key, validFrom: r.valid_from, node: r.node }));
  }

  async takeOut(placed: readonly Placed[]): Promise<void> {
    if (placed.length === 0) return;
    await this.#tx.query(
      `delete from deduplicator.buckets b
       using unnest($2::int[], $3::bigint[], $4::text[], $5::bigint[]) as o (slice, key, valid_from, node)
       where b.space = $1 and b.slice = o.slice and b.key = o.key
         and b.valid_from = o.valid_from collate "C" and b.node = o.node`,
      [this.#space, ...columns(placed)],
    );
  }

  async putIn(placed: readonly Placed[]): Promise<void> {
    if (placed.length === 0) return;
    await this.#tx.query(
      `insert into deduplicator.buckets (space, slice, key, valid_from, node)
       select $1, * from unnest($2::int[], $3::bigint[], $4::text[], $5::bigint[]) on conflict do nothing`,
      [this.#space, ...columns(placed)],
    );
  }

  /** The earliest entries of each bucket, as many as are ever looked at. */
  async earliest(buckets: readonly Bucket[]): Promise<(Entry & Bucket)[]> {
    const rows = await this.#tx.query<{ slice: number; key: number; valid_from: string; node: number }>(
      `select q.slice, q.key, e.valid_from, e.node from unnest($2::int[], $3::bigint[]) as q (slice, key)
       cross join lateral (
         select valid_from, node from deduplicator.buckets b
         where b.space = $1 and b.slice = q.slice and b.key = q.key
         order by valid_from, node limit ${BUCKET_DEPTH}) e`,
      [this.#space, plain(buckets.map((b) => b.slice)), plain(buckets.map((b) => b.key))],
    );
    return rows.map((r) => ({ slice: r.slice, key: r.key, validFrom: r.valid_from, node: r.node }));
  }

  /** The nodes that lie in a bucket at or after a time. */
  async from(starts: readonly (Bucket & { validFrom: string })[]): Promise<number[]> {
    if (starts.length === 0) return [];
    const rows = await this.#tx.query<{ node: number }>(
      `select distinct b.node from unnest($2::int[], $3::bigint[], $4::text[]) as q (slice, key, valid_from)
       join deduplicator.buckets b on b.space = $1 and b.slice = q.slice and b.key = q.key
         and b.valid_from >= q.valid_from collate "C"`,
      [
        this.#space,
        plain(starts.map((s) => s.slice)),
        plain(starts.map((s) => s.key)),
        plain(starts.map((s) => s.validFrom)),
      ],
    );
    return rows.map((r) => r.node);
  }

  async save(nodes: readonly NodeRow[]): Promise<void> {
    if (nodes.length === 0) return;
    await this.#tx.query(
      `insert into deduplicator.nodes (space, node, post, version, valid_from, withdrawn_from, present,
         canonical_post, canonical_version, parent, seq, digest)
       select $1, * from unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[],
         $8::text[], $9::text[], $10::bigint[], $11::int[], $12::text[])
       on conflict (space, node) do update set valid_from = excluded.valid_from,
         withdrawn_from = excluded.withdrawn_from, present = excluded.present,
         canonical_post = excluded.canonical_post, canonical_version = excluded.canonical_version,
         parent = excluded.parent, seq = excluded.seq, digest = excluded.digest`,
      [
        this.#space,
        nodes.map((n) => n.node),
        nodes.map((n) => n.post),
        nodes.map((n) => n.version),
        nodes.map((n) => n.validFrom),
        nodes.map((n) => n.withdrawnFrom),
        nodes.map((n) => n.present),
        nodes.map((n) => n.canonical?.post ?? null),
        nodes.map((n) => n.canonical?.version ?? null),
        nodes.map((n) => n.parent),
        nodes.map((n) => n.seq),
        nodes.map((n) => n.digest),
      ],
    );
  }
}

function columns(placed: readonly Placed[]): unknown[] {
  return [
    plain(placed.map((p) => p.slice)),
    plain(placed.map((p) => p.key)),
    plain(placed.map((p) => p.validFrom)),
    plain(placed.map((p) => p.node)),
  ];
}

/** An array of numbers or times as PostgreSQL reads it: thousands of elements need no escaping one by one. */
function plain(values: readonly (number | string)[]): string {
  return `{${values.join(',')}}`;
}
