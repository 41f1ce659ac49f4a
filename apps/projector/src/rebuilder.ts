import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@nestjs/common';
import { pause } from '#log';
import { rulesVersion, type RunningService, type Runtime } from '#nest';
import {
  createProjection, holdRebuild, nextRun, noteRebuild, projections, setAside, type ProjectionRow, type Rebuild,
} from '#read-model'; // prettier-ignore
import { progressOf, troubleOf } from './rebuild-progress.js';
import { sweep } from './sweep.js';
import { swapIn } from './swap.js';

const LOOK_MS = 250;

/** Carries on what was asked for in `meta.rebuilds`, one at a time; with several projectors one does, and another after it. */
export class Rebuilder {
  private readonly stopping = new AbortController();
  private readonly holder = randomUUID();
  private work: Promise<void> = Promise.resolve();

  private constructor(
    private readonly runtime: Runtime,
    private readonly logger: LoggerService,
  ) {}

  static start(runtime: Runtime, logger: LoggerService): RunningService {
    const rebuilder = new Rebuilder(runtime, logger);
    rebuilder.work = rebuilder.run();
    return {
      name: 'rebuilder',
      close: async () => {
        rebuilder.stopping.abort();
        await rebuilder.work;
      },
    };
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        const rebuild = await holdRebuild(this.runtime.database, this.holder);
        if (rebuild) await this.advance(rebuild);
        await sweep(this.runtime);
      } catch (error) {
        this.logger.warn(`rebuild: ${(error as Error).message}`);
      }
      await pause(LOOK_MS, signal);
    }
  }

  /** One step further; every step leaves what a later one, perhaps of another process, goes on from. */
  private async advance(rebuild: Rebuild): Promise<void> {
    const { database } = this.runtime;
    if (rebuild.cancelAsked) return this.abandon(rebuild, 'cancelled');
    const rows = await projections(database);
    const row = rows.find(({ n }) => n === rebuild.projection);
    if (!row) return this.begin(rebuild, rows);
    const trouble = await troubleOf(this.runtime, row);
    if (trouble) return this.abandon(rebuild, 'failed', trouble);
    const { step, done, total, caughtUp } = await progressOf(this.runtime, row);
    await database.transaction((tx) => noteRebuild(tx, rebuild.id, { step, done, total }));
    if (!caughtUp) return;
    const heldMs = await swapIn(this.runtime, row, rebuild);
    if (heldMs === null) return;
    const message = `generation ${row.n} of the read model is live; the one before was held for ${heldMs} ms`;
    this.logger.log({ message, rebuild: rebuild.id, projection: row.n, ms: heldMs });
  }

  private async begin(rebuild: Rebuild, rows: readonly ProjectionRow[]): Promise<void> {
    await this.runtime.database.transaction(async (tx) => {
      const live = rows.find(({ state }) => state === 'live');
      const before = rows.findLast(({ state }) => state === 'previous');
      if (rebuild.what.includes('back')) {
        if (!before) return noteRebuild(tx, rebuild.id, { state: 'failed', error: NOTHING_BEFORE });
        await setAside(tx, before.n, 'building');
        return noteRebuild(tx, rebuild.id, { state: 'running', projection: before.n, replaces: live?.n });
      }
      const rules = rebuild.what.includes('enricher') ? rulesVersion() : (live?.rules ?? null);
      const { n } = await createProjection(tx, rules, {
        ...(rebuild.what.includes('deduplicator') ? { stories: await nextRun(tx) } : {}),
        ...(rebuild.what.includes('enricher') ? { facts: await nextRun(tx) } : {}),
      });
      await noteRebuild(tx, rebuild.id, { state: 'running', projection: n, replaces: live?.n });
    });
  }

  /** What is live stays as it is; what was built goes once its consumers have ended. */
  private async abandon(rebuild: Rebuild, state: 'cancelled' | 'failed', error?: string): Promise<void> {
    await this.runtime.database.transaction(async (tx) => {
      const kept = rebuild.what.includes('back') ? 'previous' : 'dropped';
      if (rebuild.projection !== null) await setAside(tx, rebuild.projection, kept);
      await noteRebuild(tx, rebuild.id, { state, error });
    });
    this.logger.log(`rebuild ${rebuild.id} ${state}${error ? `: ${error}` : ''}`);
  }
}

const NOTHING_BEFORE = 'there is nothing to swap back to: no rebuild has been done';
