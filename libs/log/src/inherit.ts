import type { AnyEvent } from '#contracts';
import { traceIdOf } from './trace.js';

/**
 * What a handler emits belongs to the trace of what it follows from: the event of the same key in the batch, or the only
 * trace of the batch. `own` is the traceparent of the span that handled it, which takes the place of a cause in the same
 * trace, so that the next stage hangs below this one.
 */
export function inherit(
  outputs: readonly AnyEvent[],
  causes: readonly Pick<AnyEvent, 'space' | 'key' | 'traceparent'>[],
  own: string | null,
): readonly AnyEvent[] {
  if (outputs.length === 0) return outputs;
  const only =
    new Set(causes.map(({ traceparent }) => traceparent)).size === 1 ? causes[0]!.traceparent : null;
  const ofKey = only ? null : new Map(causes.map((cause) => [nameOf(cause), cause.traceparent]));
  const ownTrace = traceIdOf(own);
  return outputs.map((event) => {
    const cause = event.traceparent ?? only ?? ofKey?.get(nameOf(event)) ?? null;
    const traceparent = ownTrace !== null && (cause === null || traceIdOf(cause) === ownTrace) ? own : cause;
    return traceparent === event.traceparent ? event : { ...event, traceparent };
  });
}

const nameOf = ({ space, key }: Pick<AnyEvent, 'space' | 'key'>) => `${space}\n${key}`;
