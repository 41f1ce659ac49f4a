import { pause } from './backoff.js';
import { settingsOf, type EngineOptions, type Stall } from './options.js';
import { ParkedKeys } from './parked-keys.js';
import { processBatch, type Run } from './process.js';
import { redriveAsked } from './redrive.js';
import { Watchdog } from './watchdog.js';

export interface RunningConsumer {
  readonly group: string;
  /** Settles when the consumer has ended; rejects only where it could not run at all. */
  readonly done: Promise<void>;
  /** What does not move although there is something to read. */
  stalled(): Promise<Stall[]>;
  /**
   * Takes no further batch and waits for those in hand, at most `deadlineMs` (default 8 s). False where one was still
   * in hand: it takes effect as a whole or is handed to the next member as a whole.
   */
  stop(deadlineMs?: number): Promise<boolean>;
}

/** Starts one member of a consumer group: batches through `handler`, effects once, poison parked, stalls noticed. */
export function runConsumer(options: EngineOptions): RunningConsumer {
  const settings = settingsOf(options);
  const { log, group, topics, batchSize, from, hooks } = settings;
  const stopping = new AbortController();
  const run: Run = { settings, keys: new ParkedKeys(log, group), stopping: stopping.signal };
  const consumer = log.consumer({
    group,
    topics,
    batchSize,
    from,
    tend: (batch) => redriveAsked(run, batch),
    onError: (error) => hooks.onError?.(error),
  });
  const watchdog = new Watchdog(settings);
  watchdog.start();
  const done = consumer.run((batch) => processBatch(run, batch)).finally(() => watchdog.stop());
  // Whoever never looks at `done` must not end the process by that.
  done.catch(() => undefined);
  return {
    group,
    done,
    stalled: () => watchdog.look(),
    stop: async (deadlineMs = 8_000) => {
      stopping.abort();
      watchdog.stop();
      const drained = new AbortController();
      const stopped = consumer.stop().then(() => true);
      const late = pause(deadlineMs, drained.signal).then(() => false);
      return Promise.race([stopped, late]).finally(() => drained.abort());
    },
  };
}
