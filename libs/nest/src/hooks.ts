import type { LoggerService } from '@nestjs/common';
import type { EngineHooks, LogMessage } from '#log';
import { consumed } from './metrics.js';

type Hook = (...args: unknown[]) => void;

/** Several observers as one: each hears everything, in this order. */
export function allOf(...observers: readonly (EngineHooks | undefined)[]): EngineHooks {
  const names = new Set(observers.flatMap((one) => Object.keys(one ?? {}) as (keyof EngineHooks)[]));
  const all: Partial<Record<keyof EngineHooks, Hook>> = {};
  for (const name of names) {
    const hooks = observers.flatMap((one) => (one?.[name] as Hook | undefined) ?? []);
    all[name] = (...args) => {
      for (const hook of hooks) hook(...args);
    };
  }
  return all as EngineHooks;
}

/** Counts what a consumer does. */
export function countingHooks(group: string): EngineHooks {
  return {
    onHandled: ({ topic, ms }) => consumed.handlerDuration.observe({ group, topic }, ms / 1000),
    onBatch: ({ topic, events, ms, lastAppendedAt }) => {
      consumed.batchDuration.observe({ group, topic }, ms / 1000);
      consumed.batchEvents.observe({ group, topic }, events);
      const delay = (Date.now() - Date.parse(lastAppendedAt)) / 1000;
      // Clocks of two machines may differ: a delay is never below zero.
      if (!Number.isNaN(delay)) consumed.delay.observe({ group, topic }, Math.max(0, delay));
    },
    onRetry: ({ topic }) => consumed.retries.inc({ group, topic }),
    onParked: (parked) => {
      for (const { message, reason } of parked) consumed.parked.inc({ group, topic: message.topic, reason });
    },
    onRedriven: ({ message: { topic } }) => consumed.redriven.inc({ group, topic }),
    onStalled: ({ topic, partition }) => consumed.stalled.set({ group, topic, partition }, 1),
    onResumed: ({ topic, partition }) => consumed.stalled.set({ group, topic, partition }, 0),
    onError: () => consumed.errors.inc({ group }),
  };
}

/** Writes down what an operator would want to find: each line says which event, where it stands, and its trace. */
export function loggingHooks(group: string, logger: LoggerService): EngineHooks {
  return {
    onBatch: ({ topic, partition, events, ms, to }) =>
      logger.debug?.({
        message: `${group} handled ${events} of ${topic}/${partition} in ${ms.toFixed(1)} ms`,
        ...{ group, topic, partition, offset: to, events, ms: Math.round(ms) },
      }),
    onRetry: ({ events, attempt, error, first }) =>
      logger.debug?.({
        message: `${group} tries ${events} again after try ${attempt}: ${told(error)}`,
        ...{ group, events, attempt, error: told(error), ...placeOf(first) },
      }),
    onParked: (parked) => {
      const [first] = parked;
      if (!first) return;
      logger.error({
        message: `${group} parked ${parked.length} (${first.reason}): ${first.error}`,
        ...{ group, events: parked.length, reason: first.reason, error: first.error, parked: first.id },
        ...placeOf(first.message),
      });
    },
    onRedriven: ({ id, message }) =>
      logger.log({ message: `${group} handled the parked ${id}`, group, parked: id, ...placeOf(message) }),
    onStalled: ({ topic, partition, position, forMs }) =>
      logger.error({
        message: `${group} has stood still at ${topic}/${partition}@${position} for ${forMs} ms`,
        ...{ group, topic, partition, offset: position, ms: forMs },
      }),
    onResumed: ({ topic, partition, position }) =>
      logger.log({
        message: `${group} moves again at ${topic}/${partition}@${position}`,
        ...{ group, topic, partition, offset: position },
      }),
    onError: (error) => logger.warn({ message: `${group}: ${told(error)}`, group, error: told(error) }),
  };
}

/** Where a message stands and what it belongs to, as fields of a line. */
function placeOf({ topic, partition, offset, key, headers }: LogMessage) {
  const trace = headers['traceparent']?.split('-')[1];
  return { topic, partition, offset, key, event: headers['ce_id'], space: headers['ce_space'], trace };
}

function told(error: unknown): string {
  return (error as Error)?.message ?? String(error);
}
