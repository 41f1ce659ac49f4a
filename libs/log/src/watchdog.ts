import type { Settings, Stall } from './options.js';

interface Seen {
  position: number;
  since: number;
  stalled: boolean;
}

/**
 * Liveness by the only thing that counts: the position moved, or the end is reached. It asks the log, so it also
 * notices a group that nobody works for.
 */
export class Watchdog {
  readonly #settings: Settings;
  readonly #seen = new Map<string, Seen>();
  readonly #now: () => number;
  #timer: NodeJS.Timeout | null = null;

  constructor(settings: Settings, now: () => number = Date.now) {
    this.#settings = settings;
    this.#now = now;
  }

  start(): void {
    const every = Math.min(10_000, this.#settings.stallMs / 4);
    this.#timer = setInterval(() => void this.look().catch(() => undefined), every);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
  }

  /** Compares the positions with those of the last look; answers what is stalled now. */
  async look(): Promise<Stall[]> {
    const { log, group, topics, stallMs, hooks } = this.#settings;
    const stalls: Stall[] = [];
    for (const { topic, partition, position, end } of await log.positions(group)) {
      if (!topics.includes(topic)) continue;
      const seen = this.#seenOf(`${topic}/${partition}`, position);
      const forMs = this.#now() - seen.since;
      const stall: Stall = { group, topic, partition, position, end, forMs };
      if (position < end && seen.position === position && forMs >= stallMs) {
        if (!seen.stalled) hooks.onStalled?.(stall);
        seen.stalled = true;
        stalls.push(stall);
      } else if (position >= end || seen.position !== position) {
        if (seen.stalled) hooks.onResumed?.(stall);
        this.#seen.set(`${topic}/${partition}`, { position, since: this.#now(), stalled: false });
      }
    }
    return stalls;
  }

  #seenOf(name: string, position: number): Seen {
    let seen = this.#seen.get(name);
    if (!seen) this.#seen.set(name, (seen = { position, since: this.#now(), stalled: false }));
    return seen;
  }
}
