import { createRequire } from 'node:module';
import type { Broker, Cluster, Kafka } from 'kafkajs';

/** What goes to a broker, and how its answer is read; kafkajs's types leave all of this out. */
interface Exchange {
  request: { apiKey: number; apiVersion: number; apiName: string; encode: () => Promise<Encoded> };
  response: Response;
}
export interface Response {
  decode(payload: Buffer): Promise<unknown>;
  parse(decoded: unknown): Promise<unknown>;
}
/** What kafkajs copies into a request. */
interface Encoded {
  buf: Buffer;
  buffer: Buffer;
}
interface ConnectionPool {
  send(exchange: Exchange): Promise<unknown>;
}
export interface OpenBroker extends Broker {
  connectionPool: ConnectionPool;
  fetch(request: FetchRequest): Promise<FetchAnswer>;
}
export interface FetchRequest {
  maxWaitTime: number;
  minBytes: number;
  maxBytes: number;
  isolationLevel: number;
  topics: { topic: string; partitions: { partition: number; fetchOffset: string; maxBytes: number }[] }[];
}
export interface FetchAnswer {
  responses: { topicName: string; partitions: { partition: number; messages: unknown[] }[] }[];
}
export interface OpenCluster extends Cluster {
  addTargetTopic(topic: string): Promise<void>;
  addMultipleTargetTopics(topics: readonly string[]): Promise<void>;
  findLeaderForPartitions(topic: string, partitions: readonly number[]): Record<string, number[]>;
  findBroker(node: { nodeId: string }): Promise<OpenBroker>;
  fetchTopicsOffset(
    topics: readonly { topic: string; partitions: { partition: number }[] }[],
  ): Promise<{ topic: string; partitions: { partition: number; offset: string }[] }[]>;
  removeBroker(address: { host: string; port: number }): void;
}
type CreateCluster = (options: object) => OpenCluster;

const METADATA_MS = 300_000;
const PRODUCE = 0;
const FETCH = 1;
/** The oldest produce request that Kafka 4 takes; newer ones add nothing that is needed here. */
const PRODUCE_VERSION = 3;

/**
 * kafkajs has no public way to read without a group, nor to send and receive records in another way than as an object
 * for each header. This is the one place that reaches into it, and it refuses at once where a version has moved the door.
 */
function doorOf(kafka: Kafka): { door: symbol; create: CreateCluster } {
  const door = Object.getOwnPropertySymbols(kafka).find(
    (one) => one.description === 'private:Kafka:createCluster',
  );
  const create = door && (kafka as unknown as Record<symbol, CreateCluster>)[door];
  if (!door || !create)
    throw new Error('this version of kafkajs gives no cluster: use 2.2.4, which package.json names');
  return { door, create };
}

/** The brokers of `kafka`, with connections of their own. */
export function openCluster(kafka: Kafka): OpenCluster {
  return doorOf(kafka).create({ metadataMaxAge: METADATA_MS, allowAutoTopicCreation: false });
}

/** From now on consumers of `kafka` and clusters opened through it read what brokers answer to a fetch by `decode`. */
export function readFetchesBy(kafka: Kafka, decode: (response: Response, version: number) => Response): void {
  const { door, create } = doorOf(kafka);
  const known = new WeakSet<ConnectionPool>();
  const through = (pool: ConnectionPool): void => {
    if (known.has(pool)) return;
    known.add(pool);
    const send = pool.send.bind(pool);
    pool.send = ({ request, response }) =>
      send({
        request,
        response: request.apiKey === FETCH ? decode(response, request.apiVersion) : response,
      });
  };
  const creating: CreateCluster = (options) => {
    const cluster = create.call(kafka, options);
    const find = cluster.findBroker.bind(cluster);
    cluster.findBroker = async (node) => {
      const broker = await find(node);
      through(broker.connectionPool);
      return broker;
    };
    return cluster;
  };
  Object.defineProperty(kafka, door, { value: creating });
}

const require = createRequire(import.meta.url);
const produceResponse = require(
  `kafkajs/src/protocol/requests/produce/v${PRODUCE_VERSION}/response.js`,
) as Response;

/** Sends a produce request of version 3 as it stands, and throws what a partition answers it with. */
export async function produce(broker: OpenBroker, bytes: Buffer): Promise<void> {
  const encoded = { buf: bytes, buffer: bytes };
  const request = {
    apiKey: PRODUCE,
    apiVersion: PRODUCE_VERSION,
    apiName: 'Produce',
    encode: async () => encoded,
  };
  await broker.connectionPool.send({ request, response: produceResponse });
}
