import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import { MEASURES } from '#domain';
import { hasShared, realDocuments } from '../support/documents.js';
import { TestPipeline } from '../support/pipeline.js';

interface Figures {
  low: number | null;
  best: number | null;
  high: number | null;
}
type Toll = Record<string, Figures | Record<string, Record<string, Figures>>>;
interface Claim {
  id: string;
  post: string;
  measure: string;
  count: number | null;
  sentence: string;
}
interface Told {
  toll: Toll;
  points: (Figures & { asOf: string; claim: Claim | null })[];
  claims: { claim: Claim; verdicts: { measure: string; group: string; verdict: string }[] }[];
}
interface Summed {
  low: number;
  best: number;
  high: number;
  incidents: string[];
}
interface Incident {
  id: string;
  toll: Toll;
}
type Revised = { revisions: { post: { headline: string; text: string } | null }[] };

const SOURCES = [
  ['the samples', describe, sampleSightings],
  ['the real documents', hasShared ? describe : describe.skip, realDocuments],
] as const;

/** Whatever is a figure leads to a sentence, and the sentence stands in the post that it is said to be from. */
describe('every figure over REST', () => {
  let pipeline: TestPipeline;
  beforeAll(async () => {
    pipeline = await TestPipeline.start();
  });
  afterAll(() => pipeline.stop());

  for (const [name, suite, sightingsOf] of SOURCES) {
    suite(`of ${name}`, () => {
      const space = name.replaceAll(' ', '-');
      const get = <T>(path: string) =>
        pipeline.get<T>(`${path}${path.includes('?') ? '&' : '?'}space=${space}`);
      let incidents: Map<string, Incident>;
      const told = new Map<string, Told>();
      const texts = new Map<string, string>();

      beforeAll(async () => {
        const { documents, sightings } = await sightingsOf();
        await pipeline.documents(documents, space);
        await pipeline.append(sightings, space);
        await pipeline.settled();
        const { items } = await get<{ items: Incident[] }>('/v1/incidents?limit=200');
        incidents = new Map(items.map((incident) => [incident.id, incident]));
        for (const { id } of items) told.set(id, await get<Told>(`/v1/incidents/${id}/toll`));
      });

      async function textOf(post: string): Promise<string> {
        const known = texts.get(post);
        if (known !== undefined) return known;
        const { revisions } = await get<Revised>(`/v1/posts/${encodeURIComponent(post)}`);
        const text = revisions.map((r) => `${r.post?.headline ?? ''}\n${r.post?.text ?? ''}`).join('\n');
        texts.set(post, text);
        return text;
      }

      it('of an incident rests on claims that stand, each a sentence of its post', async () => {
        expect(incidents.size).toBeGreaterThan(0);
        for (const [id, { toll }] of incidents) {
          for (const { measure, group, figures } of flat(toll)) {
            const standing = told
              .get(id)!
              .claims.filter(({ verdicts }) =>
                verdicts.some(
                  (v) =>
                    v.measure === measure && v.group === group && ['stands', 'outgrown'].includes(v.verdict),
                ),
              );
            expect([id, measure, group, figures, standing.length > 0]).toEqual([
              id,
              measure,
              group,
              figures,
              true,
            ]);
            for (const { claim } of standing) expect(await textOf(claim.post)).toContain(claim.sentence);
          }
        }
      });

      it('of a step names the claim that made it', async () => {
        for (const [id, { points, claims }] of told) {
          for (const point of points) {
            expect([id, point.asOf, point.claim === null]).toEqual([id, point.asOf, false]);
            expect(await textOf(point.claim!.post)).toContain(point.claim!.sentence);
            expect(claims.map(({ claim }) => claim.id)).toContain(point.claim!.id);
          }
        }
      });

      it('of a total is the sum of the incidents that it names', async () => {
        for (const by of ['day', 'place', 'country']) {
          for (const measure of MEASURES) {
            const { items } = await get<{ items: Summed[] }>(
              `/v1/tolls?by=${by}&measure=${measure}&limit=200`,
            );
            for (const total of items) {
              const parts = total.incidents.map((id) => incidents.get(id)!.toll[measure] as Figures);
              const sum = parts.reduce((n, { best, low }) => n + (best ?? low ?? 0), 0);
              expect([by, measure, total.best]).toEqual([by, measure, sum]);
            }
          }
        }
      });

      it('of a day is of incidents that it names, and what it quotes stands in its posts', async () => {
        const days = await get<{ items: { date: string }[] }>('/v1/days?limit=200');
        for (const { date } of days.items) {
          const day = await get<{
            points: { text: string; posts: string[] }[];
            incidents: { id: string; toll: Record<string, Figures> }[];
            tolls: { dayToll: Record<string, Summed> };
          }>(`/v1/days/${date}`);
          const named = new Map(day.incidents.map((incident) => [incident.id, incident.toll]));
          for (const [measure, total] of Object.entries(day.tolls.dayToll)) {
            const sum = total.incidents.reduce(
              (n, id) => n + (named.get(id)?.[measure]?.best ?? named.get(id)?.[measure]?.low ?? 0),
              0,
            );
            expect([date, measure, total.best]).toEqual([date, measure, sum]);
          }
          for (const { posts } of day.points) {
            expect(posts.length).toBeGreaterThan(0);
            for (const post of posts) expect(await textOf(post)).not.toBe('');
          }
        }
      });
    });
  }
});

function flat({ groups = {}, ...measures }: Toll): { measure: string; group: string; figures: Figures }[] {
  const all = [
    ['all', measures] as const,
    ...Object.entries(groups as Record<string, Record<string, Figures>>),
  ];
  return all.flatMap(([group, own]) =>
    Object.entries(own).map(([measure, figures]) => ({ measure, group, figures: figures as Figures })),
  );
}
