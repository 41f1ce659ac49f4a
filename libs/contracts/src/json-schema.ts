import { z } from 'zod';
import { EVENTS, type EventType } from './catalogue.js';

/** A JSON Schema as plain data. */
export type JsonSchema = { [keyword: string]: unknown };

/**
 * The JSON Schema (2020-12) of an event's data, as a reader may rely on it. Properties that it does not name are
 * allowed: a later release may add some, and readers skip what they do not know.
 */
export function jsonSchemaOf(type: EventType): JsonSchema {
  const { $schema, ...shape } = z.toJSONSchema(EVENTS[type].data, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: `urn:${type.replaceAll('.', ':')}`,
    title: type,
    description: EVENTS[type].tells,
    ...shape,
  };
}

/** The types of events that travel in a topic. */
export function typesIn(topic: string): EventType[] {
  return (Object.keys(EVENTS) as EventType[]).filter((type) => EVENTS[type].topic === topic);
}
