import { describe, expect, it } from '@jest/globals';
import { decode, encode, UndecodableEvent } from './codec.js';
import { eventOf, type AnyEvent } from './event.js';
import { upcast, type Upcasters } from './upcasters.js';

const AT = { topic: 'blotter.overrides', partition: 0, offset: 7 } as const;
const WITHDRAWN = { id: 'o1', target: 'c1', reason: 'mistake', author: 'Ada', at: '2023-06-01T00:00:00Z' };

/** An invented past: first the author was a record and the reason optional, then the reason was required. */
const PAST: Upcasters = {
  'blotter.override.dropped.v1': {
    to: 'blotter.override.dropped.v2',
    data: (old) => ({ ...(old as object), reason: (old as { reason?: string }).reason ?? 'not given' }),
  },
  'blotter.override.dropped.v2': {
    to: 'blotter.override.withdrawn.v1',
    data: (old) => ({ ...(old as object), author: (old as { author: { name: string } }).author.name }),
  },
};

const read = (type: string, data: unknown, upcasters?: Upcasters) =>
  decode({ key: 'c1', headers: { ce_type: type }, data: JSON.stringify(data) }, AT, '', upcasters);

describe('an event of an older type', () => {
  const { reason: _, ...first } = { ...WITHDRAWN, author: { name: 'Ada' } };

  it('comes out in its newest form, over every form between', () => {
    const event = read('blotter.override.dropped.v1', first, PAST);
    expect(event.type).toBe('blotter.override.withdrawn.v1');
    expect(event.data).toEqual({ ...WITHDRAWN, reason: 'not given' });
  });

  it('goes in at the form that it has', () => {
    const second = { ...first, reason: 'mistake' };
    expect(read('blotter.override.dropped.v2', second, PAST).data).toEqual(WITHDRAWN);
  });

  it('is checked after it was converted', () => {
    expect(() => read('blotter.override.dropped.v1', { ...first, at: 'noon' }, PAST)).toThrow(/bad at/);
  });

  it('that cannot be converted can be parked', () => {
    expect(() => read('blotter.override.dropped.v2', { ...WITHDRAWN, author: null }, PAST)).toThrow(
      UndecodableEvent,
    );
  });

  it('without an upcaster is unknown', () => {
    expect(() => read('blotter.override.dropped.v1', first)).toThrow(/unknown type of event/);
  });

  it('is not converted for ever where upcasters lead in a circle', () => {
    const circle: Upcasters = { a: { to: 'b', data: (d) => d }, b: { to: 'a', data: (d) => d } };
    expect(() => upcast('a', {}, circle)).toThrow(/circle/);
  });
});

describe('an event of a newer release', () => {
  it('is read without what this one does not know', () => {
    const event = eventOf('blotter.override.withdrawn.v1', WITHDRAWN, ['o1'], { source: '/test' });
    const wire = encode(event as AnyEvent);
    const later = { ...wire, data: JSON.stringify({ ...WITHDRAWN, ticket: 12 }) };
    expect(decode(later, AT, '').data).toEqual(WITHDRAWN);
  });
});
