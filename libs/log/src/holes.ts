import type { LogMessage } from './port.js';

/**
 * Messages of a compacted partition from an offset on, with the next one once more in the place of each that was lost: only
 * a log without holes can be moved to brokers, and whoever reads a compacted topic goes by what comes last.
 */
export function withoutHoles(messages: readonly LogMessage[], from: number): LogMessage[] {
  const all: LogMessage[] = [];
  for (const message of messages)
    for (let offset = from + all.length; offset <= message.offset; offset += 1)
      all.push({ ...message, offset });
  return all;
}
