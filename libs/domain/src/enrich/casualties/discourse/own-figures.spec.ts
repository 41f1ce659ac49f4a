import { describe, expect, it } from '@jest/globals';
import { documentCounts, extractClaims } from '../index.js';
import { countsOf } from '../fixture.js';

const killed = (text: string): number | null => countsOf(text).killed;

describe('the figures of a text that are its own', () => {
  it.each([
    ['Three rangers died. More than 6,000 people have been killed in the insurgency since 2004.', 3],
    ['Three rangers died. The unrest has left 40,000 people dead.', 3],
    ['Three rangers died. It came a day after a blast killed 25 people in Kabul.', 3],
    ['Three rangers died. In a similar attack in May, 21 people died.', 3],
    ['More than 6,000 people have been killed in the insurgency since 2004.', 6000],
  ])('leaves out what lies behind the incident: %s', (text, count) => {
    expect(killed(text)).toBe(count);
  });

  it.each([
    ['The army said five people were killed. Residents said 20 villagers had been shot dead.', 5],
    ['Officials said 13 people were killed in the raid; the rebels claimed to have killed 30.', 13],
    ['The ministry said three soldiers were killed. The SDF said 12 of its fighters died.', 15],
    ['Police said five people were killed. The governor later said the death toll had risen to nine.', 9],
  ])('holds to the first of two speakers, but for a rise: %s', (text, count) => {
    expect(killed(text)).toBe(count);
  });

  it('takes who died of wounds later from the injured', () => {
    const text = 'A grenade killed two people and hurt 12. One of the injured later died in hospital.';
    const post = {
      headline: '',
      text,
      publishedAt: null,
      precision: 'minute' as const,
      zone: null,
      entities: [],
    };
    expect(documentCounts(extractClaims(post))).toEqual({ killed: 3, injured: 11 });
  });

  it.each([
    ['Ten were injured in the pile-up, and one of them died on the way to hospital.', 1, 9],
    ['Four people were killed. Nine others were hurt, and two of them died there.', 6, 7],
    ['Six people were shot; one of them died.', 1, 5],
    [
      'The toll stood at 25, but 15 of the injured later died, bringing it to 40. Another 65 were hurt.',
      40,
      65,
    ],
    ['Four were killed and nine hurt; two of the dead had come from Lyon.', 4, 9],
    ['Two soldiers were killed and an unknown number were injured.', 2, null],
    ['Shelling of Arbin killed two civilians. Four deaths in Duma are coded separately.', 2, null],
    ['In two separate attacks, five villagers were killed and three hurt.', 5, 3],
    ['Two miners were killed on Tuesday in the pit where 41 suffocated in 1951.', 2, null],
    ['1987 Tolmin rail crash: 12 killed and 40 injured; the driver was sentenced in 1988.', 12, 40],
  ])('codes the text as a whole: %s', (text, dead, hurt) => {
    const post = {
      headline: '',
      text,
      publishedAt: null,
      precision: 'minute' as const,
      zone: null,
      entities: [],
    };
    expect(documentCounts(extractClaims(post))).toEqual({ killed: dead, injured: hurt });
  });

  it.each([
    ['The Office documented the extrajudicial execution of six persons in the province.', 6],
    ['The attack resulted in the killing of six civilians.', 6],
    ['The trial for the killing of six civilians begins in May.', null],
    ['Two aid workers held hostage since October were executed.', 2],
    ['A blast hit Hajin and 10 fighters died. Fatalities coded as 5.', 5],
  ])('reads notes of coders and monitors: %s', (text, count) => {
    expect(killed(text)).toBe(count);
  });
});
