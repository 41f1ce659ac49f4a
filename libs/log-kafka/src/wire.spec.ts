import { describe, expect, it } from '@jest/globals';
import { produceRequest } from './batch.js';
import { readBatches, sequenceOf, type Fetched } from './fetched.js';
import { fromKafka, packOf, type OutboxRow } from './wire.js';

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
function travelled(...rows: OutboxRow[]): Fetched[] {
  const request = produceRequest([{ topic: 't', partition: 2, packs: rows.map(packOf) }]);
  const run = readBatches(request.subarray(request.length - planned(request)))!;
  return run.messages;
}

/** A request for one partition of a topic named by one letter ends with its batch. */
const planned = (request: Buffer): number => request.readInt32BE(12 + 3 + 4 + 4);

describe('an event on its way over Kafka', () => {
  it('comes out as it stood in the outbox, to the microsecond', () => {
    const [message] = travelled(row());
    expect(message!.sequence).toBe(41);
    expect(fromKafka('blotter.tolls', 2, 41, message!)).toEqual({
      topic: 'blotter.tolls',
      partition: 2,
      offset: 41,
      key: 'incident-1',
      headers: { ce_id: 'e1', ce_space: 'live', traceparent: '00-a-b-01' },
      data: '{"title":"Überfall – Kyiv"}',
      appendedAt: '2023-06-01T10:00:00.123456Z',
    });
    expect(message!.timestamp).toBe(Date.parse('2023-06-01T10:00:00.123Z'));
  });

  it('has another key for the brokers in another space, so that compaction takes nothing of the live one', () => {
    const [message] = travelled(row({ headers: '{"ce_space":"replay"}' }));
    expect(message!.content().key).toBe('replay\0incident-1');
    expect(fromKafka('blotter.tolls', 2, 41, message!).key).toBe('incident-1');
  });

  it('travels with headers that are no JSON too, to be parked where it is read', () => {
    const [message] = travelled(row({ headers: 'oops' }));
    expect(fromKafka('blotter.tolls', 2, 41, message!).headers).toEqual({});
  });

  it.each([[undefined], [''], ['x'], ['1.5'], ['9007199254740993']])('has no sequence of %p', (text) => {
    expect(sequenceOf(text)).toBeNull();
  });
});
