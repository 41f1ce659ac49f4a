import { describe, expect, it } from '@jest/globals';
import { instant } from './post-fields.js';

describe('a time as a source writes it', () => {
  it.each([
    ['2023-06-01T13:36Z', '2023-06-01T13:36:00Z'],
    ['2023-06-01T13:36:04.767Z', '2023-06-01T13:36:04Z'],
    ['2023-06-01T13:36:04.999999999Z', '2023-06-01T13:36:04Z'],
    ['2023-06-01T13:36:04+00:00', '2023-06-01T13:36:04Z'],
    ['2023-06-01T13:36:04.5-00:00', '2023-06-01T13:36:04Z'],
    ['2023-06-01T15:36:04+0200', '2023-06-01T13:36:04Z'],
  ])('is read in UTC and to the second: %s', (text, at) => expect(instant(text)).toBe(at));

  it.each(['2023-06-01T13:36:04', '2023-06-01 13:36:04Z', '2023-06-01T13:36:04.Z', '2023-02-30T13:36:04Z'])(
    'is refused where it is none: %s',
    (text) => expect(instant(text)).toBeNull(),
  );
});
