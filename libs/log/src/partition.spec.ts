import { describe, expect, it } from '@jest/globals';
import { murmur2, partitionOf } from './index.js';

describe('the partition of a key', () => {
  // Of Kafka's own test of its Java client.
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('hashes %s as Kafka does', (text, hash) => {
    expect(murmur2(new TextEncoder().encode(text))).toBe(hash);
  });

  it('spreads keys evenly, and those of another space by themselves', () => {
    const counts = Array.from({ length: 6 }, () => 0);
    let moved = 0;
    for (let n = 0; n < 6000; n++) {
      const partition = partitionOf('live', `post${n}`, 6);
      counts[partition] = (counts[partition] ?? 0) + 1;
      if (partitionOf('replay', `post${n}`, 6) !== partition) moved++;
    }
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(moved).toBeGreaterThan(4500);
  });
});
