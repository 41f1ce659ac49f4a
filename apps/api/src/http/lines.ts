import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.js';
import { BODY_LIMIT } from '../settings.js';

/** What `curl -d` sends where nobody says otherwise: JSON taken for a form would only be told to have no text. */
const FORM = 'application/x-www-form-urlencoded';

/** Bodies of JSON lines come to the handler as text, which reads them line by line. */
export function addLineParser(server: FastifyInstance): void {
  server.addContentTypeParser(
    ['application/x-ndjson', 'application/jsonl', 'text/plain'],
    { parseAs: 'string', bodyLimit: BODY_LIMIT },
    (_request, body, done) => done(null, body),
  );
  server.addHook('onRequest', async (request) => {
    if (!request.headers['content-type']?.startsWith(FORM)) return;
    throw new Problem(
      415,
      'media-type',
      'a form is not understood here: send JSON with the header "Content-Type: application/json"',
    );
  });
}
