import { migrateAll, quietLogger, startPipeline } from '#apps/blotter/src/runtime/services.js';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import { startApi, type RunningApi } from '#apps/api/src/server.js';
import type { Sighting } from '#domain';
import { Intake, type ReceivedDocument } from '#intake';
import type { EventLog } from '#log';
import type { RunningService } from '#nest';
import { Database } from '#postgres';
import { type Digest, digest, untilProjected } from '#read-model';
import { freshDatabase } from './database.js';
import { openTestLog, type TestLogOptions } from './test-log.js';

const KEY = 'test-key';

/** The whole pipeline and its API on a database of its own, in this process. */
export class TestPipeline {
  private constructor(
    readonly database: Database,
    readonly log: EventLog,
    readonly api: RunningApi,
    private services: RunningService,
    private readonly drop: () => Promise<void>,
  ) {}

  static async start(options: TestLogOptions = {}): Promise<TestPipeline> {
    const { url, drop } = await freshDatabase();
    const database = await Database.connect(url, { poolSize: 20 });
    await migrateAll(database);
    const log = await openTestLog(database, options);
    const services = await startPipeline({ log, database });
    const settings = { host: '127.0.0.1', port: 0, key: KEY };
    const api = await startApi({ log, database }, settings, quietLogger());
    return new TestPipeline(database, log, api, services, drop);
  }

  /** Started, with the sample feeds taken in and projected. */
  static async withSamples(options: TestLogOptions = {}): Promise<TestPipeline> {
    const pipeline = await TestPipeline.start(options);
    const { documents, sightings } = await sampleSightings();
    await pipeline.documents(documents);
    await pipeline.append(sightings);
    await pipeline.settled();
    return pipeline;
  }

  /** What the projections of these sightings are where nothing disturbs their run. */
  static async digestOf(sightings: readonly Sighting[]): Promise<Digest> {
    const pipeline = await TestPipeline.start();
    try {
      await pipeline.append(sightings);
      await pipeline.settled();
      return await pipeline.digest();
    } finally {
      await pipeline.stop();
    }
  }

  async append(sightings: readonly Sighting[], space = 'live', batch = 500): Promise<void> {
    const intake = new Intake(this.log, space);
    for (let i = 0; i < sightings.length; i += batch) await intake.sightings(sightings.slice(i, i + batch));
  }

  async documents(documents: readonly ReceivedDocument[], space = 'live'): Promise<void> {
    await new Intake(this.log, space).documents(documents);
  }

  settled(): Promise<void> {
    return untilProjected(this);
  }

  digest(space = 'live'): Promise<Digest> {
    return digest(this.database, space);
  }

  /** The answer of a read as JSON; throws with the body where it is no 200. */
  async get<T = Record<string, unknown>>(path: string): Promise<T> {
    const response = await this.request(path);
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  urlOf(path: string): string {
    return `${this.api.url.replace('localhost', '127.0.0.1')}${path}`;
  }

  request(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.urlOf(path), { redirect: 'manual', ...init });
  }

  post(path: string, body: unknown, key: string | null = KEY): Promise<Response> {
    const headers = {
      'content-type': 'application/json',
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    };
    return this.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  /** Nothing is handled any more until `resume`; the API goes on. */
  pause(): Promise<void> {
    return this.services.close();
  }

  async resume(): Promise<void> {
    this.services = await startPipeline(this);
  }

  async stop(): Promise<void> {
    await this.api.close();
    await this.services.close();
    await this.log.close();
    await this.database.close();
    await this.drop();
  }
}
