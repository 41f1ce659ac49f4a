import { TOPICS, type TopicName } from '#contracts';
import type { EventLog } from '#log';
import { standing } from './metrics.js';

/** The consumer groups that this process works for now, each as often as it runs here. */
const working = new Map<string, number>();

/** Says that this process works for a group; call what it answers when that is over. */
export function worksFor(group: string): () => void {
  working.set(group, (working.get(group) ?? 0) + 1);
  return () => {
    const left = (working.get(group) ?? 1) - 1;
    if (left > 0) working.set(group, left);
    else working.delete(group);
  };
}

/** The groups of this process. */
export function ownGroups(): string[] {
  return [...working.keys()];
}

/** Sets what the log knows: positions, lag and parked events of these groups (of all where none are named), and how much it holds. */
export async function observeLog(log: EventLog, groups?: readonly string[]): Promise<void> {
  const isOurs = ({ group }: { group: string }) => groups === undefined || groups.includes(group);
  const positions = (await log.positions()).filter(isOurs);
  const parked = (await log.parking.counts()).filter(isOurs);
  const topics = Object.keys(TOPICS) as TopicName[];
  const ends = await Promise.all(topics.map((topic) => log.ends(topic)));
  for (const metric of [standing.lag, standing.position, standing.parked, standing.appended]) metric.reset();
  for (const { group, topic, partition, position, end } of positions) {
    standing.position.set({ group, topic, partition }, position);
    standing.lag.set({ group, topic, partition }, Math.max(0, end - position));
  }
  for (const { group, topic, events } of parked) standing.parked.set({ group, topic }, events);
  ends.forEach((of, n) =>
    standing.appended.inc(
      { topic: topics[n]! },
      of.reduce((sum, end) => sum + end, 0),
    ),
  );
}
