import type { AnyEvent, TopicName } from '#contracts';
import type { ConsumerOptions, EventLog } from '#log';
import { PostgresLog } from '#log-postgres';
import type { RunningService, ServiceDefinition } from '#nest';
import { Database } from '#postgres';
import { freshDatabase, type FreshDatabase } from '#test/support/database.js';
import { ALLOWANCES, type Allowance } from './allowances.js';
import type { Around } from './faults.js';
import { inputsOf } from './inputs.js';
import { observe, type Observation } from './observe.js';

const silent = { log() {}, warn() {}, error() {}, debug() {}, verbose() {}, fatal() {} };
const GIVE_UP_MS = 20_000;

/** A consumer to examine, with a migrated database that trials are copies of. */
export class Subject {
  private readonly references = new Map<string, Promise<Observation>>();

  private constructor(
    readonly service: ServiceDefinition,
    readonly topics: readonly TopicName[],
    private readonly template: FreshDatabase,
  ) {}

  static async of(service: ServiceDefinition): Promise<Subject> {
    const template = await freshDatabase();
    const db = await Database.connect(template.url);
    const log = await PostgresLog.open(db, { partitions: 2 });
    await service.migrate?.(db);
    await ALLOWANCES[service.name]?.prepare?.(db);
    await log.close();
    await db.close();
    const probe = await Trial.open(service, template.name);
    await probe.start();
    await probe.close();
    return new Subject(service, probe.topics, template);
  }

  get allowance(): Allowance {
    return ALLOWANCES[this.service.name] ?? {};
  }

  get inputs(): AnyEvent[] {
    return inputsOf(this.topics);
  }

  /** A trial that runs, and ends whatever comes of it. */
  async trial<T>(
    around: Around | undefined,
    work: (trial: Trial) => Promise<T>,
    timeoutMs?: number,
  ): Promise<T> {
    const trial = await Trial.open(this.service, this.template.name);
    try {
      await trial.start(around, timeoutMs);
      return await work(trial);
    } finally {
      await trial.close();
    }
  }

  /** What these events come to when nothing goes wrong. */
  reference(events: readonly AnyEvent[]): Promise<Observation> {
    const name = events.map(({ id }) => id).join();
    const known = this.references.get(name) ?? this.trial(undefined, (trial) => trial.after(events));
    this.references.set(name, known);
    return known;
  }

  close(): Promise<void> {
    return this.template.drop();
  }
}

/** One run of a consumer on a database of its own. */
export class Trial {
  private running: RunningService | undefined;
  private readonly consumers: ConsumerOptions[] = [];

  private constructor(
    private readonly service: ServiceDefinition,
    readonly db: Database,
    readonly log: PostgresLog,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(service: ServiceDefinition, template: string): Promise<Trial> {
    const { url, drop } = await freshDatabase(template);
    const db = await Database.connect(url);
    return new Trial(service, db, await PostgresLog.open(db, { leaseMs: 2_000 }), drop);
  }

  get topics(): TopicName[] {
    return [...new Set(this.consumers.flatMap(({ topics }) => topics))];
  }

  /** Starts the consumer and waits until it has its place in the log, also where that is the end. */
  async start(around?: Around, timeoutMs = 15_000): Promise<void> {
    const retry = { attempts: 2, delayMs: 2, maxDelayMs: 10 };
    const tuning = { batchSize: 8, timeoutMs, retry, around };
    this.running = await this.service.start({ log: this.recorded(), database: this.db, tuning }, silent);
    await this.until(async () => {
      const places = await this.log.positions();
      return this.consumers.every(({ group, topics }) =>
        topics.every((topic) => places.some((at) => at.group === group && at.topic === topic)),
      );
    });
  }

  async stop(): Promise<void> {
    await this.running?.close();
    this.running = undefined;
  }

  append(events: readonly AnyEvent[]): Promise<void> {
    return this.log.append(events);
  }

  /** Appends events of which some come from a program of another version. */
  async appendForeign(events: readonly AnyEvent[], changes: ReadonlyMap<string, object>): Promise<void> {
    await this.log.transaction(async (tx) => {
      await this.log.append(events, tx);
      for (const [id, headers] of changes) {
        await tx.query(
          `update log.messages set headers = (headers::jsonb || $2::jsonb)::text where headers::jsonb->>'ce_id' = $1`,
          [id, JSON.stringify(headers)],
        );
      }
    });
  }

  /** Waits until all is read and what follows from it is done. */
  async settled(): Promise<void> {
    await this.until(async () => {
      const places = await this.log.positions();
      const groups = new Set(this.consumers.map(({ group }) => group));
      const isRead = places.every(({ group, position, end }) => !groups.has(group) || position === end);
      return isRead && ((await ALLOWANCES[this.service.name]?.settled?.(this.db)) ?? true);
    });
  }

  /** What is there after these events. */
  async after(events: readonly AnyEvent[]): Promise<Observation> {
    await this.append(events);
    return this.observed();
  }

  async observed(): Promise<Observation> {
    await this.settled();
    return observe(this.db, this.log, ALLOWANCES[this.service.name] ?? {});
  }

  async until(done: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + GIVE_UP_MS;
    while (!(await done())) {
      if (Date.now() > end) throw new Error(`it did not get through in ${GIVE_UP_MS / 1000} s`);
      await this.log.waitForAppend(this.topics, 10);
    }
  }

  async close(): Promise<void> {
    await this.stop();
    await this.log.close();
    await this.db.close();
    await this.drop();
  }

  /** The log, with an ear on what the service reads of it. */
  private recorded(): EventLog {
    return new Proxy(this.log, {
      get: (log, name) => {
        if (name === 'consumer') {
          return (options: ConsumerOptions) => {
            this.consumers.push(options);
            return log.consumer(options);
          };
        }
        const member = Reflect.get(log, name, log) as unknown;
        return typeof member === 'function' ? (member.bind(log) as unknown) : member;
      },
    });
  }
}
