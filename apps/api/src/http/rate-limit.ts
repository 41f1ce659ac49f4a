import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { rateLimitOf, type ApiSettings } from '../settings.js';
import { carriesKey } from './key.guard.js';
import { Problem } from './problem.js';

/** Whether the process is well must be told at any load. */
const FREE: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);
const WITH_KEY = 10;

/**
 * A limit on requests a minute by address, and a wider one for who has the key. A wrong key counts for its address, or
 * guesses would each have a limit of their own. Must be called before the routes are there.
 */
export async function addRateLimit(app: NestFastifyApplication, settings: ApiSettings): Promise<void> {
  const max = settings.rateLimit ?? rateLimitOf();
  if (max === 0) return;
  const holder = (request: FastifyRequest) => carriesKey(request, settings.key);
  await app.register(rateLimit, {
    timeWindow: 60_000,
    max: (request: FastifyRequest) => (holder(request) ? max * WITH_KEY : max),
    keyGenerator: (request: FastifyRequest) => (holder(request) ? 'key' : request.ip),
    allowList: (request: FastifyRequest) => FREE.has(request.routeOptions.url ?? ''),
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { max: allowed, ttl }) => {
      const seconds = Math.ceil(ttl / 1000);
      const detail = `more than ${allowed} requests within a minute; ask again in ${seconds} s`;
      return new Problem(429, 'too-many-requests', detail);
    },
  });
}
