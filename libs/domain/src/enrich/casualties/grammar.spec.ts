import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../../claim.js';
import type { Entity } from '../../entity.js';
import { claimsOf } from './fixture.js';

const read = (text: string, headline = '', entities: Entity[] = []): Claim[] =>
  claimsOf(text, { headline, publishedAt: '2025-03-05T12:00:00Z', entities });

/** "killed 12", "+killed 2 children", "killed 14 corrected": what a claim says in short. */
const short = ({ measure, count, mode, group, status }: Claim): string =>
  [
    `${mode === 'increment' ? '+' : ''}${measure}`,
    count,
    group === 'all' ? '' : group,
    status === 'asserted' ? '' : status,
  ]
    .filter((word) => word !== '')
    .join(' ');

const claims = (text: string): string[] => read(text).map(short);

const parts = (text: string): string =>
  read(text)[0]!
    .subsets.map(({ group, count }) => `${group} ${count}`)
    .join(', ');

const placeOf = (name: string, text: string): Entity => ({
  type: 'place',
  id: `local:${name}`,
  name,
  mentions: [{ text: name, start: text.indexOf(name), end: text.indexOf(name) + name.length, in: 'text' }],
});

describe('people in a row', () => {
  it.each([
    ['Twelve women and children were killed in the raid.', ['killed 12']],
    ['Six monks, the abbot and a cook were killed.', ['killed 8']],
    ['Two brothers, 24 and 17, were killed.', ['killed 2']],
    ['Three boys, aged 9, 11 and 14, and their uncle were killed by the shell.', ['killed 4']],
    ['A driver who had stopped to help was killed by a lorry.', ['killed 1']],
    ['The men who shot the mayor were killed on Monday.', ['killed ']],
    ['A fourth person, a woman of 60, has died.', ['+killed 1', 'killed 4']],
    ['Of the roughly 200 attackers, who came on horses, 34 were killed.', ['killed 34 perpetrators']],
    ['Of the 200 rebels, 34 lay dead.', ['killed 34 combatants']],
    ['Seventeen inmates, twelve from one gang and five from the other, were killed.', ['killed 17']],
    ['The troops suffered three dead and seven injured.', ['killed 3 combatants', 'injured 7 combatants']],
    ['The army lost three men and ten were wounded.', ['killed 3 combatants', 'injured 10 combatants']],
    ['The army reported four of its own dead.', ['killed 4 combatants']],
    ['The village suffered three dead and seven injured.', ['killed 3', 'injured 7']],
    ['The RSF spoke of nine dead in its ranks.', ['killed 9 combatants']],
    ['Army losses were put at 12 dead and 30 wounded.', ['killed 12 combatants', 'injured 30 combatants']],
    ['The guerrillas buried nine of their own after the raid.', ['killed 9 combatants']],
    ['Civilians: 2 killed in crossfire.', ['killed 2 civilians']],
    ['Police: 2 killed in crossfire.', ['killed 2']],
    ['Of the 30 children on the bus, four were killed.', ['killed 4 children']],
    ['The ministry gave 12 as the number of wounded.', ['injured 12']],
    ['Nine of the 40 aboard drowned off Bohol when their boat was hit.', ['killed 9']],
    ['Three of the ten workers suffocated.', ['killed 3']],
    ['One of nine people killed in the blast was a nurse.', ['killed 9']],
    ['Two of 12 hostages killed in raid', ['killed 2']],
    ['A hiker was killed by a stone. She is the fourth to die there this year.', ['killed 1']],
    ['Twelve sailors were killed off the coast of Malta.', ['killed 12']],
    ['A dozen of the 30 rescued from the river died.', ['killed 12']],
    [
      'A shoot-out cost two policemen and a gunman their lives.',
      ['killed 2 police', 'killed 1 perpetrators'],
    ],
    ['The crash cost four of them their lives.', ['killed 4']],
    ['Three of our fighters fell and six were wounded.', ['killed 3 combatants', 'injured 6 combatants']],
    ['Bridegroom, best man, two others die in crash', ['killed 4']],
    ['The blaze killed five, a woman and four children, before dawn.', ['killed 5']],
    ['Two men, a woman and a child died.', ['killed 4']],
    ['Not more than 26 were aboard, said the commissioner, and at least 14 of them drowned.', ['killed 14']],
  ])('%s', (text, expected) => {
    expect(claims(text).map((claim) => claim.replace(/null$/, ''))).toEqual(expected);
  });
});

describe('what a figure is made of', () => {
  it.each([
    ['The raid killed 14, comprising nine civilians and five soldiers.', 'civilians 9, combatants 5'],
    ['Fourteen killed (3 children).', 'children 3'],
    ['The strike killed 14, three women and a child included.', 'children 1, women 3'],
    ['Of the 26 encephalitis deaths, 23 have been among children.', 'children 23'],
    ['The raid killed 14 people. Nine of the deceased were children.', 'children 9'],
    ['The raid killed 14 people. Nine were civilians.', 'civilians 9'],
    ['The strike killed 14. That figure includes three children.', 'children 3'],
    ['Fourteen people died, all but three of them children.', ''],
  ])('%s', (text, expected) => {
    expect(read(text)).toHaveLength(1);
    expect(parts(text)).toBe(expected);
  });
});

describe('figures that grow or are set right', () => {
  it.each([
    ['A man has died in hospital after the attack. That makes three dead.', ['+killed 1', 'killed 3']],
    ['Twelve children were killed there. The toll is therefore 13.', ['killed 12 children', 'killed 13']],
    ['With the death of an injured man, the crash has now claimed 289 lives.', ['+killed 1', 'killed 289']],
    ['27 people died; the figure of 29 had been a mistake.', ['killed 27', 'killed 29 corrected']],
    ['The figure of 66 dead should read 46.', ['killed 66 corrected', 'killed 46']],
    ['In Assam the toll stands at 12; in Bihar it is four.', ['killed 12', 'killed 4']],
    ['If confirmed, the deaths would bring the toll to 14.', ['killed 14 feared']],
    ['There is no truth in reports that 14 people died, police said.', ['killed 14 denied']],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

describe('who counts', () => {
  it.each([
    ['Medics say 38 people died, while officials acknowledge 12.', ['Medics', 'officials']],
    ['Local media reported ten deaths. Authorities confirmed three.', ['Local media', 'Authorities']],
    ['The coroner named both victims and said two people had died.', ['The coroner']],
    ['A nurse who asked not to be named said 12 people had died.', ['A nurse']],
    ['Two people had died, while a witness spoke of a third.', [null]],
  ])('%s', (text, expected) => {
    expect(read(text).map(({ attribution }) => attribution?.text ?? null)).toEqual(expected);
  });

  it.each([
    ['We have not been able to verify the number.', 'unverified'],
    ['The claim could not be verified.', 'unverified'],
    ['The army has not confirmed the attack.', 'asserted'],
    ['The names of the men could not be confirmed.', 'asserted'],
  ])('of what the rebels said: %s', (next, status) => {
    expect(read(`The rebels said they killed nine soldiers. ${next}`)[0]!.status).toBe(status);
  });

  it('gives a place the figure that it counts itself', () => {
    const text = 'Kunar has reported 210 deaths and Nangarhar 12.';
    const found = read(text, '', [placeOf('Kunar', text), placeOf('Nangarhar', text)]);
    expect(found.map(({ count, place }) => [count, place?.name])).toEqual([
      [210, 'Kunar'],
      [12, 'Nangarhar'],
    ]);
  });
});

describe('nobody', () => {
  it.each([
    'The planning committee killed two housing schemes.',
    'Astronomers counted 1,600 dying stars.',
    'Ninety cats were rescued; deputies found four dead.',
    'The governor ordered that 12 death sentences be commuted.',
    'In the third season of the series, the inspector has eleven murders to explain.',
    'The bakery reopened. The owner was fined ₱5,000 for an expired licence.',
    'A signal fault and a dead engine delayed the train.',
  ])('is hurt in: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it.each([
    ['There was no Nipah fatality.', ['killed 0']],
    ['Neither the pilot nor the passenger was injured.', ['injured 0']],
    ['No workers or residents were hurt.', ['injured 0']],
    ['None of the 14 towns has reported any deaths.', ['killed 0']],
  ])('is told of: %s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it('but those of news that comes to a former year are history', () => {
    expect(claims('Omagh remembered the 29 people who were killed by the bomb of 15 August 1998.')).toEqual([
      'killed 29 historical',
    ]);
    expect(claims('On 12 May 2019, militants attacked Koro, killing six farmers.')).toEqual(['killed 6']);
  });
});
