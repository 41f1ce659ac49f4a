import { migrateAll, startPipeline } from '#apps/blotter/src/runtime/services.js';
import type { Sighting } from '#domain';
import { Intake } from '#intake';
import { openKafkaLog, type KafkaLog, type KafkaLogOptions } from '#log-kafka';
import type { RunningService } from '#nest';
import { Database } from '#postgres';
import { digest, untilProjected, type Digest } from '#read-model';
import { freshDatabase } from '#test/support/database.js';
import { kafkaOptions } from './fixture.js';

const silent = { log() {}, warn() {}, error() {}, debug() {}, verbose() {}, fatal() {} };

interface Instance {
  database: Database;
  log: KafkaLog;
  services: RunningService;
}

/** Copies of the whole pipeline that share topics, groups and a database, each with its own pool and its own members. */
export class KafkaPipeline {
  readonly #instances: Instance[] = [];

  private constructor(
    readonly url: string,
    private readonly options: KafkaLogOptions,
    private readonly drop: () => Promise<void>,
  ) {}

  static async start(brokers: string, partitions: number, instances: number): Promise<KafkaPipeline> {
    const { url, drop } = await freshDatabase();
    const pipeline = new KafkaPipeline(url, kafkaOptions(brokers, { partitions }), drop);
    for (let i = 0; i < instances; i += 1) await pipeline.grow();
    return pipeline;
  }

  /** One more copy of every service: all groups share their partitions out anew. */
  async grow(): Promise<void> {
    const database = await Database.connect(this.url, { poolSize: 12 });
    await migrateAll(database);
    const log = await openKafkaLog(database, this.options);
    this.#instances.push({
      database,
      log,
      services: await startPipeline({ database, log }, undefined, silent),
    });
  }

  /** Drains the oldest copy: its partitions go to the others. */
  async shrink(): Promise<void> {
    const { services, log, database } = this.#instances.shift()!;
    await services.close();
    await log.close();
    await database.close();
  }

  async append(sightings: readonly Sighting[]): Promise<void> {
    await new Intake(this.#newest.log, 'live').sightings(sightings);
  }

  settled(): Promise<void> {
    return untilProjected(this.#newest);
  }

  digest(): Promise<Digest> {
    return digest(this.#newest.database, 'live');
  }

  async stop(): Promise<void> {
    while (this.#instances.length) await this.shrink();
    await this.drop();
  }

  get #newest(): Instance {
    return this.#instances.at(-1)!;
  }
}
