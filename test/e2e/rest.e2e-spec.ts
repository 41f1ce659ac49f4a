import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { dayInList, daySummary } from '#apps/api/src/resources/day-shapes.js';
import { entityDetail, entityInList } from '#apps/api/src/resources/entity-shapes.js';
import { feed } from '#apps/api/src/resources/feed-shapes.js';
import { alive, readiness } from '#apps/api/src/resources/health-shapes.js';
import { incident, incidentToll } from '#apps/api/src/resources/incident-shapes.js';
import { pageSchema } from '#apps/api/src/resources/page-shape.js';
import { postDetail, postInList } from '#apps/api/src/resources/post-shapes.js';
import { story, storyDetail } from '#apps/api/src/resources/story-shapes.js';
import { total } from '#apps/api/src/resources/toll-shapes.js';
import { currentProjection } from '#read-model';
import { TestPipeline } from '../support/pipeline.js';

type Item = Record<string, unknown>;
interface List<T = Item> {
  items: T[];
  next: string | null;
}

/** What a client of the API meets, on the sample feeds. */
describe('REST', () => {
  let pipeline: TestPipeline;

  beforeAll(async () => {
    pipeline = await TestPipeline.withSamples();
  });
  afterAll(() => pipeline.stop());

  const list = <T = Item>(path: string) => pipeline.get<List<T>>(path);
  const first = async (path: string, key = 'id') => String((await list(path)).items[0]![key]);

  describe('answers', () => {
    it.each<[string, z.ZodType]>([
      ['/v1/feeds', pageSchema(feed)],
      ['/v1/posts', pageSchema(postInList)],
      ['/v1/stories', pageSchema(story)],
      ['/v1/entities', pageSchema(entityInList)],
      ['/v1/incidents', pageSchema(incident)],
      ['/v1/tolls', pageSchema(total)],
      ['/v1/tolls?by=place&measure=injured', pageSchema(total)],
      ['/v1/tolls?by=country', pageSchema(total)],
      ['/v1/days', pageSchema(dayInList)],
      ['/v1/days/2023-06-03', daySummary],
      ['/v1/days/2023-06-03?tz=Europe/Kyiv&asOf=2023-06-03T12:00:00Z', daySummary],
      ['/v1/days/1999-01-01', daySummary],
      ['/healthz', alive],
      ['/readyz', readiness],
    ])('%s has the shape that its OpenAPI schema says', async (path, shape) => {
      const answer = await pipeline.get(path);
      expect(shape.safeParse(answer).error?.issues ?? []).toEqual([]);
      if ('items' in answer) expect((answer['items'] as Item[]).length).toBeGreaterThan(0);
    });

    it.each<[string, z.ZodType, (id: string) => string]>([
      ['/v1/posts?limit=200', postDetail, (id) => `/v1/posts/${id}`],
      ['/v1/stories?limit=200', storyDetail, (id) => `/v1/stories/${id}`],
      ['/v1/entities?limit=20', entityDetail, (id) => `/v1/entities/${id}`],
      ['/v1/incidents', incident, (id) => `/v1/incidents/${id}`],
      ['/v1/incidents', incidentToll, (id) => `/v1/incidents/${id}/toll`],
    ])('each of %s can be asked for by itself, and has its shape', async (path, shape, one) => {
      for (const { id } of (await list(path)).items) {
        const answer = await pipeline.get(one(encodeURIComponent(String(id))));
        expect([id, shape.safeParse(answer).error?.issues ?? []]).toEqual([id, []]);
      }
    });

    it('shows a post with its revisions, duplicates, entities and claims', async () => {
      const posts = (await list('/v1/posts?limit=200')).items;
      const details = await Promise.all(
        posts.map((post) =>
          pipeline.get<z.output<typeof postDetail>>(`/v1/posts/${encodeURIComponent(String(post['id']))}`),
        ),
      );
      const some = (field: string) => details.filter((post) => (post[field] as unknown[]).length > 0);
      expect(some('entities').length).toBeGreaterThan(10);
      expect(some('claims').length).toBeGreaterThan(10);
      expect(some('duplicates').length).toBeGreaterThan(0);
      expect(details.every((post) => (post['revisions'] as unknown[]).length > 0)).toBe(true);
      for (const post of some('duplicates')) {
        for (const { id } of post['duplicates'] as Item[]) {
          expect(details.find((other) => other['id'] === id)).toMatchObject({
            canonical: post['id'],
            unique: false,
          });
        }
      }
    });

    it('tells a partial page from a whole one in the health of its feed', async () => {
      const { items } = await list<z.output<typeof feed>>('/v1/feeds');
      expect(items.map((feed) => feed.health.state)).toContain('ok');
      for (const { health } of items) {
        const short = (health.foundPosts ?? 0) < (health.declaredPosts ?? 0);
        expect(health.state === 'partial').toBe(short);
      }
    });
  });

  describe('lists', () => {
    it.each([
      '/v1/posts', '/v1/posts?order=asc', '/v1/posts?unique=true', '/v1/stories', '/v1/entities', '/v1/incidents', '/v1/feeds',
      '/v1/days', '/v1/tolls?by=place', '/v1/stories?asOf=2023-06-03T20:00:00Z', '/v1/incidents?asOf=2023-06-03T20:00:00Z',
      '/v1/entities?asOf=2023-06-03T20:00:00Z', '/v1/tolls?by=day&asOf=2023-06-03T20:00:00Z',
    ])('%s is walked page by page without loss or doubling', async (path) => {
      const and = path.includes('?') ? '&' : '?';
      const whole = (await list(`${path}${and}limit=200`)).items;
      const walked: Item[] = [];
      let next: string | null = '';
      while (next !== null) {
        const cursor: string = next === '' ? '' : `&cursor=${next}`;
        const page: List = await list(`${path}${and}limit=3${cursor}`);
        expect(page.items.length).toBeLessThanOrEqual(3);
        walked.push(...page.items);
        next = page.next;
      }
      expect(walked).toEqual(whole);
    }); // prettier-ignore

    it('filters posts by feed, kind, day, zone, entity, incident, words and uniqueness', async () => {
      const all = (await list('/v1/posts?limit=200')).items;
      const feed = await first('/v1/feeds');
      const fromFeed = (await list(`/v1/posts?limit=200&feed=${encodeURIComponent(feed)}`)).items;
      expect(fromFeed).toEqual(all.filter((post) => post['feed'] === feed));
      const summaries = (await list('/v1/posts?limit=200&kind=summary')).items;
      expect(summaries).toEqual(all.filter((post) => post['kind'] === 'summary'));
      const unique = (await list('/v1/posts?limit=200&unique=true')).items;
      expect(unique).toEqual(all.filter((post) => post['unique']));
      const kyiv = (await list('/v1/posts?limit=200&day=2023-06-04&tz=Europe/Kyiv')).items;
      const inKyiv = (post: Item) =>
        post['date'] === '2023-06-04' ||
        (post['precision'] === 'minute' &&
          String(post['publishedAt']) >= '2023-06-03T21:00:00Z' &&
          String(post['publishedAt']) < '2023-06-04T21:00:00Z');
      expect(kyiv).toEqual(all.filter(inKyiv));
      const named = (await list('/v1/posts?limit=200&q=hospital')).items;
      expect(named.length).toBeGreaterThan(0);
      expect(named.length).toBeLessThan(all.length);
      const place = await first('/v1/entities?type=place');
      const entity = await pipeline.get(`/v1/entities/${place}`);
      expect((await list(`/v1/posts?limit=200&entity=${place}`)).items).toHaveLength(entity['posts'] as number);
      const incident = (await list('/v1/incidents?limit=200')).items.sort((a, b) => Number(b['posts']) - Number(a['posts']))[0]!;
      const claiming = (await list(`/v1/posts?limit=200&incident=${String(incident['id'])}`)).items;
      expect(claiming.length).toBeGreaterThan(0);
    }); // prettier-ignore

    it('orders posts by time, newest first unless asked otherwise', async () => {
      const times = (await list('/v1/posts?limit=200')).items.map((post) => String(post['publishedAt']));
      expect(times).toEqual([...times].sort().reverse());
      const asc = (await list('/v1/posts?limit=200&order=asc')).items.map((post) =>
        String(post['publishedAt']),
      );
      expect(asc).toEqual([...times].reverse());
    });

    it('bounds incidents by day, the end exclusive, and finds them by place and country', async () => {
      const all = (await list('/v1/incidents?limit=200')).items;
      const before = (await list('/v1/incidents?limit=200&to=2023-06-03')).items;
      const after = (await list('/v1/incidents?limit=200&from=2023-06-03')).items;
      expect(before.length + after.length).toBe(all.length);
      const at = all.find((incident) => incident['place'] !== null)!['place'] as Item;
      for (const place of [at['id'], at['name'], at['country']].filter(Boolean)) {
        const found = (await list(`/v1/incidents?limit=200&place=${encodeURIComponent(String(place))}`))
          .items;
        expect(found.map((incident) => (incident['place'] as Item)['id'])).toContain(at['id']);
      }
    });

    it('keeps name spaces apart', async () => {
      expect((await list('/v1/posts?space=elsewhere')).items).toEqual([]);
    });
  });

  describe('CSV', () => {
    const csv = async (path: string, init: RequestInit = {}) => {
      const response = await pipeline.request(path, init);
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      return (await response.text()).split('\r\n');
    };

    it.each(['posts', 'stories', 'entities', 'incidents', 'tolls', 'days', 'feeds'])(
      '/v1/%s comes as a table with a header, also when it is empty',
      async (resource) => {
        const [header, row] = await csv(`/v1/${resource}?format=csv`);
        expect(row).not.toBe('');
        const [same, ...nothing] = await csv(`/v1/${resource}?space=empty`, {
          headers: { accept: 'text/csv' },
        });
        expect(same).toBe(header);
        expect(nothing).toEqual(['']);
      },
    );

    it('tells the way to the next page in a header', async () => {
      const response = await pipeline.request('/v1/posts?format=csv&limit=2');
      const link = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')![1]!;
      expect(link).toContain('format=csv');
      expect((await pipeline.request(link)).status).toBe(200);
    });

    it('gives a spreadsheet no formula to run', async () => {
      await pipeline.post('/v1/posts?space=formula', {
        text: '=HYPERLINK("http://example.org")', headline: '@SUM(A1), "quoted"', publishedAt: '2023-06-01T10:00:00Z',
      }); // prettier-ignore
      await pipeline.settled();
      const [, row] = await csv('/v1/posts?space=formula&format=csv');
      expect(row).toContain(`"'=HYPERLINK(""http://example.org"")"`);
      expect(row).toContain(`"'@SUM(A1), ""quoted"""`);
    });
  });

  describe('caching', () => {
    it('gives an ETag, and 304 without a body for who has it', async () => {
      const one = await pipeline.request('/v1/posts?limit=2');
      const etag = one.headers.get('etag')!;
      const again = await pipeline.request('/v1/posts?limit=2', {
        headers: { 'if-none-match': `"x", ${etag}` },
      });
      expect([again.status, await again.text()]).toEqual([304, '']);
      const other = await pipeline.request('/v1/posts?limit=3', { headers: { 'if-none-match': etag } });
      expect(other.status).toBe(200);
    });
  });

  describe('bad questions', () => {
    it.each([
      ['/v1/posts?asOf=yesterday', 'asOf'],
      ['/v1/posts?asOf=2023-06-01', 'asOf'],
      ['/v1/posts?asOf=0000-01-01T00:00:00Z', 'asOf'],
      ['/v1/posts?limit=0', 'limit'],
      ['/v1/posts?limit=201', 'limit'],
      ['/v1/posts?limit=ten', 'limit'],
      ['/v1/posts?day=2023-02-30', 'day'],
      ['/v1/posts?day=2023-06-01&tz=Kyiv', 'tz'],
      ['/v1/posts?day=2023-06-01&tz=%2B03:00', 'tz'],
      ['/v1/posts?kind=opinion', 'kind'],
      ['/v1/posts?order=up', 'order'],
      ['/v1/posts?unique=maybe', 'unique'],
      ['/v1/posts?q=%00', 'q'],
      ['/v1/posts?feed=%00', 'feed'],
      ['/v1/posts?cursor=nonsense', 'cursor'],
      [`/v1/posts?cursor=${Buffer.from('["x","y"]').toString('base64url')}`, 'cursor'],
      [`/v1/entities?cursor=${Buffer.from('[1e20,"y"]').toString('base64url')}`, 'cursor'],
      [`/v1/days?cursor=${Buffer.from('["2023-99-99"]').toString('base64url')}`, 'cursor'],
      ['/v1/posts?colour=red', 'colour'],
      ['/v1/stories?day=June', 'day'],
      ['/v1/entities?type=animal', 'type'],
      ['/v1/incidents?from=soon', 'from'],
      ['/v1/tolls?by=week', 'by'],
      ['/v1/tolls?measure=hurt', 'measure'],
      ['/v1/days/yesterday', 'date'],
      ['/v1/days/9999-12-31', 'date'],
      ['/v1/days/2023-06-01?zone=UTC', 'zone'],
      ['/v1/posts/%00', 'id'],
      ['/v1/posts?space=a/b', 'space'],
    ])('%s is told that %s is wrong, what is allowed, and an example', async (path, parameter) => {
      const response = await pipeline.request(path);
      const body = (await response.json()) as Record<string, string>;
      expect([response.status, response.headers.get('content-type')]).toEqual([
        400,
        expect.stringContaining('application/problem+json'),
      ]);
      expect(body).toMatchObject({
        parameter,
        status: 400,
        type: expect.stringContaining('urn:blotter:problem:'),
      });
      expect(body['detail']).toContain(parameter);
      expect(body['allowed']!.length * body['example']!.length).toBeGreaterThan(0);
    });

    it.each(['/v1/posts/none', '/v1/stories/none', '/v1/entities/none', '/v1/incidents/none', '/v1/incidents/none/toll', '/v1', '/nowhere'])(
      '%s is not found, as a problem',
      async (path) => {
        const response = await pipeline.request(path);
        expect(response.status).toBe(404);
        expect(response.headers.get('content-type')).toContain('application/problem+json');
        expect(await response.json()).toMatchObject({ status: 404, detail: expect.any(String), title: 'Not found' });
      },
    ); // prettier-ignore

    it('a path that is no UTF-8 is a bad request and no failure', async () => {
      const response = await pipeline.request('/v1/posts/%ff%fe');
      expect([response.status, response.headers.get('content-type')]).toEqual([
        400,
        expect.stringContaining('application/problem+json'),
      ]);
    });
  });

  describe('as of', () => {
    it('before everything there is nothing, and after everything what is there now', async () => {
      for (const resource of ['posts', 'stories', 'entities', 'incidents', 'tolls', 'days']) {
        expect((await list(`/v1/${resource}?asOf=1950-01-01T00:00:00Z`)).items).toEqual([]);
        const now = await list(`/v1/${resource}?limit=200`);
        expect([resource, await list(`/v1/${resource}?limit=200&asOf=2099-01-01T00:00:00Z`)]).toEqual([
          resource,
          now,
        ]);
      }
    });

    it('takes a time in any zone, also where the + was not encoded', async () => {
      const utc = await list('/v1/posts?asOf=2023-06-03T06:00:00Z');
      for (const same of [
        '2023-06-03T08:00:00%2B02:00',
        '2023-06-03T08:00:00+02:00',
        '2023-06-03T01:00:00-05:00',
      ]) {
        expect(await list(`/v1/posts?asOf=${same}`)).toEqual(utc);
      }
    });

    it('counts what was published at that very second', async () => {
      const at = await first('/v1/posts?order=asc', 'publishedAt');
      expect((await list(`/v1/posts?asOf=${at}`)).items.length).toBeGreaterThan(0);
    });
  });

  it('sends who asks for an incident that was merged away to the one that holds its claims', async () => {
    const [into, away] = (await list('/v1/incidents?limit=2')).items.map(({ id }) => String(id));
    const { schema } = await currentProjection(pipeline.database);
    const merge = (to: string | null) =>
      pipeline.database.query(
        `update ${schema}.incidents set merged_into = $2, merged_at = $3 where id = $1`,
        [away, to, to && '2023-06-05T00:00:00Z'],
      );
    await merge(into!);
    for (const path of ['', '/toll', '?space=live']) {
      const response = await pipeline.request(`/v1/incidents/${away}${path}`);
      expect([response.status, response.headers.get('location')]).toEqual([
        308,
        `/v1/incidents/${into}${path}`,
      ]);
      expect((await pipeline.request(response.headers.get('location')!)).status).toBe(200);
    }
    await merge(null);
  });

  it('tells Prometheus how far every consumer is behind', async () => {
    const response = await pipeline.request('/metrics');
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const lines = (await response.text()).trim().split('\n');
    const lag = /^blotter_consumer_lag\{group="deduplicator",topic="blotter.posts",partition="\d+"\} 0$/;
    expect(lines.filter((line) => lag.test(line))).toHaveLength(6);
    for (const line of lines) {
      expect(line).toMatch(
        /^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? (\d+(\.\d+)?(e[+-]?\d+)?|N[aA][nN])|)$/,
      );
    }
  });

  describe('the description', () => {
    it('is OpenAPI 3.1 and lists every route', async () => {
      const document = await pipeline.get<{ openapi: string; paths: Record<string, Record<string, Item>> }>('/openapi.json');
      expect(document.openapi).toBe('3.1.0');
      expect(Object.keys(document.paths).sort()).toEqual([
        '/healthz', '/metrics', '/readyz', '/v1/days', '/v1/days/{date}', '/v1/entities', '/v1/entities/{id}', '/v1/exports/{name}', '/v1/feeds', '/v1/incidents', '/v1/incidents/{id}', '/v1/incidents/{id}/toll', '/v1/log', '/v1/log/{topic}', '/v1/log/{topic}/ack', '/v1/overrides', '/v1/overrides/{id}', '/v1/parked', '/v1/parked/redrive', '/v1/parked/{id}', '/v1/posts', '/v1/posts/{id}', '/v1/rebuilds', '/v1/rebuilds/{id}', '/v1/replays', '/v1/replays/{id}', '/v1/stories', '/v1/stories/{id}', '/v1/stream', '/v1/tolls',
      ]);
      for (const [path, methods] of Object.entries(document.paths)) {
        for (const operation of Object.values(methods)) {
          const parameters = (operation['parameters'] ?? []) as { name: string; in: string }[];
          const inPath = parameters.filter((p) => p.in === 'path').map((p) => `{${p.name}}`);
          expect([path, inPath]).toEqual([path, path.match(/\{\w+\}/g) ?? []]);
          const responses = operation['responses'] as Record<string, { content?: object }>;
          const content = (responses['200'] ?? responses['201'] ?? responses['202'])?.content;
          if (responses['204']) continue;
          const types: Record<string, string> = { '/metrics': 'text/plain', '/v1/stream': 'text/event-stream', '/v1/log/{topic}': 'application/x-ndjson' };
          expect([path, Object.keys(content ?? {})]).toEqual([path, expect.arrayContaining([types[path] ?? 'application/json'])]);
        }
      }
      expect(document.paths['/v1/posts']!['get']!['parameters']).toEqual(
        expect.arrayContaining([expect.objectContaining({ name: 'asOf' }), expect.objectContaining({ name: 'q' })]),
      );
    }); // prettier-ignore

    it('can be read as a page', async () => {
      const response = await pipeline.request('/docs');
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
    });
  });
});
