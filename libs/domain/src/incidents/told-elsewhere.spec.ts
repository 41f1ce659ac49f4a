import { describe, expect, it } from '@jest/globals';
import { PLACES, said, type Said } from './fixture.js';
import { foldIncidents } from './fold.js';

const { kyiv, kramatorsk, ukraine, balasore, odisha } = PLACES;

/** The incident of each claim by the order in which incidents come up; null for one of none. */
function homes(...claims: Said[]): (number | null)[] {
  const records = claims.map((claim, i) => said({ postId: `p${i}`, feed: `f${i}`, ...claim }));
  const { assignments } = foldIncidents([], records);
  const ids = [...new Set([...assignments.values()])].filter((id) => id !== null);
  return records.map(({ id }) => (assignments.get(id) ? ids.indexOf(assignments.get(id)!) : null));
}
const at = (day: number, hour = 9): string =>
  `2025-06-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;

describe('what several places come to', () => {
  const road = { cause: 'road crash' };
  const two = [
    { at: at(1, 8), where: kyiv, count: 9, ...road },
    { at: at(1, 9), where: kramatorsk, count: 4, ...road },
  ];

  it('is of none where a country has it of accidents', () => {
    const sentence = 'Thirteen people died in road accidents across Ukraine on Sunday.';
    expect(homes(...two, { at: at(1, 12), where: ukraine, count: 13, sentence, ...road })).toEqual([
      0,
      1,
      null,
    ]);
    const one = 'Thirteen people died in a road accident in Ukraine on Sunday.';
    expect(homes({ at: at(1, 12), where: ukraine, count: 13, sentence: one, ...road })).toEqual([0]);
  });

  it('is of none where two towns share it and each is known', () => {
    const places = [kyiv, kramatorsk];
    const blasts = (count: number): Said => ({
      at: at(1, 12), where: kyiv, places, count, cause: 'explosion', sentence: 'The blasts in Kyiv and Kramatorsk killed many.',
    }); // prettier-ignore
    const known = two.map((claim) => ({ ...claim, cause: 'explosion' }));
    expect(homes(...known, blasts(13))).toEqual([0, 1, null]);
    expect(homes(...known, blasts(11))).toEqual([0, 1, 0]);
  });

  it('is the toll of what covers a region', () => {
    const sentence = 'The rains have killed 78, of them 28 in road accidents.';
    expect(homes({ at: at(1), where: odisha, count: 78, cause: 'landslide', sentence })).toEqual([0]);
  });
});

describe('another event in the same town', () => {
  const fire = { where: kyiv, cause: 'fire' };
  const first = { at: at(1), count: 9, date: '2025-06-01', ...fire };

  it('is told with a date of its own', () => {
    expect(
      homes(first, { at: at(5), count: 12, date: '2025-06-05', sentence: 'A fire on Thursday.', ...fire }),
    ).toEqual([0, 1]);
    expect(
      homes(first, { at: at(2), count: 12, date: '2025-06-02', sentence: 'A fire on Monday.', ...fire }),
    ).toEqual([0, 0]);
  });

  it('is told as it happened, with fewer dead, or some days later', () => {
    const sentence = 'Four people died when a fire broke out in a hotel in Kyiv.';
    expect(homes(first, { at: at(4), count: 4, sentence, ...fire })).toEqual([0, 1]);
    expect(homes(first, { at: at(2), count: 4, sentence, ...fire })).toEqual([0, 0]);
    expect(
      homes(first, { at: at(4), count: 4, sentence: 'Four of the bodies were named.', ...fire }),
    ).toEqual([0, 0]);
    expect(homes(first, { at: at(4), count: 12, sentence, ...fire })).toEqual([0, 0]);
    expect(homes(first, { at: at(9), count: 12, sentence, ...fire })).toEqual([0, 1]);
  });
});

describe('one event in several places', () => {
  it('is what a village near a town is told of, for what is rare', () => {
    const village = { ...kyiv, id: 'local:x', name: 'Tumbari', level: null, containedIn: [], country: null };
    const told = (cause: string): Said[] => [
      { at: at(1), where: village, places: [village, kramatorsk], count: 5, cause, sentence: 'A train derailed in Tumbari, a village near Kramatorsk.' },
      { at: at(1, 12), where: kramatorsk, count: 8, cause },
    ]; // prettier-ignore
    expect(homes(...told('train crash'))).toEqual([0, 0]);
    expect(homes(...told('missile strike'))).toEqual([0, 1]);
  });

  it('is a flood of which a town and its region give one number', () => {
    const flood = (hour: number, where: Said['where'], count: number): Said => ({
      at: at(1, hour),
      where,
      count,
      cause: 'flood',
    });
    expect(homes(flood(8, balasore, 15), flood(9, odisha, 15))).toEqual([0, 0]);
    expect(homes(flood(8, balasore, 15), flood(9, odisha, 19))).toEqual([0, 1]);
    expect(homes(flood(8, balasore, 2), flood(9, odisha, 2))).toEqual([0, 1]);
  });
});
