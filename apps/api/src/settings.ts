/** How the API is served. */
export interface ApiSettings {
  host: string;
  /** 0 takes a free port. */
  port: number;
  /** What `Authorization: Bearer` must carry for writes. */
  key: string;
  /** How long a consumer may stand still before work until `/readyz` calls it stalled; default a minute. */
  stallMs?: number;
}

export const API_SETTINGS = Symbol('ApiSettings');

/** The largest body of a write, in bytes. */
export const BODY_LIMIT = 8 * 1024 * 1024;
