import { describe, expect, it } from '@jest/globals';
import { claimsOf, countsOf } from './fixture.js';

/** The claims of a text that stand, in short: "killed police 2". */
const told = (text: string): string =>
  claimsOf(text)
    .filter(({ status }) => status === 'asserted')
    .map(({ measure, group, count }) => [measure, ...(group === 'all' ? [] : [group]), count].join(' '))
    .join(', ');

describe('figures in words', () => {
  it.each([
    ['A hundred and fifty-nine people were hurt.', 'injured 159'],
    ['A quarter of a million people fled their homes.', 'displaced 250000'],
    ['About three quarters of a million people were displaced.', 'displaced 750000'],
    ['Half a million people were displaced.', 'displaced 500000'],
    ['A father, his twin sons and a neighbour died.', 'killed 4'],
  ])('%s', (text, claims) => {
    expect(told(text)).toBe(claims);
  });
});

describe('who suffers', () => {
  it.each([
    ['Gunmen shot a farmer and his son dead.', 'killed 2'],
    ['Police shot two robbers dead and wounded a third.', 'killed perpetrators 2, injured 1'],
    ['A tram driver and her passenger, a student on his way to school, were wounded.', 'injured 2'],
    ['A third victim of a shooting at a nightclub in Dayton has died.', 'killed 1'],
    ['Neither the pilot nor his three passengers survived.', 'killed 4'],
    ['Neither of the pilots survived the crash.', 'killed 2'],
    ['Police have identified 24 of the 40 people who died in the bar.', 'killed 40'],
    ['Two of the nine workers who entered the tank died.', 'killed 2'],
    ['All but five of the 119 injured have been named.', 'injured 119'],
    ['All but two of the 40 passengers died.', 'killed 38'],
    ['Police named the dead as Ann Hill, 38; Mary Cole, 35; and Peter Voss, 12.', 'killed 3'],
    ['Both were brought back lifeless.', 'killed 2'],
    ['Some of those admitted are critical.', ''],
    ['Six more were shifted to Pindi with head injuries.', 'injured 6'],
  ])('%s', (text, claims) => {
    expect(told(text)).toBe(claims);
  });
});

describe('sides', () => {
  it.each([
    ['Five officers died at the scene and a sixth in hospital.', 'killed police 5, killed police 1'],
    [
      'The army said it had killed 37 terrorists and lost one man.',
      'killed perpetrators 37, killed combatants 1',
    ],
    ['One member of the Basij was killed.', 'killed combatants 1'],
    ['A member of the Guardia Civil was killed.', 'killed police 1'],
  ])('%s', (text, claims) => {
    expect(told(text)).toBe(claims);
  });
});

describe('tolls', () => {
  it.each([
    ['The number of people who died after drinking the liquor went from 47 to 54.', 'killed 54'],
    ['The dead have reached 1,120.', 'killed 1120'],
    ['The count in the school fire rose to 12.', 'killed 12'],
    ['The count in the school vote rose to 12.', ''],
    ['The count in the quake rose to 12 collapsed houses.', ''],
    ['Haiti’s toll stands at 43 and Jamaica’s at 45.', 'killed 43, killed 45'],
    ['Measles has taken 12 children in the camp.', 'killed children 12'],
    ['Crews located four more victims of the flood.', 'killed 4'],
    ['Crews found four more victims alive.', ''],
    ['The driver died in hospital and became the fourth fatality of the crash.', 'killed 1, killed 4'],
    ['A woman of 19 has died. She is the 62nd victim.', 'killed women 1, killed 62'],
  ])('%s', (text, claims) => {
    expect(told(text)).toBe(claims);
  });

  it.each([
    ['Three more inmates were found dead. Seventeen had been reported killed on Monday.', 20],
    ['Two workers died of the heat on Monday. It had already killed five.', 7],
    ['Two people died in the fire. They had been found in bed.', 2],
  ])('told last, and first to die: %s', (text, killed) => {
    expect(countsOf(text).killed).toBe(killed);
  });
});
