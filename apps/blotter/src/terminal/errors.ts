/** An error whose message is meant for the person at the terminal: what is wrong and what to do about it. */
export class UserError extends Error {
  override name = 'UserError';
  constructor(
    message: string,
    /** 1: it failed; 2: it was asked wrongly; 130: it was interrupted. */
    readonly exitCode: 1 | 2 | 130 = 1,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

interface Coded {
  code?: string;
  message?: string;
  path?: string;
  port?: number;
}

/** What to tell about a foreign error, by its code: one clear sentence with the remedy. */
const REMEDIES: Record<string, (e: Coded) => string> = {
  EADDRINUSE: (e) => `port ${e.port ?? ''} is taken; choose another with --port`,
  EACCES: (e) => `no permission for ${e.path ?? 'a file or port'}; choose another place or change its rights`,
  ENOSPC: () => 'the disk is full; free some space and start again, nothing acknowledged is lost',
  '53100': () =>
    'the disk of the database is full; free some space and start again, nothing acknowledged is lost',
  ECONNREFUSED: (e) =>
    `nothing answers at the database (${e.message}); is it running, and is --database-url right?`,
  ENOTFOUND: (e) => `unknown host (${e.message}); is --database-url right?`,
  '28P01': (e) => `the database refuses the password (${e.message}); correct --database-url`,
  '3D000': (e) => `${e.message}; create it or correct --database-url`,
};

/** One sentence for any error; the stack only with `verbose`. */
export function explainError(error: unknown, verbose: boolean): string {
  const e = (error ?? {}) as Coded & { stack?: string };
  const remedy = remedyOf(e);
  const text = remedy ?? e.message ?? String(error);
  return verbose && e.stack ? `${text}\n${e.stack}` : text;
}

/** By the code of the error, or of what caused it: of several attempts (IPv6, IPv4) the first tells. */
function remedyOf(e: Coded & { errors?: Coded[]; cause?: unknown }): string | undefined {
  const inner = e.code ? e : (e.errors?.[0] ?? e);
  const remedy = inner.code ? REMEDIES[inner.code] : undefined;
  if (remedy) return remedy(inner);
  return e.cause ? remedyOf(e.cause as Coded) : undefined;
}

/** 2 where the call was wrong, else 1. */
export function exitCodeOf(error: unknown): number {
  return error instanceof UserError ? error.exitCode : 1;
}
