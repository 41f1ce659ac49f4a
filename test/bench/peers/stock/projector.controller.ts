import { Controller, Inject } from '@nestjs/common';
import { ClientKafka, EventPattern, Payload } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import type { Post } from '#domain';
import { Database } from '#postgres';
import { CLIENT, DATABASE, STOCK_TOPICS, type FactsEvent, type StoryEvent } from './events.js';
import { takeClaim } from './tolls.js';

/** A statement per row. */
@Controller()
export class StockProjector {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLIENT) private readonly client: ClientKafka,
  ) {}

  @EventPattern(STOCK_TOPICS.posts)
  async post(@Payload() post: Post): Promise<void> {
    await this.database.query(
      'insert into stock.posts values ($1, $2, $3, $4, $5, $6) on conflict (id) do update set data = excluded.data',
      [post.id, post.feed, post.outlet, post.publishedAt, post.headline, JSON.stringify(post)],
    );
    await this.database.query(
      `insert into stock.days values ($1, $2, 1) on conflict (date, outlet) do update set posts = stock.days.posts + 1`,
      [post.publishedAt.slice(0, 10), post.outlet ?? ''],
    );
  }

  @EventPattern(STOCK_TOPICS.stories)
  async story(@Payload() { id, kind, canonical, links }: StoryEvent): Promise<void> {
    for (const { post, relation, similarity } of links) {
      await this.database.query('insert into stock.links values ($1, $2, $3, $4) on conflict do nothing', [
        id, post, relation, similarity,
      ]); // prettier-ignore
    }
    await this.database.query(
      `insert into stock.members select $1, coalesce((select story from stock.members where post = $2), $2, $1)
         on conflict (post) do nothing`,
      [id, links[0]?.post ?? null],
    );
    await this.database.query(
      'insert into stock.decisions values ($1, $2, $3) on conflict (post) do update set kind = excluded.kind',
      [id, kind, canonical],
    );
  }

  @EventPattern(STOCK_TOPICS.facts)
  async facts(@Payload() { id, publishedAt, entities, claims }: FactsEvent): Promise<void> {
    for (const { id: entity, type, name, mentions } of entities) {
      await this.database.query(
        `insert into stock.entities values ($1, $2, $3, 1) on conflict (id) do update set posts = stock.entities.posts + 1`,
        [entity, type, name],
      );
      await this.database.query('insert into stock.mentions values ($1, $2, $3) on conflict do nothing', [
        id, entity, mentions.length,
      ]); // prettier-ignore
    }
    for (const [n, claim] of claims.entries()) {
      const toll = await takeClaim(this.database, { id, n, claim, publishedAt });
      if (!toll) continue;
      const message = { key: toll.incident, value: toll };
      await lastValueFrom(this.client.emit(STOCK_TOPICS.tolls, message), { defaultValue: null });
    }
    await this.database.query('insert into stock.done values ($1) on conflict do nothing', [id]);
  }
}
