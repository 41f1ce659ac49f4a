import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './fixture.js';

const told = (text: string): string[] =>
  claimsOf(text).map(({ count, group, status, mode }) => `${count} ${group} ${status} ${mode}`);

const dead = '12 all asserted total';

describe('deaths told otherwise than by a word for them', () => {
  it.each([
    ['Two names were added to the roll of the victims, making 12.', ['2 all asserted increment', dead]],
    ['One name was struck off the list of the dead, leaving 12.', [dead]],
    ['A triple homicide was reported in Tampa.', ['3 all asserted total']],
    ['Twelve coffins were carried through Rafah after the raid.', [dead]],
    ['Relatives buried 12 men in Rafah after the raid.', [dead]],
    ['A funeral took place in Rafah for 12 people after the raid.', [dead]],
    ['12 fatal, 3 uninjured. The aircraft broke up.', [dead]],
    ['The pilot was killed, as were both his sons.', ['3 all asserted total']],
    ['Rebel losses came to 12 over the week.', ['12 combatants asserted total']],
    ['Four guards and three times as many rebels were killed.', ['16 all asserted total']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });

  it.each([
    'Two names were added to the list of candidates.',
    'A double homicide detective retired.',
    'He is wanted for a triple murder.',
    'The museum shows 12 coffins of a dynasty, which were carried there by ship.',
    'An avalanche buried 12 skiers.',
    'The club put its losses at 12 million.',
  ])('but not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('counts no coffin beside a toll', () => {
    expect(told('The raid killed 14 people. Twelve coffins were lowered in Rafah.')).toEqual([
      '14 all asserted total',
    ]);
  });
});

describe('a figure that changes over several sentences', () => {
  it.each([
    ['At dawn the toll was nine. By noon it was 12.', ['9 all superseded total', dead]],
    ['Nine people had died by noon. It reached 12 after dark.', ['9 all superseded total', dead]],
    ['Nine bodies were found on Sunday. Two days later there were 12.', ['9 all superseded total', dead]],
    ['Police said nine had died. A day later the number had risen to 12.', ['9 all superseded total', dead]],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });

  it.each([
    ['Nine people died in Kano. By Tuesday it was 30 degrees.', 9],
    ['Nine people died in Kano. By evening there were 12 soldiers in the street.', 9],
  ])('and what is no figure of it: %s', (text, count) => {
    expect(told(text)).toEqual([`${count} all asserted total`]);
  });
});

describe('who speaks is no victim', () => {
  it.each([
    'The quake killed 12 people, a health official in Nangarhar said.',
    'The governor of the region put the number of dead at 12, a police chief in Kunar told reporters.',
    'The agency apologised: the toll is 12.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([dead]);
  });

  it('nor is who counts the wounded', () => {
    expect(told('A spokesman put the number of wounded at 19.')).toEqual(['19 all asserted total']);
  });

  it('and an apology before a colon takes back only what it calls wrong', () => {
    expect(told('The agency apologised: the toll is 12, not 17.')).toEqual([dead, '17 all corrected total']);
  });
});

describe('what another speaker counts of two figures', () => {
  it('is the one that it is closer to, in its own name', () => {
    const claims = claimsOf(
      'The army puts the toll at 31 dead and 165 injured; the health ministry counts 28.',
    );
    expect(claims.at(-1)).toMatchObject({
      measure: 'killed',
      count: 28,
      attribution: { text: 'the health ministry' },
    });
  });
});

describe('people by what they do', () => {
  it.each([
    'asylum seekers',
    'rickshaw pullers',
    'day labourers',
    'townsfolk',
    'tribespeople',
    'rough sleepers',
  ])('12 %s drowned', (people) => {
    expect(told(`Twelve ${people} drowned.`)).toEqual([dead]);
  });

  it('and a day that is a time', () => {
    expect(told('In the twelve day siege nobody counted the dead.')).toEqual([]);
  });
});

describe('one more of those who were hurt', () => {
  it.each([
    [
      'Seventh victim of the Cali bomb dies in hospital.',
      ['1 all asserted increment', '7 all asserted total'],
    ],
    ['The third victim of the crash died in hospital.', ['1 all asserted increment', '3 all asserted total']],
    ['Two survivors of the crash have died of burns.', ['2 all asserted increment']],
    [
      'Nine people died in the crash. Two survivors have died of burns.',
      ['9 all asserted total', '2 all asserted increment'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('what stands between people and their verb', () => {
  it.each([
    'Twelve people, the mayor said, were killed.',
    'Twelve guests, Hotel Zenith said, died in the fire.',
    'Seven Nepalis and five Indians, Kathmandu says, were killed.',
    'Twelve men, women and children were killed.',
    'Twelve soldiers, policemen and civilians were killed.',
    'Ali Demir, the foreman, and eleven workers were killed.',
    'The plane, with 12 people on board, crashed, killing everyone.',
    'The helicopter crashed with 12 aboard. None survived.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([dead]);
  });

  it('speaks for them', () => {
    const [claim] = claimsOf('Twelve people, the mayor of Lima said, were killed.');
    expect(claim?.attribution?.text).toBe('the mayor of Lima');
  });
});

describe('whom a verb takes by trade and name', () => {
  it.each([
    'Gunmen killed writer Ana Ruiz.',
    'Gunmen shot and killed shopkeeper Ali Khan outside his home.',
    'Friends said that rebels murdered lawyer Omar Sy.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['1 all asserted total']);
  });

  it.each(['Friends of murdered writer Ana Ruiz met.', 'The murdered writer Ana Ruiz was honoured.'])(
    'and of whom it is only remembered: %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
