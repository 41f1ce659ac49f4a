import { describe, expect, it } from '@jest/globals';
import { extractClaims } from '../index.js';

const statuses = (text: string): string[] =>
  extractClaims({
    headline: '',
    text,
    publishedAt: '2024-05-03T10:00:00Z',
    precision: 'minute',
    zone: null,
    entities: [],
  }).map(({ count, status }) => `${count} ${status}`);

describe('a year beside the worst', () => {
  it('is when that killed, where it is who killed', () => {
    expect(statuses("The worst sinking in Italy's history killed 45 people in 2006.")).toEqual([
      '45 historical',
    ]);
    expect(statuses('The deadliest stampede at the shrine killed 31 pilgrims in 2011.')).toEqual([
      '31 historical',
    ]);
  });

  it('is only compared with, where it is told of what has happened now', () => {
    expect(statuses('The blast killed 31, the deadliest attack there since 2005.')).toEqual(['31 asserted']);
  });
});
