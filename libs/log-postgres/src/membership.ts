import type { TopicName } from '#contracts';
import type { Database } from '#postgres';

/** A partition that this member holds, since an epoch of its own. */
export interface Lease {
  topic: TopicName;
  partition: number;
  position: number;
  epoch: number;
}

/** A partition. */
export interface Slot {
  topic: TopicName;
  partition: number;
}

export const nameOf = ({ topic, partition }: Slot): string => `${topic}/${partition}`;

const BEAT = `
  with me as (
    insert into log.members ("group", member, topics, expires)
    values ($1, $2, $3, clock_timestamp() + $4 * interval '1 ms')
    on conflict ("group", member) do update set expires = excluded.expires
  ), gone as (
    delete from log.members where "group" = $1 and member <> $2 and expires < clock_timestamp()
  )
  select member, topics from log.members where "group" = $1 and member <> $2 and expires >= clock_timestamp()`;

const CLAIM = `
  with free as (
    select p.topic, p.partition from log.positions p
    where p."group" = $1 and p.topic || '/' || p.partition = any($3)
      and (p.owner is null or p.owner = $2 or not exists (
        select 1 from log.members m where m."group" = $1 and m.member = p.owner and m.expires >= clock_timestamp()))
    for update skip locked
  )
  update log.positions p set owner = $2, epoch = p.epoch + 1 from free
  where p."group" = $1 and p.topic = free.topic and p.partition = free.partition
  returning p.topic, p.partition, p.position, p.epoch`;

const ENSURE = `
  insert into log.positions ("group", topic, partition, position)
  select $1, h.topic, h.partition, case when $3 then h.next else 0 end from log.heads h where h.topic = any($2)
  on conflict do nothing`;

/** The statements by which members of a group share its partitions. Clocks are the database's, never a member's. */
export class Membership {
  readonly #db: Database;
  readonly #group: string;
  readonly #member: string;
  readonly #topics: readonly TopicName[];
  readonly #leaseMs: number;

  constructor(db: Database, group: string, member: string, topics: readonly TopicName[], leaseMs: number) {
    this.#db = db;
    this.#group = group;
    this.#member = member;
    this.#topics = topics;
    this.#leaseMs = leaseMs;
  }

  /** Makes the rows of a group that is new. */
  async ensurePositions(from: 'start' | 'now'): Promise<void> {
    await this.#db.query(ENSURE, [this.#group, this.#topics, from === 'now']);
  }

  /** Renews this member's life, and answers which partitions should be its own. */
  async beat(): Promise<Slot[]> {
    const others = await this.#db.query<{ member: string; topics: TopicName[] }>(
      BEAT,
      [this.#group, this.#member, this.#topics, this.#leaseMs],
      'log-beat',
    );
    const slots = await this.#db.query<Slot>(
      'select topic, partition from log.positions where "group" = $1 and topic = any($2) order by topic, partition',
      [this.#group, this.#topics],
      'log-slots',
    );
    return shareOf(this.#member, [...others, { member: this.#member, topics: [...this.#topics] }], slots);
  }

  /** Takes those of the wanted partitions that nobody alive holds; the new epoch fences off who held them. */
  async claim(wanted: readonly Slot[]): Promise<Lease[]> {
    if (wanted.length === 0) return [];
    return this.#db.query<Lease>(CLAIM, [this.#group, this.#member, wanted.map(nameOf)]);
  }

  /** The leases as the database sees them: who slept too long finds some missing. */
  async held(): Promise<Lease[]> {
    return this.#db.query<Lease>(
      'select topic, partition, position, epoch from log.positions where "group" = $1 and owner = $2',
      [this.#group, this.#member],
      'log-held',
    );
  }

  async release({ topic, partition, epoch }: Lease): Promise<void> {
    await this.#db.query(
      `update log.positions set owner = null
       where "group" = $1 and topic = $2 and partition = $3 and owner = $4 and epoch = $5`,
      [this.#group, topic, partition, this.#member, epoch],
    );
  }

  async leave(): Promise<void> {
    await this.#db.query('delete from log.members where "group" = $1 and member = $2', [
      this.#group,
      this.#member,
    ]);
  }
}

/**
 * A member's share: each topic's partitions are cut into as many runs as there are members that read it. Every member
 * computes the same from the same list, so nobody has to lead. Which run comes first turns with the topic, so that
 * topics of one partition do not all fall to the same member.
 */
export function shareOf<S extends { topic: string }>(
  member: string,
  members: readonly { member: string; topics: readonly string[] }[],
  slots: readonly S[],
): S[] {
  const topics = [...new Set(slots.map((slot) => slot.topic))].sort();
  return topics.flatMap((topic, turn) => {
    const readers = members.filter((one) => one.topics.includes(topic)).map((one) => one.member);
    readers.sort();
    const own = slots.filter((slot) => slot.topic === topic);
    return own.filter((_, index) => {
      const run = Math.floor((index * readers.length) / own.length);
      return readers[(run + turn) % readers.length] === member;
    });
  });
}
