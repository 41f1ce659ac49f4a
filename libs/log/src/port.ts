import type { AnyEvent, TopicName, WireEvent } from '#contracts';

/** A message of the log: an event as it travels and where it stands. Offsets are dense and grow in commit order. */
export interface LogMessage extends WireEvent {
  topic: TopicName;
  partition: number;
  offset: number;
  appendedAt: string;
}

/** The smallest face of an open database transaction that effects are written through. */
export interface Transaction {
  /** With a `name` the statement is prepared once per connection. */
  query<Row = Record<string, unknown>>(
    sql: string,
    params?: readonly unknown[],
    name?: string,
  ): Promise<Row[]>;
}

/** Reads outside of a transaction. */
export type Queryable = Transaction;

/** Some consecutive messages of one partition, leased to this member until they are settled. */
export interface LogBatch {
  topic: TopicName;
  partition: number;
  /** Names this hold on the partition: another value means that others may have worked on it in between. */
  lease: string;
  messages: LogMessage[];
  /**
   * Runs `effect`, appends the events that it returns, and moves the group's position behind `upTo` (default: the
   * last message; without messages it stays), all in one transaction, fenced by the lease: a member that lost its
   * partition throws `Fenced` and nothing of it takes effect. What `effect` throws rolls back and is thrown on.
   */
  settle(effect: (tx: Transaction) => Promise<readonly AnyEvent[]>, upTo?: number): Promise<void>;
}

/** The lease on a partition was lost to another member: drop the batch, write nothing. */
export class Fenced extends Error {
  override name = 'Fenced';
}

export interface ConsumerOptions {
  group: string;
  topics: readonly TopicName[];
  /** Messages per batch, at most. */
  batchSize: number;
  /** Where a group without a position starts. */
  from: 'start' | 'now';
  /**
   * Called for every leased partition about once a second, between its batches, with a batch of no messages: for
   * work that wants the lease, such as handling parked events again.
   */
  tend?: (batch: LogBatch) => Promise<void>;
  /** Hears of trouble that the consumer itself gets over: a lost connection, a lost lease. */
  onError?: (error: unknown) => void;
}

/** One member of a consumer group. */
export interface LogConsumer {
  /** Calls `handle` with one batch per partition at a time (partitions in turn or side by side) until stopped. */
  run(handle: (batch: LogBatch) => Promise<void>): Promise<void>;
  /** Takes no further batch, waits for those in hand, gives the leases back. */
  stop(): Promise<void>;
}

export interface GroupPosition {
  group: string;
  topic: TopicName;
  partition: number;
  /** The next offset to read. */
  position: number;
  /** The next offset to be written. */
  end: number;
}

export type ParkReason = 'undecodable' | 'failed' | 'timed_out' | 'behind';

/** A message that a group could not handle, as it stood in the log, until it is redriven. */
export interface ParkedMessage {
  id: string;
  group: string;
  space: string;
  message: LogMessage;
  reason: ParkReason;
  error: string;
  attempts: number;
}

/** A parked message as it is listed. */
export interface ParkedEntry extends ParkedMessage {
  parkedAt: string;
  redriveAskedAt: string | null;
  redrivenAt: string | null;
}

export interface ParkedFilter {
  group?: string;
  topic?: string;
  key?: string;
  reason?: ParkReason;
  space?: string;
  /** Redriven ones too; default false. */
  redriven?: boolean;
  /** Only those that somebody asked to have handled again, and that have not been since. */
  asked?: boolean;
  /** The id of an entry: only those behind it in the list. */
  after?: string;
  limit?: number;
}

export interface ParkedCount {
  group: string;
  topic: TopicName;
  events: number;
}

/** Where parked messages wait. Only the holder of a partition's lease parks and redrives messages of it. */
export interface ParkingLot {
  /** Pending messages of a partition, in offset order. */
  pending(group: string, topic: TopicName, partition: number): Promise<ParkedEntry[]>;
  park(tx: Transaction, messages: readonly ParkedMessage[]): Promise<void>;
  redriven(tx: Transaction, id: string): Promise<void>;
  /** A redrive that failed again: it and what is behind it under its key wait to be asked for anew. */
  failedAgain(tx: Transaction, id: string, error: string, attempts: number): Promise<void>;
  list(filter?: ParkedFilter): Promise<ParkedEntry[]>;
  /** How many pend, per group and topic; none where nothing pends. */
  counts(): Promise<ParkedCount[]>;
  show(id: string): Promise<ParkedEntry | null>;
  /**
   * Asks the holders of the partitions to handle these again, or all that pend and that a filter names, with what waits
   * behind them under their keys; answers how many were asked for.
   */
  askRedrive(
    which: readonly string[] | Omit<ParkedFilter, 'redriven' | 'asked' | 'after' | 'limit'>,
  ): Promise<number>;
}

/** An append-only log of topics and partitions. `libs/log-postgres` and `libs/log-kafka` implement it. */
export interface EventLog {
  /** Appends durably, in order per key; with `tx` as part of that transaction. Resolves when it can be read. */
  append(events: readonly AnyEvent[], tx?: Transaction): Promise<void>;
  /** Runs `work` in one transaction of the database that carries state, without touching a position. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  consumer(options: ConsumerOptions): LogConsumer;
  /** Messages of one partition from an offset on, at most `limit`, without a group. */
  read(topic: TopicName, partition: number, from: number, limit: number): Promise<LogMessage[]>;
  /** The next offset to be written, per partition of a topic. */
  ends(topic: TopicName): Promise<number[]>;
  positions(group?: string): Promise<GroupPosition[]>;
  /** Sets a group back to the start of its topics (the group must have no live member). */
  reset(group: string, topics: readonly TopicName[]): Promise<void>;
  /** Resolves when a topic may have grown, or after `timeoutMs`: only a hint to look. */
  waitForAppend(topics: readonly TopicName[], timeoutMs: number): Promise<void>;
  /** Messages that could not be handled. */
  readonly parking: ParkingLot;
  /** Whether an error is one of the infrastructure, after which the same work can succeed. */
  isTransient(error: unknown): boolean;
  close(): Promise<void>;
}
