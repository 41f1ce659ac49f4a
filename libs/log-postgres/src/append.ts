import { EVENTS, type AnyEvent, type TopicName } from '#contracts';
import { partitionOf } from '#log';
import type { Queryable } from '#postgres';
import { nameOf } from './membership.js';

/** A partition's next offset after an append. */
export interface End {
  topic: TopicName;
  partition: number;
  next: number;
}

/** What an append has added to one partition. */
export interface Appended extends End {
  /** The offset of its first event. */
  first: number;
  at: string;
  /** The bytes that were stored, where the store keeps events by partition. */
  body: Buffer | undefined;
}

/** What a settle has to find untouched: the lease's epoch and the position that the batch was read from. */
export interface Fence {
  group: string;
  topic: TopicName;
  partition: number;
  epoch: number;
  from: number;
  to: number;
}

/** One statement's worth of events: the partitions with their counts, and the events themselves. */
export interface Chunk {
  heads: string;
  events: string | Buffer;
  /** What of `events` belongs to a partition, by its name. */
  bodies?: ReadonlyMap<string, Buffer>;
}

/** Takes the events of one statement in. */
export interface OpenChunk {
  readonly events: number;
  readonly characters: number;
  add(event: AnyEvent, topic: TopicName, partition: number): void;
  close(): Chunk;
}

/** How events lie in the database. */
export interface Store {
  /** Names the prepared statements. */
  name: string;
  open(): OpenChunk;
  /**
   * Writes `$2` below the offsets of `places`: ord, topic, partition, first, next, at, and what a chunk's heads say from
   * their fourth column on as `start` and `size`.
   */
  written: string;
}

/** Bounds of one statement: above some thousand rows nothing is won, and a parameter must fit into memory. */
const CHUNK_EVENTS = 2000;
const CHUNK_CHARACTERS = 8_000_000;

const append = ({ written }: Store, fence: string): string => `
  heads as (
    insert into log.heads as h (topic, partition, next)
    select e->>0, (e->>1)::int, (e->>2)::bigint from jsonb_array_elements($1::jsonb) as g(e)
    ${fence} order by 1, 2
    on conflict (topic, partition) do update set next = h.next + excluded.next
    returning topic, partition, next
  ), places as (
    select g.ord, heads.topic, heads.partition, heads.next, heads.next - (g.e->>2)::bigint as first,
      clock_timestamp() as at, (g.e->>3)::int as start, (g.e->>4)::int as size
    from jsonb_array_elements($1::jsonb) with ordinality as g(e, ord)
    join heads on heads.topic = g.e->>0 and heads.partition = (g.e->>1)::int
  ), written as (
    ${written}
  )
  select topic, partition, first, next, at from places`;

const FENCE = `update log.positions set position = $6
  where "group" = $1 and topic = $2 and partition = $3 and epoch = $4 and position = $5 returning 1`;

/** Appends events to one store; how many partitions a topic has decides where an event goes. */
export class Appender {
  readonly #store: Store;
  readonly #partitions: (topic: TopicName) => number;
  readonly #plain: string;
  readonly #fenced: string;

  constructor(store: Store, partitions: (topic: TopicName) => number) {
    this.#store = store;
    this.#partitions = partitions;
    this.#plain = `with ${append(store, '')}`;
    const fence = FENCE.replace(/\$(\d)/g, (_, n: string) => `$${Number(n) + 2}`);
    this.#fenced = `with fence as (${fence}),
      ${append(store, 'where exists (select 1 from fence)')}`;
  }

  /** Events as the parameters of statements. Their order stays, per partition and so per key. */
  chunksOf(events: readonly AnyEvent[]): Chunk[] {
    const chunks: Chunk[] = [];
    let open = this.#store.open();
    for (const event of events) {
      if (open.events >= CHUNK_EVENTS || open.characters >= CHUNK_CHARACTERS) {
        chunks.push(open.close());
        open = this.#store.open();
      }
      const { topic } = EVENTS[event.type];
      open.add(event, topic, partitionOf(event.space, event.key, this.#partitions(topic)));
    }
    if (open.events) chunks.push(open.close());
    return chunks;
  }

  /**
   * Appends: the head rows of the partitions are locked in one order (no deadlock), give dense offsets, and stay locked
   * until the commit. One round trip per chunk.
   */
  async append(to: Queryable, chunks: readonly Chunk[]): Promise<Appended[]> {
    const ends: Appended[] = [];
    for (const chunk of chunks) {
      const name = `log-append-${this.#store.name}`;
      ends.push(
        ...withBodies(await to.query<Appended>(this.#plain, [chunk.heads, chunk.events], name), chunk),
      );
    }
    return ends;
  }

  /** Moves a position and appends, in one statement; null where the fence does not hold and nothing was written. */
  async appendFenced(to: Queryable, fence: Fence, chunks: readonly Chunk[]): Promise<Appended[] | null> {
    const { group, topic, partition, epoch, from, to: upTo } = fence;
    const at = [group, topic, partition, epoch, from, upTo];
    const [first, ...rest] = chunks;
    if (!first) return (await to.query(FENCE, at, 'log-settle')).length ? [] : null;
    const name = `log-settle-append-${this.#store.name}`;
    const ends = await to.query<Appended>(this.#fenced, [first.heads, first.events, ...at], name);
    return ends.length ? [...withBodies(ends, first), ...(await this.append(to, rest))] : null;
  }
}

const withBodies = (ends: Appended[], { bodies }: Chunk): Appended[] =>
  bodies ? ends.map((end) => ({ ...end, body: bodies.get(nameOf(end)) })) : ends;
