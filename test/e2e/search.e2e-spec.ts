import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPipeline } from '../support/pipeline.js';

const POSTS = [
  ['fire', 'Fire at a market', 'A fire destroyed forty stalls at the central market in Odesa.'],
  ['fires', 'Wildfires spread', 'Wildfires burned near Kozani. Firefighters closed the road.'],
  ['train', 'Trains collide', 'Two trains collided near Balasore; the hospital is full.'],
  ['clinic', 'Hospital appeals for blood', 'A clinic in Odesa asks for donors.'],
  ['accents', 'Café bombing', 'A bomb went off in a café in Bogotá; “nobody” was hurt.'],
].map(([id, headline, text], n) => ({ id, headline, text, publishedAt: `2023-06-01T1${n}:00:00Z` }));

describe('full-text search', () => {
  let pipeline: TestPipeline;
  beforeAll(async () => {
    pipeline = await TestPipeline.start();
    expect((await pipeline.post('/v1/posts', POSTS)).status).toBe(200);
    await pipeline.settled();
  });
  afterAll(() => pipeline?.stop());

  const search = async (q: string, more = '') => {
    const path = `/v1/posts?order=asc&q=${encodeURIComponent(q)}${more}`;
    const { items } = await pipeline.get<{ items: { id: string }[] }>(path);
    return items.map(({ id }) => id);
  };

  it.each([
    ['market', ['fire']],
    ['MARKETS', ['fire']],
    ['odesa', ['fire', 'clinic']],
    ['hospital', ['train', 'clinic']],
    ['odesa market', ['fire']],
    ['market or hospital', ['fire', 'train', 'clinic']],
    ['odesa -market', ['clinic']],
    ['"central market"', ['fire']],
    ['"market central"', []],
    ['colliding', ['train']],
    ['Bogotá', ['accents']],
    ['nothing of this', []],
  ])('finds by %j', async (q, expected) => {
    expect(await search(q)).toEqual(expected);
  });

  it.each(["' or 1=1 --", '"', '(', '& | !', ':*', '%', '\\', '🚂', '-', 'a'.repeat(200), '<script>'])(
    'takes %j for words and for nothing else',
    async (q) => {
      expect(await search(q)).not.toContain('train');
    },
  );

  it('searches what had been published by then, and the wording of then', async () => {
    expect(await search('odesa', '&asOf=2023-06-01T12:30:00Z')).toEqual(['fire']);
    const [first] = POSTS;
    const later = { ...first, text: 'A fire destroyed forty stalls.', updatedAt: '2023-06-02T00:00:00Z' };
    expect((await pipeline.post('/v1/posts', later)).status).toBe(200);
    await pipeline.settled();
    expect(await search('odesa')).toEqual(['clinic']);
    expect(await search('odesa', '&asOf=2023-06-01T23:00:00Z')).toEqual(['fire', 'clinic']);
  });

  it.each(['a'.repeat(201), 'a\u0000b'])('refuses what is no query: %#', async (q) => {
    const response = await pipeline.request(`/v1/posts?q=${encodeURIComponent(q)}`);
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ parameter: 'q' }),
    ]);
  });
});
