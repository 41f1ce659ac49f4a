/** A server that does not answer is asked again after a quarter of an hour at the latest. */
const LONGEST_MS = 15 * 60_000;
/** A timer of more than 24 days would fire at once. */
const DAY_MS = 86_400_000;

/** How long to wait for the next look: longer after each failure, and never less than the server asks for. */
export class Pace {
  private failures = 0;

  constructor(
    private readonly everyMs: number,
    private readonly random: () => number = Math.random,
  ) {}

  /** After an answer; `atLeastMs` is how long it stays fresh by its own word. */
  afterAnswer(atLeastMs = 0): number {
    this.failures = 0;
    return this.spread(Math.max(this.everyMs, Math.min(atLeastMs, LONGEST_MS)));
  }

  afterFailure(atLeastMs = 0): number {
    this.failures += 1;
    const longer = Math.min(
      this.everyMs * 2 ** Math.min(this.failures, 20),
      Math.max(LONGEST_MS, this.everyMs),
    );
    return Math.min(Math.max(this.spread(longer), atLeastMs), DAY_MS);
  }

  /** Up to a tenth more, so that watchers who began together do not ask together. */
  private spread(ms: number): number {
    return Math.min(Math.round(ms * (1 + this.random() / 10)), DAY_MS);
  }
}

/** How long an answer may be taken for fresh, by `Cache-Control: max-age` less the `Age` that it has (RFC 9111). */
export function freshFor(headers: { 'cache-control'?: string; age?: string }): number {
  const maxAge = /(?:^|[\s,])max-age=(\d{1,9})/i.exec(headers['cache-control'] ?? '')?.[1];
  const age = Number(headers.age ?? 0);
  return maxAge === undefined ? 0 : Math.max(0, Number(maxAge) - (Number.isFinite(age) ? age : 0)) * 1000;
}
