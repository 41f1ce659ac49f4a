import { setTimeout as sleep } from 'node:timers/promises';
import { cachedProjection, untilProjected, type Reader } from '#read-model';
import { openRuntime, type OpenRuntime } from '../runtime/open.js';
import type { SpaceOptions } from '../runtime/options.js';

/** Held longer, a database that was started for a question would keep `blotter up` from starting on the same data. */
const REST_MS = 60_000;

/** Clients give up after a minute: a first answer from most of a long log is better than none. */
const CATCH_UP_MS = 20_000;

/** What a question is about: which name space, and as of when. */
export interface Scope {
  space?: string | undefined;
  asOf?: string | undefined;
}

/**
 * The read model, opened at the first question: a client asks for the list of tools at every start, also with a second
 * process that it throws away, and need not wait for a database. After a minute without questions it is let go.
 */
export class Store {
  private runtime: Promise<OpenRuntime> | undefined;
  private asked = 0;
  private rest: NodeJS.Timeout | undefined;

  constructor(
    private readonly options: SpaceOptions,
    private readonly open: (options: SpaceOptions) => Promise<OpenRuntime> = openRuntime,
    private readonly restMs = REST_MS,
  ) {}

  async read<T>(scope: Scope, work: (reader: Reader) => Promise<T>): Promise<T> {
    clearTimeout(this.rest);
    this.asked += 1;
    try {
      return await this.attempt(scope, work);
    } finally {
      this.asked -= 1;
      if (this.asked === 0) this.rest = setTimeout(() => void this.close().catch(() => {}), this.restMs);
      this.rest?.unref();
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.rest);
    const runtime = this.runtime;
    this.runtime = undefined;
    await (await runtime?.catch(() => undefined))?.close();
  }

  /** The server that was joined may have ended since: then once more on a new one. */
  private async attempt<T>(scope: Scope, work: (reader: Reader) => Promise<T>): Promise<T> {
    const runtime = await this.opened();
    try {
      return await work(await this.reader(runtime, scope));
    } catch (error) {
      if (!runtime.log.isTransient(error)) throw error;
      if ((await this.runtime?.catch(() => undefined)) === runtime) await this.close();
      return work(await this.reader(await this.opened(), scope));
    }
  }

  private opened(): Promise<OpenRuntime> {
    if (this.runtime) return this.runtime;
    const opening = this.open(this.options).then(async (runtime) => {
      // Without services here or elsewhere, what was ingested and not projected yet would be missing.
      await runtime.work();
      if (!runtime.joined)
        await Promise.race([
          untilProjected(runtime).catch(() => {}),
          sleep(CATCH_UP_MS, undefined, { ref: false }),
        ]);
      return runtime;
    });
    this.runtime = opening;
    opening.catch(() => (this.runtime = undefined));
    return opening;
  }

  private async reader({ database }: OpenRuntime, { space, asOf }: Scope): Promise<Reader> {
    const { schema } = await cachedProjection(database);
    return { db: database, schema, space: space ?? this.options.space, asOf: asOf ?? null };
  }
}
