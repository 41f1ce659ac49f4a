import { describe, expect, it } from '@jest/globals';
import type { TopicName } from '#contracts';
import { Feed, Gap } from './feed.js';
import type { Fetched } from './fetched.js';

const NEVER = new AbortController().signal;

/** A message of ours at a Kafka offset, or one without a sequence. */
const at = (kafkaOffset: number, sequence: number | null, size = 1): Fetched => ({
  kafkaOffset,
  sequence,
  timestamp: 0,
  size,
  content: () => ({ key: 'k', headers: {}, data: 'x'.repeat(size), time: undefined }),
});

function feed(position: number, topic: TopicName = 'blotter.posts') {
  const told: string[] = [];
  const host = {
    hungry: () => void told.push('hungry'),
    seek: (_: Feed, offset: number) => void told.push(`seek ${offset}`),
    closed: () => void told.push('closed'),
  };
  return { told, feed: new Feed({ topic, partition: 0, position, epoch: 1 }, position, host) };
}

const offsets = async (of: Feed, position: number, limit = 100) =>
  (await of.read(position, limit)).map((message) => message.offset);

describe('a feed between the brokers and a handler', () => {
  it('gives sequences as offsets, and drops what is settled', async () => {
    const { feed: it_ } = feed(3);
    it_.take([at(5, 3), at(6, 4), at(7, 5)]);
    expect(await offsets(it_, 3, 2)).toEqual([3, 4]);
    expect(await offsets(it_, 3)).toEqual([3, 4, 5]);
    expect(await offsets(it_, 5)).toEqual([5]);
    expect(it_.settled).toBe(7);
    expect(await it_.beyond(6, 1, NEVER)).toBe(false);
    expect(it_.settled).toBe(8);
  });

  it('takes a run that was sent again once, wherever it was cut', async () => {
    const { feed: it_, told } = feed(0);
    it_.take([at(0, 0), at(1, 1), at(2, 2), at(3, 1), at(4, 2)]);
    it_.take([at(5, 1), at(6, 2), at(7, 3), at(8, null), at(9, 4)]);
    expect(await offsets(it_, 0)).toEqual([0, 1, 2, 3, 4]);
    expect(told).toEqual([]);
  });

  it('looks once more for what is missing, then stands still and says what', async () => {
    const { feed: it_, told } = feed(0);
    it_.take([at(0, 0), at(1, 2)]);
    expect([it_.expected, it_.nextKafkaOffset, told]).toEqual([1, 1, ['seek 1']]);
    it_.take([at(1, 2), at(2, 3)]);
    expect(await offsets(it_, 0)).toEqual([0]);
    await expect(it_.beyond(1, 1, NEVER)).rejects.toThrow(Gap);
    await expect(it_.beyond(1, 1, NEVER)).rejects.toThrow('event 1 is missing on the brokers');
    it_.take([at(3, 1)]);
    expect(await it_.beyond(1, 1, NEVER)).toBe(true);
  });

  it('passes over what compaction took, on topics where it may', async () => {
    const { feed: it_, told } = feed(0, 'blotter.tolls');
    it_.take([at(4, 4), at(9, 9)]);
    expect(await offsets(it_, 0)).toEqual([4, 9]);
    expect(told).toEqual([]);
  });

  it('is full by count and by size, and asks for more when half of it is settled', async () => {
    const { feed: small, told } = feed(0);
    small.take(Array.from({ length: 4_000 }, (_, n) => at(n, n)));
    expect(small.full).toBe(true);
    await small.read(1_000, 10);
    expect(told).toEqual([]);
    await small.read(2_001, 10);
    expect([small.full, told]).toEqual([false, ['hungry']]);
    const { feed: large } = feed(0);
    large.take([at(0, 0, 4_000_000)]);
    expect(large.full).toBe(true);
  });

  it('wakes who waits when something comes, and at a signal', async () => {
    const { feed: it_ } = feed(0);
    const waiting = it_.beyond(0, 60_000, NEVER);
    it_.take([at(0, 0)]);
    expect(await waiting).toBe(true);
    const stop = new AbortController();
    const stopped = it_.beyond(1, 60_000, stop.signal);
    stop.abort();
    expect(await stopped).toBe(false);
  });
});
