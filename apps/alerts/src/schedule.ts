const [S, MIN, H] = [1_000, 60_000, 3_600_000];

/** Pauses after each try that failed: a hiccup is over in seconds, an outage gets three days. */
const PAUSES = [5 * S, 5 * MIN, 30 * MIN, 2 * H, 5 * H, 10 * H, 14 * H, 20 * H, 24 * H];
/** Receivers that come back must not get everything in the same second. */
const JITTER = 0.1;

/** How long to wait after the given number of tries failed, or null where that was the last. `random` is in [0, 1). */
export function pauseAfter(attempts: number, random: number): number | null {
  const pause = PAUSES[attempts - 1];
  return pause === undefined ? null : Math.round(pause * (1 + JITTER * random));
}
