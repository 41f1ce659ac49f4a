import type { EventLog } from '#log';
import { comesMore, type Projection } from '#read-model';

/** So many events within so long are a bulk, in one batch or in a small one of each partition. */
const EVENTS = 200;
const WITHIN_MS = 250;
/** The stages before may be busy for so long with the next batches of a bulk. */
const BETWEEN_MS = 1_000;

/**
 * Whether posts come in bulk: then it is cheaper to derive a post once, when its facts are there too. A bulk is over as soon
 * as every stage has read what there is, so that nobody waits longer than that for the end of it.
 */
export class Bulk {
  /** Events that came of late, those from longer ago weighing less. */
  private came = 0;
  private cameAt = -Infinity;
  private seenAt = -Infinity;

  constructor(
    private readonly log: Pick<EventLog, 'positions'>,
    private readonly projection: Projection,
  ) {}

  saw(events: number): void {
    const now = Date.now();
    this.came = events + Math.max(0, 1 - (now - this.cameAt) / WITHIN_MS) * this.came;
    this.cameAt = now;
    if (this.came >= EVENTS) this.seenAt = now;
  }

  /** A generation that is being built has nobody who waits for it: there it is a bulk until all has been read. */
  async lasts(): Promise<boolean> {
    const asks = this.projection.building || Date.now() - this.seenAt < BETWEEN_MS;
    if (asks && (await comesMore(this.log, this.projection))) return true;
    this.seenAt = -Infinity;
    return false;
  }

  /** Without a look at the log: a batch of it has just come. */
  get isHere(): boolean {
    return Date.now() - this.seenAt < WITHIN_MS;
  }
}
