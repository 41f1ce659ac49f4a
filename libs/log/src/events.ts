import { decode, eventOf, type AnyEvent, type LoggedEvent } from '#contracts';
import type { LogMessage, ParkedMessage } from './port.js';

/** A message with what came of reading it. */
export type Item =
  | { message: LogMessage; name: string; event: LoggedEvent; error: null }
  | { message: LogMessage; name: string; event: null; error: string };

/** Reads a message; never throws, since a broken one has to be parked where it stands. */
export function itemOf(message: LogMessage): Item {
  const name = nameOf(message);
  try {
    const { topic, partition, offset } = message;
    return {
      message,
      name,
      event: decode(message, { topic, partition, offset }, message.appendedAt),
      error: null,
    };
  } catch (error) {
    return { message, name, event: null, error: describeError(error) };
  }
}

/** What a message waits behind: its key in its space. */
export function nameOf(message: LogMessage): string {
  return `${spaceOf(message)}\0${message.key}`;
}

export function spaceOf(message: LogMessage): string {
  return message.headers['ce_space'] ?? 'live';
}

/** An error in one line, with what caused it. */
export function describeError(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { name, message, cause } = error as { name?: string; message?: string; cause?: unknown };
  const text = `${name ?? 'Error'}: ${message ?? ''}`.slice(0, 2000);
  return cause ? `${text} (${describeError(cause).slice(0, 500)})` : text;
}

/** The event that tells of a parked message, on `blotter.parked`. */
export function parkedEvent(parked: ParkedMessage): AnyEvent {
  const { id, group, space, message, reason, error, attempts } = parked;
  const { topic, partition, offset, key, headers, data } = message;
  return eventOf(
    'blotter.event.parked.v1',
    { id, group, topic, partition, offset, key, reason, error, attempts, event: { headers, data } },
    [group, topic, partition, offset],
    { source: `/${group}`, space, traceparent: headers['traceparent'] ?? null },
  );
}
