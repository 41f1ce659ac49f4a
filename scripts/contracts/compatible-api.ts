import type { JsonSchema } from '#contracts';
import { breaksOf } from './compatible.js';
import type { Break } from './value-breaks.js';

interface Content {
  content?: Record<string, { schema?: JsonSchema }>;
}

interface Operation {
  parameters?: { in: string; name: string; required?: boolean; schema?: JsonSchema }[];
  requestBody?: Content & { required?: boolean };
  responses?: Record<string, Content>;
}

/** The part of an OpenAPI document that callers depend on. */
export interface OpenApi {
  paths?: Record<string, Record<string, Operation>>;
}

/** What a caller of the released API would meet: requests that are refused now, answers that it cannot read. */
export function breaksOfApi(released: OpenApi, current: OpenApi): Break[] {
  return Object.entries(released.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, old]) => {
      const at = `${method.toUpperCase()} ${path}`;
      const now = current.paths?.[path]?.[method];
      return now ? breaksOfOperation(old, now, at) : [gone(at)];
    }),
  );
}

const gone = (at: string): Break => ({ at, what: 'is gone', hurts: 'readers' });

function breaksOfOperation(old: Operation, now: Operation, at: string): Break[] {
  const answers = Object.entries(old.responses ?? {}).flatMap(([status, answer]) => {
    const other = now.responses?.[status];
    return other ? ofContent(answer, other, `${at} ${status}`, 'readers') : [gone(`${at} ${status}`)];
  });
  const body = old.requestBody ? ofContent(old.requestBody, now.requestBody ?? {}, `${at} body`, 'data') : [];
  const needed = now.requestBody?.required && !old.requestBody?.required;
  return [
    ...ofParameters(old, now, at),
    ...body,
    ...(needed ? [{ at: `${at} body`, what: 'is required now', hurts: 'data' as const }] : []),
    ...answers,
  ];
}

function ofParameters(old: Operation, now: Operation, at: string): Break[] {
  const key = (p: { in: string; name: string }) => `${p.in} ${p.name}`;
  const before = new Map((old.parameters ?? []).map((p) => [key(p), p]));
  const after = new Map((now.parameters ?? []).map((p) => [key(p), p]));
  const lost = [...before.keys()].filter((name) => !after.has(name)).map((name) => gone(`${at} ${name}`));
  const changed = [...after].flatMap(([name, p]): Break[] => {
    const where = `${at} ${name}`;
    const other = before.get(name);
    const required = p.required && !other?.required;
    return [
      ...(required ? [{ at: where, what: 'is required now', hurts: 'data' as const }] : []),
      ...(other ? only('data', breaksOf(other.schema ?? {}, p.schema ?? {}, where)) : []),
    ];
  });
  return [...lost, ...changed];
}

/** Of a request only what refuses old ones counts, of an answer only what old readers cannot take. */
function ofContent(old: Content, now: Content, at: string, hurts: Break['hurts']): Break[] {
  return Object.entries(old.content ?? {}).flatMap(([type, { schema }]) => {
    const other = now.content?.[type];
    if (!other) return [gone(`${at} ${type}`)];
    return only(hurts, breaksOf(schema ?? {}, other.schema ?? {}, `${at} `));
  });
}

const only = (hurts: Break['hurts'], breaks: Break[]) => breaks.filter((b) => b.hurts === hurts);
