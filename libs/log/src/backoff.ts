/** The pause before try `attempt` (from 1): doubling, bounded, with jitter so that many do not come back at once. */
export function backoff(
  attempt: number,
  delayMs: number,
  maxDelayMs: number,
  random: () => number = Math.random,
): number {
  const full = Math.min(maxDelayMs, delayMs * 2 ** Math.min(attempt - 1, 20));
  return full * (0.5 + random() / 2);
}

/** Sleeps, but wakes at once when the signal comes. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}

export interface RetryingOptions {
  isTransient: (error: unknown) => boolean;
  signal?: AbortSignal;
  onRetry?: (error: unknown, attempt: number) => void;
  /** Longest pause; default 5 s. */
  maxDelayMs?: number;
}

/**
 * Tries `work` until it is done, as long as what it throws is the infrastructure's fault; other errors, and the last
 * one when the signal comes, are thrown on. `work` may have taken effect before it threw: it has to bear a repetition.
 */
export async function retrying<T>(work: () => Promise<T>, options: RetryingOptions): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!options.isTransient(error) || options.signal?.aborted) throw error;
      options.onRetry?.(error, attempt);
      await pause(backoff(attempt, 50, options.maxDelayMs ?? 5_000), options.signal);
    }
  }
}
