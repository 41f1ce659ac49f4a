import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace-node';
import { recordSpans, startTracing, type StopTracing } from '#nest';
import { TestPipeline } from '../support/pipeline.js';

const POST = {
  id: 'traced', feed: 'test:traced', publishedAt: '2023-06-01T04:00:00Z', headline: 'Strike on Kyiv',
  text: 'Three people were killed in a missile strike on Kyiv, police said.',
}; // prettier-ignore
const CALLER = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const TRACE = CALLER.split('-')[1]!;

describe('the way of a post', () => {
  let pipeline: TestPipeline;
  const exporter = new InMemorySpanExporter();
  let stop: StopTracing;

  beforeAll(async () => {
    stop = await recordSpans(new SimpleSpanProcessor(exporter));
    pipeline = await TestPipeline.start();
    const headers = {
      'content-type': 'application/json',
      authorization: 'Bearer test-key',
      traceparent: CALLER,
    };
    const body = JSON.stringify(POST);
    expect((await pipeline.request('/v1/posts', { method: 'POST', headers, body })).status).toBe(200);
    await pipeline.settled();
  });
  afterAll(async () => {
    await pipeline.stop();
    await stop();
  });

  const ours = () => exporter.getFinishedSpans().filter((span) => span.spanContext().traceId === TRACE);
  const named = (name: string, group?: string): ReadableSpan =>
    ours().find(
      (s) => s.name === name && (!group || s.attributes['messaging.consumer.group.name'] === group),
    )!;
  const under = (child: ReadableSpan, parent: ReadableSpan) =>
    expect([child.name, child.parentSpanContext?.spanId]).toEqual([child.name, parent.spanContext().spanId]);

  it('is one trace from the request of the caller over all stages to the figures', () => {
    const request = named('POST /v1/posts');
    expect(request.parentSpanContext?.spanId).toBe(CALLER.split('-')[2]);
    expect(request.attributes['http.response.status_code']).toBe(200);
    const appended = named('append blotter.posts');
    const deduplicated = named('process blotter.posts', 'deduplicator');
    const enriched = named('process blotter.stories', 'enricher');
    const projected = named('process blotter.facts', 'projector@1');
    under(appended, request);
    under(deduplicated, appended);
    under(enriched, deduplicated);
    under(projected, enriched);
    expect(ours().filter(({ name }) => name === 'fold').length).toBeGreaterThan(0);
    // Two groups read the posts, and either may be the first.
    const handled = named('handle blotter.posts').parentSpanContext?.spanId;
    const processed = ours().filter(({ name }) => name === 'process blotter.posts');
    expect(processed.map((span) => span.spanContext().spanId)).toContain(handled);
  });

  it('is told with every event, of the tolls too', async () => {
    for (const topic of ['blotter.posts', 'blotter.stories', 'blotter.facts', 'blotter.tolls'] as const) {
      const ends = await pipeline.log.ends(topic);
      const messages = await Promise.all(
        ends.map((end, partition) => pipeline.log.read(topic, partition, 0, end)),
      );
      const traces = messages.flat().map(({ headers }) => headers['traceparent']?.split('-')[1]);
      expect([topic, traces.length > 0, ...new Set(traces)]).toEqual([topic, true, TRACE]);
    }
  });
});

describe('a collector', () => {
  let collector: Server;
  const received: { url: string; body: string }[] = [];

  beforeAll(async () => {
    collector = createServer((request, response) => {
      let body = '';
      request.setEncoding('latin1').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        received.push({ url: request.url!, body });
        response.end('{}');
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => collector.once('listening', resolve));
  });
  afterAll(() => new Promise((resolve) => collector.close(resolve)));

  it('gets the spans by OTLP over HTTP, with the name of the service, at the latest when the process ends', async () => {
    const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    const before = process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = endpoint;
    const stop = await startTracing('test');
    const { inSpan } = await import('#log');
    await inSpan('something of ours', {}, async () => undefined);
    await stop();
    if (before === undefined) delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
    else process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = before;
    expect(received.map(({ url }) => url)).toEqual(['/v1/traces']);
    expect(received[0]!.body).toContain('something of ours');
    expect(received[0]!.body).toContain('blotter-test');
  });

  it('is asked for nothing where none is named', async () => {
    await (
      await startTracing('test', {})
    )();
    expect(received).toHaveLength(1);
  });
});
