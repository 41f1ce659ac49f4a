import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeKafka } from '#test/support/kafka.js';
import { TestPipeline } from '#test/support/pipeline.js';

interface Lent {
  subject: string;
  lease: string;
}

/** What the API reads of the log, it reads on Kafka too; `BLOTTER_TEST_LOG=kafka npm test` runs all suites so. */
describeKafka('over HTTP the log on Kafka', () => {
  let pipeline: TestPipeline;
  beforeAll(async () => {
    pipeline = await TestPipeline.start({ engine: 'kafka' });
  });
  afterAll(() => pipeline.stop());

  const some = Array.from({ length: 60 }, (_, n) => ({
    id: `p-${n}`,
    text: `Bulletin ${n}: road ${n} was closed.`,
    publishedAt: '2023-06-01T10:00:00Z',
  }));
  const lent = async (): Promise<Lent[]> => {
    const response = await pipeline.request('/v1/log/posts?group=g&wait=0&limit=7', {
      headers: { authorization: 'Bearer test-key' },
    });
    const lines = (await response.text()).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Lent);
  };
  const all = async (): Promise<string[]> => {
    const subjects: string[] = [];
    for (let events = await lent(); events.length > 0; events = await lent()) {
      const acknowledged = await pipeline.post('/v1/log/posts/ack', {
        group: 'g',
        lease: events.at(-1)!.lease,
      });
      expect(acknowledged.status).toBe(200);
      subjects.push(...events.map(({ subject }) => subject));
    }
    return subjects;
  };

  it('is lent to three consumers of a group, each event once', async () => {
    expect((await pipeline.post('/v1/posts', some)).status).toBe(200);
    const subjects = (await Promise.all([all(), all(), all()])).flat();
    expect(subjects.sort()).toEqual(some.map(({ id }) => id).sort());
  });

  it('becomes posts that can be read', async () => {
    await pipeline.settled();
    const { items } = await pipeline.get<{ items: unknown[] }>('/v1/posts?limit=200');
    expect(items).toHaveLength(60);
  });
});
