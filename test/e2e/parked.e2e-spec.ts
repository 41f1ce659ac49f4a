import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { parkedDetail, parkedInList } from '#apps/api/src/resources/parked-shapes.js';
import { pageSchema } from '#apps/api/src/resources/page-shape.js';
import { eventOf, type AnyEvent } from '#contracts';
import { readPostLine } from '#domain/feed/index.js';
import type { EventLog } from '#log';
import { PostgresLog } from '#log-postgres';
import { Database, findRunning } from '#postgres';
import { blotter, dataFolder, Up } from '../support/command-line.js';
import { TestPipeline } from '../support/pipeline.js';

type Parked = z.output<typeof parkedInList>;

const HEADERS = { authorization: 'Bearer test-key', 'content-type': 'application/json' };

/** A post in four wordings, of which the second comes from a program that nobody here knows yet. */
function wordings(id: string): AnyEvent[] {
  return [0, 1, 2, 3].map((n) => {
    const line = { id, text: `Wording ${n}.`, publishedAt: '2023-06-01T10:00:00Z', updatedAt: `2023-06-01T1${n}:00:00Z` };
    const record = readPostLine(JSON.stringify(line), 1, { source: 'test' });
    if (record?.kind !== 'post') throw new Error('no post');
    const type = n === 0 ? 'blotter.post.published.v1' : 'blotter.post.revised.v1';
    return eventOf(type, record.post, [id, n], { source: '/test' }) as AnyEvent;
  });
} // prettier-ignore

async function appendPoisoned(log: EventLog, events: readonly AnyEvent[]): Promise<void> {
  await log.transaction(async (tx) => {
    await log.append(events, tx);
    await tx.query(
      `update log.messages set headers = (headers::jsonb || '{"ce_type":"blotter.post.revised.v99"}')::text
        where headers::jsonb ->> 'ce_id' = $1`,
      [events[1]!.id],
    );
  });
}

/** As if the program had learned what it did not know. */
async function heal(db: Database, key: string): Promise<void> {
  await db.query(
    `update log.parked set headers = (headers::jsonb || '{"ce_type":"blotter.post.revised.v1"}')::text
      where key = $1 and reason = 'undecodable'`,
    [key],
  );
}

describe('parked events over HTTP', () => {
  let pipeline: TestPipeline;

  beforeAll(async () => {
    pipeline = await TestPipeline.start();
    for (const id of ['p-1', 'p-2']) await appendPoisoned(pipeline.log, wordings(id));
    await until(async () => (await list('')).length === 12);
  });
  afterAll(() => pipeline?.stop());

  const list = async (query: string): Promise<Parked[]> => {
    const response = await pipeline.request(`/v1/parked?limit=200${query}`, { headers: HEADERS });
    expect(response.status).toBe(200);
    const answer = pageSchema(parkedInList).parse(await response.json());
    return answer.items as Parked[];
  };
  const redrive = async (body: unknown, headers: Record<string, string> = {}) => {
    const init = { method: 'POST', headers: { ...HEADERS, ...headers }, body: JSON.stringify(body) };
    const response = await pipeline.request('/v1/parked/redrive', init);
    return { status: response.status, body: (await response.json()) as { asked: number; parameter: string } };
  };
  const until = async (done: () => Promise<boolean>) => {
    for (let tries = 0; !(await done()); tries += 1) {
      if (tries === 200) throw new Error('it did not come to pass in 10 s');
      await sleep(50);
    }
  };

  it('lists what is parked and what waits behind it, by group, topic, key and reason', async () => {
    const own = await list('&key=p-1&group=deduplicator');
    expect(own.map(({ reason, topic }) => [reason, topic])).toEqual([
      ['undecodable', 'blotter.posts'],
      ['behind', 'blotter.posts'],
      ['behind', 'blotter.posts'],
    ]);
    expect(own[0]).toMatchObject({ type: 'blotter.post.revised.v99', redrivenAt: null });
    expect(await list('&reason=undecodable')).toHaveLength(4);
    expect(await list('&topic=posts&key=p-2')).toHaveLength(6);
    expect(await list('&space=elsewhere')).toEqual([]);
    expect(await list('&group=enricher')).toEqual([]);
  });

  it('is walked page by page, and comes as a table', async () => {
    const whole = await list('');
    const walked: Parked[] = [];
    for (let next: string | null = ''; next !== null;) {
      const cursor: string = next ? `&cursor=${next}` : '';
      const response = await pipeline.request(`/v1/parked?limit=5${cursor}`, { headers: HEADERS });
      const page = (await response.json()) as { items: Parked[]; next: string | null };
      walked.push(...page.items);
      next = page.next;
    }
    expect(walked).toEqual(whole);
    const table = await pipeline.request('/v1/parked?format=csv', { headers: HEADERS });
    expect((await table.text()).split('\r\n')).toHaveLength(14);
  }); // prettier-ignore

  it('shows one with its event', async () => {
    const [entry] = await list('&reason=undecodable');
    const response = await pipeline.request(`/v1/parked/${entry!.id}`, { headers: HEADERS });
    const shown = parkedDetail.parse(await response.json());
    expect(shown).toMatchObject({ id: entry!.id, event: { type: 'blotter.post.revised.v99', subject: entry!.key } });
    expect((await pipeline.request('/v1/parked/none', { headers: HEADERS })).status).toBe(404);
  }); // prettier-ignore

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['no ids', { ids: [] }],
    ['ids and a filter', { ids: ['x'], group: 'projector' }],
    ['an unknown reason', { reason: 'tired' }],
    ['what it does not know', { colour: 'red' }],
    ['less than all', { all: false }],
  ])('refuses to redrive %s', async (_, body) => {
    expect((await redrive(body)).status).toBe(400);
  });

  it('needs the key', async () => {
    expect((await pipeline.request('/v1/parked')).status).toBe(401);
    expect((await pipeline.request('/v1/parked/redrive', { method: 'POST' })).status).toBe(401);
  });

  it('keeps the whole key waiting where the first of it fails again, and asks once', async () => {
    const answer = await redrive({ key: 'p-1', group: 'deduplicator' });
    expect(answer).toEqual({ status: 202, body: { asked: 3 } });
    const attempts = async () => (await list('&key=p-1&group=deduplicator'))[0]!.attempts;
    await until(async () => (await attempts()) > 1);
    const then = await attempts();
    await sleep(2_500);
    expect(await attempts()).toBe(then);
    expect(await list('&key=p-1&group=deduplicator')).toHaveLength(3);
    expect((await list('&key=p-1')).every(({ redriveAskedAt }) => redriveAskedAt === null)).toBe(true);
  });

  it('handles one key again in its order, with what waited behind it, and leaves the others', async () => {
    await heal(pipeline.database, 'p-1');
    const [first] = await list('&key=p-1&group=deduplicator&reason=undecodable');
    expect((await redrive({ ids: [first!.id] })).body).toEqual({ asked: 1 });
    await until(async () => (await list('&key=p-1&group=deduplicator')).length === 0);
    const [redriven] = await list('&key=p-1&group=deduplicator&redriven=true');
    expect(redriven!.redrivenAt).not.toBeNull();
    expect(await list('&key=p-1')).toHaveLength(3);
    expect(await list('&key=p-2')).toHaveLength(6);
  });

  it('handles all again, in the order of each key, and answers a repeated call as before', async () => {
    await heal(pipeline.database, 'p-2');
    const call = { 'idempotency-key': 'once' };
    expect((await redrive({ all: true }, call)).body).toEqual({ asked: 9 });
    await until(async () => (await list('')).length === 0);
    expect((await redrive({ all: true }, call)).body).toEqual({ asked: 9 });
    expect((await redrive({ all: true })).body).toEqual({ asked: 0 });
    expect((await redrive({ reason: 'failed' }, call)).status).toBe(409);
    await pipeline.settled();
    for (const id of ['p-1', 'p-2']) {
      const { text, revisions } = await pipeline.get<{ text: string; revisions: unknown[] }>(
        `/v1/posts/${id}`,
      );
      expect([text, revisions.length]).toEqual(['Wording 3.', 4]);
    }
  });
});

describe('blotter parked', () => {
  const data = dataFolder();
  let up: Up;
  let db: Database;
  let log: PostgresLog;

  beforeAll(async () => {
    up = await Up.start(data.path);
    db = await Database.connect((await findRunning(data.path))!.url);
    log = await PostgresLog.open(db);
    await appendPoisoned(log, wordings('c-1'));
    while ((await log.parking.list()).length < 6) await sleep(50);
  });
  afterAll(async () => {
    await log?.close();
    await db?.close();
    await up?.signal('SIGTERM');
    await data.remove();
  });
  const parked = async (...args: string[]) => {
    const { code, stdout, stderr } = await blotter(['parked', ...args, '--data', data.path]);
    return { code, stdout, stderr, lines: stdout.trim().split('\n').filter(Boolean) };
  };

  it('lists by filters, and redrives what they name', async () => {
    expect((await parked('list', '--json')).lines).toHaveLength(6);
    expect(
      (await parked('list', '--json', '--group', 'deduplicator', '--reason', 'behind')).lines,
    ).toHaveLength(2);
    expect((await parked('list', '--topic', 'blotter.facts')).stdout).toBe('Nothing is parked.\n');
    const failing = await parked('redrive', '--group', 'deduplicator', '--wait', '--json');
    expect([failing.code, JSON.parse(failing.stdout)]).toEqual([1, { asked: 3, handled: 0, failed: 3 }]);
    await heal(db, 'c-1');
    const healed = await parked('redrive', '--group', 'deduplicator', '--wait', '--json');
    expect([healed.code, JSON.parse(healed.stdout)]).toEqual([0, { asked: 3, handled: 3, failed: 0 }]);
    const all = await parked('redrive', '--all', '--wait');
    expect([all.code, all.stdout]).toEqual([0, '3 handled.\n']);
  });

  it.each([
    [['redrive'], 'say which'],
    [['redrive', 'x', '--all'], 'not both'],
    [['redrive', 'x', '--key', 'y'], 'not both'],
    [['redrive', '--reason', 'tired'], 'Allowed choices'],
    [['list', '--limit', 'many'], 'no count'],
  ])('%j is bad usage, told in a sentence', async (args, sentence) => {
    const { code, stderr } = await parked(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it('says so where none of them is parked', async () => {
    const { code, stderr } = await parked('redrive', 'nothing-of-this-name');
    expect([code, stderr]).toEqual([1, expect.stringContaining('none of these is parked')]);
  });
});
