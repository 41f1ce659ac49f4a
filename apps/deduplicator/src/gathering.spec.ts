import { beforeEach, describe, expect, it } from '@jest/globals';
import { eventOf, type AnyEvent } from '#contracts';
import type { Transaction } from '#log';
import type { PostEvent, StoryDecider } from './decide-batch.js';
import { Gathering } from './gathering.js';

const shared: Transaction = { query: () => Promise.resolve([]) };
const told = (events: readonly PostEvent[]): AnyEvent[] => events.slice(0, 1);

function batch(partition: number, count: number): PostEvent[] {
  const retraction = {
    feed: 'f',
    outlet: null,
    publishedAt: '2024-01-01T00:00:00Z',
    versionAt: null,
    reason: null,
  };
  return Array.from({ length: count }, (_, i) =>
    eventOf('blotter.post.retracted.v1', { id: `${partition}-${i}`, ...retraction }, [partition, i], {
      source: '/test',
    }),
  );
}

describe('batches that are decided about together', () => {
  let calls: { own: boolean; size: number }[];
  let appended: AnyEvent[];
  let failing: (events: readonly PostEvent[], own: boolean) => boolean;
  let gathering: Gathering;
  const own = (): Transaction => ({ query: () => Promise.resolve([]) });

  beforeEach(() => {
    calls = [];
    appended = [];
    failing = () => false;
    const decider = {
      handlePosts: async (tx: Transaction, events: readonly PostEvent[]) => {
        calls.push({ own: tx !== shared, size: events.length });
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (failing(events, tx !== shared)) throw new Error('planted');
        return told(events);
      },
    } as Partial<StoryDecider> as StoryDecider;
    gathering = new Gathering(
      {
        transaction: (work) => work(shared),
        append: (events) => (appended.push(...events), Promise.resolve()),
      },
      decider,
    );
  });

  it('are told at once, and no more with their own', async () => {
    const outs = await Promise.all([0, 1, 2].map((p) => gathering.handle(own(), batch(p, 200))));
    expect(outs).toEqual([[], [], []]);
    expect(calls).toEqual([{ own: false, size: 600 }]);
    expect(appended.length).toBe(1);
  });

  it('are handled by themselves where they are small, or nobody else comes', async () => {
    const small = batch(0, 20);
    expect(await gathering.handle(own(), small)).toEqual(told(small));
    const alone = batch(0, 200);
    expect(await gathering.handle(own(), alone)).toEqual(told(alone));
    expect(calls.every((call) => call.own)).toBe(true);
  });

  it('wait for those that came along before', async () => {
    const partition = async (p: number) => {
      for (let round = 0; round < 3; round += 1) {
        await gathering.handle(own(), batch(p, 150));
        await new Promise((resolve) => setTimeout(resolve, p * 3));
      }
    };
    await Promise.all([0, 1, 2].map(partition));
    expect(calls.map((call) => call.size)).toEqual([450, 450, 450]);
  });

  it('fail one by one: only the one that is to blame', async () => {
    failing = (events) => events.some((event) => event.data.id.startsWith('1-'));
    const outs = await Promise.allSettled([0, 1, 2].map((p) => gathering.handle(own(), batch(p, 200))));
    expect(outs.map((out) => out.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(appended).toEqual([]);
  });
});
