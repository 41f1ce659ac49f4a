import { beforeAll, describe, it } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { KAFKA_IMAGE as IMAGE } from '../../scripts/kafka/container.js';
import { brokerJars, whyNoJars } from '../../scripts/kafka/jars.js';
import { removeBroker, startBroker, stopBroker } from '../../scripts/kafka/broker.js';
import { canHaveImage, control, hasEngine, kafkaContainer, removeContainer } from './containers.js';
import { onceInTheRun, runFolder } from './once.js';

const START_MS = 240_000;
const REMEDY = [
  'to get one: name it in KAFKA_BROKERS;',
  `or start a container engine that has or can fetch the image ${IMAGE} (KAFKA_IMAGE names another);`,
  'or install Java 17 and Maven, by which `npm run kafka:up` works too',
].join(' ');

/** A broker that a suite may stop and start as it likes. Its address stays the same all the time. */
export interface OwnKafka {
  brokers: string;
  /** Without a word, as a power cut ends it. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * `host:port,…` of the one broker of this run: that of `KAFKA_BROKERS`, else one in a container, else the official jars
 * on this machine's Java; the first spec that asks starts it. Suites run beside each other, and a broker that is
 * given holds other people's topics: prefix your topics and groups with something random.
 */
export async function kafkaForTests(): Promise<string> {
  const given = process.env['KAFKA_BROKERS'];
  if (given) return given;
  return (await onceInTheRun('kafka', startForTheRun, START_MS)).brokers;
}

async function startForTheRun(): Promise<{ brokers: string }> {
  if (hasEngine() && canHaveImage(IMAGE)) return kafkaContainer(IMAGE);
  await brokerJars();
  return { brokers: await startBroker({ folder: path.join(runFolder(), 'kafka') }) };
}

/** A broker of this suite's own, to be killed and started again; `remove` it at the end. */
export async function ownKafka(): Promise<OwnKafka> {
  if (whyNoJars() !== null) return ownContainer();
  const folder = mkdtempSync(path.join(runFolder(), 'kafka-'));
  const start = async (): Promise<string> => startBroker({ folder });
  return {
    brokers: await start(),
    kill: async () => void (await stopBroker(folder, 'SIGKILL')),
    stop: async () => void (await stopBroker(folder)),
    start: async () => void (await start()),
    remove: () => removeBroker(folder),
  };
}

async function ownContainer(): Promise<OwnKafka> {
  const { id, brokers } = await kafkaContainer(IMAGE);
  return {
    brokers,
    kill: async () => void (await control(id, 'kill')),
    stop: async () => void (await control(id, 'stop')),
    start: async () => void (await control(id, 'start')),
    remove: async () => void (await removeContainer(id)),
  };
}

/** Why no broker can be had here; null where one is given, can be in a container or can run on Java. */
function whyNoKafka(): string | null {
  if (process.env['KAFKA_BROKERS']) return null;
  const noJars = whyNoJars();
  if (noJars === null || (hasEngine() && canHaveImage(IMAGE))) return null;
  return `no Kafka broker: KAFKA_BROKERS is not set, no container engine has the image ${IMAGE}, and ${noJars}`;
}

/**
 * A suite on a live broker: `suite` is given what answers the address, from `beforeAll` on. Where no broker can be had
 * it is skipped with the reason in its title; in CI that is a failure.
 */
export function describeKafka(title: string, suite: (brokers: () => string) => void): void {
  const reason = whyNoKafka();
  if (reason === null) {
    describe(title, () => {
      let brokers = '';
      beforeAll(async () => void (brokers = await kafkaForTests()), START_MS);
      suite(() => brokers);
    });
  } else if (process.env['CI']) {
    describe(title, () => {
      it('has a live broker', () => {
        throw new Error(`${reason}; ${REMEDY}`);
      });
    });
  } else {
    describe.skip(`${title} (${reason}; ${REMEDY})`, () => suite(() => ''));
  }
}
