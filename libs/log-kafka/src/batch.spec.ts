import { describe, expect, it } from '@jest/globals';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { KafkaMessage } from 'kafkajs';
import { portionsOf, produceRequest } from './batch.js';
import { crc32c } from './crc32c.js';
import type { Response } from './door.js';
import { fetchedOf, readFetch } from './fetch-response.js';
import { readBatches } from './fetched.js';
import { Packer, type Pack } from './pack.js';

const require = createRequire(import.meta.url);
type Read<T> = (bytes: T) => Promise<{ records: KafkaMessage[] }>;
const KafkajsDecoder = require('kafkajs/src/protocol/decoder.js') as new (bytes: Buffer) => object;
const readByKafkajs = require('kafkajs/src/protocol/recordBatch/v0/decoder.js') as Read<object>;
const sumOfKafkajs = require('kafkajs/src/protocol/recordBatch/crc32C/index.js') as (bytes: Buffer) => number;

function pack(first: number, texts: readonly string[], at = '2023-06-01T10:00:00.123456Z'): Pack {
  const packer = new Packer();
  for (const data of texts) packer.add({ key: `k${data}`, headers: { ce_space: 'live', ce_id: data }, data });
  return { first, next: first + texts.length, at, body: packer.body };
}

/** The batch of a request for one partition of the topic `t`. */
function batchOf(...packs: Pack[]): Buffer {
  const request = produceRequest([{ topic: 't', partition: 0, packs }]);
  return request.subarray(request.length - request.readInt32BE(23));
}

const LONG = 'ä'.repeat(70_000);
const LATER = '2023-09-01T10:00:00Z';

describe('a batch for the brokers', () => {
  it('has the sum that Kafka wants', () => {
    expect(crc32c(Buffer.from('123456789'), 0, 9).toString(16)).toBe('e3069283');
    const batch = batchOf(pack(7, ['a', LONG]));
    expect(batch.readUInt32BE(17)).toBe(sumOfKafkajs(batch.subarray(21)));
  });

  it('is read by kafkajs as it is by us: packs of several times and sizes as one run', async () => {
    const packs = [pack(98, ['a', LONG, 'ü']), pack(101, ['b'], LATER), pack(102, [])];
    const batch = batchOf(...packs);
    batch.writeBigInt64BE(5_000_000_000n, 0);
    const { messages, last } = readBatches(batch)!;
    expect(last).toBe(5_000_000_003);
    expect(messages.map((one) => one.sequence)).toEqual([98, 99, 100, 101]);
    expect(messages.map((one) => one.content().data)).toEqual(['a', LONG, 'ü', 'b']);
    expect(messages.map((one) => one.content().headers)).toEqual(
      ['a', LONG, 'ü', 'b'].map((ce_id) => ({ ce_space: 'live', ce_id })),
    );
    expect(messages[3]!.content().time).toBe(LATER);
    expect([messages[3]!.timestamp, messages[2]!.size]).toEqual([Date.parse(LATER), 2]);
    const { records } = await readByKafkajs(new KafkajsDecoder(batch));
    const texts = ({ offset, key, value, timestamp }: KafkaMessage) =>
      [offset, key, value, timestamp].map(String); // prettier-ignore
    expect(records.map(texts)).toEqual(
      messages.map((one) =>
        [one.kafkaOffset, one.content().key, one.content().data, one.timestamp].map(String),
      ),
    );
    expect(String(records[2]!.headers!['ce_blottersequence'])).toBe('100');
  });

  it('is cut between two events, and one that is too large goes by itself', () => {
    const packs = [pack(0, ['a', 'b']), pack(2, ['c', LONG, 'd', 'e'])];
    const portions = portionsOf(packs, 200);
    expect(portions.map((own) => own.map(({ first, next }) => [first, next]))).toEqual([
      [[0, 2], [2, 3]],
      [[3, 4]],
      [[4, 6]],
    ]); // prettier-ignore
    expect(readBatches(batchOf(...portions.flat()))!.messages.map((one) => one.sequence)).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
    expect(portionsOf(packs, 1_000_000)).toEqual([packs]);
  });

  it('is left out where the brokers cut it off, and not read here where it is compressed', () => {
    const whole = batchOf(pack(0, ['a']));
    expect(readBatches(Buffer.concat([whole, whole.subarray(0, 70)]))!.messages).toHaveLength(1);
    expect(readBatches(whole.subarray(0, 40))).toEqual({ messages: [], last: null });
    expect(readBatches(compressed(whole))).toBeNull();
  });
});

describe('the answer to a fetch', () => {
  const own: Response = {
    decode: async () => ({ responses: [{ partitions: [{ messages: [foreign] }] }] }),
    parse: async (decoded) => decoded,
  };
  const foreign = { offset: '9', key: null, value: Buffer.from('x'), headers: {}, timestamp: '5' };
  type Answer = {
    responses: { topicName: string; partitions: { partition: number; messages: unknown[] }[] }[];
  };
  const read = async (batch: Buffer) => (await readFetch(own, 11).decode(answer(batch))) as Answer;

  it('stands for its messages by the last, and gives those from an offset on', async () => {
    const [response] = (await read(batchOf(pack(4, ['a', 'b', 'c'])))).responses;
    expect(response!.topicName).toBe('topic');
    const [{ partition, messages }] = response!.partitions as [{ partition: number; messages: unknown[] }];
    expect([partition, messages]).toMatchObject([3, [{ offset: '2' }]]);
    expect(fetchedOf(messages, 1).map((one) => one.content().data)).toEqual(['b', 'c']);
    expect(fetchedOf(messages, 3)).toEqual([]);
  });

  it('is left to kafkajs where it is compressed', async () => {
    const { messages } = (await read(compressed(batchOf(pack(4, ['a']))))).responses[0]!.partitions[0]!;
    const [message] = fetchedOf(messages, 0);
    expect(message).toMatchObject({ kafkaOffset: 9, sequence: null, timestamp: 5, size: 1 });
    expect(message!.content()).toEqual({ key: '', headers: {}, data: 'x', time: undefined });
  });
});

function compressed(batch: Buffer): Buffer {
  const records = gzipSync(batch.subarray(61));
  const made = Buffer.concat([batch.subarray(0, 61), records]);
  made.writeInt32BE(made.length - 12, 8);
  made.writeInt16BE(1, 21);
  return made;
}

/** Version 11, with an aborted transaction of somebody. */
function answer(batch: Buffer): Buffer {
  const topic = Buffer.from('topic');
  const numbers = Buffer.alloc(4 + 2 + 4 + 4 + 2);
  numbers.writeInt32BE(1, 10);
  numbers.writeInt16BE(topic.length, 14);
  const partition = Buffer.alloc(4 + 4 + 2 + 24 + 4 + 16 + 4 + 4);
  partition.writeInt32BE(1, 0);
  partition.writeInt32BE(3, 4);
  partition.writeInt32BE(1, 34);
  partition.writeInt32BE(batch.length, 58);
  return Buffer.concat([numbers, topic, partition, batch]);
}
