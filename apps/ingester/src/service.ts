import { Controller, Module } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { LoggedEvent } from '#contracts';
import { migrateIntake, noteCommand } from '#intake';
import { startConsumer, type BatchContext, type ServiceDefinition } from '#nest';
import { ReplayRunner } from './replays.js';

@Controller()
class CommandsController {
  /** Commands are taken down with the position; the runner does them. */
  @EventPattern<string>('blotter.commands')
  async handle(
    @Payload() events: readonly LoggedEvent<'blotter.replay.commanded.v1'>[],
    @Ctx() context: BatchContext,
  ): Promise<[]> {
    for (const event of events) await noteCommand(context.tx, event.space, event.data);
    return [];
  }
}

@Module({ controllers: [CommandsController] })
class IngesterModule {}

export const ingester: ServiceDefinition = {
  name: 'ingester',
  migrate: migrateIntake,
  start: async (runtime, logger) => {
    const runner = new ReplayRunner(runtime, (error) => logger.warn(`replay: ${(error as Error).message}`));
    const consumer = await startConsumer({ group: 'ingester', module: IngesterModule }, runtime, logger);
    runner.start();
    return {
      name: 'ingester',
      close: async () => {
        await runner.stop();
        await consumer.close();
      },
    };
  },
};
