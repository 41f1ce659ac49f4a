import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './fixture.js';

const read = (text: string, headline = ''): string[] =>
  claimsOf(text, { headline, zone: 'Europe/London' }).map(
    (c) => `${c.measure} ${c.count ?? '?'}${c.mode === 'increment' ? ' more' : ''} ${c.status}`,
  );

describe('a former figure', () => {
  it.each([
    ['The ministry, which had announced 15 deaths on Monday, now says 11 people lost their lives.', 15, 11],
    [
      'A spokesman had told reporters that six were dead, but the department later put the number at four.',
      6,
      4,
    ],
    ['The Red Crescent had given 14 as the number of dead but on Sunday brought it down to 11.', 14, 11],
    ['We reported that 12 people were killed; the actual number was eight.', 12, 8],
    ['The fire service apologised for saying that 12 people had died. The correct number is eight.', 12, 8],
    [
      'The mayor said 14 had died; it later said it had counted three people twice and that 11 were dead.',
      14,
      11,
    ],
    ['What was first believed to be 14 deaths proved to be 11.', 14, 11],
  ])('no longer stands in "%s"', (text, former, now) => {
    const told = read(text);
    expect(told).toContain(`killed ${now} asserted`);
    expect(told.some((c) => new RegExp(`^killed ${former} (?:corrected|superseded)$`).test(c))).toBe(true);
  });

  it('is denied apart from what is said instead', () => {
    expect(read('The governor denied reports of 14 dead, saying that 11 were killed.')).toContain(
      'killed 11 asserted',
    );
  });

  it('is what two who differ say of the same', () => {
    expect(read('Media put the dead at 15, but police said it was nine.')).toEqual([
      'killed 15 asserted',
      'killed 9 asserted',
    ]);
  });

  it('is no figure of something else that changed', () => {
    expect(read('Three people were killed. The speed limit was lowered to 30.')).toEqual([
      'killed 3 asserted',
    ]);
  });
});

describe('the losses of a side', () => {
  it.each([
    ['Army losses were put at 12.', ['killed 12 asserted']],
    ['Over the past day enemy losses were about 900 personnel.', ['killed 900 asserted']],
    ['The company put its losses at 12 million.', []],
    ['The army reported losses of 40 per cent in tanks.', []],
  ])('in "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is no casualty', () => {
  it.each([
    'Three missing hikers were found alive.',
    'Two teenagers reported missing have returned home.',
    'Government survives by 11 votes; 20 deputies missing from the chamber',
    'The rumour that three people had died spread on Telegram.',
    'Aid cuts may cost 40,000 lives, a charity warned.',
    'The report blames obesity for one in six deaths.',
    'The burning Airbus was left by 379 people.',
    'Donors gave blood for the injured: 300 came.',
  ])('stays silent on "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('who is meant', () => {
  it.each([
    ['Gunmen abducted three traders and killed them.', 'killed 3 asserted'],
    ['Six of the ten workers who entered the tank died.', 'killed 6 asserted'],
    ['Only nine of the 14 dead have been identified.', 'killed 14 asserted'],
    ['None of the 132 passengers and 6 crew were injured.', 'injured 0 asserted'],
    ['The pilot and a student received fatal injuries.', 'killed 2 asserted'],
    ['A toddler was crushed under a gate and could not be revived.', 'killed 1 asserted'],
    ['4 on board, 3 fatal, 1 serious.', 'killed 3 asserted'],
  ])('in "%s"', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('is another one where each of two is told by himself', () => {
    expect(read('The pilot received minor injuries and the passenger received serious injuries.')).toEqual([
      'injured 1 asserted',
      'injured 1 more asserted',
    ]);
  });
});
