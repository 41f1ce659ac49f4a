import { setTimeout as sleep } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';
import { backoff } from '#log';
import { nameOf, type Appended, type End } from '#log-postgres';
import type { Database, Session } from '#postgres';
import { portionsOf } from './batch.js';
import type { Names } from './names.js';
import { Outbox, type Place } from './outbox.js';
import type { Pack } from './pack.js';
import { Recent } from './recent.js';
import { Sender } from './sender.js';

/** A partition's share of one request, at most: brokers take a batch as a whole. */
const BATCH_BYTES = 900_000;
/** What is committed and not yet published is kept in memory up to this; beyond, it is read from the outbox. */
const RECENT_BYTES = 32_000_000;
/** How often a process looks although it has appended nothing: another may have died with something in hand. */
const LOOK_MS = 500;
/** How soon to look again at what somebody else publishes. */
const AGAIN_MS = 5;
const AGAIN_MAX_MS = 200;

const LOCK = `
  select r.topic, r.partition, r.next, h.next as "end",
    (select o.appended_at from log.outbox o
      where o.topic = r.topic and o.partition = r.partition and o.first = r.next) as at,
    -- A mark that is lost in a crash of the server costs a repetition.
    set_config('synchronous_commit', 'off', true)
  from log.relayed r join log.heads h using (topic, partition)
  where r.next < h.next order by random() limit $1 for update of r skip locked`;

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
  readonly #sender: Sender;
  readonly #outbox: Outbox;
  readonly #recent = new Recent(RECENT_BYTES);
  readonly #closing = new AbortController();
  #running: Promise<void> | null = null;
  #asked = false;
  #failures = 0;
  #waits = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: RelayOptions) {
    this.#options = options;
    this.#sender = new Sender(options.kafka);
    this.#outbox = new Outbox(options.keep);
  }

  start(): void {
    this.#timer = setInterval(() => this.kick(), LOOK_MS);
    this.#timer.unref();
  }

  /** Publishes what has been committed. */
  committed(appended: readonly Appended[]): void {
    this.#recent.remember(appended);
    this.kick();
  }

  /** Looks for what has yet to be published. */
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
    await this.#sender.close();
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
    const places = await db.transaction((tx) => this.#publish(tx, this.#failures ? 1 : 1_000));
    if (places.length) {
      this.#waits = 0;
      published(places);
      return !this.#recent.isDone || places.some((place) => place.next < place.end);
    }
    if ((await db.query(PENDING, [], 'relay-pending')).length === 0) {
      this.#recent.clear();
      return false;
    }
    // Somebody else publishes it, but may have looked before this process committed.
    this.#waits += 1;
    await sleep(Math.min(AGAIN_MS * this.#waits, AGAIN_MAX_MS));
    return true;
  }

  /** Answers where the partitions stand that were published. */
  async #publish(tx: Session, most: number): Promise<Place[]> {
    const places = await tx.query<Place>(LOCK, [most], 'relay-lock');
    if (places.length === 0) return [];
    const packs = new Map<Place, Pack[]>();
    for (const place of places) packs.set(place, this.#recent.run(place, place.next, place.at, BATCH_BYTES));
    const missing = places.filter((place) => packs.get(place)!.length === 0);
    for (const [place, stored] of await this.#outbox.read(tx, missing, BATCH_BYTES)) packs.set(place, stored);
    const ends = places.map((place) => ({ ...place, next: endOf(place, packs.get(place)!) }));
    await this.#send(packs);
    await this.#outbox.mark(tx, ends);
    for (const end of ends) this.#recent.published(end, end.next);
    return ends;
  }

  /** One request after the other: with several on the way a failed one would come after its successors. */
  async #send(packs: ReadonlyMap<Place, readonly Pack[]>): Promise<void> {
    const { names } = this.#options;
    const portions = [...packs].map(([place, own]) => ({ place, own: portionsOf(own, BATCH_BYTES) }));
    const requests = Math.max(...portions.map(({ own }) => own.length));
    for (let i = 0; i < requests; i += 1) {
      const shares = portions.flatMap(({ place: { topic, partition }, own: { [i]: portion } }) =>
        portion ? [{ topic: names.of(topic), partition, packs: portion }] : [],
      );
      await this.#sender.send(shares);
    }
  }
}

/** Where a partition ends after these packs, which must go on where it stood. */
function endOf(place: Place, packs: readonly Pack[]): number {
  let end = place.next;
  for (const { first, next } of packs) {
    if (first > end) throw lacking(place, end);
    end = Math.max(end, next);
  }
  if (end === place.next) throw lacking(place, end);
  return end;
}

const lacking = (place: Place, event: number): Error =>
  new Error(`the outbox of ${nameOf(place)} lacks event ${event}: has it been changed by hand?`);
