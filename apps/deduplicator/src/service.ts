import { Controller, Inject, Module, type DynamicModule, type LoggerService } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { AnyEvent } from '#contracts';
import type { EventLog } from '#log';
import { isGroupAlive } from '#log-postgres';
import {
  EVENT_LOG, startConsumer, WhileWanted, type BatchContext, type RunningService, type Runtime, type ServiceDefinition, type Wanted,
} from '#nest'; // prettier-ignore
import { migrate, migrationsDir } from '#postgres';
import { deduplicatorGroup, projections } from '#read-model';
import type { PostEvent } from './decide-batch.js';
import { Gathering } from './gathering.js';
import { printsMB } from './prints.js';
import { forgetRun, knownRuns, RunDecider } from './runs.js';

const RUN = Symbol('run');

@Controller()
class DeduplicatorController {
  private readonly gathering: Gathering;

  constructor(@Inject(EVENT_LOG) log: EventLog, @Inject(RUN) run: number) {
    this.gathering = new Gathering(log, new RunDecider(run, printsMB()));
  }

  /** Versions of posts become story decisions; what follows from a late one for later ones is decided again. */
  @EventPattern<string>('blotter.posts')
  handle(@Payload() events: readonly PostEvent[], @Ctx() context: BatchContext): Promise<AnyEvent[]> {
    return this.gathering.handle(context.tx, events);
  }
}

@Module({})
class DeduplicatorModule {
  static of(run: number): DynamicModule {
    return {
      module: DeduplicatorModule,
      controllers: [DeduplicatorController],
      providers: [{ provide: RUN, useValue: run }],
    };
  }
}

export const deduplicator: ServiceDefinition = {
  name: 'deduplicator',
  migrate: async (database) => {
    await migrate(database, {
      name: 'deduplicator',
      dir: migrationsDir(import.meta.url, 'apps/deduplicator'),
      schema: 'deduplicator',
    });
    // Which runs are wanted is said with the generations of the read model.
    await migrate(database, { name: 'read_model', dir: migrationsDir(import.meta.url, 'libs/read-model') });
  },
  start: (runtime, logger) => WhileWanted.start('deduplicator', () => wantedRuns(runtime, logger), logger),
};

/** A consumer for each run whose decisions a generation takes that is live or being built. */
async function wantedRuns(runtime: Runtime, logger: LoggerService): Promise<Wanted> {
  const rows = await projections(runtime.database);
  const wanted = new Set(
    rows.filter(({ state }) => state === 'live' || state === 'building').map(({ stories }) => stories),
  );
  // Before the first generation is made there are decisions to make for it.
  if (wanted.size === 0) wanted.add(1);
  await forgetOld(runtime, new Set(rows.map(({ stories }) => stories)));
  return new Map([...wanted].map((run) => [String(run), () => startRun(run, runtime, logger)]));
}

function startRun(run: number, runtime: Runtime, logger: LoggerService): Promise<RunningService> {
  return startConsumer(
    { group: deduplicatorGroup(run), module: DeduplicatorModule.of(run) },
    runtime,
    logger,
  );
}

async function forgetOld({ database }: Runtime, kept: ReadonlySet<number>): Promise<void> {
  for (const run of await knownRuns(database)) {
    if (kept.has(run) || (await isGroupAlive(database, deduplicatorGroup(run)))) continue;
    await database.transaction((tx) => forgetRun(tx, run));
  }
}
