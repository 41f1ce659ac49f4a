import { describe, expect, it } from '@jest/globals';
import type { LoggedEvent } from '#contracts';
import { VisibleDelay } from './visible-delay.js';

const event = (type: string, id: string, appendedAt: string) =>
  ({ type, space: 'live', data: { id }, appendedAt }) as unknown as LoggedEvent;
const posted = (id: string, at: number) => event('blotter.post.published.v1', id, new Date(at).toISOString());
const enriched = (id: string) => event('blotter.post.enriched.v1', id, new Date(0).toISOString());

describe('the delay until a post can be read', () => {
  const start = () => {
    const seen: number[] = [];
    const clock = { now: 0 };
    const delay = new VisibleDelay((seconds) => seen.push(seconds), () => clock.now); // prettier-ignore
    return { delay, seen, clock };
  };

  it('lasts from its append to the fold behind its facts', () => {
    const { delay, seen, clock } = start();
    delay.took([posted('a', 1000), posted('b', 2000)]);
    delay.folding()();
    delay.took([enriched('a')]);
    const folded = delay.folding();
    delay.took([enriched('b')]);
    clock.now = 3500;
    folded();
    expect(seen).toEqual([2.5]);
    delay.folding()();
    expect(seen).toEqual([2.5, 1.5]);
  });

  it('is measured once, and not for posts that it has not seen', () => {
    const { delay, seen } = start();
    delay.took([posted('a', 0), enriched('a'), enriched('a'), enriched('x')]);
    delay.folding()();
    expect(seen).toHaveLength(1);
  });

  it('forgets posts that never get facts', () => {
    const { delay, seen } = start();
    delay.took([posted('first', 0)]);
    for (let n = 0; n < 10_000; n += 1) delay.took([posted(`p${n}`, 0)]);
    delay.took([enriched('first'), enriched('p9999')]);
    delay.folding()();
    expect(seen).toHaveLength(1);
  });
});
