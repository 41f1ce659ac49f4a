import { afterEach, describe, expect, it } from '@jest/globals';
import { Controller, Module, type Type } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import { eventOf, type AnyEvent, type LoggedEvent } from '#contracts';
import { MemoryLog } from '#log';
import type { Database } from '#postgres';
import { startConsumer, type BatchContext, type RunningService } from './index.js';

const silent = { log() {}, warn() {}, error() {}, debug() {}, verbose() {}, fatal() {} };

const document = (feed: string): AnyEvent =>
  eventOf(
    'blotter.document.received.v1',
    {
      id: feed, feed, outlet: null, source: 'test', format: 'test', title: null, versionAt: null,
      declaredPosts: null, foundPosts: 0, warnings: [], part: 0, parts: 1, text: '',
    },
    [feed],
    { source: '/test' },
  ) as AnyEvent; // prettier-ignore

describe('the transport over the log', () => {
  let service: RunningService | undefined;
  afterEach(async () => service?.close());

  const start = async (controller: Type, log = new MemoryLog()) => {
    @Module({ controllers: [controller] })
    class TestModule {}
    const runtime = { log, database: undefined as unknown as Database };
    service = await startConsumer({ group: 'test', module: TestModule }, runtime, silent);
    return log;
  };

  it('hands a controller typed batches with their place and transaction, and appends what it returns', async () => {
    const seen: string[] = [];
    let context: BatchContext | undefined;
    @Controller()
    class Documents {
      @EventPattern<string>('blotter.documents')
      handle(
        @Payload() events: LoggedEvent<'blotter.document.received.v1'>[],
        @Ctx() given: BatchContext,
      ): AnyEvent[] {
        seen.push(...events.map((event) => event.data.feed));
        context = given;
        return events.flatMap((event) => (event.data.feed === 'a' ? [document('made from a')] : []));
      }
    }
    const log = await start(Documents);
    await log.append([document('a')]);
    await eventually(() => seen.includes('made from a'));
    expect(seen).toEqual(['a', 'made from a']);
    expect(context).toMatchObject({ group: 'test', topic: 'blotter.documents' });
    expect(context?.tx.query).toBeInstanceOf(Function);
  });

  it('keeps the class of an error, so that the engine can tell what may be tried again', async () => {
    @Controller()
    class Failing {
      @EventPattern<string>('blotter.documents')
      handle(): AnyEvent[] {
        throw new RangeError('no such thing');
      }
    }
    const log = await start(Failing);
    await log.append([document('a')]);
    await eventually(async () => (await log.parking.list()).length === 1);
    expect((await log.parking.list())[0]?.error).toContain('no such thing');
  });

  it.each([
    ['an unknown topic', 'names no topic: write one of blotter.documents', unknownTopic()],
    ['a request handler', 'write @EventPattern', requestHandler()],
    ['two handlers of one topic', 'stands twice in test', twice()],
    ['no handler at all', 'handles no topic', class Nothing {}],
  ])('refuses to start with %s and says what to write', async (_, message, controller) => {
    Controller()(controller);
    await expect(start(controller)).rejects.toThrow(message);
  });
});

function unknownTopic(): Type {
  class Unknown {
    @EventPattern<string>('blotter.post')
    handle(): void {}
  }
  return Unknown;
}

function requestHandler(): Type {
  class Request {
    @MessagePattern('blotter.posts')
    handle(): void {}
  }
  return Request;
}

function twice(): Type {
  class Twice {
    @EventPattern<string>('blotter.posts')
    one(): void {}
    @EventPattern<string>('blotter.posts')
    other(): void {}
  }
  return Twice;
}

async function eventually(met: () => boolean | Promise<boolean>): Promise<void> {
  const until = Date.now() + 10_000;
  while (!(await met())) {
    if (Date.now() > until) throw new Error('it did not come about in 10 s');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
