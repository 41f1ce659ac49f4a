import type { KafkaMessage, Message } from 'kafkajs';
import { LIVE, type TopicName } from '#contracts';
import type { LogMessage } from '#log';

/**
 * The extension attribute that carries the offset: dense per partition, given in PostgreSQL. Kafka's own offset is no
 * use for it, since a message that was sent again has a new one.
 */
const SEQUENCE = 'ce_blottersequence';
const TIME = 'ce_time';

/** A row of the outbox. */
export interface OutboxRow {
  topic: TopicName;
  partition: number;
  offset: number;
  key: string;
  headers: string;
  data: string;
  appended_at: string;
}

/** What of a message of the brokers is read here. */
export type Read = Pick<KafkaMessage, 'key' | 'value' | 'headers' | 'timestamp'>;

/** A row as it travels: CloudEvents in binary mode. */
export function toKafka(row: OutboxRow): Message {
  const headers = headersOf(row.headers);
  return {
    partition: row.partition,
    key: kafkaKey(headers['ce_space'] ?? LIVE, row.key),
    value: row.data,
    timestamp: String(Date.parse(row.appended_at)),
    headers: { ...headers, [TIME]: row.appended_at, [SEQUENCE]: String(row.offset) },
  };
}

/** The offset that a message was given, or null where it was written by somebody else. */
export function sequenceOf(message: Pick<KafkaMessage, 'headers'>): number | null {
  const text = message.headers?.[SEQUENCE]?.toString();
  const value = Number(text);
  return text && Number.isSafeInteger(value) ? value : null;
}

/** A message of ours as it stood in the outbox. */
export function fromKafka(topic: TopicName, partition: number, offset: number, message: Read): LogMessage {
  const { headers, time } = headersAndTime(message);
  return {
    topic,
    partition,
    offset,
    key: ownKey(headers['ce_space'] ?? LIVE, message.key?.toString() ?? ''),
    headers,
    data: message.value?.toString() ?? '',
    appendedAt: time ?? new Date(Number(message.timestamp)).toISOString(),
  };
}

/** Keys of other spaces are others: compaction must not take an event of one for the newer of another. */
function kafkaKey(space: string, key: string): string {
  return space === LIVE ? key : `${space}\0${key}`;
}

function ownKey(space: string, key: string): string {
  return space !== LIVE && key.startsWith(`${space}\0`) ? key.slice(space.length + 1) : key;
}

/** Without the sequence, which is the offset. No header is taken out again: that makes an object slow for good. */
function headersAndTime(message: Read): {
  headers: Record<string, string>;
  time: string | undefined;
} {
  const headers: Record<string, string> = {};
  let time: string | undefined;
  for (const name in message.headers) {
    if (name === SEQUENCE) continue;
    const text = String(message.headers[name]);
    if (name === TIME) time = text;
    else headers[name] = text;
  }
  return { headers, time };
}

/** Headers that were written by hand may be no JSON: the message is then one without a type, and gets parked. */
function headersOf(text: string): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    return {};
  }
}
