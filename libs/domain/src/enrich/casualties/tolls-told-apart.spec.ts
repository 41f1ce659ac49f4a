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
    ['More than one and a quarter million people were left homeless.', 'displaced 1250000'],
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
    ['A third victim of a shooting at a nightclub in Dayton has died.', 'killed 1, killed 3'],
    ['Neither the pilot nor his three passengers survived.', 'killed 4'],
    ['Neither of the pilots survived the crash.', 'killed 2'],
    ['Police have identified 24 of the 40 people who died in the bar.', 'killed 40'],
    ['Two of the nine workers who entered the tank died.', 'killed 2'],
    ['All but five of the 119 injured have been named.', 'injured 119'],
    ['All but two of the 40 passengers died.', 'killed 38'],
    ['Police named the dead as Ann Hill, 38; Mary Cole, 35; and Peter Voss, 12.', 'killed 3'],
    ['Both were brought back lifeless.', 'killed 2'],
    ['Some of those admitted are critical.', ''],
    ['A woman hit by crossfire was killed.', 'killed women 1'],
    ['A man was hit by a bullet and later a woman was killed.', 'injured 1, killed women 1'],
    ['The blast killed three soldiers, a cook and two boys.', 'killed 6'],
    ['The blast killed three people, a cook and two boys.', 'killed 3'],
    ['Fourteen worshippers, nine of them under ten, fell down dead.', 'killed 14'],
    ['A customer, the owner’s nephew and a passing policeman were hurt.', 'injured 3'],
    ['Ten people, counting both drivers, were taken to hospital.', 'injured 10'],
    ['Two crew members went down with the tug.', 'killed 2'],
    ['Two of those in hospital have died.', 'killed 2'],
    ['Heat claimed a rickshaw puller in Sibi and an elderly woman in Turbat.', 'killed 2'],
    ['The fire took five people to hospital.', ''],
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
    ['The confirmed dead in Nangarhar and Kunar numbered 1,457.', 'killed 1457'],
    ['The number known to have died in the fire rose to 61.', 'killed 61'],
    ['The agency speaks of 70 killed, against 46 on Sunday.', 'killed 70'],
    ['Divers found two further victims on the trail, taking the tally to 18.', 'killed 2, killed 18'],
    ['The woman has died, making her the second fatality in the attack.', 'killed women 1, killed 2'],
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
