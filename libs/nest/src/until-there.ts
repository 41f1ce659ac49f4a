import type { LoggerService } from '@nestjs/common';
import { pause } from '#log';
import { isRetriable } from '#postgres';

const LOOK_EVERY_MS = 1_000;
const DEFAULT_SECONDS = 60;

/**
 * Opens what a service stands on, and waits for it where it is not there yet: of containers that start together the
 * servers are the slowest. After `BLOTTER_START_WAIT` seconds (60; 0 waits for nothing) the last error is thrown on.
 * Errors that waiting cannot mend, as a wrong password, are thrown at once.
 */
export async function untilThere<T>(
  what: string,
  open: () => Promise<T>,
  logger: Pick<LoggerService, 'warn'>,
  waitMs = startWait(),
): Promise<T> {
  const until = performance.now() + waitMs;
  for (let told = false; ; told = true) {
    try {
      return await open();
    } catch (error) {
      if (!isAway(error) || performance.now() + LOOK_EVERY_MS > until) throw error;
      if (!told) logger.warn(`waits for ${what}: ${(error as Error).message}`);
      await pause(LOOK_EVERY_MS);
    }
  }
}

function startWait(env: NodeJS.ProcessEnv = process.env): number {
  const set = env['BLOTTER_START_WAIT'] ?? String(DEFAULT_SECONDS);
  if (/^\d{1,5}$/.test(set)) return Number(set) * 1_000;
  throw new Error(`BLOTTER_START_WAIT is "${set}"; write a number of seconds, as 60`);
}

/** Not there, as opposed to there and unwilling. A name that nobody knows yet belongs to a container that starts late. */
function isAway(error: unknown): boolean {
  for (let e = error; e; e = (e as Error).cause) {
    const { code, name } = e as { code?: unknown; name?: unknown };
    if (code === 'ENOTFOUND' || name === 'KafkaJSConnectionError') return true;
  }
  return isRetriable(error);
}
