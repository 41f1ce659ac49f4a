import { stableHash } from '#domain';
import { backoff, pause } from './backoff.js';
import { callHandler, HandlerTimedOut } from './attempt.js';
import { describeError, itemOf, parkedEvent, spaceOf, type Item } from './events.js';
import { inherit } from './inherit.js';
import type { Settings } from './options.js';
import type { ParkedKeys } from './parked-keys.js';
import { Fenced, type LogBatch, type LogMessage, type ParkedMessage, type ParkReason } from './port.js';
import { inSpan, SpanKind, traceparentOf, type SpanAbout } from './trace.js';

/** What one batch is handled with. */
export interface Run {
  settings: Settings;
  keys: ParkedKeys;
  stopping: AbortSignal;
}

/** Takes a batch from bytes to effects: decode, handle, settle; what cannot be handled is parked, the rest goes on. */
export async function processBatch(run: Run, batch: LogBatch): Promise<void> {
  await settleItems(run, batch, batch.messages.map(itemOf));
}

/**
 * Handles items in one transaction. Where that fails the halves are tried by themselves, down to the one event that is
 * to blame: a poisoned batch of 500 costs some ten transactions more, and no other event waits for it.
 */
async function settleItems(run: Run, batch: LogBatch, items: Item[]): Promise<void> {
  const outcome = await attempt(run, batch, items);
  if (outcome === 'settled') return;
  if (items.length === 1) return retryOne(run, batch, items, outcome.error);
  const first = items[0]!.message;
  run.settings.hooks.onRetry?.({
    ...placeOf(batch),
    events: items.length,
    attempt: 1,
    error: outcome.error,
    first,
  });
  // The one that hangs costs the whole time limit in every part that it is in: find it one by one.
  if (outcome.error instanceof HandlerTimedOut) {
    for (const item of items) await settleItems(run, batch, [item]);
    return;
  }
  const middle = items.length >> 1;
  await settleItems(run, batch, items.slice(0, middle));
  await settleItems(run, batch, items.slice(middle));
}

/** The last word on one event: a bounded number of tries, then it is parked. */
async function retryOne(run: Run, batch: LogBatch, items: Item[], first: unknown): Promise<void> {
  const { retry, hooks } = run.settings;
  let error = first;
  // An event that hangs holds its partition for the whole time limit at each try: two are enough.
  const attempts = error instanceof HandlerTimedOut ? Math.min(2, retry.attempts) : retry.attempts;
  for (let tries = 1; tries < attempts; tries++) {
    hooks.onRetry?.({ ...placeOf(batch), events: 1, attempt: tries, error, first: items[0]!.message });
    await pause(backoff(tries, retry.delayMs, retry.maxDelayMs), run.stopping);
    if (run.stopping.aborted) throw error;
    const outcome = await attempt(run, batch, items);
    if (outcome === 'settled') return;
    error = outcome.error;
  }
  const reason = error instanceof HandlerTimedOut ? 'timed_out' : 'failed';
  const parked = items.map(({ message }) => park(run, message, reason, describeError(error), attempts));
  await settle(run, batch, [], parked, items);
}

/** One try. Trouble of the infrastructure is waited out here, for ever: it is nobody's event's fault. */
async function attempt(run: Run, batch: LogBatch, items: Item[]): Promise<'settled' | { error: unknown }> {
  const { settings, stopping } = run;
  for (let tries = 1; ; tries++) {
    try {
      await settleOnce(run, batch, items);
      return 'settled';
    } catch (error) {
      if (error instanceof Fenced) throw error;
      if (!settings.log.isTransient(error)) return { error };
      settings.hooks.onError?.(error);
      if (stopping.aborted) throw error;
      await pause(backoff(tries, settings.retry.delayMs, settings.retry.maxDelayMs), stopping);
      if (stopping.aborted) throw error;
    }
  }
}

async function settleOnce(run: Run, batch: LogBatch, items: Item[]): Promise<void> {
  const waiting = await run.keys.of(batch);
  const good: Item[] = [];
  const parked: ParkedMessage[] = [];
  const behind = new Set<string>();
  for (const item of items) {
    const { message, name, error } = item;
    if (waiting.has(name) || behind.has(name)) {
      parked.push(park(run, message, 'behind', 'an earlier event of this key is parked', 0));
    } else if (error !== null) {
      parked.push(park(run, message, 'undecodable', error, 1));
      behind.add(name);
    } else {
      good.push(item);
    }
  }
  await settle(run, batch, good, parked, items);
}

async function settle(
  run: Run,
  batch: LogBatch,
  good: Item[],
  parked: ParkedMessage[],
  all: Item[],
): Promise<void> {
  const { settings, keys } = run;
  const started = performance.now();
  const events = good.flatMap(({ event }) => event ?? []);
  const causes = all.map(({ message }) => message.headers['traceparent'] ?? null);
  await inSpan(`process ${batch.topic}`, aboutBatch(run, batch, all, causes), (span) =>
    batch.settle(async (tx) => {
      const outputs = events.length ? await callHandler(settings, batch, events, tx) : [];
      const inherited = inherit(outputs, events, traceparentOf(span));
      if (parked.length === 0) return inherited;
      await settings.log.parking.park(tx, parked);
      return [...inherited, ...parked.map(parkedEvent)];
    }, all.at(-1)?.message.offset),
  );
  keys.parked(batch, parked);
  if (parked.length) settings.hooks.onParked?.(parked);
  const last = all.at(-1)!.message;
  settings.hooks.onBatch?.({
    ...placeOf(batch),
    events: all.length,
    ms: performance.now() - started,
    lastAppendedAt: last.appendedAt,
    to: last.offset,
  });
}

/** By the semantic conventions of OpenTelemetry for messaging. */
function aboutBatch(run: Run, batch: LogBatch, all: Item[], causes: (string | null)[]): SpanAbout {
  const attributes = {
    'messaging.system': 'blotter',
    'messaging.operation.type': 'process',
    'messaging.destination.name': batch.topic,
    'messaging.destination.partition.id': String(batch.partition),
    'messaging.consumer.group.name': run.settings.group,
    'messaging.batch.message_count': all.length,
  };
  return { kind: SpanKind.CONSUMER, attributes, causes };
}

function park(
  run: Run,
  message: LogMessage,
  reason: ParkReason,
  error: string,
  attempts: number,
): ParkedMessage {
  const { group } = run.settings;
  const id = stableHash([group, message.topic, message.partition, message.offset], 16);
  return { id, group, space: spaceOf(message), message, reason, error, attempts };
}

const placeOf = ({ topic, partition }: LogBatch) => ({ topic, partition });
