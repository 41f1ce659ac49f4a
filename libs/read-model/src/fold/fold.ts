import type { AnyEvent } from '#contracts';
import type { EventLog, Transaction } from '#log';
import type { Projection } from '../projection.js';
import { foldDays } from './days.js';
import { foldClaims } from './incidents.js';
import { lockSpace } from './lock.js';
import { dirtySpaces } from './marks.js';
import { foldMentions, foldPosts } from './posts.js';

/** The two methods of the log that a fold needs. */
export type FoldLog = Pick<EventLog, 'transaction' | 'append'>;

export interface FoldOptions {
  /** Days are summed up only now and then while posts stream in: they read every post of the day. Default true. */
  days?: boolean;
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

async function foldSpace(
  log: FoldLog,
  of: Projection,
  space: string,
  { days = true }: FoldOptions,
): Promise<void> {
  let naming: Promise<unknown> = Promise.resolve();
  try {
    while (await foldOnce(log, of, space)) {
      naming = naming.then(() => step(log, of, space, 'mentions', foldMentions));
      // Whoever awaits it at the end hears of its failure; until then it must not count as unhandled.
      naming.catch(() => undefined);
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
    const events: AnyEvent[] = await foldClaims(tx, of, space);
    if (events.length > 0) {
      // What is told has to stay: this commit, and with it all before it, waits for the disk.
      await tx.query('set local synchronous_commit to default');
      await log.append(events, tx);
    }
    return false;
  });
}

type Step = (tx: Transaction, of: Projection, space: string) => Promise<number>;

function step(log: FoldLog, of: Projection, space: string, lock: 'all' | 'mentions', work: Step) {
  return log.transaction(async (tx) => {
    await lockSpace(tx, of, space, lock);
    return work(tx, of, space);
  });
}

/** Takes one step after another until one finds nothing to do. */
async function untilNone(...args: Parameters<typeof step>): Promise<void> {
  while ((await step(...args)) > 0);
}
