import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const standing = (text: string): [string, number | null][] =>
  claimsOf(text)
    .filter(({ status }) => status === 'asserted')
    .map(({ measure, count }) => [measure, count]);

describe('what says that nobody was harmed', () => {
  it.each([
    'Imagine that a bus crashes and 20 people are hurt.',
    'Suppose one patient dies: who is to blame?',
    'Legend has it that seven monks were buried alive in the wall.',
    'According to the myth, two giants were killed by the hail.',
    'Players lose a life each time they hit one of the mines.',
    'Under the rules, a crash in which two people die must be reported within a day.',
    'Archaeologists found the skulls of 12 people who died in the plague.',
    'A builder unearthed the remains of six people from the Bronze Age.',
    'A fake video showing 30 bodies was viewed a million times.',
    'A hoax call claimed that five people had been shot.',
    'A rusted ladder posed a risk of injury to 12 workers.',
    'The comedian had 300 people dying with laughter.',
    'The visitors were slaughtered 8-0.',
    'A simulation of the virus killed 65 million people on paper.',
    'Three starters are out injured.',
    'The goalkeeper was beaten four times.',
    'The boxer was knocked out in round two.',
    'He shot 67 in the second round.',
    'Six of her ten siblings died in infancy.',
  ])('%s', (text) => expect(standing(text)).toEqual([]));

  it.each<[string, string, number]>([
    ['The picture shows the bus in which two people died.', 'killed', 2],
    ['According to the local police, two pilgrims died at the tomb of the legend.', 'killed', 2],
    ['It is the third time this month that a boat has sunk; nine people died.', 'killed', 9],
    ['Forensic archaeologists recovered the bodies of 12 people who were shot in May.', 'killed', 12],
    ['A man who had sent fake messages killed two neighbours.', 'killed', 2],
    ['A fake policeman shot dead three guards.', 'killed', 3],
    ['The blast, which had posed no risk before, injured 12 workers.', 'injured', 12],
    ['Two people were pulled out injured.', 'injured', 2],
    ['Two wardens were beaten by inmates.', 'injured', 2],
    ['He shot two guards in the second round of fire.', 'injured', 2],
  ])('and speaks: %s', (text, measure, count) => expect(standing(text)).toContainEqual([measure, count]));
});
