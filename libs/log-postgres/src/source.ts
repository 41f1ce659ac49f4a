import type { LogMessage } from '#log';
import type { Database } from '#postgres';
import type { Lease } from './membership.js';
import { readMessages } from './messages.js';
import type { Tail } from './tail.js';

/** Where a member gets the messages of the partitions that it holds. */
export interface Source {
  /** Begins with a partition at the lease's position. */
  open(lease: Lease): PartitionSource;
}

/** The messages of one held partition. */
export interface PartitionSource {
  /** Waits until there is something at `position`, the time is over, or the signal comes; answers whether there is. */
  beyond(position: number, ms: number, signal: AbortSignal): Promise<boolean>;
  /** Messages from `position` on, which never goes back within a lease; everything before it is settled. */
  read(position: number, limit: number): Promise<LogMessage[]>;
  close(): void;
}

/** Messages out of the table, when the tail says that there are some. */
export function tableSource(db: Database, tail: Tail): Source {
  return {
    open: ({ topic, partition }) => ({
      beyond: async (position, ms, signal) => {
        await tail.beyond(topic, partition, position, ms, signal);
        return tail.end(topic, partition) > position;
      },
      read: (position, limit) => readMessages(db, topic, partition, position, limit),
      close: () => undefined,
    }),
  };
}
