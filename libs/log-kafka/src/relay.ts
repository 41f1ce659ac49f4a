import { setTimeout as sleep } from 'node:timers/promises';
import { Partitioners, type Kafka, type Producer, type TopicMessages } from 'kafkajs';
import type { TopicName } from '#contracts';
import { backoff } from '#log';
import { nameOf, type End } from '#log-postgres';
import type { Database, Session } from '#postgres';
import type { Names } from './names.js';
import { toKafka, type OutboxRow } from './wire.js';

/** A partition's share of one request, at most: brokers take a batch as a whole. */
const BATCH_BYTES = 900_000;
const BATCH_ROWS = 2_000;
/** How often a process looks although it has appended nothing: another may have died with something in hand. */
const LOOK_MS = 500;
/** How soon to look again at what somebody else publishes. */
const AGAIN_MS = 5;
const AGAIN_MAX_MS = 200;

const LOCK = `
  select r.topic, r.partition, r.next from log.relayed r join log.heads h using (topic, partition)
  where r.next < h.next order by random() limit $1 for update of r skip locked`;

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
  delete from log.messages m using done
  where m.topic = done.topic and m.partition = done.partition and m."offset" < done.next`;

const PENDING = `
  select from log.relayed r join log.heads h using (topic, partition) where r.next < h.next limit 1`;

export interface RelayOptions {
  db: Database;
  kafka: Kafka;
  names: Names;
  /** Leaves in the outbox what has been published: it is a log that is being copied. */
  keep: boolean;
  /** Called with what has become readable. */
  published: (ends: readonly End[]) => void;
  onError: (error: unknown) => void;
}

/**
 * Publishes what has been committed to the outbox, in the order of its offsets. A partition is published by whoever
 * holds its row's lock. When that lock is lost in the middle of a request, another sends the same again from the same
 * offset on: the sequence on the brokers goes back and repeats itself, but never leaves one out, and readers drop what
 * they have. So neither an idempotent producer nor a fence at the brokers is needed.
 */
export class Relay {
  readonly #options: RelayOptions;
  readonly #producer: Producer;
  readonly #closing = new AbortController();
  #connected: Promise<void> | null = null;
  #running: Promise<void> | null = null;
  #asked = false;
  #failures = 0;
  #waits = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: RelayOptions) {
    this.#options = options;
    this.#producer = options.kafka.producer({
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: { retries: 3 },
    });
  }

  start(): void {
    this.#timer = setInterval(() => this.kick(), LOOK_MS);
    this.#timer.unref();
  }

  /** Says that something has been committed. */
  kick(): void {
    this.#asked = true;
    if (this.#closing.signal.aborted) return;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
  }

  /** Ends after the request in hand; what is still in the outbox is published by whoever opens the log next. */
  async close(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    this.#closing.abort();
    await this.#running;
    if (this.#connected) await this.#producer.disconnect().catch(() => undefined);
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    while (this.#asked && !signal.aborted) {
      this.#asked = false;
      try {
        while (!signal.aborted && (await this.#round())) this.#failures = 0;
      } catch (error) {
        this.#failures += 1;
        this.#asked = true;
        this.#options.onError(error);
        await sleep(backoff(this.#failures, 50, 2_000), undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** Publishes one batch of every partition that nobody else publishes; false where nothing is left to publish. */
  async #round(): Promise<boolean> {
    const { db, published } = this.#options;
    // After a failure one by one: a partition whose leader is away must not hold up the others.
    const ends = await db.transaction((tx) => this.#publish(tx, this.#failures ? 1 : 1_000));
    if (ends.length) published(ends);
    this.#waits = ends.length ? 0 : this.#waits + 1;
    if (ends.length || (await db.query(PENDING, [], 'relay-pending')).length === 0) return ends.length > 0;
    // Somebody else publishes it, but may have looked before this process committed.
    await sleep(Math.min(AGAIN_MS * this.#waits, AGAIN_MAX_MS));
    return true;
  }

  async #publish(tx: Session, most: number): Promise<End[]> {
    const places = await tx.query<{ topic: TopicName; partition: number; next: number }>(
      LOCK,
      [most],
      'relay-lock',
    );
    if (places.length === 0) return [];
    const from = JSON.stringify(places.map(({ topic, partition, next }) => [topic, partition, next]));
    const rows = await tx.query<OutboxRow>(ROWS, [from, BATCH_ROWS, BATCH_BYTES], 'relay-rows');
    const ends = endsOf(places, rows);
    await this.#send(rows);
    // A mark that is lost in a crash of the server costs a repetition.
    await tx.query('set local synchronous_commit = off');
    const marks = JSON.stringify(ends.map((end) => [end.topic, end.partition, end.next]));
    await tx.query(this.#options.keep ? MARK : MARK_AND_EMPTY, [marks]);
    return ends;
  }

  async #send(rows: readonly OutboxRow[]): Promise<void> {
    await (this.#connected ??= this.#connect());
    const topics = new Map<TopicName, TopicMessages>();
    for (const row of rows) {
      const one = topics.get(row.topic) ?? { topic: this.#options.names.of(row.topic), messages: [] };
      topics.set(row.topic, one);
      one.messages.push(toKafka(row));
    }
    // One request at a time: with several on the way a failed one would come after its successors.
    await this.#producer.sendBatch({ acks: -1, timeout: 10_000, topicMessages: [...topics.values()] });
  }

  async #connect(): Promise<void> {
    try {
      await this.#producer.connect();
    } catch (error) {
      this.#connected = null;
      throw error;
    }
  }
}

/** Where each partition ends after these rows, which must go on where it stood. */
function endsOf(places: readonly End[], rows: readonly OutboxRow[]): End[] {
  const ends = new Map(places.map((place) => [nameOf(place), { ...place }]));
  for (const row of rows) {
    const end = ends.get(nameOf(row))!;
    if (end.next !== row.offset)
      throw new Error(
        `the outbox of ${nameOf(row)} lacks event ${end.next}: has log.messages been changed by hand?`,
      );
    end.next += 1;
  }
  const stuck = places.find((place) => ends.get(nameOf(place))!.next === place.next);
  if (stuck) throw new Error(`the outbox of ${nameOf(stuck)} lacks event ${stuck.next}`);
  return [...ends.values()];
}
