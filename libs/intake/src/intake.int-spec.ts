import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sightingKey, type Post, type Sighting } from '#domain';
import { PostgresLog } from '#log-postgres';
import { Database } from '#postgres';
import { freshDatabase } from '#test/support/database.js';
import { Intake, migrateIntake } from './index.js';

const post = (id: string, text: string, versionAt: string | null = null): Sighting => ({
  kind: 'post',
  post: {
    id, feed: 'f', outlet: null, format: 'test', n: null, publishedAt: '2023-06-01T10:00:00Z', precision: 'minute', date: null,
    updatedAt: versionAt, versionAt, zone: null, headline: '', label: null, authors: [], kind: 'post', url: null, text, media: [], quotes: [],
  } satisfies Post,
}); // prettier-ignore

describe('the door into the log', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>;
  let database: Database;
  let log: PostgresLog;
  let space = 0;

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await Database.connect(fresh.url);
    await migrateIntake(database);
    log = await PostgresLog.open(database);
  });
  afterAll(async () => {
    await log.close();
    await database.close();
    await fresh.drop();
  });
  beforeEach(() => void (space += 1));

  const intake = () => new Intake(log, `space-${space}`);
  const messages = async () => {
    const all = await Promise.all(
      (await log.ends('blotter.posts')).map((end, p) => log.read('blotter.posts', p, 0, end)),
    );
    return all.flat().filter((m) => m.headers['ce_space'] === `space-${space}`);
  };
  const types = async () => (await messages()).map((m) => m.headers['ce_type']);

  it('appends each wording once, however often and in however many calls at once it comes', async () => {
    const same = [post('a', 'one'), post('b', 'two')];
    const results = await Promise.all([1, 2, 3, 4].map(() => intake().sightings(same)));
    expect(results.reduce((sum, r) => sum + r.appended, 0)).toBe(2);
    expect(await intake().sightings(same)).toEqual({ appended: 0, known: 2 });
    expect(await types()).toHaveLength(2);
  });

  it('tells the first wording of a post from later ones, also within one call', async () => {
    await intake().sightings([post('a', 'later', '2023-06-01T11:00:00Z'), post('a', 'first')]);
    await intake().sightings([post('a', 'latest', '2023-06-01T12:00:00Z')]);
    expect((await types()).sort()).toEqual([
      'blotter.post.published.v1',
      'blotter.post.revised.v1',
      'blotter.post.revised.v1',
    ]);
  });

  it('says which wording an event brings, so that nobody has to hash it again', async () => {
    const one = post('a', 'one');
    const gone = { id: 'a', feed: 'f', outlet: null, publishedAt: '2023-06-01T10:00:00Z', versionAt: null };
    const sightings: Sighting[] = [one, { kind: 'retraction', retraction: gone as never }];
    await intake().sightings(sightings);
    expect((await messages()).map((m) => m.headers['ce_wording'])).toEqual(sightings.map(sightingKey));
  });

  it('keeps name spaces apart', async () => {
    await new Intake(log, 'other').sightings([post('a', 'one')]);
    expect(await intake().sightings([post('a', 'one')])).toMatchObject({ appended: 1 });
  });

  it('notes nothing where the log refuses the events', async () => {
    const broken = {
      ...log,
      append: async () => Promise.reject(new Error('no')),
      transaction: log.transaction.bind(log),
    };
    await expect(new Intake(broken as never, `space-${space}`).sightings([post('a', 'one')])).rejects.toThrow(
      'no',
    );
    expect(await intake().sightings([post('a', 'one')])).toMatchObject({ appended: 1 });
  });
});
