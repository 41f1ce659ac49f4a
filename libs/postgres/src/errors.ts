/** Codes after which the same work can succeed: the server went away, or two transactions met. */
const RETRIABLE_CODES = new Set([
  '40001', // serialization failure
  '40P01', // deadlock
  '55P03', // lock not available
  '57P01', // admin shutdown, also a terminated backend
  '57P02', // crash of another backend
  '57P03', // starting up or shutting down
  '57P05', // idle session timeout
  '25P03', // idle in transaction timeout
  '53300', // too many connections
  '53100', // disk full: goes on when there is room
  '53200', // out of memory
  '58030', // I/O error
  '25006', // read only, as during a failover
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/** A killed server gives errors without a code. */
const RETRIABLE_MESSAGES = [
  'Connection terminated',
  'Client has encountered a connection error',
  'Client was closed and is not queryable',
  'timeout exceeded when trying to connect',
  'timeout expired',
];

interface Coded {
  code?: unknown;
  message?: unknown;
  syscall?: unknown;
  errors?: unknown;
  cause?: unknown;
}

/** True where trying the same again can help: infrastructure and conflicts, never a constraint or a bug. */
export function isRetriable(error: unknown): boolean {
  // Not `instanceof Error`: errors of the net module come from another realm under a test runner.
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, syscall, errors, cause } = error as Coded;
  if (typeof code === 'string') {
    if (RETRIABLE_CODES.has(code) || /^08/.test(code)) return true;
    // A socket that is not there while the server restarts; a missing file is no such thing.
    if (code === 'ENOENT') return syscall === 'connect';
  }
  if (Array.isArray(errors) && errors.some((inner) => isRetriable(inner))) return true;
  if (typeof message === 'string' && RETRIABLE_MESSAGES.some((text) => message.startsWith(text))) return true;
  return cause !== undefined && cause !== error && isRetriable(cause);
}

/** True where the connection itself is gone, so that it may not go back into a pool. */
export function isConnectionLost(error: unknown): boolean {
  const code = (error as Coded | null)?.code;
  const conflict = typeof code === 'string' && /^(40|55P03|53[12]|25006|58)/.test(code);
  return isRetriable(error) && !conflict;
}
