import { Logger, type LoggerService } from '@nestjs/common';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import { TOPICS, type AnyEvent, type LoggedEvent, type TopicName } from '#contracts';
import {
  runConsumer,
  type EngineOptions,
  type EventLog,
  type Handler,
  type HandlerContext,
  type RunningConsumer,
} from '#log';
import { BatchContext } from './batch-context.js';
import { allOf, countingHooks, loggingHooks } from './hooks.js';
import { worksFor } from './standing.js';

/** How a consumer is run; what is left out has a sensible default (`EngineOptions`). */
export interface ConsumerTuning extends Pick<
  EngineOptions,
  'batchSize' | 'retry' | 'timeoutMs' | 'stallMs' | 'hooks'
> {
  /** Goes around every call of a handler, within its transaction and its time limit. */
  around?: (handler: Handler) => Handler;
}

export interface LogServerOptions {
  log: EventLog;
  /** The consumer group; every running copy of a service shares it. */
  group: string;
  /** Where the group starts when it has no position yet. */
  from?: 'start' | 'now';
  tuning?: ConsumerTuning;
  /** Where what goes wrong is written down; default Nest's own logger. */
  logger?: LoggerService;
}

/**
 * NestJS transport over the EventLog port. A controller's `@EventPattern('blotter.posts')` receives
 * `(events: LoggedEvent[], context: BatchContext)` and returns the events to emit; rows written through
 * `context.tx`, those events and the group's position commit together or not at all.
 */
export class LogServer extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;
  private running: RunningConsumer | undefined;
  private ended = () => {};
  private readonly refusals: string[] = [];

  constructor(private readonly options: LogServerOptions) {
    super();
  }

  /** Collects what is wrong with the wiring; `listen` refuses to start with all of it. */
  override addHandler(pattern: unknown, callback: MessageHandler, isEventHandler = false): void {
    const topic = String(pattern);
    if (!isEventHandler) {
      this.refusals.push(
        `@MessagePattern('${topic}') has no answer to give here: write @EventPattern('${topic}')`,
      );
    } else if (!Object.hasOwn(TOPICS, topic)) {
      const known = Object.keys(TOPICS).join(', ');
      this.refusals.push(`@EventPattern('${topic}') names no topic: write one of ${known}`);
    } else if (this.messageHandlers.has(topic)) {
      this.refusals.push(
        `@EventPattern('${topic}') stands twice in ${this.options.group}: keep one handler per topic`,
      );
    } else {
      super.addHandler(pattern, callback, isEventHandler);
    }
  }

  listen(done: (error?: unknown) => void): void {
    const topics = [...this.messageHandlers.keys()] as TopicName[];
    if (topics.length === 0) {
      this.refusals.push(
        `service ${this.options.group} handles no topic: write @EventPattern('blotter.posts') on a method`,
      );
    }
    if (this.refusals.length > 0) return done(new Error(this.refusals.join('\n')));
    const { log, group, from = 'start', tuning, logger = new Logger(group) } = this.options;
    const { around, hooks, ...settings }: ConsumerTuning = tuning ?? {};
    this.ended = worksFor(group);
    this.running = runConsumer({
      ...settings,
      hooks: allOf(countingHooks(group), loggingHooks(group, logger), hooks),
      log,
      group,
      topics,
      from,
      handler: around ? around(this.dispatch) : this.dispatch,
    });
    done();
  }

  /** Drains: batches in hand settle, then the leases go back. */
  async close(): Promise<void> {
    await this.running?.stop();
    this.ended();
    this.ended = () => {};
  }

  on(): never {
    throw new Error('LogServer emits no events of its own; look at its metrics');
  }

  unwrap<T>(): T {
    return this.running as T;
  }

  private readonly dispatch = async (
    events: readonly LoggedEvent[],
    context: HandlerContext,
  ): Promise<readonly AnyEvent[]> => {
    const handler = this.messageHandlers.get(context.topic)!;
    const answer = await handler(events, new BatchContext(context));
    const out = await lastValueFrom(this.transformToObservable(answer), { defaultValue: [] });
    return (out ?? []) as readonly AnyEvent[];
  };
}
