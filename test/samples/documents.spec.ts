import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ledger, type Bounds, type Measures, type Toll } from '#domain/incidents/index.js';
import { hasShared, realDocuments, SHARED, shuffled } from '#test/support/documents.js';
import { singlePass, type SinglePass } from '#test/support/single-pass.js';

type Figure = Pick<Bounds, 'low' | 'best' | 'high'>;
type Incident = SinglePass['incidents'][number];

const figure = (bounds: Bounds | undefined): Figure | undefined =>
  bounds && { low: bounds.low, best: bounds.best, high: bounds.high };
const exactly = (n: number): Figure => ({ low: n, best: n, high: n });

function figures(measures: Measures | undefined): Record<string, Figure | undefined> {
  return Object.fromEntries(
    Object.entries(measures ?? {}).map(([measure, bounds]) => [measure, figure(bounds)]),
  );
}

const counted = (toll: Toll): boolean => Object.keys(toll.measures).length > 0;

(hasShared ? describe : describe.skip)('the real documents as running tolls', () => {
  const passed = hasShared ? realDocuments().then(({ sightings }) => sightings) : Promise.resolve([]);
  const incidents = passed.then((sightings) =>
    singlePass(sightings).incidents.filter((i) => counted(i.toll)),
  );
  const at = async (place: string): Promise<Incident | undefined> =>
    (await incidents).find(({ state }) => state.place?.name === place);

  it('tell of five incidents, each once', async () => {
    const titles = (await incidents).map(({ state }) => `${state.place?.name} ${state.date}`);
    expect(titles.sort()).toEqual([
      'Belgorod 2023-06-01',
      'Kharkiv Oblast 2023-06-28',
      'Kramatorsk 2023-06-27',
      'Kyiv 2023-06-01',
      'Shebekino 2023-06-01',
    ]);
  });

  const gold = hasShared
    ? (JSON.parse(readFileSync(path.join(SHARED, 'gold', 'incidents-2023-06-01.json'), 'utf8')) as Record<
        string,
        { place: string; date: string; killed: Figure; injured: Figure; killedChildren?: Figure }
      >)
    : {};
  it.each(Object.entries(gold).filter(([, { place }]) => place))(
    'give the gold figures of %s',
    async (_, wanted) => {
      const incident = await at(wanted.place);
      const { killed, injured } = figures(incident?.toll.measures);
      expect({ date: incident?.state.date, killed, injured }).toEqual({
        date: wanted.date,
        killed: wanted.killed,
        injured: wanted.injured,
      });
      if (wanted.killedChildren)
        expect(figure(incident?.toll.groups.children?.killed)).toEqual(wanted.killedChildren);
    },
  );

  it('count the dead and hurt of Kramatorsk, and no passers-by', async () => {
    const kramatorsk = await at('Kramatorsk');
    expect(figures(kramatorsk?.toll.measures)).toEqual({ killed: exactly(11), injured: exactly(56) });
    expect(figure(kramatorsk?.toll.groups.children?.killed)).toEqual(exactly(3));
  });

  it('keep neighbouring events apart', async () => {
    expect(figures((await at('Belgorod'))?.toll.measures)).toEqual({ injured: exactly(2) });
    expect(figures((await at('Kharkiv Oblast'))?.toll.groups.civilians)).toEqual({ killed: exactly(3) });
  });

  it("count one party's claims about its opponent in no toll", async () => {
    const highest = (await incidents).flatMap(({ toll }) => [toll, ...Object.values(toll.groups)]);
    const highs = highest.flatMap((m) => Object.values('measures' in m ? m.measures : m).map((b) => b.high));
    expect(highs).not.toContain(50);
  });

  it('had two children among the dead of Kyiv until that was corrected', async () => {
    const kyiv = (await at('Kyiv'))?.claims ?? [];
    const then = (asOf: string): Figure | undefined => figure(ledger(kyiv, asOf).groups.children?.killed);
    expect(then('2023-06-01T06:00:00Z')).toEqual(exactly(2));
    expect(then('2023-06-01T07:00:00Z')).toEqual(exactly(1));
  });

  it('come to the same in any order', async () => {
    const again = singlePass(shuffled(await passed, 7)).incidents;
    const wanted = await incidents;
    expect(again.filter((i) => counted(i.toll)).map(({ state }) => state)).toEqual(
      wanted.map(({ state }) => state),
    );
  });
});
