import type { JsonSchema } from '#contracts';

/** Who suffers: `readers` of the release meet new data that they refuse or miss, or `data` of the release is refused now. */
export type Hurts = 'readers' | 'data';

export interface Break {
  at: string;
  what: string;
  hurts: Hurts;
}

const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
const NOTES = ['$schema', '$id', 'title', 'description', 'examples', 'default', 'deprecated', 'x-extensible'];
const STRUCTURE = [
  'type',
  'enum',
  'const',
  'anyOf',
  'oneOf',
  'properties',
  'required',
  'items',
  'additionalProperties',
];
/** Any other keyword, such as `pattern`, must stay as it is. */
const KNOWN = new Set([...LOWER, ...UPPER, ...NOTES, ...STRUCTURE]);

/** The breaks in which values a form takes. */
export function ofValues(old: JsonSchema, now: JsonSchema, at: string): Break[] {
  const before = old['enum'] as unknown[] | undefined;
  const after = now['enum'] as unknown[] | undefined;
  if (!before && !after) return [];
  if (!before) return [{ at, what: 'takes only some values now', hurts: 'data' }];
  if (!after) return [{ at, what: 'takes any value now', hurts: 'readers' }];
  const list = (values: unknown[]) => values.map((value) => JSON.stringify(value)).join(', ');
  const removed = before.filter((value) => !after.includes(value));
  const added = old['x-extensible'] === true ? [] : after.filter((value) => !before.includes(value));
  return [
    ...(removed.length ? [{ at, what: `lost the value ${list(removed)}`, hurts: 'data' as const }] : []),
    ...(added.length ? [{ at, what: `got the value ${list(added)}`, hurts: 'readers' as const }] : []),
  ];
}

/** The breaks in limits, patterns and whatever else must stay as it is. */
export function ofLimits(old: JsonSchema, now: JsonSchema, at: string): Break[] {
  const limit = (schema: JsonSchema, name: string, none: number) => Number(schema[name] ?? none);
  const moved = (names: string[], none: number, sign: 1 | -1) =>
    names.flatMap((name): Break[] => {
      const by = sign * (limit(now, name, none) - limit(old, name, none));
      if (!(by > 0 || by < 0)) return [];
      return [
        { at, what: `has a ${by > 0 ? 'tighter' : 'wider'} ${name}`, hurts: by > 0 ? 'data' : 'readers' },
      ];
    });
  const rest = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => !KNOWN.has(name));
  const changed = rest.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
  return [
    ...moved(LOWER, -Infinity, 1),
    ...moved(UPPER, Infinity, -1),
    ...changed.flatMap((name): Break[] => [
      ...(name in now ? [{ at, what: `has another ${name}`, hurts: 'data' as const }] : []),
      ...(name in old ? [{ at, what: `has another ${name}`, hurts: 'readers' as const }] : []),
    ]),
  ];
}
