import { Controller, Inject } from '@nestjs/common';
import { ClientKafka, EventPattern, Payload } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import type { Post } from '#domain';
import {
  BUCKET_DEPTH,
  bucketsIn,
  decide,
  fingerprint,
  placesOf,
  searchedFrom,
  type Candidate,
} from '#domain/dedupe/index.js';
import { Database } from '#postgres';
import { CLIENT, DATABASE, STOCK_TOPICS, type StoryEvent } from './events.js';

/** One look for candidates, one insert and one send per post. */
@Controller()
export class StockDeduplicator {
  readonly #seen = new Map<string, Candidate>();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLIENT) private readonly client: ClientKafka,
  ) {}

  @EventPattern(STOCK_TOPICS.posts)
  async handle(@Payload() post: Post): Promise<void> {
    const print = fingerprint(post);
    const subject = { post: post.id, version: '1', validFrom: post.publishedAt, print };
    const own = placesOf(print, post.publishedAt);
    const [places, searched] = [bucketsIn(own), bucketsIn(searchedFrom(own))];
    const found = await this.database.query<{ post: string }>(
      `select distinct found.post from unnest($1::integer[], $2::bigint[]) as wanted(slice, key)
         cross join lateral (select post from stock.buckets b where b.slice = wanted.slice and b.key = wanted.key
           order by valid_from, post limit ${BUCKET_DEPTH}) as found`,
      [searched.map((b) => b.slice), searched.map((b) => b.key)],
    );
    const { decision } = decide(
      subject,
      found.flatMap(({ post: id }) => this.#seen.get(id) ?? []),
    );
    this.#seen.set(post.id, { ...subject, withdrawnFrom: null, canonical: decision.canonical });
    await this.database.query(
      `insert into stock.buckets select slice, key, $3, $4 from unnest($1::integer[], $2::bigint[]) as b(slice, key)
         on conflict do nothing`,
      [places.map((b) => b.slice), places.map((b) => b.key), post.publishedAt, post.id],
    );
    const { kind, canonical, links } = decision;
    const event: StoryEvent = {
      id: post.id, kind, canonical: canonical?.post ?? null, links, post: kind === 'accepted' ? post : null,
    }; // prettier-ignore
    await lastValueFrom(this.client.emit(STOCK_TOPICS.stories, { key: post.id, value: event }), {
      defaultValue: null,
    });
  }
}
