import { LIVE } from '#contracts';

const encoder = new TextEncoder();

/**
 * The partition of a key: Kafka's own (murmur2), so that other clients that write a topic agree with us. Keys of
 * another space than the live one spread on their own.
 */
export function partitionOf(space: string, key: string, partitions: number): number {
  const name = space === LIVE ? key : `${space}\0${key}`;
  return (murmur2(encoder.encode(name)) & 0x7fffffff) % partitions;
}

/** MurmurHash2 with Kafka's seed, as a signed 32-bit integer. */
export function murmur2(bytes: Uint8Array): number {
  const m = 0x5bd1e995;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~3;
  let h = 0x9747b28c ^ bytes.length;
  for (let i = 0; i < whole; i += 4) {
    let k = Math.imul(view.getInt32(i, true), m);
    k = Math.imul(k ^ (k >>> 24), m);
    h = Math.imul(h, m) ^ k;
  }
  for (let i = bytes.length - 1; i >= whole; i--) h ^= (bytes[i] ?? 0) << (8 * (i - whole));
  if (whole < bytes.length) h = Math.imul(h, m);
  h = Math.imul(h ^ (h >>> 13), m);
  return h ^ (h >>> 15);
}
