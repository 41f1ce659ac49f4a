import { Controller, Inject, Module } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { AnyEvent } from '#contracts';
import type { EventLog } from '#log';
import { consumerService, EVENT_LOG, type BatchContext } from '#nest';
import { migrate, migrationsDir } from '#postgres';
import { StoryDecider, type PostEvent } from './decide-batch.js';
import { Gathering } from './gathering.js';

@Controller()
class DeduplicatorController {
  private readonly gathering: Gathering;

  constructor(@Inject(EVENT_LOG) log: EventLog) {
    this.gathering = new Gathering(log, new StoryDecider());
  }

  /** Versions of posts become story decisions; what follows from a late one for later ones is decided again. */
  @EventPattern<string>('blotter.posts')
  handle(@Payload() events: readonly PostEvent[], @Ctx() context: BatchContext): Promise<AnyEvent[]> {
    return this.gathering.handle(context.tx, events);
  }
}

@Module({ controllers: [DeduplicatorController] })
class DeduplicatorModule {}

export const deduplicator = consumerService({
  group: 'deduplicator',
  module: DeduplicatorModule,
  migrate: (database) =>
    migrate(database, {
      name: 'deduplicator',
      dir: migrationsDir(import.meta.url, 'apps/deduplicator'),
      schema: 'deduplicator',
    }),
});
