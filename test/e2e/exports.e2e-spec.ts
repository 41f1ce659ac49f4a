import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  EXPORT_NAMES,
  EXPORTS,
  exportRows,
  currentProjection,
  type ExportName,
  type ExportRow,
} from '#read-model';
import { TestPipeline } from '../support/pipeline.js';

type Row = Record<string, unknown>;

/** What a researcher downloads, on the sample feeds. */
describe('exports', () => {
  let pipeline: TestPipeline;

  beforeAll(async () => {
    pipeline = await TestPipeline.withSamples();
  });
  afterAll(() => pipeline.stop());

  const json = (name: ExportName, query = '') =>
    pipeline.get<Row[]>(`/v1/exports/${name}?format=json${query}`);
  const text = async (path: string) => (await pipeline.request(path)).text();

  it.each(EXPORT_NAMES)('%s: rows have the columns of the dictionary and no others', async (name) => {
    const { schema } = await currentProjection(pipeline.database);
    const rows: ExportRow[] = [];
    for await (const part of exportRows({ db: pipeline.database, schema, space: 'live', asOf: null }, name))
      rows.push(...part);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(Object.keys(row).sort()).toEqual([...EXPORTS[name]].sort());
    expect((await json(name)).length).toBe(rows.length);
    const csv = await text(`/v1/exports/${name}`);
    expect(csv.split('\r\n')[0]).toBe(EXPORTS[name].join(','));
  });

  it('incidents have the tolls that the list of incidents has', async () => {
    const { items } = await pipeline.get<{ items: { id: string; toll: Record<string, Row> }[] }>(
      '/v1/incidents?limit=200',
    );
    const rows = await json('incidents');
    expect(rows).toHaveLength(items.length);
    for (const { id, toll } of items) {
      const row = rows.find((candidate) => candidate['id'] === id)!;
      const { low = null, best = null, high = null } = toll['killed'] ?? {};
      expect([row['low'], row['best'], row['high']]).toEqual([low, best, high]);
      expect(row['injured_best']).toBe(toll['injured']?.['best'] ?? null);
    }
  });

  it('claims hold the sentence of every figure that incidents and points give', async () => {
    const claims = await json('claims');
    const sentences = new Set(claims.map((claim) => claim['sentence']));
    const ids = new Set(claims.map((claim) => claim['id']));
    for (const row of await json('incidents'))
      if (row['best'] !== null) expect(sentences).toContain(row['notes']);
    for (const row of await json('points')) {
      expect(ids).toContain(row['claim']);
      expect(sentences).toContain(row['sentence']);
    }
  });

  it('take days, places and moments', async () => {
    const all = await json('incidents');
    const ukraine = await json('incidents', '&place=UA');
    expect(ukraine.map((row) => row['country_code'])).toEqual(ukraine.map(() => 'UA'));
    expect(ukraine.length).toBeGreaterThan(0);
    expect(ukraine.length).toBeLessThan(all.length);
    const june2 = await json('incidents', '&from=2023-06-02&to=2023-06-03');
    expect(new Set(june2.map((row) => row['date']))).toEqual(new Set(['2023-06-02']));
    const asOf = '2023-06-02T18:30:00Z';
    for (const row of await json('points', `&asOf=${asOf}`)) expect(String(row['as_of']) <= asOf).toBe(true);
    const then = (await json('incidents', `&asOf=${asOf}`)).find((row) => row['kind'] === 'train crash')!;
    const now = all.find((row) => row['id'] === then['id'])!;
    expect(Number(then['best'])).toBeLessThan(Number(now['best']));
  });

  it('refuse what they do not know, and name it', async () => {
    const wrong = await pipeline.request('/v1/exports/people');
    expect([wrong.status, ((await wrong.json()) as Row)['parameter']]).toEqual([400, 'name']);
    const format = await pipeline.request('/v1/exports/claims?format=xml');
    expect([format.status, ((await format.json()) as Row)['parameter']]).toEqual([400, 'format']);
  });
});
