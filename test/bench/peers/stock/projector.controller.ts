import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { Claim, Post } from '#domain';
import { Database } from '#postgres';
import { DATABASE, STOCK_TOPICS, type FactsEvent, type StoryEvent } from './events.js';

/** A statement per row. */
@Controller()
export class StockProjector {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @EventPattern(STOCK_TOPICS.posts)
  async post(@Payload() post: Post): Promise<void> {
    await this.database.query(
      'insert into stock.posts values ($1, $2, $3, $4, $5, $6) on conflict (id) do update set data = excluded.data',
      [post.id, post.feed, post.outlet, post.publishedAt, post.headline, JSON.stringify(post)],
    );
    await this.database.query(
      'insert into stock.days values ($1, 1) on conflict (date) do update set posts = stock.days.posts + 1',
      [post.publishedAt.slice(0, 10)],
    );
  }

  @EventPattern(STOCK_TOPICS.stories)
  async story(@Payload() { id, kind, canonical, links }: StoryEvent): Promise<void> {
    await this.database.query(
      'insert into stock.stories values ($1, $2, $3, $4) on conflict (post) do update set kind = excluded.kind',
      [id, kind, canonical, JSON.stringify(links)],
    );
  }

  @EventPattern(STOCK_TOPICS.facts)
  async facts(@Payload() { id, publishedAt, entities, claims }: FactsEvent): Promise<void> {
    for (const { id: entity, type, name, mentions } of entities) {
      await this.database.query('insert into stock.entities values ($1, $2, $3, $4, $5) on conflict do nothing', [
        id, entity, type, name, mentions.length,
      ]); // prettier-ignore
    }
    for (const [n, claim] of claims.entries()) await this.#claim(id, n, claim, publishedAt.slice(0, 10));
    await this.database.query('insert into stock.facts values ($1) on conflict do nothing', [id]);
  }

  async #claim(id: string, n: number, claim: Claim, day: string): Promise<void> {
    const { measure, group, min, max, count, place, date } = claim;
    await this.database.query('insert into stock.claims values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing', [
      id, n, measure, group, min, max, place?.id ?? null, JSON.stringify(claim),
    ]); // prettier-ignore
    await this.database.query(
      `insert into stock.tolls as t values ($1, $2, $3, $4, $5, $6, $7) on conflict (place, date, measure, "group")
         do update set low = least(t.low, excluded.low), best = greatest(t.best, excluded.best),
           high = greatest(t.high, excluded.high)`,
      [place?.id ?? '', date ?? day, measure, group, min, count ?? min, max ?? count],
    );
  }
}
