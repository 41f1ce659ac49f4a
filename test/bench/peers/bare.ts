import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';

/**
 * Events per second of kafkajs `eachBatch` with `JSON.parse` and nothing else, over a topic that holds `count` events;
 * from the first batch on, since joining a group is paid once.
 */
export async function bareRate(broker: string, topic: string, count: number): Promise<number> {
  const kafka = new Kafka({ brokers: [broker], logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: `bare-${randomUUID()}` });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  let began = 0;
  let seen = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      void consumer.run({
        eachBatch: async ({ batch }) => {
          began ||= performance.now();
          for (const message of batch.messages) JSON.parse(message.value!.toString());
          seen += batch.messages.length;
          if (seen >= count) resolve();
        },
      });
    });
    return seen / ((performance.now() - began) / 1000);
  } finally {
    await consumer.disconnect();
  }
}
