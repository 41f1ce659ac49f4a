import type { AnyEvent } from '#contracts';
import type { EventLog, Transaction } from '#log';
import type { Projection } from '../projection.js';
import { foldDays } from './days.js';
import { foldClaims } from './incidents.js';
import { lockSpace } from './lock.js';
import { dirtySpaces } from './marks.js';
import { foldMentions, foldPosts, foldSettledPosts } from './posts.js';

/** The two methods of the log that a fold needs. */
export type FoldLog = Pick<EventLog, 'transaction' | 'append'>;

export interface FoldOptions {
  /** Days are summed up only now and then while posts stream in: they read every post of the day. Default true. */
  days?: boolean;
  /** Asked after each chunk of posts: where more come in all the time, the rest is left for the next fold. */
  goesOn?: () => boolean;
  /** Spaces to leave alone this time. */
  waits?: (space: string) => boolean;
  /** Hears how the fold of a space ended, and lets the other spaces go on after a failure; without it that is thrown. */
  onEnd?: (space: string, error: unknown) => Promise<void>;
}

/**
 * Works off what is marked: posts in chunks, then the incidents of their claims, then days; every step in a transaction
 * of its own with what it appends. Safe to run in several processes at once and to stop anywhere. Answers in how many
 * name spaces there was something to do.
 */
export async function foldDirty(log: FoldLog, of: Projection, options: FoldOptions = {}): Promise<number> {
  const spaces = await log.transaction((tx) => dirtySpaces(tx, of));
  const { waits = () => false, onEnd } = options;
  const due = spaces.filter((space) => !waits(space));
  for (const space of due) {
    try {
      await foldSpace(log, of, space, options);
    } catch (error) {
      if (!onEnd) throw error;
      await onEnd(space, error);
      continue;
    }
    await onEnd?.(space, null);
  }
  return due.length;
}

/**
 * While a bulk comes in: derives the posts whose facts are there, and their mentions, so that little is left to do when it
 * is over. Incidents and days wait. Answers how many marks are left, so 0 says that all that is there is whole.
 */
export async function foldSettled(
  log: Pick<FoldLog, 'transaction'>,
  of: Projection,
  { waits = () => false, onEnd }: Pick<FoldOptions, 'waits' | 'onEnd'> = {},
): Promise<number> {
  let left = 0;
  const spaces = await log.transaction((tx) => dirtySpaces(tx, of));
  for (const space of spaces.filter((one) => !waits(one))) {
    try {
      left += await settleSpace(log, of, space);
    } catch (error) {
      if (!onEnd) throw error;
      await onEnd(space, error);
    }
  }
  return left;
}

async function settleSpace(log: Pick<FoldLog, 'transaction'>, of: Projection, space: string) {
  for (;;) {
    const found = await step(log, of, space, 'all', foldSettledPosts);
    if (found && found.more > 0) continue;
    await untilNone(log, of, space, 'mentions', foldMentions);
    return found ? found.left : Infinity;
  }
}

async function foldSpace(
  log: FoldLog,
  of: Projection,
  space: string,
  { days = true, goesOn = () => true }: FoldOptions,
): Promise<void> {
  let naming: Promise<unknown> = Promise.resolve();
  try {
    while (await foldOnce(log, of, space)) {
      naming = naming.then(() => step(log, of, space, 'mentions', foldMentions));
      // Whoever awaits it at the end hears of its failure; until then it must not count as unhandled.
      naming.catch(() => undefined);
      if (goesOn()) continue;
      await step(log, of, space, 'all', (tx) => tellClaims(log, tx, of, space));
      break;
    }
  } finally {
    await naming;
  }
  await untilNone(log, of, space, 'mentions', foldMentions);
  if (days) await untilNone(log, of, space, 'all', foldDays);
}

/** A chunk of posts, or all claims once no posts are left; tells whether there may be more. */
function foldOnce(log: FoldLog, of: Projection, space: string): Promise<boolean> {
  return log.transaction(async (tx) => {
    await lockSpace(tx, of, space);
    if ((await foldPosts(tx, of, space)) > 0) return true;
    await tellClaims(log, tx, of, space);
    return false;
  });
}

/** Folds claims and appends what there is to tell of them. */
async function tellClaims(log: FoldLog, tx: Transaction, of: Projection, space: string): Promise<void> {
  const events: AnyEvent[] = await foldClaims(tx, of, space);
  if (events.length === 0) return;
  // What is told has to stay: this commit, and with it all before it, waits for the disk.
  await tx.query('set local synchronous_commit to default');
  await log.append(events, tx);
}

function step<T>(
  log: Pick<FoldLog, 'transaction'>,
  of: Projection,
  space: string,
  lock: 'all' | 'mentions',
  work: (tx: Transaction, of: Projection, space: string) => Promise<T>,
): Promise<T> {
  return log.transaction(async (tx) => {
    await lockSpace(tx, of, space, lock);
    return work(tx, of, space);
  });
}

/** Takes one step after another until one finds nothing to do. */
async function untilNone(...args: Parameters<typeof step<number>>): Promise<void> {
  while ((await step(...args)) > 0);
}
