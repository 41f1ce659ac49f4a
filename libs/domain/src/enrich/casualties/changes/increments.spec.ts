import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const read = (text: string): string[] =>
  claimsOf(text).map((c) => `${c.measure} ${c.count}${c.mode === 'increment' ? ' more' : ''}`);

describe('who comes on top', () => {
  it.each([
    ['A nurse became the twelfth to die.', ['killed 1 more', 'killed 12']],
    ['He succumbed on Friday, the fourth fatality of the accident.', ['killed 1 more', 'killed 4']],
    ['Nine deaths were recorded since our last bulletin.', ['killed 9 more']],
    ['Three bodies washed ashore in addition to the 16 recovered since Monday.', ['killed 3 more']],
    ['Two more bodies. Search goes on.', ['killed 2 more']],
    ['Another of those wounded in the shooting died on Wednesday.', ['killed 1 more']],
    ['Two more labourers undergoing treatment for burns died.', ['killed 2 more']],
    ['The prefecture added nine to its count of missing people.', ['missing 9 more']],
    ['Divers recovered four bodies today, making a total of 19.', ['killed 4 more', 'killed 19']],
    ['3 new deaths (cumulative 28).', ['killed 3 more', 'killed 28']],
  ])('is told apart from all in "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Another 15 bodies were identified, pushing the toll to 115.', ['killed 115']],
    ['Five people died in Assam and three in Bihar; the total is now eight.', ['killed 5', 'killed 3', 'killed 8']],
    ['The report is the third to be published. Two people died.', ['killed 2']],
    ['Two people died. Since the report was written the road has reopened.', ['killed 2']],
  ])('and nobody else in "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  }); // prettier-ignore
});
