import { Controller, Module } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { AnyEvent, LoggedEvent } from '#contracts';
import { startConsumer, type BatchContext, type ServiceDefinition } from '#nest';
import { migrate, migrationsDir } from '#postgres';
import { recordTolls } from './record.js';
import { Sender } from './sender.js';

@Controller()
class AlertsController {
  /** What is to be sent is written with the position; sending it is the sender's work, as often as it takes. */
  @EventPattern<string>('blotter.tolls')
  async handle(
    @Payload() events: readonly LoggedEvent<'blotter.toll.changed.v1'>[],
    @Ctx() context: BatchContext,
  ): Promise<AnyEvent[]> {
    await recordTolls(context.tx, events);
    return [];
  }
}

@Module({ controllers: [AlertsController] })
class AlertsModule {}

export const alerts: ServiceDefinition = {
  name: 'alerts',
  migrate: (database) =>
    migrate(database, {
      name: 'alerts',
      dir: migrationsDir(import.meta.url, 'apps/alerts'),
      schema: 'alerts',
    }),
  start: async (runtime, logger) => {
    const sender = new Sender(runtime.database, (error) =>
      logger.warn(`alerts: ${(error as Error).message}`),
    );
    const consumer = await startConsumer({ group: 'alerts', module: AlertsModule }, runtime, logger);
    sender.start();
    return {
      name: 'alerts',
      close: async () => {
        await consumer.close();
        await sender.stop();
      },
    };
  },
};
