import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const read = (text: string): string[] =>
  claimsOf(text)
    .map((c) => `${c.measure} ${c.count}${c.mode === 'increment' ? ' more' : ''} ${c.status}`)
    .sort();

describe('those who died last and the total that they make', () => {
  it.each([
    ['Two more people died. The toll has reached 14.', ['killed 14 asserted', 'killed 2 more asserted']],
    ['One more man died on Friday. The count now stands at 9.', ['killed 1 more asserted', 'killed 9 asserted']],
    ['Two more died of their injuries, bringing the tally to 14.', ['killed 14 asserted', 'killed 2 more asserted']],
    ['Another two passed away, which brings the total to 14.', ['killed 14 asserted', 'killed 2 more asserted']],
    ['Two more lost their lives, bringing the tally to 14.', ['killed 14 asserted', 'killed 2 more asserted']],
    ['The tally rose to 14 after two more patients died.', ['killed 14 asserted', 'killed 2 more asserted']],
    ['Another death was confirmed overnight.', ['killed 1 more asserted']],
    ['Police confirmed an additional fatality.', ['killed 1 more asserted']],
    ['Three others died of burns, so the toll is 20.', ['killed 20 asserted', 'killed 3 more asserted']],
  ])('are both told by "%s"', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it.each([
    ['Nine people died. The toll was later corrected to seven.', ['killed 7 asserted', 'killed 9 corrected']],
    ['Two more drowned; the water has since risen to 12 metres.', ['killed 2 more asserted']],
    ['Another death threat was reported to the police.', []],
    ['The rules are meant to prevent another death.', []],
    ['The tally rose to 14 after two more villages voted.', []],
    ['Two people were killed. The count in the second ward stands at 1,200 votes.', ['killed 2 asserted']],
  ])('and nothing else by "%s"', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
}); // prettier-ignore

describe('the former figure beside the one that holds', () => {
  it.each([
    ['Deaths rose from 12 to 14.', ['killed 12 superseded', 'killed 14 asserted']],
    ['Fatalities climbed to 14 from an earlier 12.', ['killed 12 superseded', 'killed 14 asserted']],
    ['Deaths rose sharply to 14.', ['killed 14 asserted']],
    ['The death toll was 12 on Monday and is 14 now.', ['killed 12 superseded', 'killed 14 asserted']],
    ['The toll was put at 14, against 12 the day before.', ['killed 12 superseded', 'killed 14 asserted']],
    ['The toll has been revised to 12 from an initial nine.', ['killed 12 asserted', 'killed 9 superseded']],
    ['The ministry raised its count of the dead from 9 to 12.', ['killed 12 asserted', 'killed 9 superseded']],
    ['Police had put the toll at nine; it has since risen to 12.', ['killed 12 asserted', 'killed 9 superseded']],
    ['The army said nine were dead after having put the toll at 12.', ['killed 12 corrected', 'killed 9 asserted']],
  ])('is told by "%s"', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
}); // prettier-ignore
