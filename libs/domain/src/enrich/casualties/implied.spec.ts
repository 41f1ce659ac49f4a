import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './fixture.js';

const told = (text: string): string[] =>
  claimsOf(text, { publishedAt: '2025-03-05T18:20:00Z' }).map(
    (c) => `${c.measure} ${c.count} ${c.group}${c.status === 'asserted' ? '' : ` ${c.status}`}`,
  );

describe('casualties that no casualty word tells', () => {
  it.each([
    ['The avalanche carried three skiers to their deaths.', ['killed 3 all']],
    ['A mine blew a farmer to pieces.', ['killed 1 all']],
    ['His neighbour was found with his throat slit.', ['killed 1 all']],
    ['The fire claimed eight.', ['killed 8 all']],
    ['A man lost his wife and three daughters in the raid.', ['killed 4 all']],
    ['Villagers buried ten men that evening.', ['killed 10 all']],
    ['A landslip buried a house, and none of the seven inside survived.', ['killed 7 all']],
    ['Only one of the 12 on board survived.', ['killed 11 all']],
    ['Not one of the 12 on board survived.', ['killed 12 all']],
    ['No survivors are expected of the 64 aboard the jet.', ['killed 64 all feared']],
    ['There are no survivors among the 64 aboard the jet.', ['killed 64 all']],
    ['Five people in a car and a van were killed.', ['killed 5 all']],
    ['An oxygen shortage killed 24 patients.', ['killed 24 all']],
    ['Nine people were injured by cuts from glass.', ['injured 9 all']],
    ['Photos of three men who were shot dead went round.', ['killed 3 all']],
    ['Gunmen killed three people over a land deal.', ['killed 3 all']],
    ['A blast wounded nine workers at a family business.', ['injured 9 all']],
    ['Three clerks were cut by flying glass.', ['injured 3 all']],
    ['A falling branch struck two campers.', ['injured 2 all']],
    ['The driver came away with a broken collarbone.', ['injured 1 all']],
    ['Eleven passengers were led into the forest at gunpoint.', ['captured 11 all']],
    ['The outbreak killed 60 cattle and two herders.', ['killed 2 all']],
    ["A truck was hit, killing the truck's driver.", ['killed 1 all']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });

  it.each([
    'The fire claimed eight barns.',
    'A body of 200 troops advanced.',
    'The singer has died at the age of 71.',
    'Sales of the drug, which treats 30,000 patients, are dying.',
    'The bishop blessed the graves of 200 sailors who perished.',
    'Seven convicts were hanged in effigy.',
    "Two suspects wounded each other's pride.",
    'Investors were hurt by the bankruptcy.',
    'Smith claimed eight wickets.',
    'The council buried 12 km of cable.',
    'A falling branch struck two cars.',
    'He lost his father when he was nine.',
    'Five of the 16 shops survived.',
    'The striker broke his leg in the second half.',
    'Two actors fell ill and the show was put off.',
    'He had 21 kills and died twice in the final map.',
    "The minister's remarks wounded many of his allies.",
    'Volunteers acted as 30 wounded passengers in the exercise.',
    'All 14 missing pupils were found at the cinema.',
  ])('hears nothing in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('of whom a figure tells', () => {
  it.each([
    ['Nine militants were killed and four were wounded.', ['killed 9 combatants', 'injured 4 combatants']],
    ['Two soldiers were killed and seven others wounded.', ['killed 2 combatants', 'injured 7 all']],
    ['Officers pursued the gunmen and killed three of them.', ['killed 3 perpetrators']],
    ['A man who stabbed three people was shot dead.', ['killed 1 perpetrators', 'injured 3 all']],
    ['Officials count 32 dead, six assailants apart.', ['killed 32 all', 'killed 6 perpetrators']],
    ['The army lost 12 soldiers and the rebels 30.', ['killed 12 combatants', 'killed 30 combatants']],
    ['Two siblings, aged 4 and 7, were found dead.', ['killed 2 children']],
    ['A Class 12 student was killed.', ['killed 1 all']],
    ["One of the town's 23 doctors was killed.", ['killed 1 medics']],
    ['Bus 12 hit bus 14 and two drivers died.', ['killed 2 all']],
  ])('%s', (text, claims) => {
    expect(told(text).sort()).toEqual([...claims].sort());
  });
});

describe('a former time', () => {
  it.each([
    ['Two years ago today a missile hit the station. It killed 61 people.', ['killed 61 all historical']],
    [
      "The 1999 quake killed 17,000; Tuesday's killed three.",
      ['killed 17000 all historical', 'killed 3 all'],
    ],
    ["Last week's fire at the hotel, which killed 78, was the worst.", ['killed 78 all']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});
