import type { KafkaMessage } from 'kafkajs';
import type { Response } from './door.js';
import { readBatches, sequenceOf, type Fetched, type FetchedRun } from './fetched.js';
import { SEQUENCE, TIME } from './batch.js';
import { Cursor } from './varint.js';

/**
 * Stands for all messages that a fetch brought of a partition. kafkajs makes a dozen objects of each message and looks
 * at every one: handing it a single one, at the last offset, costs it nothing, and `eachBatch` resolves by that offset.
 */
export interface Stand {
  offset: string;
  run: FetchedRun;
}

/** The answer to a fetch is read by `readBatches`, or by kafkajs where a batch is of a kind that is not written here. */
export const readFetch = (own: Response, version: number): Response => ({
  decode: async (payload) => answerOf(payload, version) ?? standing(await own.decode(payload)),
  parse: (decoded) => own.parse(decoded),
});

/** The messages behind what `readFetch` has left of them, from `offset` on: brokers answer with whole batches. */
export function fetchedOf(messages: readonly unknown[], offset: number): Fetched[] {
  const all = (messages as readonly Stand[]).flatMap(({ run }) => run.messages);
  const first = all.findIndex(({ kafkaOffset }) => kafkaOffset >= offset);
  return first < 0 ? [] : all.slice(first);
}

interface Partition {
  messages: unknown[];
}
interface Answer {
  responses: { partitions: Partition[] }[];
}

/** Versions 4 to 11, which differ by what has come in between. */
function answerOf(payload: Buffer, version: number): Answer | null {
  if (version < 4 || version > 11) return null;
  const cursor = new Cursor(payload);
  const waited = cursor.int32();
  const session = version >= 7 ? { errorCode: cursor.int16(), sessionId: cursor.int32() } : {};
  const responses = [];
  for (let topics = cursor.int32(); topics > 0; topics -= 1) {
    const topicName = cursor.string();
    const partitions = [];
    for (let count = cursor.int32(); count > 0; count -= 1) {
      const partition = partitionOf(cursor, version);
      if (!partition) return null;
      partitions.push(partition);
    }
    responses.push({ topicName, partitions });
  }
  // From version 8 on the client waits, before that the broker has.
  const throttle =
    version >= 8 ? { throttleTime: 0, clientSideThrottleTime: waited } : { throttleTime: waited };
  return { ...throttle, ...session, responses } as Answer;
}

function partitionOf(cursor: Cursor, version: number): Partition | null {
  const head = {
    partition: cursor.int32(),
    errorCode: cursor.int16(),
    highWatermark: String(cursor.int64()),
    lastStableOffset: String(cursor.int64()),
    lastStartOffset: version >= 5 ? String(cursor.int64()) : '0',
    // Transactions are not used on topics of ours; what others write there is passed over in any case.
    abortedTransactions: [],
  };
  const aborted = Math.max(0, cursor.int32());
  cursor.at += 16 * aborted;
  const preferredReadReplica = version >= 11 ? cursor.int32() : -1;
  const size = Math.max(0, cursor.int32());
  const run = readBatches(cursor.bytes.subarray(cursor.at, (cursor.at += size)));
  return run && { ...head, preferredReadReplica, messages: standsOf(run) } as Partition; // prettier-ignore
}

const standsOf = (run: FetchedRun): Stand[] => (run.last === null ? [] : [{ offset: String(run.last), run }]);

/** What kafkajs has read, in the same form. */
function standing(answer: unknown): unknown {
  const { responses } = answer as Answer;
  for (const { partitions } of responses) {
    for (const partition of partitions) {
      const messages = (partition.messages as KafkaMessage[]).map(fetchedFrom);
      partition.messages = standsOf({ messages, last: messages.at(-1)?.kafkaOffset ?? null });
    }
  }
  return answer;
}

function fetchedFrom({ offset, key, value, timestamp, headers = {} }: KafkaMessage): Fetched {
  const texts = Object.entries(headers).map(([name, text]): [string, string] => [name, String(text)]);
  const content = {
    key: key?.toString() ?? '',
    headers: Object.fromEntries(texts.filter(([name]) => name !== SEQUENCE && name !== TIME)),
    data: value?.toString() ?? '',
    time: headers[TIME]?.toString(),
  };
  return {
    kafkaOffset: Number(offset),
    sequence: sequenceOf(headers[SEQUENCE]?.toString()),
    timestamp: Number(timestamp),
    size: value?.length ?? 0,
    content: () => content,
  };
}
