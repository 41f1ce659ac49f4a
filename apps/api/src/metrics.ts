import type { EventLog } from '#log';
import type { Database } from '#postgres';
import { currentProjection, lagging, lags } from '#read-model';

/** One metric with its samples, as Prometheus names them. */
interface Metric {
  name: string;
  type: 'gauge' | 'counter';
  help: string;
  samples: { labels?: Record<string, string>; value: number }[];
}

/** What is worth an alarm: how far consumers are behind, what is parked, and what the process takes. */
export async function measured(runtime: { log: EventLog; database: Database }): Promise<Metric[]> {
  const rows = await lags(runtime);
  const folding = await lagging(runtime.database, await currentProjection(runtime.database));
  const parked = new Map<string, number>();
  for (const { group } of await runtime.log.parking.list()) parked.set(group, (parked.get(group) ?? 0) + 1);
  const by = (pick: 'lag' | 'position') => {
    const sums = new Map<string, { labels: Record<string, string>; value: number }>();
    for (const row of rows) {
      const { group, topic } = row;
      const sum = sums.get(`${group} ${topic}`) ?? { labels: { group, topic }, value: 0 };
      sums.set(`${group} ${topic}`, { ...sum, value: sum.value + row[pick] });
    }
    return [...sums.values()];
  };
  return [
    { name: 'blotter_consumer_lag', type: 'gauge', help: 'Events that a consumer has still to read', samples: by('lag') },
    { name: 'blotter_consumer_position', type: 'counter', help: 'Events that a consumer has read', samples: by('position') },
    {
      name: 'blotter_parked_events', type: 'gauge', help: 'Events that a consumer could not handle',
      samples: [...parked].map(([group, value]) => ({ labels: { group }, value })),
    },
    { name: 'blotter_folding', type: 'gauge', help: '1 while figures are being worked out', samples: [{ value: folding ? 1 : 0 }] },
    { name: 'blotter_process_resident_bytes', type: 'gauge', help: 'Memory of the process', samples: [{ value: process.memoryUsage.rss() }] },
    { name: 'blotter_process_uptime_seconds', type: 'counter', help: 'Time since the start', samples: [{ value: Math.round(process.uptime()) }] },
  ]; // prettier-ignore
}

/** The text format 0.0.4. */
export function exposition(metrics: readonly Metric[]): string {
  const lines = metrics.flatMap(({ name, type, help, samples }) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(({ labels = {}, value }) => `${name}${labelled(labels)} ${value}`),
  ]);
  return `${lines.join('\n')}\n`;
}

function labelled(labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}
