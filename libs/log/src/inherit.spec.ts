import { describe, expect, it } from '@jest/globals';
import type { AnyEvent, LoggedEvent } from '#contracts';
import { inherit } from './inherit.js';
import { newTraceparent, traceIdOf, validTraceparent } from './trace.js';

const [A, B, OWN] = [1, 2, 3].map((n) => `00-${String(n).repeat(32)}-${String(n).repeat(16)}-01`) as [string, string, string]; // prettier-ignore
const event = (key: string, traceparent: string | null = null) =>
  ({ space: 'live', key, traceparent }) as LoggedEvent & AnyEvent;
const traces = (events: readonly AnyEvent[]) => events.map(({ traceparent }) => traceparent);

describe('what a handler emits', () => {
  it('belongs to the trace of the event of its key', () => {
    expect(
      traces(inherit([event('y'), event('x'), event('z')], [event('x', A), event('y', B)], null)),
    ).toEqual([...[B, A, null]]);
  });

  it('belongs to the only trace of its batch, whatever its key', () => {
    expect(traces(inherit([event('other')], [event('x', A), event('y', A)], null))).toEqual([A]);
  });

  it('keeps the trace that the handler named', () => {
    expect(traces(inherit([event('x', B)], [event('x', A)], null))).toEqual([B]);
  });

  it('hangs below the span that handled it where that is in its trace, or it has none', () => {
    const own = OWN.replace(/-3{32}-/, `-${'1'.repeat(32)}-`);
    expect(
      traces(inherit([event('x'), event('y'), event('z')], [event('x', A), event('y', B)], own)),
    ).toEqual([...[own, B, own]]);
  });
});

describe('a traceparent', () => {
  it('is new each time, and valid', () => {
    const [one, other] = [newTraceparent(), newTraceparent()];
    expect(validTraceparent(one)).toBe(one);
    expect(traceIdOf(one)).not.toBe(traceIdOf(other));
  });

  it.each([
    ...[
      '',
      'x',
      `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
      '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331',
    ],
    ...['00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01', undefined, 7],
  ])('is not %p', (text) => {
    expect(validTraceparent(text)).toBeNull();
  });
});
