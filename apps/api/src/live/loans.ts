import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { TopicName } from '#contracts';
import { cloudEvent, type EventLog } from '#log';
import { HandOut } from '#log-postgres';
import { DATABASE, EVENT_LOG } from '#nest';
import type { Database } from '#postgres';
import { Problem } from '../http/problem.js';
import { leaseToken, readLeaseToken } from './lease-token.js';

/** What a consumer asks for. */
export interface LoanQuery {
  topic: TopicName;
  group: string;
  space: string;
  limit: number;
  /** Seconds to wait for an event where there is none. */
  wait: number;
  /** Seconds until what is not acknowledged is handed out again. */
  lease: number;
  from: 'start' | 'now';
}

const LOOK_MS = 1_000;
const PREFIX = 'http:';
/** Each is a row per partition that stays. */
const MOST_GROUPS = 1_000;
/** Each holds a connection for up to a minute and asks the database once a second. */
const MOST_WAITING = 500;

/** Consumer groups over HTTP. Their names in `log.positions` cannot meet those of services, which have no colon. */
@Injectable()
export class Loans implements OnModuleDestroy {
  private readonly handOut: HandOut;
  private closed = false;
  private waiting = 0;

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(DATABASE) database: Database,
  ) {
    this.handOut = new HandOut(database, log);
  }

  /** The groups of a name space, each with how far it is behind. */
  async groups(space: string): Promise<{ group: string; topic: TopicName; lag: number }[]> {
    const prefix = nameOf({ group: '', space });
    const rows = await this.handOut.groups(prefix);
    return rows.map(({ group, ...row }) => ({ group: group.slice(prefix.length), ...row }));
  }

  /** Forgets a group: one of this name begins anew. False where there is none. */
  forget(query: Pick<LoanQuery, 'topic' | 'group' | 'space'>): Promise<boolean> {
    return this.handOut.forget(nameOf(query), query.topic);
  }

  /** Events as lines of JSON, each with its lease; none where the time is over or `gone` says that nobody waits. */
  async next(query: LoanQuery, gone: () => boolean): Promise<string[]> {
    if (this.waiting >= MOST_WAITING)
      throw new Problem(503, 'too-many-readers', `${MOST_WAITING} consumers wait here; come back later`);
    this.waiting += 1;
    try {
      await this.admit(query);
      return await this.lent(query, gone);
    } finally {
      this.waiting -= 1;
    }
  }

  /** A misspelt or generated name makes a group that stays: somewhere this has to end. */
  private async admit(query: LoanQuery): Promise<void> {
    if (await this.handOut.knows(nameOf(query), query.topic)) return;
    if ((await this.handOut.groups(PREFIX)).length < MOST_GROUPS) return;
    const detail = `${MOST_GROUPS} groups are kept here; GET /v1/log lists them, DELETE /v1/log/{topic}?group= ends one`;
    throw new Problem(409, 'too-many-groups', detail);
  }

  private async lent(query: LoanQuery, gone: () => boolean): Promise<string[]> {
    const end = Date.now() + query.wait * 1000;
    for (;;) {
      // A loan for somebody who has hung up would keep the partition from all others for its whole time.
      if (gone() || this.closed) return [];
      const lines = await this.take(query, gone);
      if (lines === 'none of this space') continue;
      if (lines.length > 0 || Date.now() >= end) return lines;
      await this.log.waitForAppend([query.topic], Math.min(LOOK_MS, end - Date.now()));
    }
  }

  /** False where the lease was lost. */
  acknowledge(query: Pick<LoanQuery, 'topic' | 'group' | 'space'>, token: string): Promise<boolean> {
    const { lease, next } = readLeaseToken(token);
    return this.handOut.settle(nameOf(query), query.topic, lease, next);
  }

  onModuleDestroy(): void {
    this.closed = true;
  }

  private async take(query: LoanQuery, gone: () => boolean): Promise<string[] | 'none of this space'> {
    const { topic, limit, from, space } = query;
    const group = nameOf(query);
    const loan = await this.handOut.take({ group, topic, limit, holdMs: query.lease * 1000, from });
    if (!loan) return [];
    if (gone()) {
      await this.handOut.giveBack(group, topic, loan.lease);
      return [];
    }
    const wanted = loan.messages.filter(({ headers }) => (headers['ce_space'] ?? 'live') === space);
    if (wanted.length === 0) {
      await this.handOut.settle(group, topic, loan.lease);
      return 'none of this space';
    }
    const last = wanted.at(-1);
    return wanted.map((message) => {
      // The last event stands for the events of other spaces behind it too.
      const offset = message === last ? loan.lease.to - 1 : message.offset;
      return JSON.stringify({ ...cloudEvent(message), lease: leaseToken(loan.lease, offset) });
    });
  }
}

/** A group reads one space; the same name in another is another group. */
function nameOf({ group, space }: Pick<LoanQuery, 'group' | 'space'>): string {
  return `${PREFIX}${space}/${group}`;
}
