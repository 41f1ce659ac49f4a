import type { AnyEvent, TopicName } from '#contracts';
import type { EventLog } from '#log';
import type { Runtime, ServiceDefinition } from '#nest';

const silent = { log() {}, warn() {}, error() {}, debug() {}, verbose() {}, fatal() {} };
const GIVE_UP_MS = 15_000;

/** Starts a consumer, appends these events of a topic once it has its place there, and stops it when it has read them. */
export async function runOver(
  service: ServiceDefinition,
  runtime: Runtime,
  topic: TopicName,
  events: readonly AnyEvent[],
): Promise<void> {
  const { log } = runtime;
  const running = await service.start(runtime, silent);
  try {
    await until(log, topic, async () => (await places(log, service, topic)).length > 0);
    await log.append(events);
    await until(log, topic, async () =>
      (await places(log, service, topic)).every(({ position, end }) => position === end),
    );
  } finally {
    await running.close();
  }
}

/** Where a consumer stands; nothing before it has a place in every partition. */
async function places(log: EventLog, service: ServiceDefinition, topic: TopicName) {
  const found = (await log.positions(service.name)).filter((place) => place.topic === topic);
  return found.length === (await log.ends(topic)).length ? found : [];
}

async function until(log: EventLog, topic: TopicName, done: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + GIVE_UP_MS;
  while (!(await done())) {
    if (Date.now() > end) throw new Error(`the consumer has not read ${topic} in ${GIVE_UP_MS / 1000} s`);
    await log.waitForAppend([topic], 10);
  }
}
