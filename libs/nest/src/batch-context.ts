import { BaseRpcContext } from '@nestjs/microservices';
import type { TopicName } from '#contracts';
import type { Transaction } from '#log';

interface BatchFacts {
  tx: Transaction;
  group: string;
  topic: TopicName;
  partition: number;
}

/** Second argument of a handler (`@Ctx()`): where the batch stands, and the transaction that its effects belong to. */
export class BatchContext extends BaseRpcContext<[BatchFacts]> {
  constructor(facts: BatchFacts) {
    super([facts]);
  }

  /** Rows written through it commit together with the group's position and the events that the handler returns. */
  get tx(): Transaction {
    return this.args[0].tx;
  }
  get group(): string {
    return this.args[0].group;
  }
  get topic(): TopicName {
    return this.args[0].topic;
  }
  get partition(): number {
    return this.args[0].partition;
  }
}
