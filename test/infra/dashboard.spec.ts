import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exposition } from '#nest';

const INFRA = path.resolve(import.meta.dirname, '..', '..', 'infra');
const read = (file: string): string => readFileSync(path.join(INFRA, file), 'utf8');

/** Names of metrics in PromQL: words with an underscore that are no label and no function. */
const METRIC = /\b(?:blotter|process|nodejs)_[a-z0-9_]+/g;
const metricsIn = (text: string): string[] => [...new Set(text.match(METRIC) ?? [])].sort();

const exported = new Set(
  [...(await exposition()).matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name, type]) =>
    type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name!],
  ),
);

interface Panel {
  title: string;
  targets?: { expr: string }[];
}
const { panels } = JSON.parse(read('grafana/dashboards/blotter.json')) as { panels: Panel[] };
const expressions = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));

describe('the dashboard and the alerts', () => {
  it.each([
    ['dashboard', expressions.join('\n')],
    ['alerts', read('prometheus/alerts.yml').replaceAll(/annotations:\n.*$/gm, '')],
  ])('ask in the %s for nothing that no process tells', (_, text) => {
    const asked = metricsIn(text);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((name) => !exported.has(name))).toEqual([]);
  });

  it('show lag, throughput, latency, parked events and tolls', () => {
    const asked = metricsIn(expressions.join('\n'));
    for (const name of [
      'blotter_consumer_lag',
      'blotter_batch_events_sum',
      'blotter_event_delay_seconds_bucket',
      'blotter_parked_events',
    ]) {
      expect(asked).toContain(name);
    }
    expect(expressions.join('\n')).toContain('topic="blotter.tolls"');
  });

  // Every process tells the lag of all groups that it works for: the sum over processes would count it twice.
  it('take the largest of what several processes tell alike', () => {
    const standing =
      /blotter_(?:consumer_lag|parked_events(?!_total)|appended_events_total|consumer_stalled|failing_folds)/;
    const bare = expressions.filter((expr) => standing.test(expr) && !/max\b/.test(expr));
    expect(bare).toEqual([]);
  });
});
