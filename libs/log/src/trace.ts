import { randomBytes } from 'node:crypto';
import {
  context,
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
  type SpanContext,
} from '@opentelemetry/api';

export { SpanKind };

/** What a span says of itself. Causes are traceparents: one alone is the parent, several are links. */
export interface SpanAbout {
  kind?: SpanKind;
  attributes?: Attributes;
  causes?: readonly (string | null)[];
}

/** A bulk follows from thousands of posts; so many links are enough to find the others. */
const MOST_LINKS = 32;
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/**
 * Runs `work` in a span that ends with it. Without a provider (libs/nest/src/tracing.ts) the API hands out a span that
 * records nothing.
 */
export async function inSpan<T>(
  name: string,
  about: SpanAbout,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const span = startSpan(name, about);
  try {
    return await context.with(trace.setSpan(context.active(), span), () => work(span));
  } catch (error) {
    span.recordException(error as Error);
    span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error)?.message });
    throw error;
  } finally {
    span.end();
  }
}

/** A span that somebody else ends. */
export function startSpan(name: string, { kind, attributes, causes = [] }: SpanAbout): Span {
  const { parent, links } = relate(causes);
  return trace.getTracer('blotter').startSpan(name, { kind, attributes, links }, parent);
}

/** The traceparent of a span that is recorded, for what follows from it; null where none is. */
export function traceparentOf(span: Span): string | null {
  if (!span.isRecording()) return null;
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

/** The beginning of a trace where nobody records spans here: those behind may. */
export function newTraceparent(): string {
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
}

/** The traceparent where it is one (W3C Trace Context, version 00), else null. */
export function validTraceparent(text: unknown): string | null {
  return typeof text === 'string' && spanContextOf(text) ? text : null;
}

/** The trace that a traceparent belongs to. */
export function traceIdOf(traceparent: string | null): string | null {
  return traceparent === null ? null : (spanContextOf(traceparent)?.traceId ?? null);
}

function relate(causes: readonly (string | null)[]): { parent: Context; links: { context: SpanContext }[] } {
  const active = context.active();
  const distinct = [...new Set(causes)].flatMap((one) => (one === null ? [] : (spanContextOf(one) ?? [])));
  if (distinct.length === 0) return { parent: active, links: [] };
  const [first] = distinct;
  const isOneTrace = distinct.every(({ traceId }) => traceId === first!.traceId);
  const links = distinct.slice(0, MOST_LINKS).map((cause) => ({ context: cause }));
  if (!isOneTrace) return { parent: active, links };
  const parent = trace.setSpanContext(ROOT_CONTEXT, first!);
  return { parent, links: distinct.length > 1 ? links : [] };
}

function spanContextOf(traceparent: string): SpanContext | null {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent) ?? [];
  if (!traceId || !spanId || !flags) return null;
  const found: SpanContext = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
  return isSpanContextValid(found) ? found : null;
}
