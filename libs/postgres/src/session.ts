import type pg from 'pg';
import { parametersOf } from './parameters.js';
import type { Queryable } from './queryable.js';

/**
 * One transaction on one connection. BEGIN goes out with the first query, so that work which turns out to need none
 * costs no round trip.
 */
export class Session implements Queryable {
  readonly #acquire: () => Promise<pg.PoolClient>;
  readonly #committed: (() => void)[] = [];
  #client: Promise<pg.PoolClient> | null = null;
  #closed = false;

  constructor(acquire: () => Promise<pg.PoolClient>) {
    this.#acquire = acquire;
  }

  async query<Row = Record<string, unknown>>(
    sql: string,
    params: readonly unknown[] = [],
    name?: string,
  ): Promise<Row[]> {
    if (this.#closed) throw new Error('the transaction has ended: no further query may use it');
    this.#client ??= this.#begin();
    const client = await this.#client;
    const result = await client.query({ text: sql, values: parametersOf(params), ...(name && { name }) });
    return result.rows as Row[];
  }

  /** Whether anything went to the database. */
  get started(): boolean {
    return this.#client !== null;
  }

  /** Runs `callback` once this has been committed, never otherwise. */
  onCommit(callback: () => void): void {
    this.#committed.push(callback);
  }

  /** @internal Ends the transaction; the connection goes back, or is thrown away where it cannot be trusted. */
  async commit(): Promise<void> {
    this.#closed = true;
    if (this.#client) {
      const client = await this.#client;
      try {
        const { command } = await client.query('COMMIT');
        // The server answers COMMIT of a failed transaction with a friendly ROLLBACK.
        if (command !== 'COMMIT')
          throw new Error('a query of this transaction failed: nothing was committed');
      } catch (error) {
        client.release(true);
        throw error;
      }
      client.release();
    }
    for (const callback of this.#committed) callback();
  }

  /** @internal Never throws: what made us roll back matters more. */
  async rollback(): Promise<void> {
    this.#closed = true;
    const client = await this.#client?.catch(() => null);
    if (!client) return;
    // A query that hangs would keep ROLLBACK waiting behind it: then the connection goes, and the server rolls back.
    const undone = client.query('ROLLBACK').then(
      () => true,
      () => false,
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), 1000);
    });
    const clean = await Promise.race([undone, late]);
    clearTimeout(timer);
    client.release(!clean);
  }

  async #begin(): Promise<pg.PoolClient> {
    const client = await this.#acquire();
    // Not awaited: the driver queues it before the first query. Its failure fails that query too.
    client.query('BEGIN').catch(() => undefined);
    return client;
  }
}
