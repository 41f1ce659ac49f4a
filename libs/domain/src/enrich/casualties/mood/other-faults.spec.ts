import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const read = (text: string): string[] => claimsOf(text).map((c) => `${c.measure} ${c.count} ${c.status}`);

describe('a correction of something else', () => {
  it.each([
    ['An earlier version of this article misstated the day of the attack that killed nine people.', 9],
    ['An earlier version of this article incorrectly stated where the nine people were killed.', 9],
    ['A previous version of this story misidentified two of the four victims killed in the crash.', 4],
    ['A correction misstated the age of one of the three men killed in the shooting.', 3],
    ['The agency deleted a post about the fire that killed six people.', 6],
    ['Police accounts of the crash that killed four people were wrong.', 4],
    ['Four people were killed. The driver was mistaken for a soldier.', 4],
  ])('leaves the figure standing: "%s"', (text, count) => {
    expect(read(text)).toEqual([`killed ${count} asserted`]);
  });

  it.each([
    ['An earlier version of this article said that 12 people were killed.', 12],
    ['The agency deleted a post which said that six people were killed.', 6],
    ['The ministry withdrew its list of the 57 dead.', 57],
  ])('is not what takes the figure back: "%s"', (text, count) => {
    expect(read(text)).toEqual([`killed ${count} corrected`]);
  });

  it.each([
    ['Correction: The gunman who killed nine people was 21, not 22.', ['killed 9 asserted']],
    ['He was 91 and one of three people killed.', ['killed 3 asserted']],
    ['The toll was 21, not 22.', ['killed 21 asserted', 'killed 22 corrected']],
  ])('knows an age from a count: "%s"', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe('what a later sentence or clause takes back', () => {
  it.each([
    ['The hospital wishes to correct a report. It said that five patients died.', ['killed 5 corrected']],
    ['In our bulletin we said that 2,059 had died. That was the number of injured.', ['killed 2059 corrected']],
    ['A video which says that 30 people were killed is a hoax.', ['killed 30 corrected']],
    ['Nine people died. The figure of 12, published by an aide, has been taken down.', ['killed 12 corrected', 'killed 9 asserted']],
    ['It had at first been said that 21 were dead. Now it is 20.', ['killed 20 asserted', 'killed 21 superseded']],
    ['The state says 41 people were killed. Yesterday it had counted 22, then 38.', ['killed 22 superseded', 'killed 38 superseded', 'killed 41 asserted']],
    ['The airline deleted a post that said 72 had died, since the search for two people goes on; 70 bodies were found.', ['killed 70 asserted', 'killed 72 corrected', 'missing 2 asserted']],
  ])('in "%s"', (text, claims) => {
    expect(read(text).sort()).toEqual(claims);
  }); // prettier-ignore

  it.each([
    ['The toll is five; a report of eleven dead, spread by radio, has been retracted.', ['killed 11 corrected', 'killed 5 asserted']],
    ['The sheriff counts 87 dead; a statement that gave 91 was withdrawn.', ['killed 87 asserted', 'killed 91 corrected']],
    ['The bureau no longer believes that 15 people were killed. Fourteen died, it said.', ['killed 14 asserted', 'killed 15 corrected']],
    ['The toll was cut from 103 to 95, then to 84.', ['killed 103 corrected', 'killed 84 asserted', 'killed 95 corrected']],
    ['Reports that 75 people perished are not true; 46 died.', ['killed 46 asserted', 'killed 75 corrected']],
    ['The mine says 46 died. Its previous statement, issued on Saturday, put it at 45.', ['killed 45 superseded', 'killed 46 asserted']],
    ['There are 158 dead. It was 95 last night.', ['killed 158 asserted', 'killed 95 superseded']],
    ['The wounded, put at 1,645 then, are now 1,835.', ['injured 1645 superseded', 'injured 1835 asserted']],
  ])('and nothing besides in "%s"', (text, claims) => {
    expect(read(text).sort()).toEqual(claims);
  }); // prettier-ignore

  it.each([
    ['More than 60 are missing, the UN said; the guard, which first gave 50, then 64, is searching.', 'missing 60 asserted'],
    ['Two more bodies were found, making seven.', 'killed 7 asserted'],
  ])('reads of "%s" %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  }); // prettier-ignore

  it('is no number of anything else', () => {
    expect(read('Fourteen people died. That was the number of the flat.')).toEqual(['killed 14 asserted']);
  });
});

describe('the dead whom others are told by', () => {
  it.each([
    ['Relatives of the 12 people who died in the fire met the mayor.', 12],
    ['The families of the three people killed want answers.', 3],
    ['Police opened an inquiry into the deaths of five people.', 5],
    ['The third child to die after the attack was named as Alice.', 3],
  ])('in "%s"', (text, count) => {
    expect(read(text)).toEqual([`killed ${count} asserted`]);
  });
});
