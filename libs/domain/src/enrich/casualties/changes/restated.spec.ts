import { describe, expect, it } from '@jest/globals';
import { documentCounts } from '../index.js';
import { claimsOf } from '../fixture.js';

const told = (text: string): string[] =>
  claimsOf(text).map(({ measure, count, status }) => `${measure} ${count} ${status}`);

describe('figures that another sentence gives anew', () => {
  it('puts the newer figure in the place of the one before', () => {
    expect(told('The agency had reported 11 deaths earlier. It has since amended that to nine.')).toEqual([
      'killed 11 corrected',
      'killed 9 asserted',
    ]);
  });

  it('takes the outlet’s own former words for a correction', () => {
    expect(told('Correction: nine people were injured in the derailment. We had said 19.')).toEqual([
      'injured 9 asserted',
      'injured 19 corrected',
    ]);
  });

  it('leaves a change of something else alone', () => {
    expect(told('Nine people died. The speed limit there was cut to 30 kilometres an hour.')).toEqual([
      'killed 9 asserted',
    ]);
  });
});

describe('the dead among the hurt', () => {
  it('takes those who were hurt to death off the hurt', () => {
    expect(documentCounts(claimsOf('The gunman wounded four co-workers, two fatally.'))).toEqual({
      killed: 2,
      injured: 2,
    });
  });

  it('adds to the first figure those who died later', () => {
    expect(
      documentCounts(
        claimsOf('Eight people died in the first wave and five more when the building caved in.'),
      ),
    ).toEqual({ killed: 13, injured: null });
  });
});

describe('who is told to have counted', () => {
  it('hears an estimate as somebody’s word', () => {
    const [claim] = claimsOf('U.S. intelligence agencies estimate that 200 soldiers were killed.');
    expect(claim?.attribution?.text).toContain('intelligence agencies');
  });

  it('keeps a bound that stands behind the noun', () => {
    expect(claimsOf('50 people at most were killed.')[0]).toMatchObject({
      count: 50,
      qualifier: 'up_to',
      max: 50,
    });
  });
});
