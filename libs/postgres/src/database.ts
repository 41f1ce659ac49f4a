import pg from 'pg';
import { Listener } from './listener.js';
import { parametersOf } from './parameters.js';
import type { Queryable } from './queryable.js';
import { Session } from './session.js';
import { columnTypes } from './types.js';

export interface DatabaseOptions {
  /** Connections at most; default 10. */
  poolSize?: number;
  /** Shown in `pg_stat_activity`. */
  applicationName?: string;
  /** The server aborts a transaction that sits idle this long, as one of a stopped process does; default 30 s. */
  idleInTransactionMs?: number;
}

/** A pool of connections to one database. It survives the death of the server: calls fail, later calls work again. */
export class Database implements Queryable {
  readonly url: string;
  readonly poolSize: number;
  readonly #pool: pg.Pool;
  readonly #listener: Listener;
  #closing: Promise<void> | null = null;

  private constructor(url: string, options: DatabaseOptions) {
    this.url = url;
    this.poolSize = options.poolSize ?? 10;
    const config = clientConfig(url, options);
    this.#pool = new pg.Pool({ ...config, max: this.poolSize, idleTimeoutMillis: 60_000 });
    // A dead connection must never become an unhandled 'error', also not one that dies after `end()`.
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
    this.#listener = new Listener(() => new pg.Client(config));
  }

  /** Opens the pool and proves by a first query that the server answers. */
  static async connect(url: string, options: DatabaseOptions = {}): Promise<Database> {
    const database = new Database(url, options);
    try {
      await database.query('select 1');
    } catch (error) {
      await database.close();
      throw new Error(`the database ${withoutPassword(url)} cannot be used: ${reason(error)}`, {
        cause: error,
      });
    }
    return database;
  }

  async query<Row = Record<string, unknown>>(
    sql: string,
    params: readonly unknown[] = [],
    name?: string,
  ): Promise<Row[]> {
    const result = await this.#pool.query({ text: sql, values: parametersOf(params), ...(name && { name }) });
    return result.rows as Row[];
  }

  /** Runs `work` in one transaction; what it throws rolls back and is thrown on. */
  async transaction<T>(work: (tx: Session) => Promise<T>): Promise<T> {
    const session = new Session(() => this.#pool.connect());
    let result: T;
    try {
      result = await work(session);
    } catch (error) {
      await session.rollback();
      throw error;
    }
    await session.commit();
    return result;
  }

  /**
   * Calls `callback` with the payload of every NOTIFY on `channel`, and with '' after a reconnection, since something
   * may have been missed. One connection serves all channels. Returns how to stop.
   */
  async listen(channel: string, callback: (payload: string) => void): Promise<() => Promise<void>> {
    return this.#listener.add(channel, callback);
  }

  close(): Promise<void> {
    this.#closing ??= Promise.all([this.#listener.close(), this.#pool.end()]).then(() => undefined);
    return this.#closing;
  }
}

function clientConfig(url: string, options: DatabaseOptions): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: options.applicationName ?? 'blotter',
    types: columnTypes,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: options.idleInTransactionMs ?? 30_000,
    options: '-c timezone=UTC',
  };
}

/** An address that may be shown. */
export function withoutPassword(url: string): string {
  return url.replace(/^([a-z]+:\/\/[^:/?#@]*):[^@/?#]*@/i, '$1@');
}

function reason(error: unknown): string {
  const { message, code, errors } = error as { message?: string; code?: string; errors?: unknown[] };
  if (!message && Array.isArray(errors)) return reason(errors[0]);
  return message || code || String(error);
}
