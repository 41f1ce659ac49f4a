import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { TOPICS } from '#contracts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const CHART = path.join(ROOT, 'infra', 'helm', 'blotter');
const read = (...file: string[]): string => readFileSync(path.join(ROOT, ...file), 'utf8');

/** Every app with an entry of its own, but for the command line, which is all of them in one process. */
const SERVICES = readdirSync(path.join(ROOT, 'apps'))
  .filter((name) => name !== 'blotter' && existsSync(path.join(ROOT, 'apps', name, 'src', 'main.ts')))
  .filter((name) => /\brun(?:Alone|Process)\(/.test(read('apps', name, 'src', 'main.ts')))
  .sort();

interface Compose {
  services: Record<string, { command?: string[]; read_only?: boolean; cap_drop?: string[] }>;
}
interface Values {
  services: Record<string, { autoscaling?: { max: number } }>;
}

describe('the compose file', () => {
  const { services } = parse(read('infra', 'compose.yaml'), { merge: true }) as Compose;

  it('has every service, each by itself, without rights and without writing to its disk', () => {
    expect(SERVICES.length).toBeGreaterThan(4);
    for (const name of SERVICES) {
      expect([name, services[name]]).toEqual([
        name,
        expect.objectContaining({ command: [name], read_only: true, cap_drop: ['ALL'] }),
      ]);
    }
  });

  it('has its metrics read from every service', () => {
    const scraped = read('infra', 'prometheus', 'prometheus.yml');
    expect(SERVICES.filter((name) => !new RegExp(`names: .*\\b${name}\\b`).test(scraped))).toEqual([]);
  });
});

describe('the chart', () => {
  const values = parse(read('infra', 'helm', 'blotter', 'values.yaml')) as Values;

  it('has every service', () => {
    expect([...Object.keys(values.services), 'api'].sort()).toEqual(SERVICES);
  });

  it('starts no more instances of a service than its topics have partitions', () => {
    const most = Math.max(...Object.values(TOPICS).map(({ partitions }) => partitions));
    const limits = Object.values(values.services).map(({ autoscaling }) => autoscaling?.max ?? 1);
    expect(Math.max(...limits)).toBeLessThanOrEqual(most);
  });

  const helm = (...args: string[]) => spawnSync('helm', args, { encoding: 'utf8' });
  const hasHelm = helm('version').status === 0;
  (hasHelm ? describe : describe.skip)(`rendered${hasHelm ? '' : ' (helm is not installed)'}`, () => {
    const needed = [
      'kafka.brokers=kafka:9092',
      'database.url=postgres://db/blotter',
      'api.key=k',
      'autoscaling.prometheus=http://prometheus:9090',
    ];
    const template = (...sets: string[]) =>
      helm('template', 'news', CHART, '--kube-version', '1.31', '--set', sets.join(','));

    it('is a deployment per service, each scaled by the lag of its group', () => {
      const { status, stdout } = template(...needed);
      expect(status).toBe(0);
      const objects = parseAllDocuments(stdout).map(
        (document) => document.toJS() as { kind: string; metadata: { name: string } },
      );
      const names = (kind: string) =>
        objects.filter((one) => one.kind === kind).map((one) => one.metadata.name);
      expect(names('Deployment').sort()).toEqual(SERVICES.map((name) => `news-${name}`));
      const scaled = Object.entries(values.services).filter(([, settings]) => settings.autoscaling);
      expect(stdout).toContain('blotter_consumer_lag{group=~\\"projector(@.*)?\\"}');
      expect(names('ScaledObject').sort()).toEqual(scaled.map(([name]) => `news-${name}`).sort());
    });

    it.each(needed.map((one) => [one.split('=')[0]!]))('says what is missing without %s', (name) => {
      const { status, stderr } = template(...needed.filter((one) => !one.startsWith(name)));
      expect(status).not.toBe(0);
      expect(stderr).toContain(name.replace(/\.(url|key)$/, '.existingSecret'));
    });
  });
});
