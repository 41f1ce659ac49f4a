import 'reflect-metadata';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClientKafka, Transport, type KafkaOptions } from '@nestjs/microservices';
import { Kafka, logLevel } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Post } from '#domain';
import type { Database } from '#postgres';
import { StockDeduplicator } from './deduplicator.controller.js';
import { EXTRACTION, StockEnricher, type Extraction } from './enricher.controller.js';
import { CLIENT, DATABASE, STOCK_TOPICS } from './events.js';
import { StockProjector } from './projector.controller.js';
import { makeTables } from './tables.js';

const BATCH = 500;

@Module({})
class StockModule {}

export interface StockSettings {
  brokers: string;
  database: Database;
  extraction: Extraction;
  partitions: number;
}

/** A stock pipeline that runs in this process. */
export interface Stock {
  /** Sends posts and waits until all of them are stored. */
  put(posts: readonly Post[]): Promise<void>;
  close(): Promise<void>;
}

export async function startStock(settings: StockSettings): Promise<Stock> {
  const kafka = new Kafka({ brokers: [settings.brokers], logLevel: logLevel.NOTHING });
  await makeTables(settings.database);
  await makeTopics(kafka, settings.partitions);
  const client = new ClientKafka({ client: clientOf(settings), producerOnlyMode: true });
  await client.connect();
  const modules = [StockDeduplicator, StockEnricher, StockProjector].map((controller) =>
    moduleOf(controller, settings, client),
  );
  const services = await Promise.all(modules.map((module, n) => start(module, settings, `stock-${n}`)));
  let sent = 0;
  return {
    put: async (posts) => {
      sent += posts.length;
      await send(kafka, posts);
      await untilStored(settings.database, sent);
    },
    close: async () => {
      await Promise.all(services.map((service) => service.close()));
      await client.close();
    },
  };
}

const clientOf = ({ brokers }: StockSettings) => ({ brokers: [brokers], logLevel: logLevel.NOTHING });

function moduleOf(
  controller: Type,
  { database, extraction }: StockSettings,
  client: ClientKafka,
): DynamicModule {
  const providers = [
    { provide: DATABASE, useValue: database },
    { provide: EXTRACTION, useValue: extraction },
    { provide: CLIENT, useValue: client },
  ];
  return { module: StockModule, controllers: [controller], providers };
}

async function start(module: DynamicModule, settings: StockSettings, groupId: string) {
  const options: KafkaOptions = {
    transport: Transport.KAFKA,
    options: { client: clientOf(settings), consumer: { groupId }, subscribe: { fromBeginning: true } },
  };
  const app = await NestFactory.createMicroservice(module, { ...options, logger: ['error', 'fatal'] });
  await app.listen();
  return app;
}

async function makeTopics(kafka: Kafka, numPartitions: number): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({
    topics: Object.values(STOCK_TOPICS).map((topic) => ({ topic, numPartitions })),
    waitForLeaders: true,
  });
  await admin.disconnect();
}

async function send(kafka: Kafka, posts: readonly Post[]): Promise<void> {
  const producer = kafka.producer();
  await producer.connect();
  for (let i = 0; i < posts.length; i += BATCH) {
    const messages = posts.slice(i, i + BATCH).map((post) => ({ key: post.id, value: JSON.stringify(post) }));
    await producer.send({ topic: STOCK_TOPICS.posts, messages });
  }
  await producer.disconnect();
}

async function untilStored(database: Database, posts: number): Promise<void> {
  for (;;) {
    const [row] = await database.query<{ done: boolean }>(
      `select (select count(*) from stock.posts) = $1 and (select count(*) from stock.decisions) = $1
          and (select count(*) from stock.done) = (select count(*) from stock.decisions where kind = 'accepted') as done`,
      [posts],
    );
    if (row?.done) return;
    await sleep(50);
  }
}
