import type { FastifyInstance, FastifyRequest } from 'fastify';
import { SpanKind, startSpan, traceparentOf, validTraceparent } from '#log';

type Span = ReturnType<typeof startSpan>;
const spans = new WeakMap<FastifyRequest, Span>();

/** One span a request, below the caller's where it names one (`traceparent`), by the semantic conventions for HTTP. */
export function addSpans(server: FastifyInstance): void {
  server.addHook('onRequest', async (request) => {
    const route = request.routeOptions.url;
    const attributes = {
      'http.request.method': request.method,
      'http.route': route,
      'url.path': pathOf(request),
    };
    const causes = [validTraceparent(request.headers['traceparent'])];
    const name = route ? `${request.method} ${route}` : request.method;
    const span = startSpan(name, { kind: SpanKind.SERVER, attributes, causes });
    if (span.isRecording()) spans.set(request, span);
  });
  server.addHook('onResponse', async (request, reply) => end(request, reply.statusCode));
  // A client that goes away while it is answered gets no response.
  server.addHook('onRequestAbort', async (request) => end(request, null));
}

/** The traceparent of what follows from a request: that of its span, else what the caller sent. */
export function causeOf(request: FastifyRequest): string | null {
  const span = spans.get(request);
  return (span && traceparentOf(span)) ?? validTraceparent(request.headers['traceparent']);
}

function end(request: FastifyRequest, status: number | null): void {
  const span = spans.get(request);
  if (!span) return;
  spans.delete(request);
  if (status !== null) span.setAttribute('http.response.status_code', status);
  if (status === null || status >= 500) span.setStatus({ code: 2 });
  span.end();
}

const pathOf = (request: FastifyRequest) => request.url.split('?', 1)[0]!;
