import { encode, EVENTS, type AnyEvent, type TopicName } from '#contracts';
import { partitionOf } from '#log';
import type { Queryable } from '#postgres';

/** A partition's next offset after an append. */
export interface End {
  topic: TopicName;
  partition: number;
  next: number;
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

/** One statement's worth of events: the partitions with their counts, and the rows. */
interface Chunk {
  heads: string;
  rows: string;
}

/** Bounds of one statement: above some thousand rows nothing is won, and a JSON parameter must fit into memory. */
const CHUNK_EVENTS = 2000;
const CHUNK_CHARACTERS = 8_000_000;

const APPEND = (fence: string): string => `
  heads as (
    insert into log.heads as h (topic, partition, next)
    select e->>0, (e->>1)::int, (e->>2)::bigint from jsonb_array_elements($1::jsonb) as g(e)
    ${fence} order by 1, 2
    on conflict (topic, partition) do update set next = h.next + excluded.next
    returning topic, partition, next
  ), places as (
    select g.ord, heads.topic, heads.partition, heads.next, heads.next - (g.e->>2)::bigint as first
    from jsonb_array_elements($1::jsonb) with ordinality as g(e, ord)
    join heads on heads.topic = g.e->>0 and heads.partition = (g.e->>1)::int
  ), written as (
    insert into log.messages (topic, partition, "offset", key, headers, data)
    select p.topic, p.partition, p.first + (r.e->>1)::bigint, r.e->>2, r.e->>3, r.e->>4
    from jsonb_array_elements($2::jsonb) as r(e) join places p on p.ord = (r.e->>0)::int
  )
  select topic, partition, next from places`;

const FENCE = `update log.positions set position = $6
  where "group" = $1 and topic = $2 and partition = $3 and epoch = $4 and position = $5 returning 1`;

const PLAIN_APPEND = `with ${APPEND('')}`;
const FENCED_APPEND = `with fence as (${FENCE.replace(/\$(\d)/g, (_, n: string) => `$${Number(n) + 2}`)}),
  ${APPEND('where exists (select 1 from fence)')}`;

/**
 * Appends events: the head rows of their partitions are locked in one order (no deadlock), give dense offsets, and
 * stay locked until the commit. One round trip per chunk.
 */
export async function appendEvents(to: Queryable, chunks: readonly Chunk[]): Promise<End[]> {
  const ends: End[] = [];
  for (const { heads, rows } of chunks) {
    ends.push(...(await to.query<End>(PLAIN_APPEND, [heads, rows], 'log-append')));
  }
  return ends;
}

/** Moves a position and appends, in one statement; null where the fence does not hold and nothing was written. */
export async function appendFenced(
  to: Queryable,
  fence: Fence,
  chunks: readonly Chunk[],
): Promise<End[] | null> {
  const { group, topic, partition, epoch, from, to: upTo } = fence;
  const at = [group, topic, partition, epoch, from, upTo];
  const [first, ...rest] = chunks;
  if (!first) return (await to.query(FENCE, at, 'log-settle')).length ? [] : null;
  const ends = await to.query<End>(FENCED_APPEND, [first.heads, first.rows, ...at], 'log-settle-append');
  return ends.length ? [...ends, ...(await appendEvents(to, rest))] : null;
}

/** Events as the parameters of statements. Their order stays, per partition and so per key. */
export function chunksOf(events: readonly AnyEvent[], partitions: (topic: TopicName) => number): Chunk[] {
  const chunks: Chunk[] = [];
  let open = new OpenChunk();
  for (const event of events) {
    if (open.full) {
      chunks.push(open.close());
      open = new OpenChunk();
    }
    open.add(event, partitions);
  }
  if (open.events) chunks.push(open.close());
  return chunks;
}

class OpenChunk {
  readonly #places = new Map<string, { index: number; topic: string; partition: number; count: number }>();
  readonly #rows: unknown[][] = [];
  #characters = 0;

  get events(): number {
    return this.#rows.length;
  }

  get full(): boolean {
    return this.#rows.length >= CHUNK_EVENTS || this.#characters >= CHUNK_CHARACTERS;
  }

  add(event: AnyEvent, partitions: (topic: TopicName) => number): void {
    const { topic } = EVENTS[event.type];
    const wire = encode(event);
    const partition = partitionOf(event.space, event.key, partitions(topic));
    const place = this.#placeOf(topic, partition);
    this.#rows.push([
      place.index,
      place.count++,
      storable(wire.key),
      storableHeaders(wire.headers),
      wire.data,
    ]);
    this.#characters += wire.data.length;
  }

  close(): Chunk {
    const heads = [...this.#places.values()].map(({ topic, partition, count }) => [topic, partition, count]);
    return { heads: JSON.stringify(heads), rows: JSON.stringify(this.#rows) };
  }

  #placeOf(topic: string, partition: number) {
    const name = `${topic}/${partition}`;
    let place = this.#places.get(name);
    if (!place)
      this.#places.set(name, (place = { index: this.#places.size + 1, topic, partition, count: 0 }));
    return place;
  }
}

const storableHeaders = (headers: Record<string, string>): string => JSON.stringify(headers);

/** jsonb takes neither NUL nor half of a surrogate pair. Data and headers are JSON texts, where both are escaped. */
const storable = (text: string): string => Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8');
