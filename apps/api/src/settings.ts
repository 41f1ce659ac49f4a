/** How the API is served. */
export interface ApiSettings {
  host: string;
  /** 0 takes a free port. */
  port: number;
  /** What `Authorization: Bearer` must carry for writes. */
  key: string;
  /** How long a consumer may stand still before work until `/readyz` calls it stalled; default a minute. */
  stallMs?: number;
  /** Requests a minute from one address, ten times as many with the key; 0 for no limit. Default `RATE_LIMIT`. */
  rateLimit?: number;
}

export const API_SETTINGS = Symbol('ApiSettings');

/** The largest body of a write, in bytes. */
export const BODY_LIMIT = 8 * 1024 * 1024;

/** A hundred a second: a page with a few readers behind one address stays far below, a loop without a pause does not. */
export const RATE_LIMIT = 6_000;

/** The limit that `BLOTTER_RATE_LIMIT` sets. */
export function rateLimitOf(env: NodeJS.ProcessEnv = process.env): number {
  const text = env['BLOTTER_RATE_LIMIT'];
  if (text === undefined || text === '') return RATE_LIMIT;
  const limit = Number(text);
  if (Number.isSafeInteger(limit) && limit >= 0) return limit;
  throw new Error(`BLOTTER_RATE_LIMIT is "${text}"; give requests a minute and address, or 0 for no limit`);
}
