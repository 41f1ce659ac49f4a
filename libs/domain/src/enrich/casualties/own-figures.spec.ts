import { describe, expect, it } from '@jest/globals';
import { documentCounts, extractClaims } from './index.js';

const killed = (text: string): number | null =>
  documentCounts(
    extractClaims({ headline: '', text, publishedAt: null, precision: 'minute', zone: null, entities: [] }),
  ).killed;

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
    ['The Office documented the extrajudicial execution of six persons in the province.', 6],
    ['The attack resulted in the killing of six civilians.', 6],
    ['The trial for the killing of six civilians begins in May.', null],
    ['Two aid workers held hostage since October were executed.', 2],
    ['A blast hit Hajin and 10 fighters died. Fatalities coded as 5.', 5],
  ])('reads notes of coders and monitors: %s', (text, count) => {
    expect(killed(text)).toBe(count);
  });
});
