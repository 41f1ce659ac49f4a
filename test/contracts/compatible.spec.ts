import { describe, expect, it } from '@jest/globals';
import type { JsonSchema } from '#contracts';
import { breaksOf } from '../../scripts/contracts/compatible.js';
import type { Hurts } from '../../scripts/contracts/value-breaks.js';

const RELEASED: JsonSchema = {
  type: 'object',
  required: ['id', 'kind', 'outlet', 'count', 'links'],
  properties: {
    id: { type: 'string', minLength: 1 },
    kind: { type: 'string', enum: ['post', 'recap'] },
    hue: { type: 'string', enum: ['red'], 'x-extensible': true },
    outlet: { type: ['string', 'null'] },
    count: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] },
    day: { type: 'string', pattern: '^\\d{4}$' },
    links: {
      type: 'array',
      items: { type: 'object', required: ['post'], properties: { post: { type: 'string' } } },
    },
    toll: { type: 'object', additionalProperties: { type: 'integer' } },
    shape: {
      anyOf: [
        { type: 'object', required: ['low'], properties: { low: { type: 'integer' } } },
        { type: 'object', additionalProperties: { type: 'string' } },
      ],
    },
  },
};

/** The released schema with one change planted in it. */
function changed(change: (properties: Record<string, JsonSchema>, schema: JsonSchema) => void): JsonSchema {
  const copy = structuredClone(RELEASED);
  change(copy['properties'] as Record<string, JsonSchema>, copy);
  return copy;
}

describe('a change that both survive', () => {
  it.each<[string, JsonSchema]>([
    ['none', RELEASED],
    ['a new optional property', changed((p) => (p['author'] = { type: 'string' }))],
    [
      'a new optional property deep inside',
      changed((p) => {
        const link = p['links']!['items'] as { properties: Record<string, JsonSchema> };
        link.properties['because'] = { type: 'string' };
      }),
    ],
    ['another description', changed((p) => (p['id'] = { ...p['id'], description: 'who' }))],
    [
      'the same union in another notation',
      changed((p) => (p['outlet'] = { anyOf: [{ type: 'null' }, { type: 'string' }] })),
    ],
    [
      'a new value where readers were told to expect some',
      changed((p) => (p['hue']!['enum'] = ['red', 'blue'])),
    ],
  ])('%s', (_, current) => {
    expect(breaksOf(RELEASED, current)).toEqual([]);
  });
});

describe('a planted break is found', () => {
  const link = (p: Record<string, JsonSchema>) =>
    p['links']!['items'] as { properties: object; required: string[] };

  it.each<[string, string, Hurts[], JsonSchema]>([
    ['a property removed', '$.day', ['readers', 'data'], changed((p) => delete p['day'])],
    [
      'a property renamed',
      '$.day',
      ['readers', 'data'],
      changed((p) => {
        p['date'] = p['day']!;
        delete p['day'];
      }),
    ],
    [
      'a property made required',
      '$.day',
      ['data'],
      changed((_, s) => (s['required'] as string[]).push('day')),
    ],
    [
      'a new required property',
      '$.who',
      ['data'],
      changed((p, s) => {
        p['who'] = { type: 'string' };
        (s['required'] as string[]).push('who');
      }),
    ],
    [
      'a required property that may be left out',
      '$.id',
      ['readers'],
      changed((_, s) => (s['required'] as string[]).shift()),
    ],
    ['a type changed', '$.id', ['readers', 'data'], changed((p) => (p['id'] = { type: 'integer' }))],
    [
      'null allowed',
      '$.id',
      ['readers'],
      changed((p) => (p['id'] = { type: ['string', 'null'], minLength: 1 })),
    ],
    ['null no longer allowed', '$.outlet', ['data'], changed((p) => (p['outlet'] = { type: 'string' }))],
    [
      'whole numbers made any',
      '$.count',
      ['readers', 'data'],
      changed((p) => {
        p['count'] = { anyOf: [{ type: 'number', minimum: 0 }, { type: 'null' }] };
      }),
    ],
    ['a value taken from an enum', '$.kind', ['data'], changed((p) => (p['kind']!['enum'] = ['post']))],
    [
      'a value added to an enum',
      '$.kind',
      ['readers'],
      changed((p) => (p['kind']!['enum'] = ['post', 'recap', 'poll'])),
    ],
    ['an enum opened', '$.kind', ['readers'], changed((p) => (p['kind'] = { type: 'string' }))],
    [
      'text closed to an enum',
      '$.id',
      ['data'],
      changed((p) => (p['id'] = { type: 'string', minLength: 1, enum: ['a'] })),
    ],
    [
      'a minimum raised',
      '$.count',
      ['data'],
      changed((p) => {
        p['count'] = { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] };
      }),
    ],
    ['a minimum lifted', '$.id', ['readers'], changed((p) => (p['id'] = { type: 'string' }))],
    ['a maximum set', '$.id', ['data'], changed((p) => (p['id']!['maxLength'] = 9))],
    ['another pattern', '$.day', ['data', 'readers'], changed((p) => (p['day']!['pattern'] = '^\\d{8}$'))],
    ['a pattern set', '$.id', ['data'], changed((p) => (p['id']!['pattern'] = '^a'))],
    ['a break inside of a list', '$.links[].post', ['readers'], changed((p) => (link(p).required = []))],
    [
      'values of a map changed',
      '$.toll.*',
      ['readers', 'data'],
      changed((p) => {
        p['toll']!['additionalProperties'] = { type: 'string' };
      }),
    ],
    ['further properties refused', '$.*', ['data'], changed((_, s) => (s['additionalProperties'] = false))],
    [
      'one form of a union changed',
      '$.shape.low',
      ['readers', 'data'],
      changed((p) => {
        const [first] = p['shape']!['anyOf'] as { properties: JsonSchema }[];
        first!.properties['low'] = { type: 'string' };
      }),
    ],
    [
      'a keyword that the check does not know',
      '$.id',
      ['data'],
      changed((p) => (p['id']!['contentEncoding'] = 'base64')),
    ],
  ])('%s', (_, at, hurts, current) => {
    const breaks = breaksOf(RELEASED, current);
    expect(new Set(breaks.map((b) => b.at))).toEqual(new Set([at]));
    expect(new Set(breaks.map((b) => b.hurts))).toEqual(new Set(hurts));
  });
});
