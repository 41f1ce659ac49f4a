import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/**
 * Everything that this process tells Prometheus. There is one registry per process, and every metric is named here;
 * docs/reference/metrics.md explains them, and a test holds the two together.
 */
export const registry = new Registry();

const registers = [registry];
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
/** A consumer that starts behind works through events that are hours old. */
const DELAYS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800, 7200];
const AT = ['group', 'topic', 'partition'] as const;
const BY = ['group', 'topic'] as const;

/** Told by whoever asks the log: every process that serves all groups tells the same, so take `max`, never `sum`. */
export const standing = {
  lag: gauge('blotter_consumer_lag', 'Events that a consumer group has still to read', AT),
  position: gauge('blotter_consumer_position', 'Offset that a consumer group reads next', AT),
  parked: gauge('blotter_parked_events', 'Events that a consumer group could not handle and that wait', BY),
  appended: new Counter({
    name: 'blotter_appended_events_total', help: 'Events that the log holds, by its own count', labelNames: ['topic'], registers,
  }),
  folding: gauge('blotter_folding', '1 while figures are being worked out from what was read', []),
  failingFolds: gauge('blotter_failing_folds', 'Name spaces whose fold fails and is tried again', []),
  generation: gauge('blotter_projection_generation', 'Number of the generation of the read model that is live', []),
}; // prettier-ignore

/** Counted where batches are handled: add them up over processes. */
export const consumed = {
  batchDuration: histogram('blotter_batch_duration_seconds', 'Time from a batch in hand to its commit', BY, SECONDS),
  batchEvents: histogram('blotter_batch_events', 'Events of a batch', BY, [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000]),
  handlerDuration: histogram('blotter_handler_duration_seconds', 'Time that a handler took for a batch', BY, SECONDS),
  delay: histogram('blotter_event_delay_seconds', 'Time from the append of the last event of a batch to its commit', BY, DELAYS),
  retries: counter('blotter_retries_total', 'Batches and events that were tried again', BY),
  parked: counter('blotter_parked_events_total', 'Events that were parked', [...BY, 'reason']),
  redriven: counter('blotter_redriven_events_total', 'Parked events that were handled in the end', BY),
  errors: counter('blotter_consumer_errors_total', 'Troubles that a consumer got over by itself, such as a lost connection', ['group']),
  stalled: gauge('blotter_consumer_stalled', '1 for a partition that has work and does not move', AT),
}; // prettier-ignore

/** What the projector tells of its folds. */
export const folds = {
  duration: histogram(
    'blotter_fold_duration_seconds',
    'Time of a fold that had something to do',
    [],
    SECONDS,
  ),
  failures: counter('blotter_fold_failures_total', 'Folds that failed', []),
  visible: histogram(
    'blotter_post_visible_delay_seconds',
    'Time from the append of a post to when its facts are folded and can be read',
    [],
    DELAYS,
  ),
};

/** What the API tells of its requests; the route is the pattern, never the path of a request. */
export const http = {
  duration: histogram(
    'blotter_http_request_duration_seconds',
    'Time to answer a request',
    ['method', 'route', 'status'],
    SECONDS,
  ),
};

let counting = false;

/** The text for Prometheus. Those of the process itself are counted from the first call on. */
export async function exposition(): Promise<string> {
  if (!counting) collectDefaultMetrics({ register: registry });
  counting = true;
  return registry.metrics();
}

export const EXPOSITION_TYPE = registry.contentType;

function gauge<Label extends string>(name: string, help: string, labelNames: readonly Label[]) {
  return new Gauge({ name, help, labelNames, registers });
}

function counter<Label extends string>(name: string, help: string, labelNames: readonly Label[]) {
  return new Counter({ name, help, labelNames, registers });
}

function histogram<Label extends string>(
  name: string,
  help: string,
  labelNames: readonly Label[],
  buckets: number[],
) {
  return new Histogram({ name, help, labelNames, buckets, registers });
}
