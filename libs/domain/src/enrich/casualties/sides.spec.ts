import { describe, expect, it } from '@jest/globals';
import { claimsOf, countsOf } from './fixture.js';

const told = (text: string): string[] =>
  claimsOf(text).map(({ measure, group, count }) => `${measure} ${group} ${count}`);

describe('who died on which side', () => {
  it.each([
    // of the kind of those told before, whose noun is left out
    [
      '18 soldiers were killed, 7 were wounded and two taken prisoner near Marib.',
      ['killed combatants 18', 'injured combatants 7', 'captured combatants 2'],
    ],
    ['Thirteen insurgents surrendered and 19 were killed in Kidal.', ['killed combatants 19']],
    // the verb is left out, behind where and when
    [
      'The army lost five men in Kidal late on Tuesday, the Taliban 17, officials said.',
      ['killed combatants 5', 'killed combatants 17'],
    ],
    [
      'There were 14 dead among the soldiers and 12 among the militants.',
      ['killed combatants 14', 'killed combatants 12'],
    ],
    // officers beside militants are police, beside soldiers they are not
    ['Three police officers and two militants were killed.', ['killed all 5']],
    ['Two generals and five officers were killed.', ['killed combatants 7']],
    // of what an armed side has
    ['The M23 rebels said ten of their men had been killed by drones.', ['killed combatants 10']],
    ['The defence ministry said 26 of its personnel had been killed.', ['killed combatants 26']],
    ['The bank said ten of its staff had been killed.', ['killed all 10']],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));

  it.each([
    // what did it stands with its place, and its verb is left out
    [
      'A mine killed 19 soldiers near Kidal, and an ambush in Gao twelve policemen.',
      ['killed combatants 19', 'killed police 12'],
    ],
    ['Kyiv put Russian losses at 15 soldiers in Kupiansk.', ['killed combatants 15']],
    ["Ukraine's losses in the past 24 hours exceeded 950 servicemen.", ['killed combatants 950']],
    ['Armenia reported 105 military deaths.', ['killed combatants 105']],
    ['Cambodia put its dead at 13 and its wounded at 57.', ['killed all 13', 'injured all 57']],
    // dead of long ago
    ['The bodies of three Israeli hostages were handed over by Hamas.', []],
    ['In an exchange on Monday 1,000 bodies of soldiers went to Kyiv.', []],
    ['The bodies of three hikers were handed over to their families.', ['killed all 3']],
    // a figure with a word of its own
    [
      'Hospitals received 51 dead and 104 wounded, which brings the total since October to 64,000 killed and 160,000 injured.',
      ['killed all 51', 'injured all 104', 'killed all 64000', 'injured all 160000'],
    ],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));

  it('counts no spokesman among the dead and holds a claim called a lie against nobody', () => {
    expect(
      claimsOf('24 people were killed, including 13 rebels and 8 women, a military spokesman said.')[0]
        ?.subsets,
    ).toEqual([
      { group: 'combatants', count: 13 },
      { group: 'women', count: 8 },
    ]);
    expect(claimsOf('36 bodies were found, including those of 16 paramedics.')[0]?.subsets).toEqual([
      { group: 'medics', count: 16 },
    ]);
    expect(claimsOf('Eleven dead, counting the gunman.')[0]?.subsets).toEqual([
      { group: 'perpetrators', count: 1 },
    ]);
    expect(claimsOf('Kyiv called the Russian claim of nine dead soldiers a lie.')[0]?.status).toBe('denied');
  });

  it('takes no spokesman for whom a verb took, and no month for a doubt', () => {
    expect(told('The army killed five rebels and burnt 11 houses, a military spokesman said.')).toEqual([
      'killed combatants 5',
    ]);
    expect(claimsOf('The toll in Idlib on 4 May stands at 29.')[0]?.status).toBe('asserted');
    expect(told('A battle on 4 May claimed the lives of eight soldiers.')).toEqual(['killed combatants 8']);
  });
});

describe('attackers killed with their victims', () => {
  it.each([
    [
      'A man killed 13 people in a school and was himself killed.',
      ['killed perpetrators 1', 'killed all 13'],
    ],
    [
      'A gunman opened fire in a bank, killing nine people, and was then shot dead by a guard.',
      ['killed perpetrators 1', 'killed all 9'],
    ],
    [
      'A man killed ten customers before being overpowered and killed.',
      ['killed perpetrators 1', 'killed all 10'],
    ],
    [
      'The attackers killed 13 civilians before two of them were shot dead.',
      ['killed civilians 13', 'killed perpetrators 2'],
    ],
    [
      'The two gunmen, who killed twelve students, were both shot dead.',
      ['killed all 12', 'killed perpetrators 2'],
    ],
    ['A blast killed four students in addition to the bomber.', ['killed all 4', 'killed perpetrators 1']],
    ['Nine worshippers were killed, as well as the suspect.', ['killed all 9', 'killed perpetrators 1']],
    [
      'Nine people were killed when a gunman opened fire. The suspect was also killed.',
      ['killed all 9', 'killed perpetrators 1'],
    ],
    ['Five people were killed in a crash. The suspect died in hospital.', ['killed all 5', 'killed all 1']],
  ])('%s', (text, claims) => {
    expect(told(text).sort()).toEqual([...claims].sort());
  });

  it('counts them on top', () => {
    expect(countsOf('A man killed nine people at a market and was then shot dead by a guard.').killed).toBe(
      10,
    );
  });
});
