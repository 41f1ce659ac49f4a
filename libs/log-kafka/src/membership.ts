import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { runsAssigner } from './assigner.js';

/** The longest that a fetch waits at an idle broker, and so the delay of a seek or of a partition that goes on. */
const WAIT_MS = 200;
const TICK_MS = 1_000;

export interface MembershipOptions {
  kafka: Kafka;
  /** Names as the brokers have them. */
  groupId: string;
  topics: string[];
  /** A member that the brokers hear nothing of for so long loses its partitions. */
  sessionMs: number;
}

/** What happens to a member of a group. */
export interface Member {
  /** The brokers have heard of it. */
  heard(): void;
  /** Called before the first fetch of a new generation, with its partitions by topic. */
  joined(assignment: Record<string, number[]>): void;
  /** From now on the consumer can be asked to pause and seek; null when it is gone. */
  holds(consumer: Consumer | null): void;
  put(payload: EachBatchPayload): Promise<void>;
  /** Called every second as long as it lasts. */
  tick(): void;
}

/** One membership of a group, from joining until it crashes or is told to end. */
export class Membership {
  readonly #options: MembershipOptions;
  readonly #member: Member;
  #crash: (error: Error) => void = () => undefined;

  constructor(options: MembershipOptions, member: Member) {
    this.#options = options;
    this.#member = member;
  }

  /** Ends it. */
  crash(error: Error): void {
    this.#crash(error);
  }

  /** Throws what ended it. */
  async run(): Promise<never> {
    const member = this.#member;
    const consumer = consumerOf(this.#options);
    const crashed = new Promise<never>((_, reject) => (this.#crash = reject));
    crashed.catch(() => undefined);
    consumer.on(consumer.events.CRASH, ({ payload }) => this.#crash(payload.error));
    consumer.on(consumer.events.HEARTBEAT, () => member.heard());
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => member.joined(payload.memberAssignment));
    const timer = setInterval(() => member.tick(), TICK_MS);
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: this.#options.topics, fromBeginning: true });
      member.holds(consumer);
      await consumer.run({
        eachBatchAutoResolve: false,
        autoCommit: false,
        eachBatch: (payload) => member.put(payload),
      });
      return await crashed;
    } finally {
      clearInterval(timer);
      member.holds(null);
      await consumer.disconnect().catch(() => undefined);
    }
  }
}

const consumerOf = ({ kafka, groupId, sessionMs }: MembershipOptions): Consumer =>
  kafka.consumer({
    groupId,
    partitionAssigners: [runsAssigner],
    sessionTimeout: sessionMs,
    rebalanceTimeout: Math.max(sessionMs, 10_000),
    heartbeatInterval: Math.floor(sessionMs / 6),
    maxWaitTimeInMs: WAIT_MS,
    allowAutoTopicCreation: false,
    retry: { retries: 4, restartOnFailure: async () => false },
  });
