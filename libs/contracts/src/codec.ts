import { EVENTS, type EventType } from './catalogue.js';
import type { AnyEvent, LoggedEvent, Position } from './event.js';
import { exactly } from './exact.js';
import { upcast, UPCASTERS, type Upcasters } from './upcasters.js';

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
  if (event.wording) headers['ce_wording'] = event.wording;
  if (event.traceparent) headers['traceparent'] = event.traceparent;
  return { key: event.key, headers, data: JSON.stringify(event.data) };
}

/**
 * The event of a message, in the newest form of its type. Properties that the schema does not know are left out, so
 * that a reader outlives what is added later. Throws `UndecodableEvent` for broken JSON, an unknown type, or data
 * against its schema.
 */
export function decode(
  wire: WireEvent,
  at: Position,
  appendedAt: string,
  upcasters: Upcasters = UPCASTERS,
): LoggedEvent {
  const where = `${at.topic}/${at.partition}@${at.offset}`;
  const stated = wire.headers['ce_type'] ?? '';
  const current = newest(stated, wire.data, where, upcasters);
  if (!isType(current.type)) throw new UndecodableEvent(`${where}: unknown type of event "${stated}"`);
  const data = isExact[current.type](current.data)
    ? current.data
    : parsed(current.type, current.data, `${where}: ${stated}`);
  const event = {
    id: wire.headers['ce_id'] ?? '',
    type: current.type,
    source: wire.headers['ce_source'] ?? '',
    space: wire.headers['ce_space'] ?? 'live',
    key: wire.key,
    traceparent: wire.headers['traceparent'] ?? null,
    data,
    at,
    appendedAt,
  } as LoggedEvent;
  const wording = wire.headers['ce_wording'];
  if (wording) event.wording = wording;
  return event;
}

/** Nearly every event is exactly as its schema says: then nothing has to be copied or left out. */
const isExact = Object.fromEntries(
  Object.entries(EVENTS).map(([type, spec]) => [type, exactly(spec.data)]),
) as Record<EventType, (data: unknown) => boolean>;

function parsed(type: EventType, data: unknown, what: string): unknown {
  const checked = EVENTS[type].data.safeParse(data);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new UndecodableEvent(`${what} has a bad ${issue?.path.join('.') || 'body'}: ${issue?.message}`);
}

function newest(stated: string, json: string, where: string, upcasters: Upcasters) {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new UndecodableEvent(`${where}: the data is no JSON`, { cause });
  }
  try {
    return upcast(stated, data, upcasters);
  } catch (cause) {
    throw new UndecodableEvent(`${where}: ${stated} could not be brought to its newest form`, { cause });
  }
}

function isType(type: string): type is EventType {
  return Object.hasOwn(EVENTS, type);
}
