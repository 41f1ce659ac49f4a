import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stringify } from 'yaml';
import { freePort } from '../../scripts/kafka/places.js';
import { freshDatabase } from '../support/database.js';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import { migrateAll } from '#apps/blotter/src/runtime/services.js';
import { Intake } from '#intake';
import { PostgresLog } from '#log-postgres';
import { Database } from '#postgres';
import { untilProjected } from '#read-model';
import { ServiceProcess } from '../support/service-process.js';

const INFRA = path.resolve(import.meta.dirname, '..', '..', 'infra');
const STAGES = ['deduplicator', 'enricher', 'projector'];
/** Panels that stay empty as long as nothing goes wrong and nobody asks the API. */
const QUIET = /parked|retries|errors|fails|500|requests|stalled/i;

interface Panel {
  title: string;
  targets?: { expr: string }[];
}
interface Answer {
  data: { result: { value: [number, string] }[] };
}

const absent = spawnSync('prometheus', ['--version']).status !== 0;
const suite = absent ? describe.skip : describe;

/** What is sent with the deployment, on a real Prometheus that reads real services. */
suite(`Prometheus${absent ? ' (it is not installed: apt-get install prometheus)' : ''}`, () => {
  const services: ServiceProcess[] = [];
  const undo: (() => Promise<unknown> | void)[] = [];
  let prometheus: string;

  beforeAll(async () => {
    const { url, drop } = await freshDatabase();
    undo.push(drop);
    for (const name of STAGES) services.push(ServiceProcess.start(name, { BLOTTER_DATABASE_URL: url }));
    undo.push(() => Promise.all(services.map((one) => one.end('SIGKILL'))));
    const targets = await Promise.all(services.map(async (one) => new URL(await one.url()).host));
    const folder = mkdtempSync(path.join(tmpdir(), 'blotter-prometheus-'));
    undo.push(() => rmSync(folder, { recursive: true }));
    const config = {
      global: { scrape_interval: '1s', evaluation_interval: '1s' },
      rule_files: [path.join(INFRA, 'prometheus', 'alerts.yml')],
      scrape_configs: [{ job_name: 'blotter', static_configs: [{ targets }] }],
    };
    writeFileSync(path.join(folder, 'prometheus.yml'), stringify(config));
    const port = await freePort();
    prometheus = `http://127.0.0.1:${port}`;
    const child: ChildProcess = spawn(
      'prometheus',
      [
        `--config.file=${folder}/prometheus.yml`,
        `--storage.tsdb.path=${folder}/data`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      { stdio: 'ignore' },
    );
    undo.push(async () => {
      child.kill();
      await once(child, 'exit');
    });
    while (!(await fetch(`${prometheus}/-/ready`).catch(() => null))?.ok) await sleep(100);
    // Something happens between two looks, or rates have nothing to tell.
    await sleep(2_500);
    const database = await Database.connect(url);
    await migrateAll(database);
    const log = await PostgresLog.open(database);
    await new Intake(log).sightings((await sampleSightings()).sightings);
    await untilProjected({ log, database });
    await log.close();
    await database.close();
    await sleep(2_500);
  }, 120_000);
  afterAll(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  }, 60_000);

  const ask = async (expr: string) => {
    const response = await fetch(`${prometheus}/api/v1/query?query=${encodeURIComponent(expr)}`);
    return { expr, status: response.status, result: ((await response.json()) as Answer).data?.result ?? [] };
  };

  /** A rate wants two looks at each service, which a busy machine takes its time for. */
  const told = async (expr: string) => {
    for (let tries = 0; tries < 40; tries += 1) {
      const answer = await ask(expr);
      if (answer.status !== 200 || answer.result.length > 0) return answer;
      await sleep(500);
    }
    return ask(expr);
  };

  it('reaches every service', async () => {
    const { result } = await ask('up');
    expect(result.map(({ value }) => value[1])).toEqual(STAGES.map(() => '1'));
  });

  it('answers every query of the dashboard, with figures wherever something happened', async () => {
    const { panels } = JSON.parse(
      readFileSync(path.join(INFRA, 'grafana', 'dashboards', 'blotter.json'), 'utf8'),
    ) as { panels: Panel[] };
    for (const { title, targets = [] } of panels) {
      for (const { expr } of targets) {
        const { status, result } = await (QUIET.test(title) ? ask(expr) : told(expr));
        expect([expr, status]).toEqual([expr, 200]);
        if (!QUIET.test(title)) expect([title, result.length > 0]).toEqual([title, true]);
      }
    }
    const posts = await ask('max(blotter_appended_events_total{topic="blotter.posts"})');
    expect(Number(posts.result[0]?.value[1])).toBeGreaterThan(0);
  });

  it('takes the rules of the alerts, none of which fires in peace', async () => {
    const response = await fetch(`${prometheus}/api/v1/rules`);
    const { data } = (await response.json()) as {
      data: { groups: { rules: { name: string; health: string; state: string }[] }[] };
    };
    const rules = data.groups.flatMap((group) => group.rules);
    expect(rules.length).toBeGreaterThan(3);
    expect(rules.filter(({ health }) => health === 'err')).toEqual([]);
    expect(rules.filter(({ state }) => state === 'firing')).toEqual([]);
  });
});
