import type { TopicName } from '#contracts';
import type { EventLog, LogMessage } from '#log';

const PAGE = 500;

export interface FollowOptions {
  from: 'start' | 'now';
  /** Goes on at the end of the topic and waits for more. */
  follow: boolean;
  stopped: () => boolean;
}

/** The messages of all partitions of a topic, each partition in order, without a consumer group. */
export async function* follow(
  log: EventLog,
  topic: TopicName,
  options: FollowOptions,
): AsyncGenerator<LogMessage> {
  const ends = await log.ends(topic);
  const next = ends.map((end) => (options.from === 'now' ? end : 0));
  while (!options.stopped()) {
    let read = 0;
    for (let partition = 0; partition < next.length; partition += 1) {
      const messages = await log.read(topic, partition, next[partition]!, PAGE);
      read += messages.length;
      yield* messages;
      next[partition] = (messages.at(-1)?.offset ?? next[partition]! - 1) + 1;
    }
    if (read > 0) continue;
    if (!options.follow) return;
    await log.waitForAppend([topic], 500);
  }
}
