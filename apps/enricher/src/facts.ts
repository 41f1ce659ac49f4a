import { eventOf, type AnyEvent, type LoggedEvent } from '#contracts';
import { enrich } from '#domain/enrich/index.js';
import { rulesVersion } from '#nest';

/**
 * The facts of one accepted version: a function of its wording and of the rules, so it may be made
 * again at any time: `run` counts how often that was done for the whole log (`blotter rebuild enricher`).
 */
export function factsOf(event: LoggedEvent<'blotter.post.accepted.v1'>, run: number): AnyEvent {
  const { id, version, post } = event.data;
  const facts = enrich(post);
  const rules = rulesVersion();
  return eventOf(
    'blotter.post.enriched.v1',
    { id, version, rules, generation: run, ...facts },
    [id, version, rules, run],
    { source: '/enricher', space: event.space, traceparent: event.traceparent },
  ) as AnyEvent;
}
