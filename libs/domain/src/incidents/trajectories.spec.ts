import { describe, expect, it } from '@jest/globals';
import type { ClaimRecord } from './claim-record.js';
import { claimsByIncident } from './overrides/index.js';
import { PLACES, said, type Said } from './fixture.js';
import { foldIncidents } from './fold.js';
import { ledger } from './ledger.js';

/** low, best, high, and whether it is contested. */
type Expected = [number | null, number | null, number | null, boolean?];

interface Step {
  says: Said;
  then: Expected;
}

const place = (id: string): { where: Said['where'] } => ({
  where: { ...PLACES.balasore, id, name: id, containedIn: [] },
});

const TRAJECTORIES: Record<string, { about: Partial<Said>; steps: Step[] }> = {
  'Odisha: bodies counted twice, then found after all': {
    about: { ...place('Balasore'), cause: 'train collision', by: 'chief secretary' },
    steps: [
      { says: { at: '2023-06-03T05:00:00Z', count: 261, by: 'railways' }, then: [261, 261, 261] },
      { says: { at: '2023-06-03T08:00:00Z', count: 288, by: 'chief secretary' }, then: [261, 288, 288] },
      { says: { at: '2023-06-03T09:00:00Z', count: 288, by: undefined }, then: [261, 288, 288] },
      { says: { at: '2023-06-04T09:00:00Z', count: 288, status: 'corrected', postId: 'c' }, then: [261, 261, 261] },
      { says: { at: '2023-06-04T09:00:00Z', count: 275, fresh: true, postId: 'c', start: 40 }, then: [275, 275, 275] },
      { says: { at: '2023-06-04T10:00:00Z', count: 288, by: undefined }, then: [275, 275, 275] },
      { says: { at: '2023-06-06T10:00:00Z', count: 288, fresh: true, anaphoric: true }, then: [288, 288, 288] },
    ],
  },
  'Sri Lanka: a ministry takes a hundred back': {
    about: { ...place('Colombo'), cause: 'bombing' },
    steps: [
      { says: { at: '2019-04-22T06:00:00Z', count: 290, by: 'police' }, then: [290, 290, 290] },
      { says: { at: '2019-04-24T06:00:00Z', count: 359, by: 'police', fresh: true }, then: [359, 359, 359] },
      { says: { at: '2019-04-24T09:00:00Z', count: 359, by: undefined }, then: [359, 359, 359] },
      { says: { at: '2019-04-25T16:00:00Z', count: 359, status: 'corrected', by: 'ministry', postId: 'r', fresh: true }, then: [290, 290, 290] },
      { says: { at: '2019-04-25T16:00:00Z', count: 253, qualifier: 'about', by: 'ministry', postId: 'r', start: 9, fresh: true }, then: [253, 290, 290, true] },
      { says: { at: '2019-04-25T17:00:00Z', count: 253, by: 'police', fresh: true }, then: [253, 253, 253] },
    ],
  },
  'Maui: the same for weeks, then lower': {
    about: { ...place('Lahaina'), cause: 'wildfire', by: 'county' },
    steps: [
      { says: { at: '2023-08-21T20:00:00Z', count: 115 }, then: [115, 115, 115] },
      { says: { at: '2023-08-29T20:00:00Z', count: 115, anaphoric: true }, then: [115, 115, 115] },
      { says: { at: '2023-08-30T02:00:00Z', count: 115, by: undefined, anaphoric: true }, then: [115, 115, 115] },
      { says: { at: '2023-09-15T20:00:00Z', count: 97, fresh: true, anaphoric: true }, then: [97, 115, 115, true] },
      { says: { at: '2023-09-15T22:00:00Z', count: 97, by: undefined, anaphoric: true }, then: [97, 97, 97] },
      { says: { at: '2023-09-16T22:00:00Z', count: 115, by: undefined, anaphoric: true }, then: [97, 97, 97] },
    ],
  },
  'Haiyan: a count is withdrawn and said again': {
    about: { ...place('Tacloban'), cause: 'typhoon' },
    steps: [
      { says: { at: '2013-11-14T05:00:00Z', count: 2357, by: 'council' }, then: [2357, 2357, 2357] },
      { says: { at: '2013-11-15T03:00:00Z', count: 4460, by: 'un' }, then: [2357, 4460, 4460] },
      { says: { at: '2013-11-15T09:00:00Z', count: 4460, by: 'un', status: 'corrected', postId: 'w' }, then: [2357, 2357, 2357] },
      { says: { at: '2013-11-15T10:00:00Z', count: 4460, by: undefined }, then: [2357, 2357, 2357] },
      { says: { at: '2013-11-15T15:00:00Z', count: 4460, by: 'un', fresh: true }, then: [4460, 4460, 4460] },
    ],
  },
  'Al-Ahli: no single truth, but attributed ranges': {
    about: { ...place('Gaza City'), cause: 'explosion' },
    steps: [
      { says: { at: '2023-10-17T17:00:00Z', count: 500, qualifier: 'at_least', by: 'health ministry' }, then: [500, 500, 500] },
      { says: { at: '2023-10-18T09:00:00Z', count: 471, by: 'health ministry' }, then: [471, 471, 471] },
      { says: { at: '2023-10-18T20:00:00Z', count: null, min: 100, max: 300, qualifier: 'between', by: 'us intelligence' }, then: [100, 471, 471, true] },
      { says: { at: '2023-10-18T21:00:00Z', count: null, max: 50, qualifier: 'up_to', by: 'european source' }, then: [100, 471, 471, true] },
    ],
  },
  'Brussels: the attackers are not among the victims': {
    about: { ...place('Brussels'), cause: 'bombing' },
    steps: [
      { says: { at: '2016-03-22T12:00:00Z', count: 34, by: 'officials', subsets: [{ group: 'perpetrators', count: 3 }] }, then: [31, 31, 31] },
      { says: { at: '2016-03-23T12:00:00Z', count: 31, by: 'crisis centre' }, then: [31, 31, 31] },
      { says: { at: '2016-03-23T13:00:00Z', count: 3, group: 'perpetrators', by: 'prosecutor' }, then: [31, 31, 31] },
    ],
  },
  'Nonthaburi: at least eight, the gunman inside': {
    about: { ...place('Nonthaburi'), cause: 'shooting' },
    steps: [
      { says: { at: '2025-07-28T06:00:00Z', count: 5, by: 'police' }, then: [5, 5, 5] },
      { says: { at: '2025-07-28T09:00:00Z', count: 8, qualifier: 'at_least', subsets: [{ group: 'perpetrators', count: 1 }], by: 'police' }, then: [7, 7, 7] },
    ],
  },
  'Hong Kong: growth is no contradiction': {
    about: { ...place('Tai Po'), cause: 'fire', by: 'fire services' },
    steps: [
      { says: { at: '2025-11-26T16:00:00Z', count: 36 }, then: [36, 36, 36] },
      { says: { at: '2025-11-26T17:00:00Z', count: 36, by: undefined }, then: [36, 36, 36] },
      { says: { at: '2025-11-27T09:00:00Z', count: 75, fresh: true }, then: [36, 75, 75] },
      { says: { at: '2025-11-28T09:00:00Z', count: 128, fresh: true }, then: [128, 128, 128] },
      { says: { at: '2025-12-09T09:00:00Z', count: 160, fresh: true, anaphoric: true }, then: [160, 160, 160] },
    ],
  },
  'A tracker without a source beside a sourced count': {
    about: { ...place('Hatay'), cause: 'building collapse' },
    steps: [
      { says: { at: '2023-03-01T08:00:00Z', count: 6301, by: 'ministry' }, then: [6301, 6301, 6301] },
      { says: { at: '2023-03-01T09:00:00Z', count: 6438, by: undefined, outlet: 'Tracker' }, then: [6301, 6438, 6438] },
      { says: { at: '2023-03-01T12:00:00Z', count: 6301, by: 'ministry' }, then: [6301, 6438, 6438, true] },
      { says: { at: '2023-03-02T09:00:00Z', count: 6438, status: 'corrected', by: 'tracker', postId: 'x' }, then: [6301, 6301, 6301] },
    ],
  },
  'A running sum that lost an entry: the stated total wins': {
    about: { ...place('Derna'), cause: 'flood', by: 'red crescent' },
    steps: [
      { says: { at: '2023-09-12T08:00:00Z', count: 100 }, then: [100, 100, 100] },
      { says: { at: '2023-09-12T10:00:00Z', count: 8, mode: 'increment' }, then: [108, 108, 108] },
      { says: { at: '2023-09-12T12:00:00Z', count: 2, mode: 'increment', postId: 't' }, then: [110, 110, 110] },
      { says: { at: '2023-09-12T15:00:00Z', count: 140, fresh: true, postId: 'u' }, then: [140, 140, 140] },
      { says: { at: '2023-09-12T18:00:00Z', count: 2, mode: 'increment', postId: 'v' }, then: [142, 142, 142] },
      { says: { at: '2023-09-12T19:00:00Z', count: 2, mode: 'increment', postId: 'w' }, then: [142, 142, 142] },
      { says: { at: '2023-09-12T19:30:00Z', count: 3, mode: 'increment', by: 'mayor' }, then: [142, 142, 142] },
    ],
  },
}; // prettier-ignore

describe.each(Object.entries(TRAJECTORIES))('%s', (_, { about, steps }) => {
  const records = steps.map(({ says }, i) => said({ ...about, postId: `p${i}`, ...says }));

  it.each(steps.map((s, i) => [i, s.says.at, s] as const))('step %i, at %s', (i, _at, { then }) => {
    for (const order of orders(records.slice(0, i + 1))) {
      const { killed } = tollOf(order).measures;
      const [low, best, high, contested = false] = then;
      expect(killed).toMatchObject({ low, best, high, contested });
    }
  });
});

/** In order, reversed, and with every second one late. */
function orders(records: readonly ClaimRecord[]): ClaimRecord[][] {
  const late = records.filter((_, i) => i % 2 === 1);
  const early = records.filter((_, i) => i % 2 === 0);
  return [[...records], [...records].reverse(), [...early, ...late]];
}

function tollOf(records: readonly ClaimRecord[]): ReturnType<typeof ledger> {
  const { incidents, assignments } = foldIncidents([], records);
  expect(incidents).toHaveLength(1);
  return ledger(claimsByIncident(records, assignments, incidents).get(incidents[0]!.id)!);
}
