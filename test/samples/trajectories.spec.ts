import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Post } from '#domain';
import { parseDocument } from '#domain/feed/index.js';
import { ledger, tollPoints, type Bounds } from '#domain/incidents/index.js';
import { singlePass } from '#test/support/single-pass.js';

const folder = path.resolve('test/fixtures/trajectories');
const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

type Step = Pick<Bounds, 'low' | 'best' | 'high' | 'contested'>;
interface Trajectory {
  tells: string;
  killed: Step[];
}
const trajectories = Object.entries(JSON.parse(text('expected.json')) as Record<string, Trajectory>);

/** In order, backwards, and with every second post late. */
function orders(posts: readonly Post[]): Post[][] {
  const late = posts.filter((_, i) => i % 2 === 1);
  const early = posts.filter((_, i) => i % 2 === 0);
  return [[...posts], [...posts].reverse(), [...early, ...late]];
}

/** The one incident that posts tell of. */
function incidentOf(posts: readonly Post[]): ReturnType<typeof singlePass>['incidents'][number] {
  const { incidents } = singlePass(posts.map((post) => ({ kind: 'post' as const, post })));
  expect(incidents.map(({ title }) => title)).toHaveLength(1);
  return incidents[0]!;
}

function shown(bounds: Bounds | undefined): Partial<Step> {
  const { low, best, high, contested } = bounds ?? {};
  return { low, best, high, contested };
}

describe.each(trajectories)('%s', (name, { tells, killed }) => {
  const { posts } = parseDocument(text(`${name}.jsonl`), { source: `${name}.jsonl` });

  it(`has a toll after every post: ${tells}`, () => expect(posts).toHaveLength(killed.length));

  it.each(killed.map((step, i) => [i, step] as const))(
    'after post %i, in any order of arrival',
    (i, step) => {
      for (const arrived of orders(posts.slice(0, i + 1))) {
        const { toll, points } = incidentOf(arrived);
        expect(shown(toll.measures.killed)).toEqual(step);
        const { low, best, high } = points.filter((p) => p.measure === 'killed' && p.group === 'all').at(-1)!;
        expect({ low, best, high, contested: step.contested }).toEqual(step);
      }
    },
  );

  it('as of every post, when all have come', () => {
    const { claims } = incidentOf(posts);
    const then = posts.map(({ publishedAt }) => shown(ledger(claims, publishedAt).measures.killed));
    expect(then).toEqual(killed);
    expect(tollPoints(claims).length).toBeGreaterThan(1);
  });
});
