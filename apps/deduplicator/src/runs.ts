import type { AnyEvent } from '#contracts';
import { inherit, type Transaction } from '#log';
import { StoryDecider, type PostEvent } from './decide-batch.js';

/**
 * The decisions of a later run are numbered above all of an earlier one, so that readers who take the highest `seq` need
 * not know of runs. No version was ever decided about so often.
 */
const SEQ_OF_RUN = 1_000_000;

/**
 * The deduplicator once more over the whole log. What it remembers lies beside that of the first run, in name spaces that
 * carry the number of the run; what it tells carries it as `generation`.
 */
export class RunDecider extends StoryDecider {
  constructor(
    private readonly run: number,
    megabytes?: number,
  ) {
    super(megabytes);
  }

  override async handlePosts(tx: Transaction, events: readonly PostEvent[]): Promise<AnyEvent[]> {
    if (this.run === 1) return [...inherit(await super.handlePosts(tx, events), events, null)];
    const ours = events.map((event) => ({ ...event, space: spaceOfRun(event.space, this.run) }));
    const told = inherit(await super.handlePosts(tx, ours), ours, null);
    return told.map((event) => this.toldOf(event));
  }

  private toldOf(event: AnyEvent): AnyEvent {
    const { seq, ...data } = event.data as { seq: number };
    return {
      ...event,
      space: event.space.slice(0, event.space.lastIndexOf('@')),
      data: { ...data, seq: seq + (this.run - 1) * SEQ_OF_RUN, generation: this.run },
    } as AnyEvent;
  }
}

/** Names of spaces hold no @. */
function spaceOfRun(space: string, run: number): string {
  return `${space}@${run}`;
}

const TABLES = ['sightings', 'nodes', 'buckets', 'chunks', 'heads'] as const;

/** The runs that something is remembered of, besides the first. */
export async function knownRuns(tx: Transaction): Promise<number[]> {
  const rows = await tx.query<{ run: number }>(
    `select distinct split_part(space, '@', 2)::int as run from deduplicator.heads where space like '%@%' order by 1`,
  );
  return rows.map((row) => row.run);
}

/** Forgets a run that is over. */
export async function forgetRun(tx: Transaction, run: number): Promise<void> {
  for (const table of TABLES)
    await tx.query(`delete from deduplicator.${table} where space like '%@' || $1::text`, [String(run)]);
}
