import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { registry } from '#nest';

interface Told {
  name: string;
  kind: string;
  labels: string[];
}

/** The reference must name every metric that there is, as it is, and none besides. */
describe('the reference of metrics', () => {
  const file = path.resolve(import.meta.dirname, '..', '..', 'docs', 'reference', 'metrics.md');
  const rows = [...readFileSync(file, 'utf8').matchAll(/^\| `(blotter_\w+)` \| (\w+) \|([^|]*)\|/gm)];
  const written: Told[] = rows.map(([, name, kind, labels]) => ({
    name: name!,
    kind: kind!,
    labels: labels!.split(',').map((label) => label.trim()).filter(Boolean),
  })); // prettier-ignore

  it('names each with its kind and its labels', async () => {
    const metrics = registry.getMetricsAsArray() as unknown as {
      name: string;
      type: string;
      labelNames: string[];
    }[];
    const own: Told[] = metrics.map(({ name, type, labelNames }) => ({
      name,
      kind: type,
      labels: [...labelNames],
    }));
    const sorted = (told: Told[]) => told.sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(sorted(written)).toEqual(sorted(own.filter(({ name }) => name.startsWith('blotter_'))));
  });

  it('holds to the conventions: counters end in _total, times in _seconds', () => {
    for (const { name, kind } of written) {
      expect([name, name.endsWith('_total')]).toEqual([name, kind === 'counter']);
      if (/duration|delay/.test(name)) expect(name).toMatch(/_seconds$/);
    }
  });
});
