import { describe, expect, it } from '@jest/globals';
import { readStamp } from './stamp.js';
import { placeStamps } from './time.js';
import { zoneNamed } from './zones.js';

function at(text: string, zone = 'UTC'): string {
  const stamp = readStamp(text);
  const [placed] = placeStamps([stamp], { zone, anchor: null });
  return placed?.ok ? placed.at : (placed?.reason ?? 'nothing');
}

describe('a time as pages write it', () => {
  it.each([
    ['3:18 a.m. ET, June 1, 2023', '2023-06-01T07:18:00Z'],
    ['12:00 AM EST, January 5, 2024', '2024-01-05T05:00:00Z'],
    ['12:32 p.m. ET, June 1, 2023', '2023-06-01T16:32:00Z'],
    ['16:14 British Summer Time 1 June 2023', '2023-06-01T15:14:00Z'],
    ['16:14 GMT 1 June 2023', '2023-06-01T16:14:00Z'],
    ['1422 GMT (2222 HKT) June 2, 2023', '2023-06-02T14:22:00Z'],
    ['09:05 EEST Thursday, 1 June 2023', '2023-06-01T06:05:00Z'],
    ['7 p.m. Kyiv time, June 1, 2023', '2023-06-01T16:00:00Z'],
    ['18:30 UTC+5:30 2 Jan 2024', '2024-01-02T13:00:00Z'],
    ['18:30 IST 2 Jan 2024', '2024-01-02T13:00:00Z'],
    ['10:00 MSK 2023-06-01', '2023-06-01T07:00:00Z'],
    ['10:00 AEST 1 June 2023', '2023-06-01T00:00:00Z'],
    ['10:00 AEDT 1 January 2023', '2022-12-31T23:00:00Z'],
    ['25:61 British Summer Time 1 June 2023', 'its time cannot be'],
    ['13:05 a.m. ET, June 1, 2023', 'its time cannot be'],
    ['10:00 GMT 31 June 2023', 'its date cannot be'],
    ['10:00 Plutonian Time 1 June 2023', 'its time zone "Plutonian Time" is not known'],
    ['soon', 'it has no time'],
    ['10:00, and the sentence goes on; it is prose', 'it has no time'],
  ])('%s is %s', (text, expected) => expect(at(text)).toBe(expected));

  it('takes the clock on the wall for a winter name in summer, and says so', () => {
    const [placed] = placeStamps([readStamp('10:00 EST July 4, 2023')], { zone: 'UTC', anchor: null });
    expect(placed).toMatchObject({ at: '2023-07-04T14:00:00Z', remark: expect.stringContaining('EST') });
  });

  it('takes the earlier of a repeated hour that no name tells apart, and says so', () => {
    const [placed] = placeStamps([readStamp('1:30 a.m. ET, November 5, 2023')], {
      zone: 'UTC',
      anchor: null,
    });
    expect(placed).toMatchObject({ at: '2023-11-05T05:30:00Z', remark: expect.stringContaining('twice') });
  });

  it('knows nothing of a zone that does not exist', () => {
    expect(zoneNamed('UTC+99')).toBeNull();
    expect(zoneNamed('GMT-03:30')).toEqual({ zone: 'UTC-03:30', offset: -210 });
  });
});
