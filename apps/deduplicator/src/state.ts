import type { Sighting } from '#domain';
import type { Transaction } from '#log';
import { arrayOf } from '#postgres';
import { cellsIn, jsonCells } from '#read-model';
import type { NodeRow } from './node.js';
import { StoredBuckets } from './stored-buckets.js';
import { rowsOf, SELECT_NODES, type StoredNode } from './stored-node.js';

/** A sighting with its name within its post. */
export interface Seen {
  post: string;
  key: string;
  sighting: Sighting;
}

/** What stands for a whole space: its latest time, what the last writer left, and how many writers there have been. */
export interface Head {
  latest: string | null;
  token: string | null;
  batch: number;
}

/** The tables of one space within one transaction. Every call is one round trip. */
export class StoryState {
  readonly #tx: Transaction;
  readonly #space: string;
  readonly buckets: StoredBuckets;

  constructor(tx: Transaction, space: string) {
    this.buckets = new StoredBuckets(tx, space);
    this.#tx = tx;
    this.#space = space;
  }

  /** Lets one instance at a time decide in this space: until the commit, since the next must see these rows. */
  async lock(): Promise<void> {
    await this.#tx.query(
      `select pg_advisory_xact_lock(hashtextextended('blotter.deduplicator ' || $1, 0)),
         -- Plans are made once, maybe while the tables are still small; a scan would be a plan for no longer than that.
         set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)`,
      [this.#space],
      'stories-lock',
    );
  }

  /** Stores what is new, and gives what had been seen of these posts before. */
  async see(seen: readonly Seen[]): Promise<Seen[]> {
    const rows = await this.#tx.query<{ post: string; sighting: string; body: string }>(
      `with new as (
         insert into deduplicator.sightings (space, post, sighting, body)
         select $1, * from rows from (unnest($2::text[]), unnest($3::text[]), ${cellsIn('$4')})
         on conflict do nothing)
       select post, sighting, body from deduplicator.sightings where space = $1 and post = any($2)`,
      [
        this.#space,
        arrayOf(seen.map((s) => s.post)),
        arrayOf(seen.map((s) => s.key)),
        jsonCells(seen.map((s) => s.sighting)),
      ],
      'stories-see',
    );
    return rows.map((r) => ({ post: r.post, key: r.sighting, sighting: JSON.parse(r.body) as Sighting }));
  }

  async nodes(nodes: readonly number[]): Promise<NodeRow[]> {
    if (nodes.length === 0) return [];
    return rowsOf(
      await this.#tx.query<StoredNode>(
        `${SELECT_NODES} where space = $1 and node = any($2)`,
        [this.#space, nodes],
        'stories-nodes',
      ),
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
      `with old as (select latest, token, batch from deduplicator.heads where space = $1), new as (
         insert into deduplicator.heads (space, latest, token, batch) values ($1, $2, $3, 1)
         on conflict (space) do update set
           latest = case when rtrim(excluded.latest, 'Z') > rtrim(heads.latest, 'Z') then excluded.latest else heads.latest end,
           token = excluded.token, batch = heads.batch + 1)
       select latest, token, batch from old`,
      [this.#space, latest, token],
      'stories-head',
    );
    return rows[0] ?? { latest: null, token: null, batch: 0 };
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
        arrayOf(nodes.map((n) => n.node)),
        arrayOf(nodes.map((n) => n.post)),
        arrayOf(nodes.map((n) => n.version)),
        arrayOf(nodes.map((n) => n.validFrom)),
        arrayOf(nodes.map((n) => n.withdrawnFrom)),
        arrayOf(nodes.map((n) => n.present)),
        arrayOf(nodes.map((n) => n.canonical?.post ?? null)),
        arrayOf(nodes.map((n) => n.canonical?.version ?? null)),
        arrayOf(nodes.map((n) => n.parent)),
        arrayOf(nodes.map((n) => n.seq)),
        arrayOf(nodes.map((n) => n.digest)),
      ],
      'stories-save',
    );
  }
}
