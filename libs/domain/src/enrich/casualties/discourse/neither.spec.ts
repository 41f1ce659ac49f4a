import { describe, expect, it } from '@jest/globals';
import { countsOf } from '../fixture.js';

describe('deaths told by what follows from them', () => {
  it.each([
    ['The helicopter hit a cable. Neither pilot survived.', 2],
    ['There were no survivors among the 14 passengers and two crew.', 16],
    ['The flood swept four members of one family to their deaths.', 4],
    ['The fire meant death for six passengers.', 6],
    ['Death came to nine villagers in their sleep.', 9],
    ['The storm is blamed for the deaths of nine people.', 9],
    ['The driver survived, his two passengers did not.', 2],
    ['Only one of the six lived.', 5],
    ['Attempts to revive the two men failed.', 2],
    ['Two hikers were found frozen.', 2],
    ['Two nurses and a guard were stabbed in the ward and died.', 3],
  ])('"%s"', (text, count) => {
    expect(countsOf(text).killed).toBe(count);
  });

  it.each([
    'Two shops survived but three did not.',
    'Attempts to revive the talks failed.',
    'Neither side gave a figure.', 'The ruling meant death for the project.'])('none in "%s"', (text) => {
    expect(countsOf(text).killed).toBeNull();
  }); // prettier-ignore
});
