import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import { serveHttp } from '#apps/blotter/src/mcp/http.js';
import { mcpServer } from '#apps/blotter/src/mcp/server.js';
import { Store } from '#apps/blotter/src/mcp/store.js';
import type { OpenRuntime } from '#apps/blotter/src/runtime/open.js';
import { blotter, dataFolder, ROOT, Up } from '../support/command-line.js';
import { McpBridge, type ToolAnswer } from '../support/mcp-bridge.js';
import { TestPipeline } from '../support/pipeline.js';

interface Source {
  post: string;
  outlet: string | null;
  publishedAt: string;
  sentence: string;
  claim: string;
}
interface Figure {
  measure: string;
  group: string;
  low: number | null;
  best: number | null;
  high: number | null;
  sources: Source[];
}
interface Incident {
  id: string;
  title: string;
  asOf: string;
  figures: Figure[];
}
interface Items<T> {
  items: T[];
  next: string | null;
}
interface Post {
  id: string;
  text: string;
  headline: string;
  publishedAt: string;
}

const OPTIONS = { data: '.blotter', log: 'postgres' as const, space: 'live' };
const MODES = ['legacy', 'auto'] as const;
const TOOLS = ['day_summary', 'entity', 'get_post', 'get_toll', 'list_incidents', 'search_posts'];

async function call<T>(client: McpBridge, name: string, ask: object = {}): Promise<T> {
  const { structuredContent, content, isError } = await client.ask<ToolAnswer>('callTool', {
    name,
    arguments: ask,
  });
  if (isError) throw new Error(content[0]!.text);
  // Clients that show no values read the same as text.
  expect(JSON.parse(content[0]!.text)).toEqual(structuredContent);
  return structuredContent as T;
}

describe('the MCP server over HTTP', () => {
  let pipeline: TestPipeline;
  let served: { url: string; close(): Promise<void> };
  let store: Store;
  let client: McpBridge;

  beforeAll(async () => {
    pipeline = await TestPipeline.start();
    const { documents, sightings } = await sampleSightings();
    await pipeline.documents(documents);
    await pipeline.append(sightings);
    const elsewhere = { id: 'elsewhere', text: 'Road closed.', publishedAt: '2023-06-03T10:00:00Z' };
    expect((await pipeline.post('/v1/posts?space=other', elsewhere)).status).toBe(200);
    await pipeline.settled();
    const runtime: OpenRuntime = {
      log: pipeline.log,
      database: pipeline.database,
      dataDir: '',
      joined: true,
      work: async () => {},
      close: async () => {},
    };
    store = new Store(OPTIONS, async () => runtime);
    served = await serveHttp(() => mcpServer(store), { host: '127.0.0.1', port: 0, allowHost: ['news.example'] });
    client = await McpBridge.connect('auto', served.url);
  }); // prettier-ignore
  afterAll(async () => {
    await client?.close();
    await served?.close();
    await store?.close();
    await pipeline?.stop();
  });

  it.each(MODES)('lists its tools, resources and prompts to a client that negotiates as %s', async (mode) => {
    const one = await McpBridge.connect(mode, served.url);
    const { tools } = await one.ask<{ tools: { name: string; annotations?: { readOnlyHint?: boolean } }[] }>(
      'listTools',
    );
    expect(tools.map(({ name }) => name).sort()).toEqual(TOOLS);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    const { resourceTemplates } = await one.ask<{ resourceTemplates: { uriTemplate: string }[] }>(
      'listResourceTemplates',
    );
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate).sort()).toEqual([
      'blotter://days/{date}',
      'blotter://incidents/{id}',
      'blotter://posts/{id}',
    ]);
    const { messages } = await one.ask<{ messages: unknown[] }>('getPrompt', {
      name: 'check_toll',
      arguments: { incident: 'i-1' },
    });
    expect(JSON.stringify(messages)).toContain('get_toll');
    await one.close();
  });

  /** Every figure must have sources, and each must be a sentence of the post that it names. */
  const expectSourced = async (figures: readonly Figure[]) => {
    for (const { measure, group, sources, ...bounds } of figures) {
      expect([measure, group, bounds, sources.length > 0]).toEqual([measure, group, bounds, true]);
      for (const { post, sentence, publishedAt, outlet } of sources) {
        const whole = await call<Post & { revisions: { post: Post | null }[] }>(client, 'get_post', { id: post });
        const wordings = whole.revisions.flatMap((revision) => revision.post ?? []);
        expect(wordings.some(({ text, headline }) => `${headline}\n${text}`.includes(sentence))).toBe(true);
        expect([whole.publishedAt, (whole as unknown as Source).outlet]).toEqual([publishedAt, outlet]);
      }
    }
  }; // prettier-ignore

  it('gives with every figure of every incident the sentences that it rests on', async () => {
    const { items } = await call<Items<Incident>>(client, 'list_incidents', { limit: 50 });
    expect(items.length).toBeGreaterThan(3);
    const figures = items.flatMap((incident) => incident.figures);
    expect(figures.length).toBeGreaterThan(items.length);
    await expectSourced(figures);
  });

  it('gives with every figure of a day the sentences that it rests on, and names what its totals add up', async () => {
    const day = await call<{
      points: { sources: Source[] }[];
      totals: { incidents: string[] }[];
      incidents: Incident[];
    }>(client, 'day_summary', { date: '2023-06-03', tz: 'Asia/Kolkata' });
    expect(day.points.length).toBeGreaterThan(2);
    expect(day.points.every(({ sources }) => sources.length > 0)).toBe(true);
    await expectSourced(day.incidents.flatMap(({ figures }) => figures));
    const ids = new Set(day.incidents.map(({ id }) => id));
    expect(day.totals.flatMap(({ incidents }) => incidents).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('tells how a toll came about, as REST does', async () => {
    const { items } = await call<Items<Incident>>(client, 'list_incidents', { place: 'Balasore', kind: 'train crash' });
    const toll = await call<Incident & { points: { change: string; source: Source }[]; claims: { verdicts: unknown[] }[] }>(
      client, 'get_toll', { incident: items[0]!.id },
    );
    const rest = await pipeline.get<{ points: { change: string }[]; claims: unknown[] }>(`/v1/incidents/${toll.id}/toll`);
    expect(toll.points.map(({ change }) => change)).toEqual(rest.points.map(({ change }) => change));
    expect(toll.claims).toHaveLength(rest.claims.length);
    expect(toll.points.every(({ source }) => source.sentence.length > 0)).toBe(true);
  }); // prettier-ignore

  it('answers as of a moment and within a name space', async () => {
    const asOf = '2023-06-03T05:40:00Z';
    const then = await call<Items<Incident>>(client, 'list_incidents', { limit: 50, asOf });
    const now = await call<Items<Incident>>(client, 'list_incidents', { limit: 50 });
    expect(then.items.length).toBeLessThan(now.items.length);
    expect(then.items.every((incident) => incident.asOf <= asOf)).toBe(true);
    await expectSourced(then.items.flatMap(({ figures }) => figures));
    const other = await call<Items<Post>>(client, 'search_posts', { space: 'other' });
    expect(other.items.map(({ id }) => id)).toEqual(['elsewhere']);
  });

  it('searches posts by words, page by page', async () => {
    const whole = await call<Items<Post>>(client, 'search_posts', { q: 'hospital', limit: 50 });
    const rest = await pipeline.get<Items<Post>>('/v1/posts?q=hospital&unique=true&limit=50');
    expect(whole.items.map(({ id }) => id)).toEqual(rest.items.map(({ id }) => id));
    const first = await call<Items<Post>>(client, 'search_posts', { q: 'hospital', limit: 1 });
    const cursor = first.next;
    const second = await call<Items<Post>>(client, 'search_posts', { q: 'hospital', limit: 1, cursor });
    expect([...first.items, ...second.items]).toEqual(whole.items.slice(0, 2));
  });

  it('knows an entity by a part of its name, with the posts that name it', async () => {
    const found = await call<{ id: string; name: string; recent: Source[] }>(client, 'entity', {
      name: 'dnip',
      type: 'place',
    });
    expect(found.name).toBe('Dnipro');
    expect(found.recent.length).toBeGreaterThan(1);
    expect(await call(client, 'entity', { id: found.id })).toMatchObject({ name: 'Dnipro' });
  });

  it.each([
    ['get_toll', { incident: 'none' }, 'there is no incident "none"'],
    ['get_post', { id: 'none' }, 'there is no post "none"'],
    ['entity', { name: 'Nobody At All' }, 'Nobody At All'],
    ['entity', {}, 'give a name or an id'],
    ['search_posts', { cursor: 'none' }, 'cursor'],
    ['search_posts', { day: '2023-02-30' }, 'is no date'],
    ['list_incidents', { colour: 'red' }, 'colour'],
  ])('%s answers %j with a sentence', async (name, ask, sentence) => {
    const { isError, content } = await client.ask<ToolAnswer>('callTool', { name, arguments: ask });
    expect(isError).toBe(true);
    expect(JSON.stringify(content)).toContain(JSON.stringify(sentence).slice(1, -1));
  });

  it('shows an incident, a post and a day as resources', async () => {
    const { items } = await call<Items<Incident>>(client, 'list_incidents', {});
    for (const uri of [`blotter://incidents/${items[0]!.id}`, 'blotter://days/2023-06-03']) {
      const {
        contents: [content],
      } = await client.ask<{ contents: { text: string; uri: string }[] }>('readResource', { uri });
      expect(content!.uri).toBe(uri);
      expect(JSON.parse(content!.text)).toHaveProperty(uri.includes('day') ? 'points' : 'claims');
    }
    await expect(client.ask('readResource', { uri: 'blotter://posts/none' })).rejects.toThrow();
  });

  it.each([
    ['host', 'evil.example'],
    ['origin', 'http://evil.example'],
  ])('refuses a foreign %s', async (header, value) => {
    // fetch sets the host itself, so the request goes by hand.
    const { request } = await import('node:http');
    const status = await new Promise((resolve) =>
      request(served.url, { method: 'POST', headers: { [header]: value } }, (response) => resolve(response.statusCode))
        .end('{}'),
    );
    expect(status).toBe(403);
  }); // prettier-ignore
});

describe('the MCP server over stdio', () => {
  const data = dataFolder();
  afterAll(() => data.remove());

  it.each(MODES)('answers a client that starts it (%s), alone and beside a running server', async (mode) => {
    const sources = [path.join('samples', 'bbc-live-2023-06-03-odisha.txt')];
    expect((await blotter(['ingest', ...sources, '--data', data.path])).code).toBe(0);
    const ask = async () => {
      const client = await McpBridge.connect(
        mode,
        process.execPath,
        path.join(ROOT, 'bin/blotter.js'),
        ...['mcp', '--data', data.path],
      );
      const { items } = await call<Items<Post>>(client, 'search_posts', { limit: 50 });
      await client.close();
      return items.length;
    };
    const alone = await ask();
    expect(alone).toBeGreaterThan(5);
    const up = await Up.start(data.path);
    expect(await ask()).toBe(alone);
    await up.signal('SIGTERM');
  });
});
