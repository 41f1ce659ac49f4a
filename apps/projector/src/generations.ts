import type { LoggerService } from '@nestjs/common';
import { startConsumer, type Runtime, type RunningService } from '#nest';
import { projectionOf, projections, projectorGroup, type ProjectionState } from '#read-model';
import { FoldLoop } from './fold-loop.js';
import { ProjectorModule } from './projector.module.js';

const LOOK_MS = 500;

/**
 * Keeps a consumer running for every generation of the read model that is live or being built, and none for those that
 * were replaced: so a rebuild that any process begins is carried on by whoever runs the projector.
 */
export class Generations {
  private readonly running = new Map<number, RunningService>();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private looking: Promise<void> = Promise.resolve();

  private constructor(
    private readonly runtime: Runtime,
    private readonly logger: LoggerService,
  ) {}

  static async start(runtime: Runtime, logger: LoggerService): Promise<RunningService> {
    const generations = new Generations(runtime, logger);
    await generations.look();
    generations.schedule();
    return { name: 'projector', close: () => generations.close() };
  }

  private schedule(): void {
    this.timer = setTimeout(() => {
      this.looking = this.look()
        .catch((error: unknown) => this.logger.warn(`projector: ${(error as Error).message}`))
        .finally(() => !this.stopped && this.schedule());
    }, LOOK_MS);
  }

  private async look(): Promise<void> {
    const wanted = (await projections(this.runtime.database)).filter((row) => row.state !== 'previous');
    for (const { n, state, facts } of wanted) {
      const known = this.running.get(n);
      // A generation that went live announces its tolls from now on: it is started again as what it is now.
      if (known?.name === `${n} ${state}`) continue;
      await known?.close();
      this.running.set(n, await this.startOne(n, state, facts));
    }
    for (const [n, service] of this.running) {
      if (wanted.some((row) => row.n === n)) continue;
      this.running.delete(n);
      await service.close();
    }
  }

  private async startOne(n: number, state: ProjectionState, facts: number): Promise<RunningService> {
    const projection = projectionOf(n, state, facts);
    const { log } = this.runtime;
    const fold = new FoldLoop(log, projection, (error) =>
      this.logger.warn(`fold: ${(error as Error).message}`),
    );
    const module = ProjectorModule.of(projection, fold);
    const tuning = { batchSize: 1000 };
    const consumer = await startConsumer(
      { group: projectorGroup(projection), module, tuning },
      this.runtime,
      this.logger,
    );
    fold.start();
    return {
      name: `${n} ${state}`,
      close: async () => {
        await consumer.close();
        await fold.stop();
      },
    };
  }

  private async close(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
    await Promise.all([...this.running.values()].map((service) => service.close()));
  }
}
