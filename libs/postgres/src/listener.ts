import pg from 'pg';

type Callback = (payload: string) => void;

/** One connection that listens on every channel asked for, and comes back by itself when it is lost. */
export class Listener {
  readonly #create: () => pg.Client;
  readonly #callbacks = new Map<string, Set<Callback>>();
  #client: Promise<pg.Client> | null = null;
  #retry: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(create: () => pg.Client) {
    this.#create = create;
  }

  async add(channel: string, callback: Callback): Promise<() => Promise<void>> {
    const callbacks = this.#callbacks.get(channel) ?? new Set();
    const first = callbacks.size === 0;
    callbacks.add(callback);
    this.#callbacks.set(channel, callbacks);
    if (this.#client && first) {
      const client = await this.#client.catch(() => null);
      await client?.query(`listen ${pg.escapeIdentifier(channel)}`).catch(() => undefined);
    } else {
      await this.#open();
    }
    return () => this.#remove(channel, callback);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
    const client = await this.#client?.catch(() => null);
    await client?.end().catch(() => undefined);
  }

  async #remove(channel: string, callback: Callback): Promise<void> {
    const callbacks = this.#callbacks.get(channel);
    callbacks?.delete(callback);
    if (callbacks?.size !== 0) return;
    this.#callbacks.delete(channel);
    const client = await this.#client?.catch(() => null);
    if (!this.#closed) await client?.query(`unlisten ${pg.escapeIdentifier(channel)}`).catch(() => undefined);
  }

  async #open(): Promise<void> {
    this.#client ??= this.#connect();
    await this.#client.catch(() => this.#reopenSoon());
  }

  async #connect(): Promise<pg.Client> {
    const client = this.#create();
    client.on('error', () => undefined);
    client.on('end', () => this.#reopenSoon());
    client.on('notification', ({ channel, payload }) => this.#tell(channel, payload ?? ''));
    await client.connect();
    for (const channel of this.#callbacks.keys())
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    return client;
  }

  #reopenSoon(): void {
    if (this.#closed || this.#retry) return;
    this.#client = null;
    this.#retry = setTimeout(
      () => {
        this.#retry = null;
        void this.#open().then(() => {
          for (const channel of this.#callbacks.keys()) this.#tell(channel, '');
        });
      },
      200 + Math.random() * 300,
    );
    this.#retry.unref();
  }

  #tell(channel: string, payload: string): void {
    for (const callback of this.#callbacks.get(channel) ?? []) callback(payload);
  }
}
