import { Argument, Command } from 'commander';
import { decode, TOPICS, UndecodableEvent, type TopicName } from '#contracts';
import type { EventLog, LogMessage } from '#log';
import { openRuntime } from '../runtime/open.js';
import { isoTime, withLogOptions, type LogOptions } from '../runtime/options.js';

const PAGE = 500;

export function tailCommand(): Command {
  return withLogOptions(new Command('tail'))
    .description('print the events of a topic as JSON lines (CloudEvents in structured form), and follow it')
    .addArgument(new Argument('<topic>', 'the topic').choices(Object.keys(TOPICS)))
    .option('--from <where>', 'start, now, or a time', where, 'now')
    .option('--no-follow', 'end where the topic ends')
    .addHelpText('after', '\nExample:\n  $ blotter tail blotter.tolls --from start --no-follow\n')
    .action(async (topic: TopicName, options: LogOptions & { from: string; follow: boolean }) => {
      const runtime = await openRuntime(options);
      let stopped = false;
      process.once('SIGINT', () => (stopped = true));
      process.once('SIGTERM', () => (stopped = true));
      try {
        await tail(runtime.log, topic, options, () => stopped);
      } finally {
        await runtime.close();
      }
    });
}

function where(text: string): string {
  return text === 'start' || text === 'now' ? text : isoTime(text);
}

async function tail(
  log: EventLog,
  topic: TopicName,
  options: { from: string; follow: boolean; space: string },
  stopped: () => boolean,
): Promise<void> {
  const ends = await log.ends(topic);
  const next = ends.map((end) => (options.from === 'now' ? end : 0));
  const since = options.from === 'start' || options.from === 'now' ? '' : options.from;
  while (!stopped()) {
    let read = 0;
    for (let partition = 0; partition < next.length; partition += 1) {
      const messages = await log.read(topic, partition, next[partition]!, PAGE);
      read += messages.length;
      for (const message of messages) print(message, since, options.space);
      next[partition] = (messages.at(-1)?.offset ?? next[partition]! - 1) + 1;
    }
    if (read > 0) continue;
    if (!options.follow) return;
    await log.waitForAppend([topic], 500);
  }
}

/** CloudEvents 1.0 in structured form; where it stands in the log is told by the extensions partition and offset. */
function print(message: LogMessage, since: string, space: string): void {
  if (message.appendedAt < since || (message.headers['ce_space'] ?? 'live') !== space) return;
  const { topic, partition, offset, appendedAt, headers } = message;
  const attributes = {
    specversion: '1.0',
    id: headers['ce_id'],
    type: headers['ce_type'],
    source: headers['ce_source'],
    subject: message.key,
    time: appendedAt,
    datacontenttype: 'application/json',
    space,
    topic,
    partition,
    offset,
    ...(headers['traceparent'] ? { traceparent: headers['traceparent'] } : {}),
  };
  process.stdout.write(`${JSON.stringify({ ...attributes, data: dataOf(message) })}\n`);
}

function dataOf(message: LogMessage): unknown {
  try {
    return decode(message, message, message.appendedAt).data;
  } catch (error) {
    if (error instanceof UndecodableEvent) return message.data;
    throw error;
  }
}
