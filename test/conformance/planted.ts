import { Controller, Inject, Module, type Type } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { AnyEvent, LoggedEvent } from '#contracts';
import { consumerService, DATABASE, type BatchContext, type ServiceDefinition } from '#nest';
import type { Database } from '#postgres';

/** A consumer that counts the posts of each feed, each event once. */
@Controller()
class Right {
  @EventPattern<string>('blotter.posts')
  async handle(@Payload() events: readonly LoggedEvent[], @Ctx() { tx }: BatchContext): Promise<AnyEvent[]> {
    for (const event of events)
      await tx.query('insert into planted.seen values ($1, $2) on conflict do nothing', [
        event.id,
        feedOf(event),
      ]);
    return [];
  }
}

/** Wrong: an event that is in the log twice counts twice. */
@Controller()
class AddsTwice {
  @EventPattern<string>('blotter.posts')
  async handle(@Payload() events: readonly LoggedEvent[], @Ctx() { tx }: BatchContext): Promise<AnyEvent[]> {
    for (const event of events) await tx.query(ADD, [feedOf(event), 1]);
    return [];
  }
}

/** Wrong: what it has seen is gone with the process, and the next one begins again at nothing. */
@Controller()
class KeepsStateInMemory {
  private readonly seen = new Map<string, string>();

  @EventPattern<string>('blotter.posts')
  async handle(@Payload() events: readonly LoggedEvent[], @Ctx() { tx }: BatchContext): Promise<AnyEvent[]> {
    for (const event of events) this.seen.set(event.id, feedOf(event));
    const feeds = [...this.seen.values()];
    for (const feed of new Set(feeds))
      await tx.query(SET, [feed, feeds.filter((one) => one === feed).length]);
    return [];
  }
}

/** Wrong: nobody hears of an event that it could not handle. */
@Controller()
class SwallowsErrors extends Right {
  @EventPattern<string>('blotter.posts')
  override async handle(
    @Payload() events: readonly LoggedEvent[],
    @Ctx() context: BatchContext,
  ): Promise<AnyEvent[]> {
    return super.handle(events, context).catch(() => []);
  }
}

/** Wrong: only within a key is there an order, and it keeps what came last of all. */
@Controller()
class DependsOnOrder {
  @EventPattern<string>('blotter.posts')
  async handle(@Payload() events: readonly LoggedEvent[], @Ctx() { tx }: BatchContext): Promise<AnyEvent[]> {
    for (const event of events) {
      await tx.query(
        `insert into planted.last values ($1, $2) on conflict (feed) do update set event = excluded.event`,
        [feedOf(event), event.id],
      );
    }
    return [];
  }
}

/** Wrong: its rows are there even where the batch was rolled back and comes again. */
@Controller()
class WritesOutside {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @EventPattern<string>('blotter.posts')
  async handle(@Payload() events: readonly LoggedEvent[]): Promise<AnyEvent[]> {
    for (const event of events) await this.database.query(ADD, [feedOf(event), 1]);
    return [];
  }
}

const ADD = `insert into planted.counts as c values ($1, $2) on conflict (feed) do update set n = c.n + excluded.n`;
const SET = `insert into planted.counts values ($1, $2) on conflict (feed) do update set n = excluded.n`;

const feedOf = (event: LoggedEvent): string => (event.data as { feed: string }).feed;

function planted(controller: Type): ServiceDefinition {
  @Module({ controllers: [controller] })
  class PlantedModule {}

  return consumerService({
    group: 'planted',
    module: PlantedModule,
    migrate: async (database) => {
      await database.query(
        `create schema planted;
         create table planted.seen (event text primary key, feed text);
         create table planted.counts (feed text primary key, n int);
         create table planted.last (feed text primary key, event text)`,
      );
    },
  });
}

export const RIGHT = planted(Right);

/** Five consumers that are wrong in five ways, each with the check that must find it and what it says. */
export const WRONG: readonly { name: string; service: ServiceDefinition; caughtBy: string; says: RegExp }[] =
  [
    {
      name: 'adds twice',
      service: planted(AddsTwice),
      caughtBy: 'events that are in the log twice',
      says: /tables differ: 3 too many .*planted\.counts/,
    },
    {
      name: 'keeps state in memory',
      service: planted(KeepsStateInMemory),
      caughtBy: 'a restart in the middle',
      says: /tables differ: .*planted\.counts/,
    },
    {
      name: 'swallows errors',
      service: planted(SwallowsErrors),
      caughtBy: 'an event that makes it throw',
      says: /^parked is nothing/,
    },
    {
      name: 'depends on order across keys',
      service: planted(DependsOnOrder),
      caughtBy: 'keys in another order',
      says: /tables differ: .*planted\.last/,
    },
    {
      name: 'writes outside of the transaction',
      service: planted(WritesOutside),
      caughtBy: 'batches whose commit fails and that come again',
      says: /tables differ: 3 too many .*planted\.counts/,
    },
  ];
