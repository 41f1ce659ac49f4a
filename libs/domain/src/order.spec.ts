import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  byPublication,
  canonicalTime,
  compareStamped,
  compareTimes,
  earliestOf,
  isBefore,
  isBy,
  laterOf,
  latestOf,
} from './order.js';

const SECOND = '2023-06-01T17:53:04Z';
const AFTER = '2023-06-01T17:53:04.001Z';

describe('the order of times', () => {
  it.each([
    [SECOND, AFTER],
    [AFTER, '2023-06-01T17:53:04.767Z'],
    ['2023-06-01T17:53:03.999Z', SECOND],
    ['2023-06-01T17:53:04.12Z', '2023-06-01T17:53:04.123Z'],
    ['2023-06-01T17:53:04.0009Z', AFTER],
    ['', SECOND],
  ])('has %s before %s', (a, b) => {
    expect([compareTimes(a, b), compareTimes(b, a)]).toEqual([-1, 1]);
    expect([isBefore(a, b), isBefore(b, a), isBy(a, b), isBy(b, a)]).toEqual([true, false, true, false]);
    expect([laterOf(a, b), laterOf(b, a), latestOf([a, b, a]), earliestOf([b, a, b])]).toEqual([b, b, b, a]);
  });

  it.each([
    [SECOND, SECOND],
    [SECOND, '2023-06-01T17:53:04.000Z'],
    ['2023-06-01T17:53:10Z', '2023-06-01T17:53:10.0Z'],
    ['2023-06-01T17:53:04.5Z', '2023-06-01T17:53:04.500Z'],
  ])('takes %s and %s for one', (a, b) => {
    expect([compareTimes(a, b), compareTimes(b, a)]).toEqual([0, 0]);
    expect([isBefore(a, b), isBefore(b, a), isBy(a, b), isBy(b, a)]).toEqual([false, false, true, true]);
  });

  it('is that of the clock, with any number of digits', () => {
    const time = fc
      .record({ second: fc.nat(2), ms: fc.constantFrom(0, 1, 10, 100, 500, 999), digits: fc.nat(3) })
      .map(({ second, ms, digits }) => {
        const whole = new Date(Date.UTC(2023, 5, 1, 0, 0, second) + ms).toISOString();
        const zeros = /0*Z$/.exec(whole)![0].length - 1;
        return `${whole.slice(0, -1 - Math.min(digits, zeros))}Z`.replace('.Z', 'Z');
      });
    fc.assert(
      fc.property(time, time, (a, b) => {
        expect(compareTimes(a, b)).toBe(Math.sign(Date.parse(a) - Date.parse(b)));
        expect([isBefore(a, b), isBy(a, b)]).toEqual([
          Date.parse(a) < Date.parse(b),
          Date.parse(a) <= Date.parse(b),
        ]);
        expect(canonicalTime(a)).toBe(new Date(a).toISOString().replace('.000Z', 'Z'));
      }),
    );
  });

  it('of nothing is nothing', () => expect([earliestOf([]), latestOf([])]).toEqual([null, null]));

  it('orders posts, and by id those of one moment', () => {
    const posts = [
      { publishedAt: AFTER, id: 'a' },
      { publishedAt: SECOND, id: 'c' },
      { publishedAt: SECOND, id: 'b' },
    ];
    expect(posts.sort(byPublication).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('orders what begins with a time, then by what follows', () => {
    const stamped = [`${AFTER}.aa`, `${SECOND}.retracted`, `${SECOND}.ff`, `${AFTER}.0a`];
    expect(stamped.sort(compareStamped)).toEqual([
      `${SECOND}.ff`,
      `${SECOND}.retracted`,
      `${AFTER}.0a`,
      `${AFTER}.aa`,
    ]);
    expect(compareStamped(`${SECOND} 100`, SECOND)).toBe(1);
    expect(compareStamped(`${AFTER} 100`, SECOND)).toBe(1);
    expect(compareStamped('', SECOND)).toBe(-1);
  });
});

describe('the canonical form of a time', () => {
  it.each([
    [SECOND, SECOND],
    [AFTER, AFTER],
    ['2023-06-01T17:53:04.000Z', SECOND],
    ['2023-06-01T17:53:04.0Z', SECOND],
    ['2023-06-01T17:53:04.5Z', '2023-06-01T17:53:04.500Z'],
    ['2023-06-01T17:53:04.0019999Z', AFTER],
    ['2023-06-01T17:53:04.0009999Z', SECOND],
  ])('of %s is %s', (time, canonical) => expect(canonicalTime(time)).toBe(canonical));
});
