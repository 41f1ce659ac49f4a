import type { ReadableSpan, SpanExporter, SpanProcessor } from '@opentelemetry/sdk-trace-node';

/** Ends tracing with what is still to be sent. */
export type StopTracing = () => Promise<void>;

/**
 * Sends spans to the collector that `OTEL_EXPORTER_OTLP_ENDPOINT` (or `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`) names; the other
 * variables of OpenTelemetry hold as well. Without one nothing is loaded and spans record nothing.
 */
export async function startTracing(service: string, env = process.env): Promise<StopTracing> {
  const isOn = env['OTEL_EXPORTER_OTLP_ENDPOINT'] || env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
  if (!isOn || env['OTEL_SDK_DISABLED'] === 'true') return async () => {};
  const { BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-node');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const name = env['OTEL_SERVICE_NAME'] ?? `blotter-${service}`;
  return recordSpans(new BatchSpanProcessor(named(name, new OTLPTraceExporter())));
}

/** Hands spans to a processor from now on, until what it answers is called. */
export async function recordSpans(processor: SpanProcessor): Promise<StopTracing> {
  const { NodeTracerProvider } = await import('@opentelemetry/sdk-trace-node');
  const { context, trace } = await import('@opentelemetry/api');
  const provider = new NodeTracerProvider({ spanProcessors: [processor] });
  provider.register();
  return async () => {
    await provider.shutdown().catch(() => undefined);
    trace.disable();
    context.disable();
  };
}

/** Says whose spans they are. The SDK's own way to name a service is a package of its own that nothing else here needs. */
function named(service: string, exporter: SpanExporter): SpanExporter {
  const resources = new WeakMap<object, unknown>();
  const resourceOf = ({ resource }: ReadableSpan) => {
    let own = resources.get(resource);
    if (!own) {
      const attributes = { ...resource.attributes, 'service.name': service };
      resources.set(resource, (own = Object.create(resource, { attributes: { value: attributes } })));
    }
    return own;
  };
  const withName = (span: ReadableSpan): ReadableSpan =>
    Object.create(span, { resource: { value: resourceOf(span) } }) as ReadableSpan;
  return {
    export: (spans, done) => exporter.export(spans.map(withName), done),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
