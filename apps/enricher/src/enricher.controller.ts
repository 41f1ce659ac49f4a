import { Controller, Inject } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { AnyEvent, LoggedEvent } from '#contracts';
import { factsOf } from './facts.js';

export const RUN = Symbol('run');

/** Accepted versions of posts become facts; what was folded away has none of its own. */
@Controller()
export class EnricherController {
  constructor(@Inject(RUN) private readonly run: number) {}

  @EventPattern<string>('blotter.stories')
  handle(events: readonly LoggedEvent[]): AnyEvent[] {
    return events.flatMap((event) =>
      event.type === 'blotter.post.accepted.v1' ? [factsOf(event, this.run)] : [],
    );
  }
}
