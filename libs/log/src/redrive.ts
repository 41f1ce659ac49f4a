import { callHandler } from './attempt.js';
import { describeError, itemOf, nameOf } from './events.js';
import { Fenced, type LogBatch, type ParkedEntry } from './port.js';
import type { Run } from './process.js';

/**
 * Handles parked messages again where somebody asked for one of their key: all that pend of that key, in offset order,
 * each in its own transaction, until one fails again. The lease on the partition keeps live events of the key away.
 */
export async function redriveAsked(run: Run, batch: LogBatch): Promise<void> {
  if ((await run.keys.of(batch)).size === 0) return;
  const pending = await run.keys.pending(batch);
  const asked = new Set(
    pending.filter((one) => one.redriveAskedAt !== null).map((one) => nameOf(one.message)),
  );
  for (const parked of pending) {
    const name = nameOf(parked.message);
    if (!asked.has(name) || run.stopping.aborted) continue;
    if (!(await redriveOne(run, batch, parked))) asked.delete(name);
  }
}

async function redriveOne(run: Run, batch: LogBatch, parked: ParkedEntry): Promise<boolean> {
  const { settings, keys } = run;
  const { parking } = settings.log;
  try {
    await batch.settle(async (tx) => {
      const { event, error } = itemOf(parked.message);
      if (!event) throw new Error(error);
      const outputs = await callHandler(settings, batch, [event], tx);
      await parking.redriven(tx, parked.id);
      return outputs;
    });
  } catch (error) {
    if (error instanceof Fenced || settings.log.isTransient(error)) throw error;
    await settings.log.transaction((tx) => parking.failedAgain(tx, parked.id, describeError(error), 1));
    return false;
  }
  keys.redriven(batch, parked);
  settings.hooks.onRedriven?.(parked);
  return true;
}
