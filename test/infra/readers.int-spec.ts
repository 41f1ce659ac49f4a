import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventOf, type AnyEvent } from '#contracts';
import { KafkaFixture } from '#test/kafka/fixture.js';
import { describeKafka } from '#test/support/kafka.js';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const GUIDE = readFileSync(path.join(ROOT, 'docs', 'how-to', 'read-from-kafka.md'), 'utf8');
const EXAMPLE = path.join('examples', 'consumers', 'kafka.py');
const TOPIC = 'blotter.tolls';

const toll = (incident: string, version: number, killed: number): AnyEvent =>
  eventOf(
    'blotter.toll.changed.v1',
    {
      incident, version, title: 'Dnipro, missile strike', place: null, date: '2023-06-04', kind: null, asOf: null, cause: null,
      mergedInto: null, toll: { killed: { low: killed, best: killed, high: killed, contested: false, sources: 1 } },
    },
    [incident, version],
    { source: '/test' },
  ); // prettier-ignore

/** A Python that has a client of Kafka: the one on the path may be another than the one of the system's packages. */
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import confluent_kafka']).status === 0,
);
const hasKcat = spawnSync('kcat', ['-V']).status === 0;

/** The commands of the guide in fenced blocks of shell. */
const commands = [...GUIDE.matchAll(/```sh[^\n]*\n([\s\S]*?)```/g)].map(([, block]) => block!.trim());

describeKafka('others read the tolls', (brokers) => {
  let fixture: KafkaFixture;
  let topic: string;
  beforeAll(async () => {
    fixture = await KafkaFixture.open(brokers(), { partitions: 1 });
    topic = `${fixture.options.prefix}${TOPIC}`;
    await fixture.log.append([toll('a', 1, 1), toll('b', 1, 7), toll('a', 2, 3)]);
  });
  afterAll(() => fixture.close());

  (hasKcat ? it : it.skip)(`with kcat${hasKcat ? '' : ' (kcat is not installed)'}`, () => {
    const command = commands.find((one) => one.startsWith('kcat'))!;
    const asked = command.replace('localhost:9092', brokers()).replace(TOPIC, topic);
    const { stdout, stderr } = spawnSync('sh', ['-c', asked], { encoding: 'utf8', timeout: 30_000 });
    const lines = stdout.trim().split('\n');
    expect({ lines: lines.length, stderr }).toEqual({ lines: 3, stderr: expect.any(String) });
    expect(lines[2]).toContain('ce_type=blotter.toll.changed.v1');
    expect(JSON.parse(lines[2]!.slice(lines[2]!.indexOf('{')))).toMatchObject({ incident: 'a', version: 2 });
  });

  (python ? it : it.skip)(`with ten lines of Python${python ? '' : ' (no confluent-kafka)'}`, async () => {
    const reader = spawn(python!, [EXAMPLE, brokers(), topic], { cwd: ROOT });
    let printed = '';
    reader.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    while (printed.split('\n').length < 4) await once(reader.stdout, 'data');
    reader.kill();
    expect(printed.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^a 1 Dnipro, missile strike .*"best": 1/),
      expect.stringMatching(/^b 1 .*"best": 7/),
      expect.stringMatching(/^a 2 .*"best": 3/),
    ]);
  });

  it('as the guide shows it', () => {
    expect(GUIDE).toContain(readFileSync(path.join(ROOT, EXAMPLE), 'utf8').trim());
  });
});
