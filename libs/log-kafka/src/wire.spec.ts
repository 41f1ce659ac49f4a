import { describe, expect, it } from '@jest/globals';
import type { Message } from 'kafkajs';
import { fromKafka, sequenceOf, toKafka, type OutboxRow, type Read } from './wire.js';

const row = (more: Partial<OutboxRow> = {}): OutboxRow => ({
  topic: 'blotter.tolls',
  partition: 2,
  offset: 41,
  key: 'incident-1',
  headers: '{"ce_id":"e1","ce_space":"live","traceparent":"00-a-b-01"}',
  data: '{"title":"Überfall – Kyiv"}',
  appended_at: '2023-06-01T10:00:00.123456Z',
  ...more,
});

/** What a broker gives back for what it was given. */
function travelled({ key, value, headers, timestamp }: Message): Read {
  const bytes = Object.entries(headers ?? {}).map(([name, text]) => [name, Buffer.from(String(text))]);
  return {
    key: Buffer.from(String(key)),
    value: Buffer.from(String(value)),
    headers: Object.fromEntries(bytes) as Read['headers'],
    timestamp: timestamp!,
  };
}

describe('an event on its way over Kafka', () => {
  it('comes out as it stood in the outbox, to the microsecond', () => {
    const message = travelled(toKafka(row()));
    expect(sequenceOf(message)).toBe(41);
    expect(fromKafka('blotter.tolls', 2, 41, message)).toEqual({
      topic: 'blotter.tolls',
      partition: 2,
      offset: 41,
      key: 'incident-1',
      headers: { ce_id: 'e1', ce_space: 'live', traceparent: '00-a-b-01' },
      data: '{"title":"Überfall – Kyiv"}',
      appendedAt: '2023-06-01T10:00:00.123456Z',
    });
    expect(message.timestamp).toBe(String(Date.parse('2023-06-01T10:00:00.123Z')));
  });

  it('has another key for the brokers in another space, so that compaction takes nothing of the live one', () => {
    const message = travelled(toKafka(row({ headers: '{"ce_space":"replay"}' })));
    expect(String(message.key)).toBe('replay\0incident-1');
    expect(fromKafka('blotter.tolls', 2, 41, message).key).toBe('incident-1');
  });

  it('travels with headers that are no JSON too, to be parked where it is read', () => {
    const message = travelled(toKafka(row({ headers: 'oops' })));
    expect(fromKafka('blotter.tolls', 2, 41, message).headers).toEqual({});
  });

  it.each([[undefined], [''], ['x'], ['1.5'], ['9007199254740993']])('has no sequence of %p', (text) => {
    const headers = text === undefined ? {} : { ce_blottersequence: Buffer.from(text) };
    expect(sequenceOf({ headers })).toBeNull();
  });
});
