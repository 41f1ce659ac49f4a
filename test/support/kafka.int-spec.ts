import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import { describeKafka, ownKafka, type OwnKafka } from './kafka.js';

const client = (brokers: string): Kafka =>
  new Kafka({
    clientId: 'support',
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
    retry: { retries: 3 },
  });

async function offsetsAfterSending(brokers: string, topic: string): Promise<string[]> {
  const kafka = client(brokers);
  const [admin, producer] = [kafka.admin(), kafka.producer()];
  await Promise.all([admin.connect(), producer.connect()]);
  try {
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
    await producer.send({ topic, messages: [{ key: 'k', value: 'v' }] });
    return (await admin.fetchTopicOffsets(topic)).map((one) => one.high);
  } finally {
    await Promise.all([admin.disconnect(), producer.disconnect()]);
  }
}

describeKafka('the broker of the run', (brokers) => {
  it('takes what a client sends', async () => {
    expect(await offsetsAfterSending(brokers(), `support-${randomUUID()}`)).toEqual(['1']);
  });
});

describeKafka('a broker of a suite of its own', () => {
  let kafka: OwnKafka;
  beforeAll(async () => void (kafka = await ownKafka()), 120_000);
  afterAll(() => kafka.remove());

  it('keeps its address and what it was sent when it is killed and started again', async () => {
    await offsetsAfterSending(kafka.brokers, 'kept');
    await kafka.kill();
    await expect(offsetsAfterSending(kafka.brokers, 'kept')).rejects.toThrow();
    await kafka.start();
    expect(await offsetsAfterSending(kafka.brokers, 'kept')).toEqual(['2']);
  });
});
