import { POOL_SIZE, startPipeline } from '#apps/blotter/src/runtime/services.js';
import { openKafkaLog } from '#log-kafka';
import { Database } from '#postgres';

// One process with an instance of every service on the log on Kafka, until it is told to end.
// Usage: `node dist/test/bench/kafka-instance.js BROKER DATABASE_URL`.
const [broker, url] = process.argv.slice(2) as [string, string];
const database = await Database.connect(url, { poolSize: POOL_SIZE });
const log = await openKafkaLog(database, { brokers: [broker] });
const pipeline = await startPipeline({ log, database });
process.stdout.write('ready\n');
process.once('SIGTERM', () => {
  void pipeline
    .close()
    .then(() => log.close())
    .then(() => database.close())
    .then(() => process.exit(0));
});
