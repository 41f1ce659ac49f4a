import type { AnyEvent } from '#contracts';
import type { Handler, Transaction } from '#log';

/** What goes around the handler of a consumer under trial. */
export type Around = (handler: Handler) => Handler;

/** The first commit of every batch fails after the effect, as when the server goes away; the second goes through. */
export function failingCommits(): Around {
  const seen = new Set<string>();
  return (handler) => async (events, context) => {
    const out = await handler(events, context);
    const batch = events.map(({ at }) => `${at.topic}/${at.partition}@${at.offset}`).join();
    if (seen.has(batch)) return out;
    seen.add(batch);
    throw Object.assign(new Error('the commit failed'), { code: '40001' });
  };
}

/** An event that can be made harmless again. */
export interface Poison {
  event: AnyEvent;
  healed: boolean;
}

/**
 * Whatever the handler asks of the database throws, or hangs, while it handles the poison. A handler that asks nothing
 * throws or hangs itself: there is nothing else of it that can fail.
 */
export function poisoned(poison: Poison, how: 'throw' | 'hang'): Around {
  const fail = (): Promise<never> =>
    how === 'throw' ? Promise.reject(new Error('planted failure')) : new Promise<never>(() => undefined);
  return (handler) => async (events, context) => {
    if (poison.healed || !events.some(({ id }) => id === poison.event.id)) return handler(events, context);
    let asked = false;
    const tx: Transaction = { query: () => ((asked = true), fail()) };
    const out = await handler(events, { ...context, tx });
    return asked ? out : fail();
  };
}

/** Calls `then` once, after so many calls of the handler. */
export function after(calls: number, then: () => void): Around {
  let count = 0;
  return (handler) => async (events, context) => {
    count += 1;
    if (count === calls) then();
    return handler(events, context);
  };
}
