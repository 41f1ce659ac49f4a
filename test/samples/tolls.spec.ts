import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sighting } from '#domain';
import { parseDocument } from '#domain/feed/index.js';
import { ledger, type Bounds, type Toll } from '#domain/incidents/index.js';
import { singlePass } from '#test/support/single-pass.js';

type Figure = Pick<Bounds, 'low' | 'best' | 'high'> & { contested?: boolean; why?: string };
type Figures = Partial<Record<'killed' | 'injured', Figure>>;

interface Awaited {
  key: string;
  place: string[];
  country: string;
  date: string;
  toll: Figures;
  groups?: Partial<Record<'children' | 'women', Figures>>;
  at: (Figures & { asOf: string })[];
}

interface Listed {
  file: string;
  options: { date?: string; outlet?: string; feed?: string };
}

const folder = path.resolve('samples');
const json = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
const { files } = json('manifest.json') as { files: Listed[] };
const { incidents: awaited, never } = json('expected.json') as {
  incidents: Awaited[];
  never: { count: number }[];
};

const sightings = files.flatMap(({ file, options }): Sighting[] => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const { posts, retractions } = parseDocument(text, { source: file, ...options });
  return [
    ...posts.map((post) => ({ kind: 'post' as const, post })),
    ...retractions.map((retraction) => ({ kind: 'retraction' as const, retraction })),
  ];
});
const { incidents } = singlePass(sightings);
const victims = (toll: Toll): boolean => (toll.measures.killed?.best ?? toll.measures.injured?.best ?? 0) > 0;

const told = (bounds: Bounds | undefined, { contested }: Figure): Partial<Bounds> => ({
  low: bounds?.low,
  best: bounds?.best,
  high: bounds?.high,
  ...(contested === undefined ? {} : { contested: bounds?.contested }),
});

const figure = ({ why: _why, ...figures }: Figure): Partial<Figure> => figures;

describe('the sample feeds as running tolls', () => {
  it('tell of the incidents that they tell of, each once', () => {
    const within = incidents.filter(({ state }) => state.date !== null && state.date >= '2023-06-01');
    const counted = within.filter(({ toll }) => victims(toll)).map(({ title }) => title);
    expect(counted).toHaveLength(awaited.length);
  });

  describe.each(awaited)('$key', ({ place, date, toll, groups = {}, at }) => {
    const incident = incidents
      .filter(({ state }) => state.date === date && place.includes(state.place?.name ?? ''))
      .sort((a, b) => b.claims.length - a.claims.length)[0];

    it.each(Object.entries(toll))('%s in the end', (measure: string, wanted: Figure) => {
      expect(told(incident?.toll.measures[measure as 'killed'], wanted)).toEqual(figure(wanted));
    });

    it.each(Object.entries<Figures>({ all: {}, ...groups }))(
      '%s in the end',
      (group: string, figures: Figures) => {
        for (const [measure, wanted] of Object.entries(figures)) {
          const bounds = incident?.toll.groups[group as 'children']?.[measure as 'killed'];
          expect(told(bounds, wanted)).toEqual(figure(wanted));
        }
      },
    );

    it.each(at)('as of $asOf', ({ asOf, ...figures }) => {
      const then = ledger(incident?.claims ?? [], asOf);
      for (const [measure, wanted] of Object.entries(figures))
        expect(told(then.measures[measure as 'killed'], wanted)).toEqual(figure(wanted));
    });
  });

  it.each(never)('never count $count', ({ count }) => {
    const counting = incidents.filter(({ state, toll }) => {
      const { killed, injured } = toll.measures;
      return (state.date ?? '') >= '2023-06-01' && [killed?.high, injured?.high].includes(count);
    });
    expect(counting.map(({ title }) => title)).toEqual([]);
  });
});
