import type { AnyEvent, LoggedEvent } from '#contracts';
import type { HandlerContext } from './options.js';
import type { LogBatch, Transaction } from './port.js';
import type { Settings } from './options.js';
import { inSpan } from './trace.js';

/** A handler did not come back in time; its transaction was rolled back. */
export class HandlerTimedOut extends Error {
  override name = 'HandlerTimedOut';
}

/** One call of the handler with a time limit; after it `tx` refuses, so that a late handler can write nothing. */
export async function callHandler(
  settings: Settings,
  batch: LogBatch,
  events: LoggedEvent[],
  tx: Transaction,
): Promise<readonly AnyEvent[]> {
  const late = new AbortController();
  const context: HandlerContext = {
    tx: revocable(tx, late.signal),
    group: settings.group,
    topic: batch.topic,
    partition: batch.partition,
    signal: late.signal,
  };
  const started = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new HandlerTimedOut(`${settings.group} took more than ${settings.timeoutMs} ms`);
      late.abort(error);
      reject(error);
    }, settings.timeoutMs);
  });
  try {
    const handled = inSpan(`handle ${batch.topic}`, {}, () => settings.handler(events, context));
    return await Promise.race([handled, timeout]);
  } finally {
    clearTimeout(timer);
    settings.hooks.onHandled?.({
      topic: batch.topic,
      partition: batch.partition,
      events: events.length,
      ms: performance.now() - started,
    });
  }
}

function revocable(tx: Transaction, signal: AbortSignal): Transaction {
  return {
    query: (sql, params) => (signal.aborted ? Promise.reject(signal.reason as Error) : tx.query(sql, params)),
  };
}
