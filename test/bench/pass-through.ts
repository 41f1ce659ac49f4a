import { Controller, Module } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { eventOf, type AnyEvent, type LoggedEvent } from '#contracts';
import { consumerService } from '#nest';

/** Emits facts with nothing in them: what is left is the cost of the pipeline. */
@Controller()
class PassThrough {
  @EventPattern<string>('blotter.stories')
  handle(@Payload() events: readonly LoggedEvent[]): AnyEvent[] {
    return events.flatMap((event) => {
      if (event.type !== 'blotter.post.accepted.v1') return [];
      const { id, version } = event.data;
      const facts = { id, version, rules: 'none', generation: 1, entities: [], claims: [] };
      return [eventOf('blotter.post.enriched.v1', facts, [id, version], event) as AnyEvent];
    });
  }
}

@Module({ controllers: [PassThrough] })
class PassThroughModule {}

/** The enricher of the bench that finds nothing. */
export const passThrough = consumerService({ group: 'enricher', module: PassThroughModule });
