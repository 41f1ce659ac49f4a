import { LIVE, type TopicName } from '#contracts';
import type { LogMessage } from '#log';
import type { Fetched } from './fetched.js';
import { ownKey, Packer, type Pack } from './pack.js';

/** An event of `log.messages`, where a log that moves here has them, and where outboxes were before they were packed. */
export interface OutboxRow {
  topic: TopicName;
  partition: number;
  offset: number;
  key: string;
  headers: string;
  data: string;
  appended_at: string;
}

/** A row as it travels: CloudEvents in binary mode. */
export function packOf({ offset, key, headers, data, appended_at: at }: OutboxRow): Pack {
  const packer = new Packer();
  packer.add({ key, headers: headersOf(headers), data });
  return { first: offset, next: offset + 1, at, body: packer.body };
}

/** A message of ours as it stood in the outbox. */
export function fromKafka(topic: TopicName, partition: number, offset: number, message: Fetched): LogMessage {
  const { key: travelling, headers, data, time } = message.content();
  const key = ownKey(headers['ce_space'] ?? LIVE, travelling);
  const appendedAt = time ?? new Date(message.timestamp).toISOString();
  return { topic, partition, offset, key, headers, data, appendedAt };
}

/** Headers that were written by hand may be no JSON: the message is then one without a type, and gets parked. */
function headersOf(text: string): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    return {};
  }
}
