import { describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import { localDate } from './dates.js';

const ZONES = [
  'Europe/Kyiv',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'UTC',
];
/** Around the changes of clocks of a year, and the day that Samoa left out. */
const DAYS = [
  '2024-03-10',
  '2024-03-31',
  '2024-04-06',
  '2024-10-05',
  '2024-10-27',
  '2024-11-03',
  '2011-12-29',
];

describe('the local date of an instant', () => {
  it.each(ZONES)('is that of the library, to the minute around changes of clocks (%s)', (zone) => {
    for (const day of DAYS) {
      for (let minute = 0; minute < 2880; minute += 7) {
        const instant = new Date(Date.parse(day) + minute * 60_000).toISOString().replace('.000', '');
        expect(localDate(instant, zone)).toBe(DateTime.fromISO(instant, { zone }).toISODate());
      }
    }
  });

  it('is the date in UTC where the zone is none or nobody knows it', () => {
    expect(localDate('2024-03-01T23:30:00Z', null)).toBe('2024-03-01');
    expect(localDate('2024-03-01T23:30:00Z', 'Mars/Olympus')).toBe('2024-03-01');
  });
});
