import type { TopicName } from '#contracts';
import { nameOf, type End } from '#log-postgres';
import type { Session } from '#postgres';
import type { Pack } from './pack.js';
import { packOf, type OutboxRow } from './wire.js';

/** A partition that has something to publish. */
export interface Place extends End {
  /** Where it ends in the database. */
  end: number;
  /** When the pack that begins at `next` was appended, where there is one. */
  at: string | null;
}

/** How many rows are read at once, of either kind. */
const MOST_PACKS = 500;
const MOST_ROWS = 2_000;

const PACKS = `
  select m.topic, m.partition, m.first, m.next, m.appended_at as at, m.body
  from jsonb_array_elements($1::jsonb) as p(e), lateral (
    select f.*, sum(f.bytes) over (order by f.first) - f.bytes as before from (
      select *, octet_length(body) as bytes from log.outbox
      where topic = p.e->>0 and partition = (p.e->>1)::int and next > (p.e->>2)::bigint
      order by first limit $2) f) m
  where m.before < $3 order by m.topic, m.partition, m.first`;

const ROWS = `
  select m.topic, m.partition, m."offset", m.key, m.headers, m.data, m.appended_at
  from jsonb_array_elements($1::jsonb) as p(e), lateral (
    select f.*, sum(f.bytes) over (order by f."offset") - f.bytes as before from (
      select *, octet_length(data) + octet_length(headers) as bytes from log.messages
      where topic = p.e->>0 and partition = (p.e->>1)::int and "offset" >= (p.e->>2)::bigint
      order by "offset" limit $2) f) m
  where m.before < $3 order by m.topic, m.partition, m."offset"`;

const MARK = `
  update log.relayed r set next = (e->>2)::bigint from jsonb_array_elements($1::jsonb) as p(e)
  where r.topic = e->>0 and r.partition = (e->>1)::int
  returning r.topic, r.partition, r.next`;

const MARK_AND_EMPTY = `
  with done as (${MARK})
  delete from log.outbox o using done
  where o.topic = done.topic and o.partition = done.partition and o.next <= done.next`;

const EMPTY_ROWS = `
  delete from log.messages m using jsonb_array_elements($1::jsonb) as p(e)
  where m.topic = e->>0 and m.partition = (e->>1)::int and m."offset" < (e->>2)::bigint`;

/**
 * What is committed and not yet published. It lies in `log.outbox`; in `log.messages` where a log is moved here, and
 * where an older program has appended.
 */
export class Outbox {
  /** Whether what has been published stays: it is a log that is being copied. */
  readonly #keep: boolean;
  #hasRows = false;

  constructor(keep: boolean) {
    this.#keep = keep;
  }

  /** What comes next in each place, about so many bytes of it. */
  async read(tx: Session, places: readonly Place[], bytes: number): Promise<Map<Place, Pack[]>> {
    const found = await packsOf(tx, places, bytes);
    const without = places.filter((place) => !found.has(place));
    this.#hasRows = without.length > 0;
    for (const [place, packs] of await rowsOf(tx, without, bytes)) found.set(place, packs);
    return found;
  }

  /** These places are published up to `next`. */
  async mark(tx: Session, ends: readonly Place[]): Promise<void> {
    const marks = JSON.stringify(ends.map((end) => [end.topic, end.partition, end.next]));
    await tx.query(this.#keep ? MARK : MARK_AND_EMPTY, [marks], this.#keep ? 'relay-mark' : 'relay-empty');
    if (this.#hasRows && !this.#keep) await tx.query(EMPTY_ROWS, [marks]);
    this.#hasRows = false;
  }
}

const parametersOf = (places: readonly Place[]): string =>
  JSON.stringify(places.map(({ topic, partition, next }) => [topic, partition, next]));

async function packsOf(tx: Session, places: readonly Place[], bytes: number): Promise<Map<Place, Pack[]>> {
  if (places.length === 0) return new Map();
  type Row = Pack & { topic: TopicName; partition: number };
  const rows = await tx.query<Row>(PACKS, [parametersOf(places), MOST_PACKS, bytes], 'relay-packs');
  return byPlace(places, rows, (row) => row);
}

async function rowsOf(tx: Session, places: readonly Place[], bytes: number): Promise<Map<Place, Pack[]>> {
  if (places.length === 0) return new Map();
  const rows = await tx.query<OutboxRow>(ROWS, [parametersOf(places), MOST_ROWS, bytes], 'relay-rows');
  return byPlace(places, rows, packOf);
}

function byPlace<Row extends { topic: TopicName; partition: number }>(
  places: readonly Place[],
  rows: readonly Row[],
  packOfRow: (row: Row) => Pack,
): Map<Place, Pack[]> {
  const named = new Map(places.map((place) => [nameOf(place), place]));
  const found = new Map<Place, Pack[]>();
  for (const row of rows) {
    const place = named.get(nameOf(row))!;
    const packs = found.get(place);
    if (packs) packs.push(packOfRow(row));
    else found.set(place, [packOfRow(row)]);
  }
  return found;
}
