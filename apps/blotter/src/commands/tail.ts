import { Argument, Command } from 'commander';
import { TOPICS, type TopicName } from '#contracts';
import { isBefore } from '#domain';
import { cloudEvent, type LogMessage } from '#log';
import { follow } from '../runtime/follow.js';
import { withRuntime } from '../runtime/open.js';
import { onInterrupt } from '../terminal/interrupt.js';
import { isoTime, withSpaceOptions, type SpaceOptions } from '../runtime/options.js';

export function tailCommand(): Command {
  return withSpaceOptions(new Command('tail'))
    .description('print the events of a topic as JSON lines (CloudEvents in structured form), and follow it')
    .addArgument(new Argument('<topic>', 'the topic').choices(Object.keys(TOPICS)))
    .option('--from <where>', 'start, now, or a time', where, 'now')
    .option('--no-follow', 'end where the topic ends')
    .addHelpText('after', '\nExample:\n  $ blotter tail blotter.tolls --from start --no-follow\n')
    .action(async (topic: TopicName, options: SpaceOptions & { from: string; follow: boolean }) => {
      let stopped = false;
      const from = options.from === 'now' ? 'now' : 'start';
      const since = options.from === 'start' || options.from === 'now' ? '' : options.from;
      await withRuntime(options, async ({ log }) => {
        const release = onInterrupt(() => (stopped = true));
        for await (const message of follow(log, topic, {
          from,
          follow: options.follow,
          stopped: () => stopped,
        })) {
          print(message, since, options.space);
        }
        release();
      });
    });
}

function where(text: string): string {
  return text === 'start' || text === 'now' ? text : isoTime(text);
}

function print(message: LogMessage, since: string, space: string): void {
  if (isBefore(message.appendedAt, since) || (message.headers['ce_space'] ?? 'live') !== space) return;
  process.stdout.write(`${JSON.stringify(cloudEvent(message))}\n`);
}
