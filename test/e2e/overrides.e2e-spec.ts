import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { incident, incidentToll } from '#apps/api/src/resources/incident-shapes.js';
import { override } from '#apps/api/src/resources/override-shapes.js';
import { TestPipeline } from '../support/pipeline.js';

type Toll = z.output<typeof incidentToll>;
type Incident = z.output<typeof incident>;
type Problem = { status: number; parameter?: string; detail: string };

/** What an editor does to a toll over REST, on the sample feeds. */
describe('overrides', () => {
  let pipeline: TestPipeline;

  beforeAll(async () => {
    pipeline = await TestPipeline.withSamples();
  });
  afterAll(() => pipeline.stop());

  const incidents = async () => (await pipeline.get<{ items: Incident[] }>('/v1/incidents?limit=200')).items;
  const tollOf = (id: string) => pipeline.get<Toll>(`/v1/incidents/${id}/toll`);
  const who = { reason: 'the post quotes an older event', author: 'A. Editor' };
  async function set(body: Record<string, unknown>) {
    const response = await pipeline.post('/v1/overrides', { ...who, ...body });
    const answer = (await response.json()) as z.output<typeof override> & Problem;
    await pipeline.settled();
    return { status: response.status, answer };
  }
  async function withdraw(id: string) {
    const headers = { authorization: 'Bearer test-key', 'content-type': 'application/json' };
    const body = JSON.stringify({ reason: 'it was right', author: 'B. Editor' });
    const response = await pipeline.request(`/v1/overrides/${id}`, { method: 'DELETE', headers, body });
    await pipeline.settled();
    return { status: response.status, answer: (await response.json()) as z.output<typeof override> };
  }
  /** The incident that most posts tell of, and the claim that its best figure of killed rests on. */
  async function told() {
    const [most] = (await incidents()).sort((a, b) => b.posts - a.posts);
    const toll = await tollOf(most!.id);
    const stands = toll.claims.find(({ verdicts }) =>
      verdicts.some((v) => v.measure === 'killed' && v.group === 'all' && v.verdict === 'stands'),
    )!;
    return { incident: most!, toll, claim: stands.claim };
  }

  it('exclude a claim, show it, and take it back', async () => {
    const before = await told();
    const { status, answer } = await set({ action: 'exclude', target: before.claim.id });
    expect([status, override.safeParse(answer).success]).toEqual([201, true]);
    const after = await tollOf(before.incident.id);
    const excluded = after.claims.find(({ claim }) => claim.id === before.claim.id)!;
    expect(excluded.verdicts[0]).toMatchObject({ verdict: 'withdrawn' });
    expect(excluded.verdicts[0]!.because).toContain('A. Editor excluded it');
    expect(after.points.filter((point) => point.override === answer.id)).not.toHaveLength(0);
    expect((await incidents()).find(({ id }) => id === before.incident.id)!.overrides).toEqual([answer.id]);
    expect(await pipeline.get(`/v1/overrides/${answer.id}`)).toEqual({ ...answer, withdrawn: null });
    const then = new Date(Date.parse(answer.at) - 1).toISOString();
    const past = await pipeline.get<Toll>(`/v1/incidents/${before.incident.id}/toll?asOf=${then}`);
    expect([past.toll, past.points]).toEqual([before.toll.toll, before.toll.points]);

    expect((await withdraw(answer.id)).status).toBe(200);
    expect((await tollOf(before.incident.id)).toll).toEqual(before.toll.toll);
    expect((await withdraw(answer.id)).status).toBe(409);
    expect((await withdraw('unknown')).status).toBe(404);
  });

  it('merge two incidents, by their ids, and part them again', async () => {
    const [one, other, ...rest] = (await incidents()).filter(({ toll }) => 'killed' in toll);
    const { status, answer } = await set({ action: 'merge', target: one!.id, value: other!.id });
    expect(status).toBe(201);
    const now = (await incidents()).filter(({ toll }) => 'killed' in toll);
    expect(now).toHaveLength(rest.length + 1);
    const gone = [one!, other!].find(({ id }) => !now.some((incident) => incident.id === id))!;
    const answers308 = await pipeline.request(`/v1/incidents/${gone.id}`);
    expect(answers308.status).toBe(308);
    expect((await set({ action: 'merge', target: one!.id, value: other!.id })).answer).toMatchObject({
      parameter: 'value',
    });
    await withdraw(answer.id);
    expect((await incidents()).map(({ id, toll }) => [id, toll])).toEqual(
      expect.arrayContaining([one!, other!].map(({ id, toll }) => [id, toll])),
    );
  });

  it('set a place by its name', async () => {
    const { claim, incident } = await told();
    const { answer } = await set({ action: 'set_place', target: claim.id, value: 'Lviv' });
    const there = (await incidents()).find(({ place }) => place?.name === 'Lviv')!;
    expect(there).toMatchObject({
      place: { country: 'UA', lat: expect.any(Number) },
      overrides: [answer.id],
    });
    await withdraw(answer.id);
    expect(
      (await tollOf(incident.id)).claims.find((c) => c.claim.id === claim.id)!.verdicts[0]!.verdict,
    ).toBe('stands');
  });

  it.each([
    ['target', { action: 'exclude', target: 'no-such-thing' }],
    ['value', { action: 'set_place', value: 'Nowhere-at-all' }],
    ['value', { action: 'set_place' }],
    ['value', { action: 'exclude', value: 'something' }],
    ['at', { action: 'exclude', at: '2999-01-01T00:00:00Z' }],
    ['reason', { action: 'exclude', reason: ' ' }],
    ['author', { action: 'exclude', author: undefined }],
    ['action', { action: 'delete' }],
  ])('refuse what cannot be, and name the field: %s %j', async (parameter, body) => {
    const { claim } = await told();
    const { status, answer } = await set({ target: claim.id, ...body });
    expect([400, 422]).toContain(status);
    expect(answer.parameter).toBe(parameter);
  });

  it('need the key, and keep a repeated call from setting two', async () => {
    const { claim } = await told();
    const body = { ...who, action: 'exclude', target: claim.id };
    expect((await pipeline.post('/v1/overrides', body, null)).status).toBe(401);
    const headers = {
      authorization: 'Bearer test-key',
      'content-type': 'application/json',
      'idempotency-key': 'k1',
    };
    const twice = [1, 2].map(() =>
      pipeline.request('/v1/overrides', { method: 'POST', headers, body: JSON.stringify(body) }),
    );
    const [a, b] = await Promise.all(
      (await Promise.all(twice)).map((r) => r.json() as Promise<{ id: string }>),
    );
    expect(a!.id).toBe(b!.id);
    await pipeline.settled();
    const { items } = await pipeline.get<{ items: { target: string; withdrawn: unknown }[] }>(
      '/v1/overrides?limit=200',
    );
    expect(items.filter(({ target, withdrawn }) => target === claim.id && withdrawn === null)).toHaveLength(
      1,
    );
  });
});
