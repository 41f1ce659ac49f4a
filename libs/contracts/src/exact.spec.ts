import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { EVENTS } from './catalogue.js';
import { exactly } from './exact.js';
import { acceptedSchema, enrichedSchema, replayCommandSchema, tollChangedSchema } from './schemas/index.js';

const post = {
  id: 'p', feed: 'f', outlet: null, format: 'blotter-posts', n: 3, publishedAt: '2024-01-01T00:00:00Z',
  precision: 'minute', date: null, updatedAt: null, versionAt: null, zone: null, headline: '', label: null,
  authors: ['A'], kind: 'post', url: null, text: 'x', media: [{ caption: 'c', credit: null }], quotes: [],
}; // prettier-ignore
const accepted = { id: 'p', version: 'v', seq: 1, links: [], post };
const entity = {
  type: 'place',
  id: 'Q1',
  name: 'Lamora',
  mentions: [{ text: 'Lamora', start: 0, end: 6, in: 'text' }],
};
const facts = {
  id: 'p',
  version: 'v',
  rules: '1',
  generation: 1,
  entities: [{ ...entity, lat: 1.5 }],
  claims: [],
};
const toll = {
  incident: 'i', version: 1, title: '', place: { id: 'Q1', name: 'Lamora' }, date: null, kind: null, asOf: null,
  toll: { killed: bounds(3), groups: { children: { killed: bounds(1) } } }, cause: null, mergedInto: null,
}; // prettier-ignore
const replay = {
  replay: 'r', action: 'start', speed: 'max', at: null, from: null, to: null, into: null, sources: [],
}; // prettier-ignore

function bounds(n: number) {
  return { low: n, best: n, high: null, contested: false, sources: 1 };
}

const CASES: [string, z.ZodType, object][] = [
  ['an accepted post', acceptedSchema, accepted],
  ['facts', enrichedSchema, facts],
  ['a toll', tollChangedSchema, toll],
  ['a command', replayCommandSchema, replay],
];

/** A value with something replaced, added or taken away at one place. */
function changed(value: unknown, path: readonly number[], by: unknown): unknown {
  if (value === null || typeof value !== 'object') return by;
  const [at = 0, ...rest] = path;
  const keys = Object.keys(value);
  const copy = structuredClone(value) as Record<string, unknown>;
  if (path.length === 0 || keys.length === 0) return Array.isArray(copy) ? [by] : { ...copy, added: by };
  const key = keys[at % keys.length]!;
  if (by === undefined && rest.length === 0) delete copy[key];
  else copy[key] = changed(copy[key], rest, by);
  return copy;
}

describe('the quick test of data', () => {
  it.each(CASES)('takes %s as it stands', (_, schema, value) => {
    expect(exactly(schema)(value)).toBe(true);
  });

  it.each(CASES)('says yes of %s only where the schema changes nothing', (_, schema, value) => {
    const test = exactly(schema);
    const by = fc.constantFrom<unknown>(undefined, null, '', 'x', -1, 0.5, 1e300, true, [], {}, [1], {
      added: 1,
    });
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 5 }), by, (path, replacement) => {
        const candidate = JSON.parse(JSON.stringify(changed(value, path, replacement) ?? null)) as unknown;
        const parsed = schema.safeParse(candidate);
        const same =
          parsed.success && JSON.stringify(sorted(parsed.data)) === JSON.stringify(sorted(candidate));
        expect(test(candidate)).toBe(same);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves what it does not know to the schema', () => {
    expect(exactly(z.string().max(3))('abc')).toBe(false);
    expect(exactly(z.date())(new Date())).toBe(false);
  });

  it('refuses a prototype in disguise', () => {
    const value: unknown = JSON.parse(`{"a":"b","__proto__":{"x":1}}`);
    expect(exactly(z.record(z.string(), z.string()))(value)).toBe(false);
    expect(exactly(z.object({ a: z.string() }))(value)).toBe(false);
  });

  it('knows every schema of the catalogue', () => {
    for (const { data } of Object.values(EVENTS)) expect(unknownIn(data)).toEqual([]);
  });
});

const KNOWN = new Set(['string', 'number', 'boolean', 'enum', 'literal', 'nullable', 'optional', 'array', 'record', 'union', 'object']); // prettier-ignore

/** Kinds of schema that occur within one and have no quick test. */
function unknownIn(schema: z.ZodType): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    const def = (value as { _zod?: { def?: { type?: string } } })._zod?.def;
    if (def?.type && !KNOWN.has(def.type)) found.add(def.type);
    if (def) Object.values(def).forEach(look);
    else if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
      Object.values(value).forEach(look);
  };
  look(schema);
  return [...found];
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]): [string, unknown] => [key, sorted(inner)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
