import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const told = (text: string): string[] =>
  claimsOf(text).map(({ measure, group, count }) => `${measure} ${group} ${count}`);

describe('people told by their belief or their people', () => {
  it.each([
    ['Eighteen Shiite Muslims were taken off the buses and shot dead.', 18],
    ['Police found four Ahmadis beheaded near the shrine.', 4],
    ['Ten Luo and three Maasai were stabbed to death.', 13],
    ['An argument over a well left eight Fulani hacked to death.', 8],
  ])('%s', (text, count) => expect(told(text)).toEqual([`killed all ${count}`]));

  it('are whom the noun behind them tells', () => {
    expect(told('Six Hazara policemen were shot dead.')).toEqual(['killed police 6']);
  });

  it.each(['Three Fulani cattle were shot dead.', 'Two Hindu temples were burned.'])('%s', (text) =>
    expect(told(text)).toEqual([]),
  );
});
