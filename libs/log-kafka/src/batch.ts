import { crc32c } from './crc32c.js';
import { sizeOfHeader, writeHeader, type Pack } from './pack.js';
import { sizeOfVarint, writeVarint } from './varint.js';

/**
 * The extension attribute that carries the offset: dense per partition, given in PostgreSQL. Kafka's own offset is no
 * use for it, since a message that was sent again has a new one.
 */
export const SEQUENCE = 'ce_blottersequence';
export const TIME = 'ce_time';

const MAGIC = 2;
/** From the first offset to the number of records. */
const HEAD_BYTES = 61;
/** What stands before the part that the length of a batch counts, and before the part that its sum is over. */
const BEFORE_LENGTH = 12;
const BEFORE_SUM = 21;
/** Acknowledged by all copies, and how long the broker may wait for them. */
const ALL = -1;
const TIMEOUT_MS = 10_000;

/** What goes to one partition. */
export interface Share {
  topic: string;
  partition: number;
  packs: readonly Pack[];
}

/** A produce request of version 3 with one batch for each partition; each partition may be there once. */
export function produceRequest(shares: readonly Share[]): Buffer {
  const topics = new Map<string, Share[]>();
  for (const share of shares) topics.set(share.topic, [...(topics.get(share.topic) ?? []), share]);
  const plans = new Map(shares.map((share) => [share, planOf(share.packs)]));
  let size = 12;
  for (const topic of topics.keys()) size += 6 + Buffer.byteLength(topic);
  for (const { bytes } of plans.values()) size += 8 + bytes;
  const into = Buffer.allocUnsafe(size);
  // Without a transaction.
  let at = into.writeInt16BE(-1, 0);
  at = into.writeInt16BE(ALL, at);
  at = into.writeInt32BE(TIMEOUT_MS, at);
  at = into.writeInt32BE(topics.size, at);
  for (const [topic, partitions] of topics) {
    at = into.writeInt16BE(Buffer.byteLength(topic), at);
    at += into.write(topic, at);
    at = into.writeInt32BE(partitions.length, at);
    for (const share of partitions) {
      const plan = plans.get(share)!;
      at = into.writeInt32BE(share.partition, at);
      at = into.writeInt32BE(plan.bytes, at);
      at = writeBatch(into, at, plan);
    }
  }
  return into;
}

/** Packs in portions of at most so many bytes, cut between two events; one that is larger goes by itself. */
export function portionsOf(packs: readonly Pack[], bytes: number): Pack[][] {
  const portions: Pack[][] = [];
  let room = 0;
  const put = (pack: Pack): void => {
    const portion = portions.at(-1);
    if (portion && pack.body.length <= room) portion.push(pack);
    else portions.push([pack]);
    room = (portion && pack.body.length <= room ? room : bytes) - pack.body.length;
  };
  for (const pack of packs)
    for (const part of pack.body.length > bytes ? cut(pack, bytes) : [pack]) put(part);
  return portions;
}

function* cut({ first, at, body }: Pack, bytes: number): Generator<Pack> {
  let [start, end, from, next] = [0, 0, first, first];
  for (const [, to] of entriesOf(body)) {
    if (to - start > bytes && end > start) {
      yield { first: from, next, at, body: body.subarray(start, end) };
      [start, from] = [end, next];
    }
    end = to;
    next += 1;
  }
  yield { first: from, next, at, body: body.subarray(start, end) };
}

interface Plan {
  packs: readonly Pack[];
  bytes: number;
  records: number;
  since: number;
  until: number;
}

function planOf(packs: readonly Pack[]): Plan {
  const times = packs.map((pack) => Date.parse(pack.at));
  const plan = { packs, bytes: HEAD_BYTES, records: 0, since: Math.min(...times), until: Math.max(...times) };
  packs.forEach((pack, i) => {
    const later = times[i]! - plan.since;
    const time = sizeOfHeader(TIME, pack.at);
    let sequence = pack.first;
    for (const [start, end] of entriesOf(pack.body)) {
      const size = sizeOfRecord(
        end - start,
        later,
        plan.records,
        time + sizeOfHeader(SEQUENCE, String(sequence)),
      );
      plan.bytes += sizeOfVarint(size) + size;
      plan.records += 1;
      sequence += 1;
    }
  });
  return plan;
}

const sizeOfRecord = (entry: number, later: number, delta: number, headers: number): number =>
  1 + sizeOfVarint(later) + sizeOfVarint(delta) + entry + headers;

function writeBatch(into: Buffer, start: number, { packs, bytes, records, since, until }: Plan): number {
  into.fill(0, start, start + HEAD_BYTES);
  into.writeInt32BE(bytes - BEFORE_LENGTH, start + 8);
  into.writeInt32BE(-1, start + 12);
  into.writeInt8(MAGIC, start + 16);
  into.writeInt32BE(records - 1, start + 23);
  into.writeBigInt64BE(BigInt(since), start + 27);
  into.writeBigInt64BE(BigInt(until), start + 35);
  // No idempotent producer: its id, epoch and sequence are -1.
  into.fill(255, start + 43, start + 57);
  into.writeInt32BE(records, start + 57);
  let at = start + HEAD_BYTES;
  let delta = 0;
  for (const pack of packs) {
    const later = Date.parse(pack.at) - since;
    const time = Buffer.alloc(sizeOfHeader(TIME, pack.at));
    writeHeader(time, 0, TIME, pack.at);
    let sequence = pack.first;
    for (const [from, to] of entriesOf(pack.body)) {
      const offset = String(sequence++);
      const headers = time.length + sizeOfHeader(SEQUENCE, offset);
      at = writeVarint(into, at, sizeOfRecord(to - from, later, delta, headers));
      into[at++] = 0;
      at = writeVarint(into, at, later);
      at = writeVarint(into, at, delta++);
      at += pack.body.copy(into, at, from, to);
      at += time.copy(into, at);
      at = writeHeader(into, at, SEQUENCE, offset);
    }
  }
  into.writeUInt32BE(crc32c(into, start + BEFORE_SUM, at), start + 17);
  return at;
}

/** Where each event of a pack begins and ends. */
function* entriesOf(body: Buffer): Generator<[number, number]> {
  for (let at = 0; at < body.length;) {
    const end = at + 4 + body.readUInt32BE(at);
    yield [at + 4, end];
    at = end;
  }
}
