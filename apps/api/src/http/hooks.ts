import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { toCsv } from './csv.js';
import { columnsOf } from './csv-columns.js';

/** On every read an ETag, and 304 for a reader that has it already; on lists the way to the next page, and CSV where asked for. */
export function addReadHooks(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const out = isList(request) ? listBody(request, reply, payload) : payload;
    const etag = `W/"${createHash('sha1').update(out).digest('base64url')}"`;
    reply.header('etag', etag);
    if (!hasAlready(request.headers['if-none-match'], etag)) return out;
    reply.status(304).removeHeader('content-type');
    return '';
  });
}

interface ListAnswer {
  items: Record<string, unknown>[];
  next: string | null;
}

function isList(request: FastifyRequest): boolean {
  return columnsOf(request.routeOptions.url ?? '') !== null;
}

/** A table has no room for the cursor, so the way to the next page is told in a header as well (RFC 8288). */
function listBody(request: FastifyRequest, reply: FastifyReply, payload: string): string {
  const { items, next } = JSON.parse(payload) as ListAnswer;
  reply.header('vary', 'accept');
  if (next !== null) reply.header('link', `<${withCursor(request.url, next)}>; rel="next"`);
  if (!wantsCsv(request.query, request.headers.accept)) return payload;
  reply.type('text/csv; charset=utf-8');
  const { columns, flat } = columnsOf(request.routeOptions.url ?? '')!;
  return toCsv(columns, items.map(flat));
}

function withCursor(url: string, next: string): string {
  const [path, query] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', next);
  return `${path}?${parameters.toString()}`;
}

function wantsCsv(query: unknown, accept: string | undefined): boolean {
  const format = (query as { format?: string } | undefined)?.format;
  return format === 'csv' || (format === undefined && (accept ?? '').includes('text/csv'));
}

/** `If-None-Match` compares weakly and may list several tags (RFC 9110, 13.1.2). */
function hasAlready(header: string | undefined, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim());
  return tags.includes('*') || tags.includes(etag) || tags.includes(etag.slice(2));
}
