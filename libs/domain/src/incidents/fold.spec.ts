import { describe, expect, it } from '@jest/globals';
import type { ClaimRecord, PlaceRef } from './claim-record.js';
import { rootOf, titleOf } from './describe.js';
import { claimsByIncident } from './overrides/index.js';
import { PLACES, said, type Said } from './fixture.js';
import { foldIncidents } from './fold.js';
import { ledger, tollPoints } from './ledger.js';

const t = (hhmm: string, day = 1): string => `2023-06-${String(day).padStart(2, '0')}T${hhmm}:00Z`;
const dated = (date: string, parts: Said): ClaimRecord => {
  const record = said({ ...parts, sentence: `On Thursday ${date} it struck.` });
  return { ...record, claim: { ...record.claim, date } };
};
const { kyiv, shebekino, region, belgorod, balasore, odisha, ukraine } = PLACES;
const shelling = { cause: 'shelling', measure: 'injured' as const };

/** The titles of the incidents that stand, and how many claims each has. */
function incidentsOf(claims: readonly ClaimRecord[]): Record<string, number> {
  const { incidents, assignments } = foldIncidents([], claims);
  const grouped = claimsByIncident(claims, assignments, incidents);
  const standing = incidents.filter((s) => s.mergedInto === null);
  return Object.fromEntries(standing.map((s) => [titleOf(s), grouped.get(s.id)?.length ?? 0]));
}

describe('two blows on one town on one day', () => {
  const drone = said({ at: t('06:00'), count: 3, cause: 'drone attack', by: 'mayor', feed: 'a' });
  const shells = (parts: Partial<Said>): ClaimRecord =>
    said({ at: t('18:00'), count: 3, cause: 'shelling', by: 'police', ...parts });

  it('are two where one feed names two kinds of event, though as many died', () => {
    expect(Object.values(incidentsOf([drone, shells({ feed: 'a' })]))).toEqual([1, 1]);
  });

  it('are one where another feed has another word for it, or the figure is too large to come twice', () => {
    expect(Object.values(incidentsOf([drone, shells({ feed: 'b' })]))).toEqual([2]);
    const large = { ...drone, claim: { ...drone.claim, count: 34 } };
    expect(Object.values(incidentsOf([large, shells({ feed: 'a', count: 34 })]))).toEqual([2]);
  });
});

describe('place', () => {
  it("takes a region's claim and a town's in it as one, whichever comes first", () => {
    const wide = said({ at: t('08:00'), where: region, ...shelling, count: 5, postId: 'a' });
    const close = said({ at: t('09:00'), where: shebekino, ...shelling, count: 8, postId: 'b' });
    expect(incidentsOf([wide, close])).toEqual({ 'Shelling in Shebekino, 1 June 2023': 2 });
    const closeFirst = { ...close, validFrom: t('07:00'), publishedAt: t('07:00') };
    expect(incidentsOf([closeFirst, wide])).toEqual({ 'Shelling in Shebekino, 1 June 2023': 2 });
  });

  it('takes a town and the region that is called by it as one, though floods strike whole countries', () => {
    const namesake: PlaceRef = { ...region, id: 'of-shebekino', name: shebekino.name };
    const inside: PlaceRef = { ...shebekino, containedIn: [...shebekino.containedIn, namesake.id] };
    const told = (cause: string): number[] =>
      Object.values(
        incidentsOf([
          said({ at: t('08:00'), where: namesake, cause, count: 50, by: 'a' }),
          said({ at: t('10:00'), where: inside, cause, count: 300, by: 'b' }),
        ]),
      );
    expect(told('flood')).toEqual([2]);
  });

  it('keeps two towns of a region apart, and gives a claim of the region to the better fit', () => {
    const a = said({ at: t('08:00'), where: shebekino, ...shelling, count: 5, by: 'mayor' });
    const b = said({ at: t('08:30'), where: belgorod, ...shelling, count: 2, by: 'governor' });
    const wide = said({ at: t('09:00'), where: region, ...shelling, count: 2 });
    expect(incidentsOf([a, b, wide])).toEqual({
      'Shelling in Shebekino, 1 June 2023': 1,
      'Shelling in Belgorod, 1 June 2023': 2,
    });
  });

  it('keeps figures apart that one post gives for two places', () => {
    const wording = { at: t('08:00'), postId: 'p', ...shelling };
    const claims = [
      said({ ...wording, where: region, count: 11 }),
      said({ ...wording, where: shebekino, count: 1, start: 40 }),
    ];
    expect(Object.values(incidentsOf(claims))).toEqual([1, 1]);
  });

  it('reads a headline by its text', () => {
    const post = { at: t('05:12'), postId: 'p', ...shelling, count: 5 };
    const claims = [
      said({ ...post, in: 'headline', where: belgorod, cause: 'strike' }),
      said({ ...post, where: shebekino, start: 20 }),
    ];
    expect(incidentsOf(claims)).toEqual({ 'Shelling in Shebekino, 1 June 2023': 2 });
  });

  it('takes a rare event told from a neighbouring town, or of the whole country, as the same', () => {
    const crash = { cause: 'train crash', by: 'chief secretary' };
    const capital: PlaceRef = { ...balasore, id: 'bhubaneswar', name: 'Bhubaneswar', lat: 20.3, lon: 85.8 };
    const india: PlaceRef = { ...odisha, id: 'india', name: 'India', level: 'country', containedIn: [] };
    const claims = [
      said({ ...crash, at: t('08:00'), where: balasore, count: 120 }),
      said({ ...crash, at: t('09:00'), where: capital, count: 207, fresh: true }),
      said({ ...crash, at: t('10:00'), where: india, count: 238, by: undefined }),
    ];
    expect(incidentsOf(claims)).toEqual({ 'Train crash in Balasore, 1 June 2023': 3 });
  });

  it('does not give what is told of a country at war to any one town', () => {
    const claims = [
      said({ at: t('08:00'), where: kyiv }),
      said({ at: t('09:00'), where: ukraine, count: 9, feed: 'b' }),
    ];
    expect(Object.values(incidentsOf(claims))).toEqual([1, 1]);
  });
});

describe('date', () => {
  it('tells the strikes of two nights on one town apart', () => {
    const first = dated('2023-06-01', { at: t('05:00'), count: 3 });
    const second = dated('2023-06-02', { at: t('05:00', 2), count: 2 });
    expect(Object.values(incidentsOf([first, second]))).toEqual([1, 1]);
  });

  it('takes words without a date, told the day after, as of the night before, and a week later as of another', () => {
    const strike = dated('2023-06-01', { at: t('05:00'), count: 3 });
    expect(Object.values(incidentsOf([strike, said({ at: t('20:00', 2), count: 4 })]))).toEqual([2]);
    expect(Object.values(incidentsOf([strike, said({ at: t('20:00', 8), count: 4 })]))).toEqual([1, 1]);
  });

  it('follows the toll of what happens once for weeks', () => {
    const fire = { cause: 'fire', where: PLACES.kramatorsk };
    const claims = [
      said({ at: t('05:00'), ...fire, count: 36 }),
      said({ at: t('05:00', 20), ...fire, count: 160 }),
    ];
    expect(Object.values(incidentsOf(claims))).toEqual([2]);
  });

  it('does not trust a date that another sentence of the post gave', () => {
    const strike = dated('2023-06-01', { at: t('05:00'), count: 3 });
    const stray = said({ at: t('15:10'), count: 3, kind: 'recap', sentence: 'Three people have died.' });
    const claims = [strike, { ...stray, claim: { ...stray.claim, date: '2023-05-30' } }];
    expect(Object.values(incidentsOf(claims))).toEqual([2]);
  });
});

describe('cause', () => {
  it('keeps a drone and shells apart in one town', () => {
    const drone = said({
      at: t('08:00'),
      where: belgorod,
      cause: 'drone attack',
      measure: 'injured',
      count: 2,
    });
    const shells = said({ at: t('09:00'), where: belgorod, ...shelling, count: 8 });
    expect(Object.values(incidentsOf([drone, shells]))).toEqual([1, 1]);
  });

  it('takes an explosion as the missile strike of that town and day, and names it by the special word', () => {
    const blast = said({ at: t('03:00'), cause: 'explosion', count: 2 });
    expect(incidentsOf([blast, said({ at: t('04:00') })])).toEqual({
      'Missile strike in Kyiv, 1 June 2023': 2,
    });
  });
});

describe('claims without a place', () => {
  const strike = said({ at: t('08:00'), by: 'mayor', postId: 'p' });

  it('belong to what their post, or the feed that goes on about it, spoke of', () => {
    const toll = said({ at: t('10:00'), where: null, cause: null, anaphoric: true, count: 5 });
    const samePost = said({
      at: t('08:00'),
      where: null,
      cause: null,
      postId: 'p',
      start: 50,
      measure: 'injured',
    });
    expect(incidentsOf([strike, samePost, toll])).toEqual({ 'Missile strike in Kyiv, 1 June 2023': 3 });
  });

  it('belong nowhere when nothing points anywhere, and are kept', () => {
    const stray = said({ at: t('09:00'), where: null, cause: 'flood', count: 40 });
    const elsewhere = said({ at: t('10:00'), where: null, cause: null, feed: 'other', anaphoric: true });
    const { assignments } = foldIncidents([], [strike, stray, elsewhere]);
    expect([assignments.get(stray.id), assignments.get(elsewhere.id)]).toEqual([null, null]);
  });

  it('do not take a year or a war for the incident of the day', () => {
    const war = said({ at: t('09:00'), where: null, cause: null, anaphoric: true, count: 500 });
    expect(foldIncidents([], [strike, war]).assignments.get(war.id)).toBeNull();
  });
});

describe('a figure that cannot be of the incident of the day', () => {
  const quake = (count: number, hour: string, parts: Partial<Said> = {}): ClaimRecord =>
    said({ at: t(hour), where: odisha, cause: 'earthquake', count, postId: hour, ...parts });
  const adrift = { where: null, anaphoric: true };
  const homeOf = (claims: ClaimRecord[]): (string | null | undefined)[] => {
    const { assignments } = foldIncidents([], claims);
    return claims.map(({ id }) => assignments.get(id));
  };

  it('is a toll far below what is known, unless its wording takes a figure back', () => {
    const other = quake(17, '10:00', { ...adrift, cause: null });
    expect(homeOf([quake(250, '08:00'), other])[1]).toBeNull();
    const wrong = quake(250, '10:00', { ...adrift, cause: null, status: 'corrected', start: 50 });
    const [home, given] = homeOf([quake(250, '08:00'), other, wrong]);
    expect([home, given]).toEqual([expect.any(String), home]);
  });

  it('but not the first figures of a quake, which grow a hundredfold', () => {
    const [first, later] = homeOf([quake(9, '08:00'), quake(800, '10:00', adrift)]);
    expect([first, later]).toEqual([expect.any(String), first]);
  });

  it('is the sum over two accidents', () => {
    const boat = quake(86, '08:00', { cause: 'boat sinking', postId: 'p' });
    const sentence = 'In all 193 people have died in the two accidents.';
    const sum = quake(193, '08:00', { cause: 'boat sinking', postId: 'p', start: 80, sentence });
    expect(homeOf([boat, sum])[1]).toBeNull();
    expect(homeOf([sum])[0]).not.toBeNull();
  });

  it('is the sum of two places that the same wording tells of, unless a flood covers both', () => {
    const told = (cause: string): ClaimRecord[] => [
      said({ at: t('08:00'), where: balasore, cause, count: 6, postId: 'p' }),
      said({ at: t('08:00'), where: kyiv, cause, count: 12, group: 'police', postId: 'p', start: 50 }),
      said({ at: t('08:00'), where: PLACES.ukraine, cause, count: 18, postId: 'p', start: 90 }),
    ];
    expect(homeOf(told('attack'))[2]).toBeNull();
    expect(homeOf(told('flood'))[2]).not.toBeNull();
  });

  it('is the sum over what is told to be separate', () => {
    const sentence = 'Three separate shootings left 12 dead.';
    expect(homeOf([said({ at: t('08:00'), cause: 'shooting', count: 12, sentence })])).toEqual([null]);
  });

  it('is of the next night, where a day later than the first report of an attack is named', () => {
    const first = said({ at: t('07:00', 1), cause: 'shooting', count: 25 });
    const next = dated('2023-06-02', { at: t('05:00', 2), cause: 'shooting', count: 31 });
    const [one, other] = homeOf([first, next]);
    expect(other).not.toBe(one);
  });

  it('is the sum over two raids where the figures add up, and only there', () => {
    const sentence = 'The two raids killed 12.';
    const raids = [
      said({ at: t('06:00'), where: balasore, cause: 'clashes', count: 5 }),
      said({ at: t('07:00'), where: kyiv, cause: 'shooting', count: 7 }),
    ];
    const sum = (count: number): ClaimRecord =>
      said({ at: t('08:00'), where: balasore, cause: 'clashes', count, sentence });
    expect(homeOf([...raids, sum(12)])[2]).toBeNull();
    expect(homeOf([...raids, sum(13)])[2]).not.toBeNull();
  });
});

describe('a post that goes on about an event of days ago', () => {
  it('does so in its second figure too', () => {
    const riot = { where: balasore, cause: 'protest violence' };
    const first = said({ at: t('08:00', 1), ...riot, count: 22 });
    const toll = said({ at: t('08:00', 6), ...riot, count: 72, fresh: true, postId: 'p' });
    const hurt = said({
      at: t('08:00', 6),
      ...riot,
      count: 2113,
      measure: 'injured',
      postId: 'p',
      start: 60,
    });
    expect(incidentsOf([first, toll, hurt])).toEqual({ 'Protest violence in Balasore, 1 June 2023': 3 });
  });
});

describe('merging', () => {
  const early = dated('2023-06-01', { at: t('03:00'), cause: 'shooting', count: 3, feed: 'a' });
  const apart = dated('2023-06-01', { at: t('04:00'), cause: 'missile strike', count: 2, feed: 'b' });
  const both = dated('2023-06-01', {
    at: t('06:00'),
    cause: 'missile strike',
    count: 3,
    feed: 'b',
    fresh: true,
  });
  const fold = foldIncidents([], [early, apart, both]);
  const [first, second] = fold.incidents;

  it('joins two incidents when a telling figure shows that they are one; the earlier id stays', () => {
    expect(foldIncidents([], [early, apart]).incidents).toHaveLength(2);
    expect(second).toMatchObject({ mergedInto: first!.id, mergedAt: t('06:00') });
    expect(rootOf(second!.id, new Map(fold.incidents.map((s) => [s.id, s])))).toBe(first!.id);
  });

  it('counts what came in by the merge from then on, and answers for the time before', () => {
    const own = claimsByIncident([early, apart, both], fold.assignments, fold.incidents).get(first!.id)!;
    expect(own).toHaveLength(3);
    const other = {
      ...apart,
      claim: { ...apart.claim, attribution: { text: 'Mayor', entity: 'mayor', side: null } },
    };
    const withOther = own.map((c) => (c.id === apart.id ? { ...other, countsFrom: c.countsFrom } : c));
    expect(ledger(withOther, t('05:00')).measures.killed).toMatchObject({ low: 3, best: 3, sources: 1 });
    expect(ledger(withOther).measures.killed).toMatchObject({ low: 2, best: 3, sources: 2, contested: true });
    expect(tollPoints(withOther).map((p) => p.asOf)).toEqual([t('03:00'), t('06:00')]);
  });
});

describe('identity', () => {
  it('derives from the earliest claim, and survives a new wording', () => {
    const first = said({ at: t('08:00'), postId: 'p', version: '1', validTo: t('12:00') });
    const reworded = said({ at: t('08:00'), postId: 'p', version: '2', validFrom: t('12:00'), count: 4 });
    const before = foldIncidents([], [{ ...first, validTo: null }]).incidents;
    const after = foldIncidents([], [first, reworded]).incidents;
    expect(after.map((s) => s.id)).toEqual(before.map((s) => s.id));
  });

  it('gives history and corrections no incident of their own', () => {
    const past = said({
      at: t('08:00'),
      status: 'historical',
      count: 17_000,
      where: odisha,
      cause: 'earthquake',
    });
    expect(foldIncidents([], [past])).toMatchObject({ incidents: [] });
  });
});

describe('a look back', () => {
  const crash = { cause: 'crash', where: odisha };
  const weekLater = (count: number): ClaimRecord[] => [
    said({ at: t('08:00'), ...crash, count, feed: 'a' }),
    said({ at: t('08:00', 8), ...crash, count, feed: 'b' }),
  ];

  it('joins what has a figure that is too large to come twice, and nothing else after a week', () => {
    expect(Object.values(incidentsOf(weekLater(260)))).toEqual([2]);
    expect(Object.values(incidentsOf(weekLater(3)))).toEqual([1, 1]);
  });
});

describe('what a feed goes on about', () => {
  const quake = { cause: 'earthquake', where: odisha };
  const nowhere = (name: string): PlaceRef => ({ ...kyiv, id: name, name, country: null, containedIn: [] });

  it('makes a claim without a kind of event one of its disaster', () => {
    const first = said({ at: t('08:00'), ...quake, count: 40 });
    const later = said({ at: t('09:00'), cause: null, where: balasore, count: 70 });
    expect(Object.keys(incidentsOf([first, later]))).toContain('Earthquake in Balasore, 1 June 2023');
  });

  it('reaches another country where a disaster does, once it has been told often, and no fire elsewhere', () => {
    const often = (cause: string): ClaimRecord[] =>
      [0, 1, 2, 3, 4].map((n) =>
        said({ at: t(`0${n}:00`), cause, where: odisha, count: 40 + n, postId: `p${n}` }),
      );
    const later = said({ at: t('09:00'), cause: null, where: ukraine, count: 70 });
    const titles = (claims: ClaimRecord[]): string[] => Object.keys(incidentsOf([...claims, later]));
    expect(titles(often('earthquake'))).toContain('Earthquake in Ukraine, 1 June 2023');
    expect(titles(often('earthquake').slice(0, 1))).toContain('Casualties in Ukraine, 1 June 2023');
    expect(titles(often('fire'))).toContain('Casualties in Ukraine, 1 June 2023');
    const hurt = { ...later, id: 'hurt', n: 1, claim: { ...later.claim, measure: 'injured' as const } };
    expect(titles([...often('fire'), hurt])).toContain('Casualties in Ukraine, 1 June 2023');
  });

  it('says nothing of the kind where attacks go on', () => {
    const first = said({ at: t('08:00'), ...shelling, where: shebekino, count: 5 });
    const later = said({ at: t('09:00'), cause: null, where: ukraine, count: 70 });
    expect(Object.keys(incidentsOf([first, later]))).toContain('Casualties in Ukraine, 1 June 2023');
  });

  it('holds the streets and villages that no table knows', () => {
    const first = said({ at: t('08:00'), ...quake, count: 40 });
    const village = said({ at: t('09:00'), ...quake, where: nowhere('Littleham'), count: 45 });
    const street = said({ at: t('10:00'), ...quake, where: nowhere('Ash Road'), count: 46 });
    expect(incidentsOf([first, village, street])).toEqual({ 'Earthquake in Odisha, 1 June 2023': 3 });
  });

  it('holds no unknown village of a war', () => {
    const first = said({ at: t('08:00'), ...shelling, where: shebekino, count: 5 });
    const village = said({ at: t('09:00'), ...shelling, where: nowhere('Littleham'), count: 2 });
    expect(Object.keys(incidentsOf([first, village]))).toHaveLength(2);
  });
});

describe('the cost', () => {
  it('of a claim does not grow with the number of incidents', () => {
    const claims = Array.from({ length: 6_000 }, (_, i) => {
      const town: PlaceRef = {
        ...shebekino,
        id: `town-${i % 1_500}`,
        name: `T${i}`,
        containedIn: [`region-${i % 50}`, 'x'],
      };
      const at = new Date(Date.UTC(2023, 0, 1, 0, i * 20)).toISOString().replace('.000Z', 'Z');
      return said({ at, where: town, postId: `p${i}`, cause: 'shelling' });
    });
    const time = (some: ClaimRecord[]): number => {
      const before = process.cpuUsage();
      foldIncidents([], some);
      return process.cpuUsage(before).user;
    };
    time(claims.slice(0, 1_500));
    const ratio = time(claims) / time(claims.slice(0, 1_500));
    expect(ratio).toBeLessThan(16);
  });
});

describe('what a feed tells while it goes on', () => {
  const india: PlaceRef = { ...odisha, id: 'india', name: 'India', level: 'country', containedIn: [] };
  const flood = { cause: 'flood', feed: 'a' };

  it('goes on about the namesake of which it has told', () => {
    const far: PlaceRef = { ...balasore, id: 'far', name: 'Balasore', country: 'ET', containedIn: ['et'] };
    const first = said({ ...flood, at: t('08:00'), where: balasore, count: 10 });
    const later = (parts: Partial<Said>): ClaimRecord =>
      said({ ...flood, at: t('08:00', 3), where: far, count: 14, ...parts });
    expect(Object.values(incidentsOf([first, later({})]))).toEqual([2]);
    expect(Object.values(incidentsOf([first, later({ feed: 'b' })]))).toEqual([1, 1]);
    const addis: PlaceRef = { ...far, id: 'addis', name: 'Addis Ababa' };
    expect(Object.values(incidentsOf([first, later({ places: [far, addis] })]))).toEqual([1, 1]);
  });

  it('takes a region by the name that people call it by', () => {
    const province: PlaceRef = { ...odisha, id: 'ilam-province', name: 'Ilam Province' };
    const town: PlaceRef = { ...balasore, id: 'ilam', name: 'Ilam', containedIn: ['ilam-province', 'india'] };
    const quake = { cause: 'earthquake' };
    const claims = [
      said({ ...quake, at: t('08:00'), where: province, count: 6, by: 'governor' }),
      said({ ...quake, at: t('10:00'), where: town, count: 8, by: 'office' }),
    ];
    expect(Object.values(incidentsOf(claims))).toEqual([2]);
  });

  it("keeps an aftershock's dead apart from the quake's", () => {
    const quake = { cause: 'earthquake', where: balasore };
    const main = dated('2023-06-01', { ...quake, at: t('08:00'), count: 17 });
    const tremor = (sentence: string): ClaimRecord => {
      const record = said({ ...quake, at: t('08:00', 3), count: 2, sentence });
      return { ...record, claim: { ...record.claim, date: '2023-06-03' } };
    };
    expect(Object.values(incidentsOf([main, tremor('An aftershock on Saturday killed two.')]))).toEqual([
      1, 1,
    ]);
    expect(Object.values(incidentsOf([main, tremor('The quake on Saturday killed two.')]))).toEqual([2]);
  });

  it('dates what is told of the same disaster by what was dated before in the post', () => {
    const quake = { cause: 'earthquake', where: balasore };
    const main = dated('2023-06-01', { ...quake, at: t('08:00'), count: 8 });
    const second = dated('2023-06-03', {
      ...quake,
      at: t('08:00', 3),
      count: 2,
      sentence: 'An aftershock on 3 June killed two.',
    });
    const aftershock = {
      ...second,
      claim: { ...second.claim, sentence: 'An aftershock on 3 June killed two.' },
    };
    const post = { at: t('10:00', 3), postId: 'p', cause: 'earthquake' };
    const whole = dated('2023-06-01', { ...post, where: india, count: 348 });
    const part = said({ ...post, where: balasore, count: 17, start: 40 });
    expect(Object.values(incidentsOf([main, aftershock, whole, part]))).toEqual([2, 1, 1]);
  });

  it('gives totals of months, of a war and of several places to none', () => {
    const told = (sentence: string, parts: Partial<Said> = {}): number[] =>
      Object.values(
        incidentsOf([
          said({ at: t('08:00'), where: kyiv }),
          said({ at: t('09:00'), where: kyiv, count: 139, cause: 'attack', sentence, ...parts }),
        ]),
      );
    expect(told('In Kyiv 139 people were killed on Thursday.')).toEqual([2]);
    expect(told('In Kyiv 139 people were killed in January.')).toEqual([1]);
    expect(told('In Kyiv 139 people were killed since the start of the full-scale invasion.')).toEqual([1]);
    expect(told('In January 14 people were rescued; 139 died.')).toEqual([2]);
  });

  it('takes a sum of all that the wording tells of several places as a sum', () => {
    const post = { postId: 'p', at: t('08:00'), kind: 'recap' as const };
    const parts = [
      said({ ...post, where: kyiv, count: 4 }),
      said({ ...post, where: belgorod, count: 1, start: 20 }),
      said({ ...post, where: balasore, count: 2, start: 40 }),
    ];
    const all = (count: number, sentence: string): ClaimRecord =>
      said({ ...post, where: balasore, count, start: 60, sentence });
    expect(Object.values(incidentsOf([...parts, all(7, 'Seven have died.')]))).toEqual([1, 1, 1]);
    expect(Object.values(incidentsOf([...parts, all(8, 'In all, eight have died.')]))).toEqual([1, 1, 1]);
    expect(Object.values(incidentsOf([...parts, all(8, 'Eight have died.')]))).toEqual([1, 1, 2]);
  });

  it("does not take a region's day for the toll of a town in it, nor a city's weekend for one of its murders", () => {
    const shots = { cause: 'shelling', measure: 'injured' as const };
    const town = said({ ...shots, at: t('08:00'), where: shebekino, count: 5 });
    const day = said({
      ...shots,
      at: t('19:00'),
      where: region,
      count: 9,
      sentence: 'Over the day nine were hurt.',
    });
    expect(Object.values(incidentsOf([town, day]))).toEqual([1, 1]);
    const other = said({ ...shots, at: t('09:00'), where: belgorod, count: 2 });
    expect(Object.values(incidentsOf([town, other, day]))).toEqual([1, 1]);
  });

  it('takes a day of an epidemic as no toll of it', () => {
    const cholera = { cause: 'epidemic', where: odisha };
    const claims = [
      said({ ...cholera, at: t('08:00'), count: 18 }),
      said({
        ...cholera,
        at: t('08:00', 2),
        count: 3,
        sentence: 'In the past 24 hours three deaths were registered.',
      }),
    ];
    expect(Object.values(incidentsOf(claims))).toEqual([1]);
  });

  it('opens nothing with an addition, nor with its headline', () => {
    const post = { at: t('08:00'), postId: 'p', count: 1, cause: 'fire' };
    const claims = [
      said({ ...post, mode: 'increment', group: 'men' }),
      said({ ...post, in: 'headline', start: 0 }),
    ];
    expect(incidentsOf(claims)).toEqual({});
  });

  it('gives "takes the toll to five" to what stood at four, and no growth by leaps to what comes every day', () => {
    const blow = { feed: 'a', cause: 'shelling' };
    const four = said({ ...blow, at: t('08:00'), where: belgorod, count: 4 });
    const one = said({ ...blow, at: t('09:00'), where: kyiv, count: 1 });
    const bare = { at: t('10:00'), feed: 'a', where: null, cause: null, anaphoric: true };
    const titles = incidentsOf([four, one, said({ ...bare, count: 5 })]);
    expect(titles).toEqual({ 'Shelling in Belgorod, 1 June 2023': 2, 'Shelling in Kyiv, 1 June 2023': 1 });
    expect(Object.values(incidentsOf([one, said({ ...bare, count: 5 })]))).toEqual([1]);
  });

  it('keeps the day of the news from being that of the event', () => {
    const sinking = { cause: 'boat sinking', where: balasore };
    const first = said({ ...sinking, at: t('08:00'), count: 12 });
    const found = dated('2023-06-02', { ...sinking, at: t('08:00', 2), count: 31, fresh: true });
    expect(incidentsOf([first, found])).toEqual({ 'Boat sinking in Balasore, 1 June 2023': 2 });
    const late = dated('2023-06-09', { ...sinking, at: t('08:00', 9), count: 33, fresh: true });
    expect(incidentsOf([first, found, late])).toEqual({ 'Boat sinking in Balasore, 1 June 2023': 3 });
  });
});
