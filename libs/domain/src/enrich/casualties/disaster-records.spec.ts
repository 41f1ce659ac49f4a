import { describe, expect, it } from '@jest/globals';
import { documentCounts, extractClaims } from './index.js';

const read = (text: string) =>
  extractClaims({
    headline: '',
    text,
    publishedAt: '2024-05-03T10:00:00Z',
    precision: 'minute',
    zone: null,
    entities: [],
  });
const counts = (text: string) => {
  const { killed, injured } = documentCounts(read(text));
  return [killed ?? 0, injured ?? 0];
};

describe('records of disasters and accidents', () => {
  it.each([
    ['The driver died at the scene. His passenger, a 20-year-old woman, died later in hospital.', 2, 0],
    ['The pilot was killed. The passenger was killed.', 2, 0],
    ['A farmer was killed by lightning in Dhar. A shepherd was killed in Mandla.', 2, 0],
    ['A cyclist was killed on Tuesday. The 54-year-old died at the scene.', 1, 0],
    ['Two people died in the crash. The driver died at once. His wife died in hospital.', 2, 0],
    ['Storms killed ten people in Bangladesh. Across the border in West Bengal six people died.', 16, 0],
    ['Storms killed 16 people in two countries. Across the border in West Bengal six people died.', 16, 0],
    ['Seven dead in Tuscany, one in Ghent, one in Bonn, two in Lyon and one in Spain.', 12, 0],
    [
      'Lightning killed 17 people in five districts of Bihar on Sunday: nine in Gaya, five in Jamui and three in Banka.',
      17,
      0,
    ],
    ['The pilot was seriously injured. A loader was hurt by debris.', 0, 2],
    ['The body of a 24-year-old was found on Saturday. A day later a 13-year-old boy drowned.', 2, 0],
    ['Fatalities: 4 / Occupants: 4. Other fatalities: 2.', 6, 0],
    ['Two passengers died at the scene, a third woman in the hospital.', 3, 0],
    ['Forty-nine died in their sleep. A fiftieth victim died of burns on Thursday.', 50, 0],
  ])('adds who cannot be the same: %s', (text, killed, injured) => {
    expect(counts(text)).toEqual([killed, injured]);
  });

  it.each([
    [
      '63 people killed, 108 injured, 736,015 affected, 91,177 houses partially or totally destroyed.',
      63,
      108,
    ],
    ['Nine died, including two who were pronounced dead in hospital.', 9, 0],
    ['121 devotees died, almost all of them women, and 31 were admitted to hospitals.', 121, 31],
    ['The pilot and the two passengers, a married couple from Sarajevo, were killed.', 3, 0],
    ['A boy of five fell into a well and drowned.', 1, 0],
    ['One was rescued and the other drowned.', 1, 0],
    ['The skipper and a deckhand were lost. Their bodies were not found.', 2, 0],
    ['They recovered the bodies of five on Tuesday and those of the remaining two on Thursday.', 7, 0],
    ['A girl was killed in Petrinja, five people died in Glina and a church organist in Sisak.', 7, 0],
    ['16 passengers sustained serious and 62 slight injuries.', 0, 78],
    ['Three sustained severe injuries and 11 minor ones.', 0, 14],
    ['One suffered a broken femur and was flown to Kamloops.', 0, 1],
    ['Two hikers were lost in the fog; the skipper was lost for words.', 0, 0],
    ['61 people were seriously injured and 112 slightly.', 0, 173],
    ['Fully buried 1, dead 1, injured 1.', 1, 1],
    ['The tricycle driver DOA; two pax serious.', 1, 2],
    ['Eight deaths: a woman crushed by a tree in her car; a man struck by a crane.', 8, 0],
    ['Cumulative deaths 1,768; currently admitted 12.', 1768, 0],
    ['Bodies recovered: 27. Thirteen children were killed; 34 others got burns.', 27, 34],
    ['A hiker was killed and her companion mauled by a bear.', 1, 1],
    ['Seventeen were aboard. Nine had been trapped in the cabin; their bodies were brought out.', 9, 0],
    ["Two men were hit by a rope, one of whom died; the other's leg had to be amputated.", 1, 1],
    ['Three girls between 10 and 14 drowned in a pit.', 3, 0],
    ['Two of them, four and six, died.', 2, 0],
    ['At the hotel of Kartalkaya 78 guests and staff died.', 78, 0],
    ['63 sought medical help; 3,178 residents sought medical checks.', 0, 63],
    ['The driver and five others are responding to treatment.', 0, 6],
    ['The man died and the woman had a broken pelvis.', 1, 1],
    ['Cumulative 93,102 cases and 1,567 deaths, in week 39 four deaths.', 1567, 0],
  ])('reads who suffered what: %s', (text, killed, injured) => {
    expect(counts(text)).toEqual([killed, injured]);
  });

  it('leaves a daily figure beside the toll of a season, and counts who is searched for', () => {
    const text = 'Eight more people died in the past 24 hours, taking the toll this year to 46.';
    expect(read(text).map(({ count, status }) => [count, status])).toEqual([
      [8, 'asserted'],
      [46, 'historical'],
    ]);
    expect(read('Three bodies were found; the search goes on for the other six.')).toMatchObject([
      { measure: 'killed', count: 3 },
      { measure: 'missing', count: 6 },
    ]);
  });
});
