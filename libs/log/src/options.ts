import type { AnyEvent, LoggedEvent, TopicName } from '#contracts';
import type { EventLog, LogMessage, ParkedMessage, Transaction } from './port.js';

export interface HandlerContext {
  tx: Transaction;
  group: string;
  topic: TopicName;
  partition: number;
  /** Comes when the handler has taken too long: its transaction is gone. */
  signal: AbortSignal;
}

/**
 * What a consumer does with some events of one partition, in order: writes through `tx`, and returns what to append.
 * Both take effect together, once. It may be called again with fewer events after it threw.
 */
export type Handler = (events: LoggedEvent[], context: HandlerContext) => Promise<readonly AnyEvent[]>;

export interface RetryOptions {
  /** How often one event is tried before it is parked. */
  attempts: number;
  /** The first pause between two tries; it doubles up to `maxDelayMs`, with jitter. */
  delayMs: number;
  maxDelayMs: number;
}

export interface Stall {
  group: string;
  topic: TopicName;
  partition: number;
  position: number;
  end: number;
  /** How long the position has not moved although there is something to read. */
  forMs: number;
}

/** What one would count or write down; all optional, none may throw. */
export interface EngineHooks {
  onBatch?: (batch: {
    topic: TopicName;
    partition: number;
    events: number;
    ms: number;
    lastAppendedAt: string;
    /** Offset of the last event. */
    to: number;
  }) => void;
  /** A handler came back, or threw; its batch has yet to commit. */
  onHandled?: (call: { topic: TopicName; partition: number; events: number; ms: number }) => void;
  onRetry?: (retry: {
    topic: TopicName;
    partition: number;
    events: number;
    attempt: number;
    error: unknown;
    /** The first of them. */
    first: LogMessage;
  }) => void;
  onParked?: (parked: readonly ParkedMessage[]) => void;
  onRedriven?: (parked: ParkedMessage) => void;
  onStalled?: (stall: Stall) => void;
  onResumed?: (stall: Stall) => void;
  onError?: (error: unknown) => void;
}

export interface EngineOptions {
  log: EventLog;
  group: string;
  topics: readonly TopicName[];
  handler: Handler;
  /** Events per batch at most; default 500. */
  batchSize?: number;
  /** Where a new group starts; default the start. */
  from?: 'start' | 'now';
  retry?: Partial<RetryOptions>;
  /** A handler that takes longer is given up, and its event parked as `timed_out`; default 30 s. */
  timeoutMs?: number;
  /** A partition that has not moved for so long, with something to read, is stalled; default 60 s. */
  stallMs?: number;
  hooks?: EngineHooks;
}

export interface Settings extends Required<Omit<EngineOptions, 'retry'>> {
  retry: RetryOptions;
}

export function settingsOf(options: EngineOptions): Settings {
  return {
    batchSize: 500,
    from: 'start',
    timeoutMs: 30_000,
    stallMs: 60_000,
    hooks: {},
    ...options,
    retry: { attempts: 5, delayMs: 50, maxDelayMs: 5_000, ...options.retry },
  };
}
