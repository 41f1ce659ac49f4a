import { AssignerProtocol, type PartitionAssigner } from 'kafkajs';
import { shareOf } from '#log-postgres';

/**
 * Cuts each topic's partitions into runs, as the log on PostgreSQL does. kafkajs's own assigner counts through all
 * topics for all members and gives a member partitions of a topic that it does not read, which nobody then handles:
 * that is every rolling update that adds a topic.
 */
export const runsAssigner: PartitionAssigner = ({ cluster }) => ({
  name: 'BlotterRuns',
  version: 1,
  protocol: ({ topics }) => ({
    name: 'BlotterRuns',
    metadata: AssignerProtocol.MemberMetadata.encode({ version: 1, topics, userData: Buffer.alloc(0) }),
  }),
  assign: async ({ members }) => {
    const readers = members.map(({ memberId, memberMetadata }) => ({
      member: memberId,
      topics: AssignerProtocol.MemberMetadata.decode(memberMetadata)?.topics ?? [],
    }));
    // A newer member than this one may read more than this one knows of.
    const topics = [...new Set(readers.flatMap((reader) => reader.topics))];
    await cluster.addMultipleTargetTopics(topics);
    const slots = topics.flatMap((topic) =>
      cluster.findTopicPartitionMetadata(topic).map(({ partitionId }) => ({ topic, partition: partitionId })),
    );
    slots.sort((a, b) => a.partition - b.partition);
    return readers.map(({ member }) => ({
      memberId: member,
      memberAssignment: AssignerProtocol.MemberAssignment.encode({
        version: 1,
        assignment: byTopic(shareOf(member, readers, slots)),
        userData: Buffer.alloc(0),
      }),
    }));
  },
});

function byTopic(slots: readonly { topic: string; partition: number }[]): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  for (const { topic, partition } of slots) (found[topic] ??= []).push(partition);
  return found;
}
