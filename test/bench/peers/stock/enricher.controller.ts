import { Controller, Inject } from '@nestjs/common';
import { ClientKafka, EventPattern, Payload } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import type { Post } from '#domain';
import { CLIENT, STOCK_TOPICS, type FactsEvent, type StoryEvent } from './events.js';

export const EXTRACTION = Symbol('extraction');
export type Extraction = (post: Post) => Pick<FactsEvent, 'entities' | 'claims'>;

/** One send per accepted post. */
@Controller()
export class StockEnricher {
  constructor(
    @Inject(EXTRACTION) private readonly extract: Extraction,
    @Inject(CLIENT) private readonly client: ClientKafka,
  ) {}

  @EventPattern(STOCK_TOPICS.stories)
  async handle(@Payload() { id, post }: StoryEvent): Promise<void> {
    if (!post) return;
    const event: FactsEvent = { id, publishedAt: post.publishedAt, ...this.extract(post) };
    await lastValueFrom(this.client.emit(STOCK_TOPICS.facts, { key: id, value: event }), {
      defaultValue: null,
    });
  }
}
