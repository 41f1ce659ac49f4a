import type { AnyEvent } from '#contracts';
import type { EventLog } from '#log';
import type { Projection } from '../projection.js';
import { foldDays } from './days.js';
import { foldClaims } from './incidents.js';
import { lockSpace } from './lock.js';
import { dirtySpaces } from './marks.js';
import { foldPosts } from './posts.js';

/** The two methods of the log that a fold needs. */
export type FoldLog = Pick<EventLog, 'transaction' | 'append'>;

export interface FoldOptions {
  /** Days are summed up only now and then while posts stream in: they read every post of the day. Default true. */
  days?: boolean;
}

/**
 * Works off what is marked: posts in chunks, then the incidents of their claims, then days; every step in a transaction
 * of its own with what it appends. Safe to run in several processes at once and to stop anywhere.
 */
export async function foldDirty(log: FoldLog, of: Projection, options: FoldOptions = {}): Promise<void> {
  const spaces = await log.transaction((tx) => dirtySpaces(tx, of));
  for (const space of spaces) await foldSpace(log, of, space, options);
}

async function foldSpace(
  log: FoldLog,
  of: Projection,
  space: string,
  { days = true }: FoldOptions,
): Promise<void> {
  for (let more = true; more;) {
    more = await log.transaction(async (tx) => {
      await lockSpace(tx, of, space);
      if ((await foldPosts(tx, of, space)) > 0) return true;
      const events: AnyEvent[] = await foldClaims(tx, of, space);
      if (events.length > 0) await log.append(events, tx);
      return false;
    });
  }
  while (days) {
    const taken = await log.transaction(async (tx) => {
      await lockSpace(tx, of, space);
      return foldDays(tx, of, space);
    });
    if (taken === 0) return;
  }
}
