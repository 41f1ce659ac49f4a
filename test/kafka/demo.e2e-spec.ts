import { afterEach, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { blotter, dataFolder } from '#test/support/command-line.js';
import { describeKafka } from '#test/support/kafka.js';

/** What `npm run demo:kafka` shows: every service as a process of its own, on a live broker. */
describeKafka('the demonstration on Kafka', (brokers) => {
  const folders: { path: string; remove(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await folder.remove();
  });

  const tableOf = async (args: readonly string[], env: Record<string, string> = {}): Promise<string[]> => {
    const folder = dataFolder();
    folders.push(folder);
    const shared = ['--port', '0', '--seconds', '2', '--data', folder.path];
    const { code, stdout, stderr } = await blotter(['demo', ...shared, ...args], { env });
    expect([code, stderr.split('\n').filter((line) => line.includes('has ended'))]).toEqual([0, []]);
    const lines = stdout.split('\n');
    const head = lines.findLastIndex((line) => /^incident\s+killed/.test(line));
    return lines.slice(head, lines.indexOf('', head));
  };

  it('ends with the table of tolls that it ends with on PostgreSQL', async () => {
    const prefix = `t${randomBytes(5).toString('hex')}.`;
    const onKafka = await tableOf(['--apart', '--log', 'kafka', '--brokers', brokers()], {
      BLOTTER_KAFKA_PREFIX: prefix,
    });
    expect(onKafka.length).toBeGreaterThan(4);
    expect(onKafka).toEqual(await tableOf([]));
  }, 180_000);
});
