import type { LoggerService } from '@nestjs/common';
import type { RunningService } from './service.js';

/** How to start each thing that is wanted now, by its name. */
export type Wanted = ReadonlyMap<string, () => Promise<RunningService>>;

const LOOK_MS = 500;

/**
 * Keeps running what is wanted, looked up twice a second, and nothing else: so a rebuild that any process begins is carried
 * on by whoever runs the stage. What is no longer wanted ends before anything new starts.
 */
export class WhileWanted implements RunningService {
  private readonly running = new Map<string, RunningService>();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private looking: Promise<void> = Promise.resolve();

  private constructor(
    readonly name: string,
    private readonly wanted: () => Promise<Wanted>,
    private readonly logger: LoggerService,
  ) {}

  /** Resolves once everything that is wanted at the start runs. */
  static async start(
    name: string,
    wanted: () => Promise<Wanted>,
    logger: LoggerService,
  ): Promise<RunningService> {
    const service = new WhileWanted(name, wanted, logger);
    await service.look();
    service.schedule();
    return service;
  }

  async close(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
    await Promise.all([...this.running.values()].map((service) => service.close()));
  }

  private schedule(): void {
    this.timer = setTimeout(() => {
      this.looking = this.look()
        .catch((error: unknown) => this.logger.warn(`${this.name}: ${(error as Error).message}`))
        .finally(() => !this.stopped && this.schedule());
    }, LOOK_MS);
  }

  private async look(): Promise<void> {
    const wanted = await this.wanted();
    for (const [key, service] of this.running) {
      if (wanted.has(key)) continue;
      this.running.delete(key);
      await service.close();
    }
    for (const [key, start] of wanted) {
      if (!this.stopped && !this.running.has(key)) this.running.set(key, await start());
    }
  }
}
