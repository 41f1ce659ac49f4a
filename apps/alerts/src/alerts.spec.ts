import { describe, expect, it } from '@jest/globals';
import { changesOf, type Bounds, type TollEvent } from './changes.js';
import { CORRECTIONS, EVERYTHING, wanted, type Filter } from './filter.js';
import { pauseAfter } from './schedule.js';
import { send } from './send.js';
import { verdictOn } from './sender.js';
import { isSecret, newSecret, signedHeaders } from './sign.js';

const bounds = (best: number | null, more: Partial<Bounds> = {}): Bounds => ({
  low: best, best, high: best, contested: false, sources: 1, ...more,
}); // prettier-ignore

const event = (toll: TollEvent['toll'], more: Partial<TollEvent> = {}): TollEvent => ({
  incident: 'i1',
  version: 2,
  title: 'Fire in Arlo',
  place: { id: 'Q1', name: 'Arlo', country: 'AA', containedIn: ['Q7', 'Q8'] },
  date: null,
  kind: 'fire',
  asOf: '2024-03-01T06:00:00Z',
  toll,
  cause: null,
  mergedInto: null,
  ...more,
});

const kindsOf = (before: TollEvent['toll'], after: TollEvent['toll'], contested: string[] = []) =>
  changesOf(before, event(after), new Set(contested)).map((change) => [
    `${change.measure}/${change.group}`,
    change.kinds,
  ]);

describe('what changed in a toll', () => {
  it.each<[string, TollEvent['toll'], TollEvent['toll'], [string, string[]][]]>([
    ['a first figure', {}, { killed: bounds(3) }, [['killed/all', ['first']]]],
    ['a higher best', { killed: bounds(3) }, { killed: bounds(5) }, [['killed/all', ['raised']]]],
    ['a lower best', { killed: bounds(5) }, { killed: bounds(3) }, [['killed/all', ['lowered']]]],
    ['only a wider range', { killed: bounds(5) }, { killed: bounds(5, { low: 2 }) }, [['killed/all', ['range']]]],
    ['a figure that went', { killed: bounds(5) }, {}, [['killed/all', ['withdrawn']]]],
    ['only another source', { killed: bounds(5) }, { killed: bounds(5, { sources: 2 }) }, []],
    [
      'figures of a group beside those of all',
      { killed: bounds(5), groups: { children: { killed: bounds(1) } } },
      { killed: bounds(5), groups: { children: { killed: bounds(2) } } },
      [['killed/children', ['raised']]],
    ],
    ['a word that turned into a number', { killed: bounds(null) }, { killed: bounds(2) }, [['killed/all', ['raised']]]],
  ])('%s', (_, before, after, changes) => expect(kindsOf(before, after)).toEqual(changes)); // prettier-ignore

  it('a contest is told the first time only', () => {
    const [calm, contested] = [{ killed: bounds(5) }, { killed: bounds(5, { contested: true }) }];
    expect(kindsOf(calm, contested)).toEqual([['killed/all', ['contested']]]);
    expect(kindsOf(calm, contested, ['killed/all'])).toEqual([]);
  });

  it('an incident that was merged away is told apart from a correction', () => {
    const merged = event({}, { mergedInto: 'i0' });
    expect(changesOf({ killed: bounds(5) }, merged, new Set())[0]?.kinds).toEqual(['merged']);
  });
});

describe('filters', () => {
  const change = changesOf({ killed: bounds(12) }, event({ killed: bounds(9) }), new Set());
  it.each<[string, Partial<Filter>, boolean]>([
    ['nothing asked', {}, true],
    ['the place by name, in any case', { places: ['arlo'] }, true],
    ['the place by id', { places: ['Q1'] }, true],
    ['the region', { places: ['q7'] }, true],
    ['the country', { places: ['aa'] }, true],
    ['another place', { places: ['Brint'] }, false],
    ['the measure', { measures: ['killed'] }, true],
    ['another measure', { measures: ['injured'] }, false],
    ['a threshold that only the figure before reached', { atLeast: 10 }, true],
    ['a threshold that neither reached', { atLeast: 13 }, false],
    ['corrections', { kinds: [...CORRECTIONS] }, true],
    ['first contests', { kinds: ['contested'] }, false],
  ])('%s: %j gives %s', (_, filter, passes) => {
    const given = { ...EVERYTHING, ...filter };
    expect(wanted(given, event({ killed: bounds(9) }), change).length > 0).toBe(passes);
  });

  it('by place leaves out incidents without one', () => {
    const nowhere = event({ killed: bounds(9) }, { place: null });
    expect(wanted({ ...EVERYTHING, places: ['Arlo'] }, nowhere, change)).toEqual([]);
  });
});

describe('Standard Webhooks', () => {
  it('signs as the example of the specification', () => {
    const headers = signedHeaders(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      new Date(1614265330_000),
      '{"test": 2432232314}',
    );
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('knows a secret when it sees one', () => {
    expect(isSecret(newSecret())).toBe(true);
    expect(newSecret()).not.toBe(newSecret());
    for (const bad of ['whsec_short', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', `whsec_${'!'.repeat(40)}`])
      expect([bad, isSecret(bad)]).toEqual([bad, false]);
  });

  it('gives a receiver three days, and then no more', () => {
    const pauses = Array.from({ length: 10 }, (_, n) => pauseAfter(n + 1, 0));
    expect(pauses.slice(0, 3)).toEqual([5_000, 300_000, 1_800_000]);
    expect(pauses.at(-1)).toBeNull();
    const hours = pauses.reduce<number>((sum, pause) => sum + (pause ?? 0), 0) / 3_600_000;
    expect(hours).toBeGreaterThan(72);
    expect(pauseAfter(2, 0.999)).toBeGreaterThan(300_000);
  });

  it.each<[number | null, number, string]>([
    [204, 1, 'delivered'],
    [301, 1, 'pending'],
    [410, 1, 'gone'],
    [500, 9, 'pending'],
    [500, 10, 'failed'],
    [null, 1, 'pending'],
  ])('after the answer %s to try %s a message is %s', (status, attempts, state) => {
    const answer =
      status === null ? { status, error: 'ECONNREFUSED' } : { status, error: null, retryAfter: null };
    expect(verdictOn(answer, attempts, 0).state).toBe(state);
  });

  it('waits as long as the receiver asks, within a day', () => {
    const answer = (retryAfter: number | null) => ({ status: 429, error: null, retryAfter });
    const pauses = [null, 2, 600, 1e9].map((seconds) => verdictOn(answer(seconds), 1, 0));
    expect(pauses.map((verdict) => verdict.state === 'pending' && verdict.pauseMs / 1000)).toEqual([
      5, 5, 600, 86_400,
    ]);
  });

  it.each(['http://127.0.0.1:9/', 'http://[::1]:9/', 'http://localhost:9/'])(
    'asks no private address: %s',
    async (url) => {
      const answer = await send({ id: 'msg_1', url, secret: newSecret(), body: '{}', allowPrivate: false });
      expect(answer.error).toMatch(/private address/);
    },
  );
});
