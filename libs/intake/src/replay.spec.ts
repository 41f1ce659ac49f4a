import { describe, expect, it } from '@jest/globals';
import type { Post, Sighting } from '#domain';
import { Replay, scheduleOf, type ReplayClock } from './index.js';

const post = (id: string, publishedAt: string, versionAt: string | null = null, text = id): Sighting => ({
  kind: 'post',
  post: {
    id,
    feed: 'f',
    publishedAt,
    versionAt,
    text,
    headline: '',
    media: [],
    quotes: [],
    authors: [],
  } as unknown as Post,
});

/** A clock that jumps: sleeping moves it on at once. */
function fakeClock(): ReplayClock & { at: number } {
  const clock = {
    at: 0,
    now: () => clock.at,
    sleep: async (ms: number) => void (clock.at += ms),
  };
  return clock;
}

describe('a replay', () => {
  const feed = [
    post('c', '2023-06-01T11:00:00Z'),
    post('a', '2023-06-01T10:00:00Z'),
    post('a', '2023-06-01T10:00:00Z', '2023-06-01T10:30:00Z', 'revised'),
  ];

  it('brings the first wording at its publication and later ones at their own time', () => {
    const minutes = scheduleOf(feed).map((s) => new Date(s.at).toISOString().slice(11, 16));
    expect(minutes).toEqual(['10:00', '10:30', '11:00']);
  });

  it('takes the first wording for the first within a second too', () => {
    const [at, half] = ['2023-06-01T10:00:04Z', '2023-06-01T10:00:04.500Z'];
    const early = '2023-06-01T09:00:00Z';
    const texts = scheduleOf([post('a', early, half, 'revised'), post('a', early, at)]).map(
      ({ at, sighting }) => [new Date(at).toISOString(), sighting.kind === 'post' && sighting.post.text],
    );
    expect(texts).toEqual([
      ['2023-06-01T09:00:00.000Z', 'a'],
      ['2023-06-01T10:00:04.500Z', 'revised'],
    ]);
  });

  it('leaves out what lies before `from` and at or after `to`', () => {
    expect(scheduleOf(feed, '2023-06-01T10:30:00Z', '2023-06-01T11:00:00Z')).toHaveLength(1);
  });

  it('keeps the gaps of the feed divided by the speed', async () => {
    const clock = fakeClock();
    const at: number[] = [];
    await new Replay(
      scheduleOf(feed),
      600,
      async (batch) => void batch.forEach(() => at.push(clock.at)),
      clock,
    ).run();
    expect(at.map((ms) => Math.round(ms / 100))).toEqual([0, 30, 60]);
  });

  it('waits for nothing at `max` and appends in one batch', async () => {
    const batches: number[] = [];
    await new Replay(scheduleOf(feed), 'max', async (b) => void batches.push(b.length), fakeClock()).run();
    expect(batches).toEqual([3]);
  });

  it('loses and doubles nothing when it is paused, slowed and resumed', async () => {
    const clock = fakeClock();
    const got: Sighting[] = [];
    const replay = new Replay(scheduleOf(feed), 600, async (b) => {
      got.push(...b);
      if (got.length === 1) {
        replay.pause();
        queueMicrotask(() => (replay.setSpeed(6000), replay.resume()));
      }
    }, clock); // prettier-ignore
    const end = await replay.run();
    expect(got).toHaveLength(3);
    expect(end).toMatchObject({ state: 'done', done: 3, total: 3 });
  });

  it('ends where it is stopped and says how far it came', async () => {
    const replay: Replay = new Replay(scheduleOf(feed), 600, async () => replay.stop(), fakeClock());
    expect(await replay.run()).toMatchObject({ state: 'stopped', done: 1, total: 3 });
  });
});
