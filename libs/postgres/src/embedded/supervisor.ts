import type { Launched } from './launch.js';
import { sleep } from './process.js';

const LONGEST_PAUSE_MS = 5_000;

/** Keeps a server up: one that ends unasked is started again, with growing pauses while that fails. */
export class Supervisor {
  readonly #launch: () => Promise<Launched>;
  /** Whether the data folder is still this process's own: who takes it from us ends the server, too. */
  readonly #isOurs: () => boolean;
  #running: Launched | null = null;
  #ending = false;
  #restarting: Promise<void> = Promise.resolve();

  constructor(launch: () => Promise<Launched>, isOurs: () => boolean) {
    this.#launch = launch;
    this.#isOurs = isOurs;
  }

  get pid(): number | null {
    return this.#running?.pid ?? null;
  }

  async start(): Promise<void> {
    const running = await this.#launch();
    this.#running = running;
    void running.ended.then(() => {
      if (this.#running === running) this.#running = null;
      if (!this.#ending) this.#restarting = this.#restart();
    });
  }

  /** Restarts nothing any more; answers the process that is left to be stopped. */
  async end(): Promise<number | null> {
    this.#ending = true;
    await this.#restarting;
    return this.pid;
  }

  async #restart(): Promise<void> {
    for (let pause = 100; !this.#ending && this.#isOurs(); pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
      try {
        return await this.start();
      } catch {
        // Disk full, for one: clients report that nothing answers, and it goes on when there is room.
        await sleep(pause);
      }
    }
  }
}
