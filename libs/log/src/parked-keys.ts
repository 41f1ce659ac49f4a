import { nameOf } from './events.js';
import type { EventLog, LogBatch, ParkedEntry, ParkedMessage } from './port.js';

interface Partition {
  lease: string;
  /** Pending messages per key, in offset order. */
  keys: Map<string, Set<string>>;
}

/**
 * The keys of each leased partition that have something parked. Only the holder of the lease adds to them, so one
 * reading per lease is enough; after a change of hands it is read again.
 */
export class ParkedKeys {
  readonly #log: EventLog;
  readonly #group: string;
  readonly #partitions = new Map<string, Partition>();

  constructor(log: EventLog, group: string) {
    this.#log = log;
    this.#group = group;
  }

  /** The names of the keys that wait. */
  async of(batch: LogBatch): Promise<ReadonlyMap<string, Set<string>>> {
    const place = `${batch.topic}/${batch.partition}`;
    let partition = this.#partitions.get(place);
    if (partition?.lease !== batch.lease) {
      partition = { lease: batch.lease, keys: new Map() };
      for (const { id, message } of await this.pending(batch)) add(partition.keys, nameOf(message), id);
      this.#partitions.set(place, partition);
    }
    return partition.keys;
  }

  pending(batch: LogBatch): Promise<ParkedEntry[]> {
    return this.#log.parking.pending(this.#group, batch.topic, batch.partition);
  }

  /** After the commit that parked them. */
  parked(batch: LogBatch, messages: readonly ParkedMessage[]): void {
    const keys = this.#partitions.get(`${batch.topic}/${batch.partition}`)?.keys;
    for (const { id, message } of messages) if (keys) add(keys, nameOf(message), id);
  }

  /** After the commit that redrove it. */
  redriven(batch: LogBatch, { id, message }: ParkedMessage): void {
    const keys = this.#partitions.get(`${batch.topic}/${batch.partition}`)?.keys;
    const ids = keys?.get(nameOf(message));
    ids?.delete(id);
    if (ids?.size === 0) keys?.delete(nameOf(message));
  }
}

function add(keys: Map<string, Set<string>>, name: string, id: string): void {
  const ids = keys.get(name) ?? new Set();
  keys.set(name, ids.add(id));
}
