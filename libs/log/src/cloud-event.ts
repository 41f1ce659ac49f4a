import { decode, UndecodableEvent } from '#contracts';
import type { LogMessage } from './port.js';

/**
 * A message as a CloudEvent 1.0 in structured form; where it stands in the log is told by the extensions `topic`,
 * `partition` and `offset`. Data that is no event of the catalogue comes as the text that it is.
 */
export function cloudEvent(message: LogMessage): Record<string, unknown> {
  const { topic, partition, offset, appendedAt, headers } = message;
  return {
    specversion: '1.0',
    id: headers['ce_id'],
    type: headers['ce_type'],
    source: headers['ce_source'],
    subject: message.key,
    time: appendedAt,
    datacontenttype: 'application/json',
    space: headers['ce_space'] ?? 'live',
    topic,
    partition,
    offset,
    ...(headers['ce_wording'] ? { wording: headers['ce_wording'] } : {}),
    ...(headers['traceparent'] ? { traceparent: headers['traceparent'] } : {}),
    data: dataOf(message),
  };
}

function dataOf(message: LogMessage): unknown {
  try {
    return decode(message, message, message.appendedAt).data;
  } catch (error) {
    if (error instanceof UndecodableEvent) return message.data;
    throw error;
  }
}
