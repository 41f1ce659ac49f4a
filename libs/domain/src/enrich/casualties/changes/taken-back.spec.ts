import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const told = (text: string): string[] =>
  claimsOf(text, { zone: 'Europe/London' }).map(({ measure, count, mode, status }) =>
    [measure, count ?? '?', ...(mode === 'increment' ? ['more'] : []), status].join(' '),
  );

describe('what stands once somebody is no longer counted', () => {
  it.each([
    ['One man had been wrongly listed among the dead, which brings the total to 13.', ['killed 13 asserted']],
    [
      'Two names were erroneously included in the list of dead, so the toll is now 21.',
      ['killed 21 asserted'],
    ],
    ['Because a woman was wrongly counted, the toll is 17.', ['killed 17 asserted']],
    ['One death had been counted twice, so the toll is nine.', ['killed 9 asserted']],
  ])('in "%s"', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('who spoke of a figure without knowing', () => {
  it.each([
    ['He had been misinformed when he spoke of 12 deaths; eight is the right figure.', 12, 8],
    ['The army was in error when it reported 11 soldiers killed; the correct figure is 7.', 11, 7],
    ['Seventeen was wrong; fourteen people were killed.', 17, 14],
    ['The count of 15 had included a man who died in his bed; 14 people were killed.', 15, 14],
  ])('takes it back in "%s"', (text, former, now) => {
    expect(told(text).sort()).toEqual([`killed ${former} corrected`, `killed ${now} asserted`].sort());
  });

  it.each([
    ['The mayor was misinformed about the fire that killed 12 people.', 'killed 12 asserted'],
    ['Police were wrong to release the man, who killed three people a week later.', 'killed 3 asserted'],
    ['It is right to mourn them; 12 people were killed.', 'killed 12 asserted'],
  ])('leaves other faults alone: "%s"', (text, claim) => {
    expect(told(text)).toEqual([claim]);
  });
});

describe('figures told in passing', () => {
  it.each([
    [
      'The floods killed 11, six and two people in Assam, Bihar and Odisha respectively.',
      ['killed 11 asserted', 'killed 6 asserted', 'killed 2 asserted'],
    ],
    [
      'Nine had been confirmed dead by noon, and five bodies found later make it 14.',
      ['killed 9 superseded', 'killed 14 asserted', 'killed 5 asserted'],
    ],
    [
      'The army put the figure at nine killed on Monday; it now says eleven.',
      ['killed 9 superseded', 'killed 11 asserted'],
    ],
    [
      'Fourteen people were killed, police said, revising an earlier toll of 11.',
      ['killed 14 asserted', 'killed 11 superseded'],
    ],
  ])('in "%s"', (text, claims) => {
    expect(told(text).sort()).toEqual(claims.sort());
  });
});

describe('who was missing', () => {
  it.each([
    ['Four people died and 5 were reported missing, all since accounted for.', ['killed 4 asserted']],
    ['Five people were missing but all have since been accounted for.', []],
    ['Five miners are missing; all the others have been accounted for.', ['missing 5 asserted']],
    ['Ten people are missing and two others were found safe.', ['missing 10 asserted']],
  ])('in "%s"', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('figures set against another by their words', () => {
  it.each([
    ['The death toll should read 7.', ['killed 7 asserted']],
    ['In paragraph two, "41 dead" should be "14 dead".', ['killed 14 asserted', 'killed 41 corrected']],
    ['It was never 30 dead; records show 13.', ['killed 13 asserted', 'killed 30 corrected']],
    ['The toll, once given as 56, has been settled at 53.', ['killed 53 asserted', 'killed 56 corrected']],
    ['Killed: 9 [corrected from 11].', ['killed 11 corrected', 'killed 9 asserted']],
    ['We said 17 people had died. Seven had.', ['killed 17 corrected', 'killed 7 asserted']],
    [
      'The dead number eleven and not, as we had it, fourteen.',
      ['killed 11 asserted', 'killed 14 corrected'],
    ],
    ['The toll, 14 on Monday, is 17 today.', ['killed 14 superseded', 'killed 17 asserted']],
    ['Nine people had died by Friday, 11 by Saturday.', ['killed 11 asserted', 'killed 9 superseded']],
    ['Rescuers recovered one more body, for 82 in all.', ['killed 1 more asserted', 'killed 82 asserted']],
  ])('in "%s"', (text, claims) => {
    expect(told(text).sort()).toEqual(claims.sort());
  });

  it.each([
    ['The list had 12 dead, and the list already had five children.', 'killed 12 asserted'],
    ['Nine people were killed by three men by the river.', 'killed 9 asserted'],
    ['Nine people were killed, and 40 by-standers saw it.', 'killed 9 asserted'],
    ['The fire, 14 on a scale of 20, is still burning; three people were killed.', 'killed 3 asserted'],
  ])('is no count beside another: "%s"', (text, claim) => {
    expect(told(text)[0]).toBe(claim);
  });
});
