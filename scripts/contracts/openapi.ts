import type { LoggerService } from '@nestjs/common';
import { startApi } from '#apps/api/src/server.js';
import type { Runtime } from '#nest';

const silent: LoggerService = { log: () => {}, warn: () => {}, error: () => {} };

/** A part of a JSON document. */
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** The OpenAPI document as the API serves it; no database is asked for it. */
export async function openApi(): Promise<Record<string, unknown>> {
  const api = await startApi(
    { log: {}, database: {} } as Runtime,
    { host: '127.0.0.1', port: 0, key: '-' },
    silent,
  );
  try {
    const response = await fetch(new URL('/openapi.json', api.url.replace('localhost', '127.0.0.1')));
    if (!response.ok) throw new Error(`/openapi.json answered ${response.status}`);
    return open((await response.json()) as Json) as Record<string, unknown>;
  } finally {
    await api.close();
  }
}

/**
 * Without what would bind a client too tightly: an answer may get further properties, so none is closed. What every
 * integer has (the bounds of a safe one) and every schema repeats (its dialect) is left out.
 */
function open(part: Json): Json {
  if (Array.isArray(part)) return part.map(open);
  if (part === null || typeof part !== 'object') return part;
  const kept = Object.entries(part).filter(([name, value]) => !isNoise(name, value));
  return Object.fromEntries(kept.map(([name, value]) => [name, open(value)]));
}

function isNoise(name: string, value: Json): boolean {
  if (name === '$schema') return typeof value === 'string';
  if (name === 'additionalProperties') return value === false;
  return (name === 'minimum' || name === 'maximum') && Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER;
}
