import type { FastifyInstance } from 'fastify';
import { BODY_LIMIT } from '../settings.js';

/** Bodies of JSON lines come to the handler as text, which reads them line by line. */
export function addLineParser(server: FastifyInstance): void {
  server.addContentTypeParser(
    ['application/x-ndjson', 'application/jsonl'],
    { parseAs: 'string', bodyLimit: BODY_LIMIT },
    (_request, body, done) => done(null, body),
  );
}
