import { describe, expect, it } from '@jest/globals';
import type { ClaimRecord } from './claim-record.js';
import { titleOf } from './describe.js';
import { claimsByIncident } from './overrides/index.js';
import { PLACES, said, type Said } from './fixture.js';
import { foldIncidents } from './fold.js';
import { ledger } from './ledger.js';
import type { Toll } from './toll.js';

const child = (count: number): Pick<Said, 'subsets'> => ({ subsets: [{ group: 'children', count }] });
const cnn = { feed: 'cnn', outlet: 'CNN', zone: 'America/New_York' };
const bbc = { feed: 'bbc', outlet: 'BBC', zone: 'Europe/London' };
const article = { feed: 'article-1', outlet: null, precision: 'day' as const };
const second = { feed: 'article-2', outlet: null, precision: 'day' as const };
const day = { date: '2023-06-01' };
const kyiv = { where: PLACES.kyiv, cause: 'missile strike' };
const shelling = { cause: 'shelling', measure: 'injured' as const };
const town = { ...shelling, where: PLACES.shebekino };
const region = { ...shelling, where: PLACES.region };
const t = (time: string): string => `2023-06-01T${time}:00Z`;

/** The claims of the two live pages and two articles of that day, as the annotation lists them. */
const CLAIMS: ClaimRecord[] = [
  said({ ...cnn, ...kyiv, at: t('03:11'), by: 'popko', ...child(2), start: 10 }),
  said({ ...cnn, ...kyiv, at: t('03:11'), by: 'popko', measure: 'injured', count: 10, qualifier: 'at_least', start: 10 }),
  said({ ...cnn, ...kyiv, at: t('03:11'), by: 'klitschko', measure: 'injured', count: 14, qualifier: 'at_least', start: 90 }),
  said({ ...cnn, ...kyiv, at: t('04:32'), postId: 'cnn-8', qualifier: 'at_least', ...child(2) }),
  said({ ...cnn, ...region, at: t('04:32'), postId: 'cnn-8', by: 'gladkov', count: 2, qualifier: 'at_least', start: 80 }),
  said({ ...cnn, ...kyiv, at: t('05:04'), qualifier: 'at_least', ...child(2) }),
  said({ ...cnn, ...town, at: t('05:12'), postId: 'cnn-6', by: 'gladkov', count: 5, qualifier: 'at_least' }),
  said({ ...cnn, ...town, at: t('05:12'), postId: 'cnn-6', by: 'gladkov', count: 2, status: 'superseded', start: 90 }),
  said({ ...cnn, ...kyiv, at: t('06:48'), postId: 'cnn-5', ...child(1) }),
  said({ ...cnn, ...kyiv, at: t('06:48'), postId: 'cnn-5', by: 'police', ...child(1), start: 50 }),
  said({ ...cnn, ...kyiv, at: t('06:48'), postId: 'cnn-5', by: 'police', measure: 'injured', count: 12, start: 70 }),
  said({ ...cnn, ...kyiv, at: t('06:48'), postId: 'cnn-5', by: 'popko', count: 2, group: 'children', status: 'corrected', start: 99 }),
  said({ ...cnn, ...region, at: t('07:28'), by: 'gladkov', count: 5 }),
  said({ ...bbc, ...region, at: t('10:19'), count: 8, side: 'RU' }),
  said({ ...bbc, ...region, at: t('12:07'), count: 8, side: 'RU' }),
  said({ ...bbc, ...kyiv, at: t('12:33'), postId: 'bbc-12', kind: 'recap' }),
  said({ ...bbc, ...kyiv, at: t('12:33'), postId: 'bbc-12', kind: 'recap', measure: 'injured', count: 20, start: 30 }),
  said({ ...bbc, ...kyiv, at: t('13:36'), ...child(1) }),
  said({ ...bbc, ...town, at: t('15:10'), postId: 'bbc-2', kind: 'recap', by: 'gladkov', count: 8 }),
  said({ ...bbc, ...kyiv, at: t('15:10'), postId: 'bbc-2', kind: 'recap', ...child(1), start: 60 }),
  said({ ...bbc, ...region, at: t('15:14'), postId: 'bbc-s', kind: 'summary', count: 8, side: 'RU' }),
  said({ ...bbc, ...kyiv, at: t('15:14'), postId: 'bbc-s', kind: 'summary', ...child(1), start: 60 }),
  said({ ...article, ...region, at: t('23:59'), ...day, postId: 'a1', count: 8, qualifier: 'at_least' }),
  said({ ...article, ...region, at: t('23:59'), ...day, postId: 'a1', measure: 'killed', count: 0, start: 50 }),
  said({ ...article, at: t('23:59'), ...day, postId: 'a1', where: PLACES.belgorod, cause: 'drone attack', by: 'gladkov',
    measure: 'injured', count: 2, start: 120 }),
  said({ ...article, ...kyiv, at: t('23:59'), ...day, postId: 'a1', ...child(1), start: 220 }),
  said({ ...second, ...town, at: t('23:59'), ...day, postId: 'a2', by: 'gladkov', count: 12 }),
  said({ ...second, at: t('23:59'), ...day, postId: 'a2', where: PLACES.belgorod, cause: 'drone attack', measure: 'injured', count: 2, start: 60 }),
  said({ ...second, at: t('23:59'), ...day, postId: 'a2', where: PLACES.region, cause: 'clashes', by: 'ministry', side: 'RU', victimSide: 'UA',
    count: null, max: 50, qualifier: 'up_to', group: 'combatants', status: 'unverified', start: 160 }),
]; // prettier-ignore

function tolls(claims: readonly ClaimRecord[], asOf?: string): Map<string, Toll> {
  const fold = foldIncidents([], claims);
  const byId = claimsByIncident(claims, fold.assignments, fold.incidents);
  return new Map(fold.incidents.map((s) => [titleOf(s), ledger(byId.get(s.id) ?? [], asOf)]));
}

describe('the day of the annotated documents', () => {
  const all = tolls(CLAIMS);
  const strike = all.get('Missile strike in Kyiv, 1 June 2023')!;
  const shelled = all.get('Shelling in Shebekino, 1 June 2023')!;

  it('tells the strike, the shelling of the town and the drone in the city apart', () => {
    expect([...all.keys()].sort()).toEqual([
      'Clashes in Belgorod Oblast, 1 June 2023',
      'Drone attack in Belgorod, 1 June 2023',
      'Missile strike in Kyiv, 1 June 2023',
      'Shelling in Shebekino, 1 June 2023',
    ]);
  });

  it('counts three dead in Kyiv, one of them a child after the correction', () => {
    expect(strike.measures.killed).toMatchObject({ low: 3, best: 3, high: 3, contested: false });
    expect(strike.groups.children?.killed).toMatchObject({ low: 1, best: 1, high: 1 });
  });

  it('keeps four words about the injured of Kyiv side by side', () => {
    expect(strike.measures.injured).toEqual({ low: 10, best: 20, high: 20, contested: true, sources: 4 });
  });

  it("takes the governor's latest word, and the outlet's own beside it", () => {
    expect(shelled.measures.injured).toMatchObject({ low: 8, best: 12, high: 12, contested: false });
    expect(shelled.measures.killed).toMatchObject({ low: 0, best: 0, high: 0 });
  });

  it('keeps the fighters whom one side says it killed out of every toll', () => {
    const clash = all.get('Clashes in Belgorod Oblast, 1 June 2023')!;
    expect(clash.measures).toEqual({});
    expect(clash.apart).toMatchObject([{ reason: 'counts fighters' }]);
  });

  it('had the children at two until the correction', () => {
    const before = tolls(CLAIMS, t('06:00')).get('Missile strike in Kyiv, 1 June 2023')!;
    expect(before.groups.children?.killed).toMatchObject({ low: 2, best: 2, high: 2 });
  });
});
