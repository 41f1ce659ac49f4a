import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const told = (text: string): string[] =>
  claimsOf(text).map(({ measure, count, group }) => `${measure} ${count} ${group}`);

describe('a part of the dead', () => {
  const dead = 'killed 49 all';

  it.each([
    ['and 53 people were wounded', 'injured 53 all'],
    ['and 53 guards have been wounded', 'injured 53 all'],
    ['and 53 children suffered injuries', 'injured 53 children'],
    ['and 53 others are missing', 'missing 53 all'],
    ['with 53 children wounded', 'injured 53 children'],
  ])('ends where others begin: %s', (others, claim) => {
    expect(told(`The blast killed 49 people, including three soldiers, ${others}.`)).toEqual([dead, claim]);
  });

  it('goes on where its whole has its verb behind it', () => {
    expect(told('In all 49 people, including three children and two women, were killed.')).toEqual([dead]);
  });
});

describe('the rest of those of whom a part was told', () => {
  it.each([
    ['Two of the four people in the car died and the others were injured.', 'killed 2 all', 'injured 2 all'],
    ['It crashed, killing 12 of the 42 aboard and injuring all the rest.', 'killed 12 all', 'injured 30 all'],
    ['Of the six, two were killed and the rest injured.', 'killed 2 all', 'injured 4 all'],
  ])('%s', (text, ...claims) => {
    expect(told(text)).toEqual(claims);
  });

  it('has no number where they are of no told number', () => {
    expect(told('Three people were killed and the others were injured.')).toEqual([
      'killed 3 all',
      'injured null all',
    ]);
  });
});

describe('whom a figure counts', () => {
  it.each([
    ['Four kidnapped aid workers were executed by their captors.', 'killed 4 all'],
    ['Four detained opposition activists were killed.', 'killed 4 all'],
    ['Two burned factory workers died.', 'killed 2 all'],
    ['A bomb killed twin girls in Kano.', 'killed 2 children'],
    ['A five-member family was killed.', 'killed 5 all'],
    ['Killed are a porter, a soldier on leave and a girl of eleven.', 'killed 3 all'],
    ['Killed were Ann Lee, 44; her husband, Bo, 41; and their sons, Cy, 12, and Di, 9.', 'killed 4 all'],
    ['Killed was John Smith, 34, a father of two.', 'killed 1 all'],
    ['Two guards and their supervisor, Captain Ann Lee, were killed.', 'killed 3 all'],
    ['An imam, Sheikh Omar Ali, and five worshippers were killed.', 'killed 6 all'],
    ['Three nurses, two of them from Kenya, were found dead.', 'killed 3 medics'],
    ['A bomb killed police officer Jane Doe and a bystander.', 'killed 2 all'],
    ['The 30-strong crew drowned.', 'killed 30 all'],
    ['Two four-man crews were killed.', 'killed 8 all'],
    ['Three of the five-member family died.', 'killed 3 all'],
    ['He shot dead his wife, their two children and then himself.', 'killed 3 all', 'killed 1 perpetrators'],
  ])('%s', (text, ...claims) => {
    expect(told(text)).toEqual(claims);
  });
});
