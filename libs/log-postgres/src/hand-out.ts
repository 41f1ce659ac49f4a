import { randomUUID } from 'node:crypto';
import type { TopicName } from '#contracts';
import type { EventLog, LogMessage } from '#log';
import type { Database } from '#postgres';

/** A run of messages of one partition, lent to whoever asked. */
export interface Loan {
  lease: Lease;
  messages: LogMessage[];
}

/** What a loan is given back by: who held which partition since which epoch, and where the loan ends. */
export interface Lease {
  member: string;
  partition: number;
  epoch: number;
  /** The offset behind the last message of the loan. */
  to: number;
}

/** A group in a topic, and how many events are before it there. */
export interface GroupRow {
  group: string;
  topic: TopicName;
  lag: number;
}

export interface LoanRequest {
  group: string;
  topic: TopicName;
  limit: number;
  holdMs: number;
  from: 'start' | 'now';
}

const ENSURE = `
  insert into log.positions ("group", topic, partition, position)
  select $1, h.topic, h.partition, case when $3 then h.next else 0 end from log.heads h where h.topic = $2
  on conflict do nothing`;

const TAKE = `
  with behind as (
    select p.partition from log.positions p join log.heads h using (topic, partition)
    where p."group" = $1 and p.topic = $2 and p.position < h.next and not exists (
      select 1 from log.members m where m."group" = $1 and m.member = p.owner and m.expires >= clock_timestamp())
    order by random() limit 1
  ), held as (
    insert into log.members ("group", member, topics, expires)
    select $1, $3, array[$2::text], clock_timestamp() + $4 * interval '1 ms' from behind
  )
  update log.positions p set owner = $3, epoch = p.epoch + 1 from behind
  where p."group" = $1 and p.topic = $2 and p.partition = behind.partition
  returning p.partition, p.position, p.epoch`;

const SETTLE = `
  with settled as (
    update log.positions p set position = greatest(p.position, $6), owner = case when $6 < $7 then p.owner end
    from log.heads h
    where p."group" = $1 and p.topic = $2 and p.partition = $3 and p.owner = $4 and p.epoch = $5
      and h.topic = p.topic and h.partition = p.partition and $6 <= h.next
    returning p.owner
  ), given_back as (
    delete from log.members where "group" = $1 and member = $4 and exists (select from settled where owner is null)
  )
  select 1 from settled`;

/**
 * A consumer group whose members come and go with every request: each loan is a member of its own that holds one
 * partition until it is given back or its time is over. Positions, owners and epochs are those of `log.positions`.
 */
export class HandOut {
  constructor(
    private readonly db: Database,
    private readonly log: Pick<EventLog, 'read'>,
  ) {}

  /** The next messages of a partition that nobody holds; null where all is read or lent. */
  async take(request: LoanRequest): Promise<Loan | null> {
    const { group, topic, limit, holdMs } = request;
    const member = randomUUID();
    const lease = await this.db.transaction(async (tx) => {
      // One at a time per group: a second statement that waited for the first would judge by its old snapshot.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [`${group}\n${topic}`]);
      await tx.query(ENSURE, [group, topic, request.from === 'now']);
      await tx.query('delete from log.members where "group" = $1 and expires < clock_timestamp()', [group]);
      const rows = await tx.query<{ partition: number; position: number; epoch: number }>(TAKE, [
        group,
        topic,
        member,
        holdMs,
      ]);
      return rows[0] ?? null;
    });
    if (!lease) return null;
    const { partition, position, epoch } = lease;
    const messages = await this.log.read(topic, partition, position, limit);
    const to = (messages.at(-1)?.offset ?? position - 1) + 1;
    const loan = { lease: { member, partition, epoch, to }, messages };
    if (messages.length > 0) return loan;
    // On Kafka an event counts from its commit on, and can be read when it is published, a moment later.
    await this.giveBack(group, topic, loan.lease);
    return null;
  }

  /** Whether a group has a place in a topic. */
  async knows(group: string, topic: TopicName): Promise<boolean> {
    const rows = await this.db.query('select from log.positions where "group" = $1 and topic = $2 limit 1', [
      group,
      topic,
    ]);
    return rows.length > 0;
  }

  /** The groups whose names begin so, a row for each topic that they read. */
  async groups(prefix: string): Promise<GroupRow[]> {
    return this.db.query<GroupRow>(
      `select p."group", p.topic, sum(h.next - p.position)::bigint as lag
         from log.positions p join log.heads h using (topic, partition)
        where starts_with(p."group", $1) group by 1, 2 order by 1, 2`,
      [prefix],
    );
  }

  /** Takes a group's place in a topic away, with what is lent to it; false where it had none. */
  async forget(group: string, topic: TopicName): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      await tx.query('delete from log.members where "group" = $1 and topics = array[$2::text]', [
        group,
        topic,
      ]);
      const gone = await tx.query(
        'delete from log.positions where "group" = $1 and topic = $2 returning partition',
        [group, topic],
      );
      return gone.length > 0;
    });
  }

  /** Ends a loan that nobody received: the next who asks gets it. */
  async giveBack(group: string, topic: TopicName, lease: Lease): Promise<void> {
    await this.settle(group, topic, { ...lease, to: 0 });
  }

  /**
   * Moves the group behind what was handled, up to `next`, and gives the partition back where that is the whole loan.
   * False where the lease was lost: the messages are somebody else's by now.
   */
  async settle(group: string, topic: TopicName, lease: Lease, next = lease.to): Promise<boolean> {
    const { member, partition, epoch, to } = lease;
    const rows = await this.db.query(SETTLE, [group, topic, partition, member, epoch, next, to]);
    return rows.length > 0;
  }
}
