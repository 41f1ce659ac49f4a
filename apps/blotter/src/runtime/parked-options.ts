import { Option, type Command } from 'commander';
import { TOPICS, type TopicName } from '#contracts';
import type { ParkReason } from '#log';

/** Which parked events are meant. */
export interface ParkedOptions {
  group?: string;
  topic?: TopicName;
  key?: string;
  reason?: ParkReason;
}

const REASONS: readonly ParkReason[] = ['undecodable', 'failed', 'timed_out', 'behind'];

export function withParkedOptions(command: Command): Command {
  return command
    .option('--group <name>', 'only those of one consumer group')
    .addOption(new Option('--topic <name>', 'only those of one topic').choices(Object.keys(TOPICS)))
    .option('--key <key>', 'only those of one key')
    .addOption(new Option('--reason <reason>', 'only those parked for this reason').choices(REASONS));
}
