import { randomUUID } from 'node:crypto';
import { eventOf } from '#contracts';
import type { EventLog, Transaction } from '#log';
import type { Reader } from '../read/reader.js';
import { draftOverride, type OverrideWish } from './draft.js';
import { getOverride, type ShownOverride } from './list.js';

/** Where an override is written: the log, in a transaction with whatever else must hold, and who writes. */
export interface OverrideDesk {
  log: Pick<EventLog, 'append'>;
  tx: Transaction;
  reader: Reader;
  /** The `source` of the events, such as `/api`. */
  source: string;
}

/** Sets an override from `at` on. Throws `OverrideRefused` where it cannot be. */
export async function setOverride(
  { log, tx, reader, source }: OverrideDesk,
  wish: OverrideWish,
  at: string = now(),
): Promise<ShownOverride> {
  const data = await draftOverride(reader, wish, { id: randomUUID(), at });
  await log.append(
    [eventOf('blotter.override.set.v1', data, [data.id], { source, space: reader.space })],
    tx,
  );
  const { id, action, target, value, reason, author } = data;
  return { id, action, target, value, reason, author, at, withdrawn: null };
}

/** Withdraws an override from now on: null where there is none, as it stands where it was withdrawn before. */
export async function withdrawOverride(
  { log, tx, reader, source }: OverrideDesk,
  id: string,
  by: { reason: string; author: string },
): Promise<{ override: ShownOverride; isNew: boolean } | null> {
  const override = await getOverride(reader, id);
  if (!override || override.withdrawn) return override && { override, isNew: false };
  const withdrawn = { at: now(), author: by.author, reason: by.reason };
  const data = { id, target: override.target, ...withdrawn };
  await log.append(
    [eventOf('blotter.override.withdrawn.v1', data, [id], { source, space: reader.space })],
    tx,
  );
  return { override: { ...override, withdrawn }, isNew: true };
}

function now(): string {
  return new Date().toISOString().replace('.000Z', 'Z');
}
