import { EVENTS, type EventType } from './catalogue.js';
import type { AnyEvent, LoggedEvent, Position } from './event.js';

/** An event as it travels: `ce_*` attributes as headers, the plain JSON of its data as text. */
export interface WireEvent {
  key: string;
  headers: Record<string, string>;
  data: string;
}

/** Raised for bytes that are no event of the catalogue; trying again cannot help. */
export class UndecodableEvent extends Error {
  override name = 'UndecodableEvent';
}

/** Upcasters: an old type to the type and data that replaced it. None yet; each comes with a test of the old form. */
const UPCASTERS: Record<string, (data: unknown) => { type: EventType; data: unknown }> = {};

export function encode(event: AnyEvent): WireEvent {
  const headers: Record<string, string> = {
    ce_specversion: '1.0',
    ce_id: event.id,
    ce_type: event.type,
    ce_source: event.source,
    ce_subject: event.key,
    ce_space: event.space,
    'content-type': 'application/json',
  };
  if (event.traceparent) headers['traceparent'] = event.traceparent;
  return { key: event.key, headers, data: JSON.stringify(event.data) };
}

/** The event of a message. Throws `UndecodableEvent` for broken JSON, an unknown type, or data against its schema. */
export function decode(wire: WireEvent, at: Position, appendedAt: string): LoggedEvent {
  const where = `${at.topic}/${at.partition}@${at.offset}`;
  const stated = wire.headers['ce_type'] ?? '';
  let parsed: unknown;
  try {
    parsed = JSON.parse(wire.data);
  } catch (cause) {
    throw new UndecodableEvent(`${where}: the data is no JSON`, { cause });
  }
  const current = UPCASTERS[stated]?.(parsed) ?? { type: stated as EventType, data: parsed };
  if (!Object.hasOwn(EVENTS, current.type)) {
    throw new UndecodableEvent(`${where}: unknown type of event "${stated}"`);
  }
  const checked = EVENTS[current.type].data.safeParse(current.data);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new UndecodableEvent(
      `${where}: ${stated} has a bad ${issue?.path.join('.') || 'body'}: ${issue?.message}`,
    );
  }
  return {
    id: wire.headers['ce_id'] ?? '',
    type: current.type,
    source: wire.headers['ce_source'] ?? '',
    space: wire.headers['ce_space'] ?? 'live',
    key: wire.key,
    traceparent: wire.headers['traceparent'] ?? null,
    data: checked.data,
    at,
    appendedAt,
  } as LoggedEvent;
}
