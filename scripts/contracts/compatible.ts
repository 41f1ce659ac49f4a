import type { JsonSchema } from '#contracts';
import { ofLimits, ofValues, type Break, type Hurts } from './value-breaks.js';

/**
 * What a change of a schema breaks, both ways: data of the release under the new schema, and new data under the schema
 * of the release. A new optional property breaks nothing, since readers skip what they do not know. An enum may only
 * grow where the release marked it `x-extensible`: there its readers were told to expect other values.
 */
export function breaksOf(released: JsonSchema, current: JsonSchema, at = '$'): Break[] {
  const olds = alternatives(released);
  const news = alternatives(current);
  const lost = olds.flatMap((old) => closest(news, (now) => compare(old, now, at)) ?? gone(old, at, 'data'));
  const met = news.flatMap(
    (now) => closest(olds, (old) => compare(old, now, at)) ?? gone(now, at, 'readers'),
  );
  const found = new Map([...lost, ...met].map((b) => [`${b.at} ${b.what} ${b.hurts}`, b]));
  return [...found.values()];
}

/** The forms that a value may have, each with one type: `anyOf`, `oneOf` and lists of types are the same thing here. */
function alternatives(schema: JsonSchema): JsonSchema[] {
  const { anyOf, oneOf, type, ...rest } = schema;
  const several = (anyOf ?? oneOf) as JsonSchema[] | undefined;
  if (several) return several.flatMap((one) => alternatives({ ...rest, ...one }));
  if (Array.isArray(type)) return type.map((one: string) => ({ ...rest, type: one }));
  if ('const' in rest) {
    const { const: value, ...others } = rest;
    return [{ ...others, type: type ?? typeOf(value), enum: [value] }];
  }
  return [schema];
}

const typeOf = (value: unknown) => (value === null ? 'null' : typeof value);

/** The comparison with the fewest breaks, or nothing where no form has the same type. */
function closest(forms: JsonSchema[], comparison: (form: JsonSchema) => Break[] | null): Break[] | null {
  const all = forms.map(comparison).filter((breaks) => breaks !== null);
  return all.sort((a, b) => a.length - b.length)[0] ?? null;
}

function gone(form: JsonSchema, at: string, hurts: Hurts): Break[] {
  const name = form['enum'] ? JSON.stringify(form['enum']) : String(form['type'] ?? 'anything');
  return [{ at, what: hurts === 'data' ? `may no longer be ${name}` : `may now be ${name}`, hurts }];
}

/** The breaks between two forms of one type; null for two types. */
function compare(old: JsonSchema, now: JsonSchema, at: string): Break[] | null {
  if (old['type'] !== now['type']) return null;
  return [
    ...ofValues(old, now, at),
    ...ofLimits(old, now, at),
    ...ofProperties(old, now, at),
    ...ofParts(old, now, at),
  ];
}

function ofProperties(old: JsonSchema, now: JsonSchema, at: string): Break[] {
  const [before, after] = [propertiesOf(old), propertiesOf(now)];
  const [needed, needs] = [requiredOf(old), requiredOf(now)];
  const both = (where: string, what: string): Break[] => [
    { at: where, what, hurts: 'readers' },
    { at: where, what, hurts: 'data' },
  ];
  return [
    ...Object.entries(before).flatMap(([name, schema]) =>
      after[name] ? breaksOf(schema, after[name], `${at}.${name}`) : both(`${at}.${name}`, 'is gone'),
    ),
    ...needs
      .filter((name) => !needed.includes(name))
      .map((name): Break => ({ at: `${at}.${name}`, what: 'is required now', hurts: 'data' })),
    ...needed
      .filter((name) => !needs.includes(name) && after[name])
      .map((name): Break => ({ at: `${at}.${name}`, what: 'may now be left out', hurts: 'readers' })),
    ...(old['additionalProperties'] === false ? Object.keys(after) : [])
      .filter((name) => !before[name])
      .map((name): Break => ({
        at: `${at}.${name}`,
        what: 'is new where the release closed the list',
        hurts: 'readers',
      })),
  ];
}

const propertiesOf = (schema: JsonSchema) => (schema['properties'] ?? {}) as Record<string, JsonSchema>;
const requiredOf = (schema: JsonSchema) => (schema['required'] ?? []) as string[];

/** What stands in a list, and under names that the schema does not list. */
function ofParts(old: JsonSchema, now: JsonSchema, at: string): Break[] {
  return [
    ...breaksOfPart(old['items'], now['items'], `${at}[]`),
    ...breaksOfPart(old['additionalProperties'], now['additionalProperties'], `${at}.*`),
  ];
}

function breaksOfPart(old: unknown, now: unknown, at: string): Break[] {
  const [before, after] = [old ?? true, now ?? true];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (typeof before === 'object' && typeof after === 'object') {
    return breaksOf(before as JsonSchema, after as JsonSchema, at);
  }
  // Only one of them is a schema, or one is open where the other is closed.
  const tighter = before === true || after === false;
  return [
    {
      at,
      what: tighter ? 'is closed to more now' : 'is open to more now',
      hurts: tighter ? 'data' : 'readers',
    },
  ];
}
