import { KafkaFixture } from '#test/kafka/fixture.js';
import { describeKafka } from '#test/support/kafka.js';
import { describeEventLog } from '#test/support/log-conformance.js';

describeKafka('on a live broker', (brokers) => {
  describeEventLog('the log on Kafka', () => KafkaFixture.open(brokers(), { partitions: 3 }));
});
