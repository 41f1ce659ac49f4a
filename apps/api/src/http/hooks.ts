import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { toCsv } from './csv.js';

/** Lists as CSV where asked for, an ETag on every read, and 304 for a reader that has it already. */
export function addReadHooks(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const body = wantsCsv(request.query, request.headers.accept) ? csvOf(payload) : null;
    if (body !== null) reply.type('text/csv; charset=utf-8').header('vary', 'accept');
    const out = body ?? payload;
    const etag = `W/"${createHash('sha1').update(out).digest('base64url')}"`;
    reply.header('etag', etag);
    if (request.headers['if-none-match'] === etag) {
      reply.status(304);
      return '';
    }
    return out;
  });
}

function wantsCsv(query: unknown, accept: string | undefined): boolean {
  const format = (query as { format?: string } | undefined)?.format;
  return format === 'csv' || (format === undefined && (accept ?? '').includes('text/csv'));
}

/** The rows of a list answer; null for an answer that is no list. */
function csvOf(payload: string): string | null {
  const answer = JSON.parse(payload) as { items?: unknown };
  return Array.isArray(answer.items) ? toCsv(answer.items as object[]) : null;
}
