import { TOPICS, type TopicName } from '#contracts';
import type { GroupPosition } from '#log';
import type { Database } from '#postgres';
import { isGroupAlive } from './group-admin.js';

/** Where groups stand and who works for them: rows of the database, whichever engine carries the messages. */
export class Groups {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The next offset to be written, per partition of a topic. */
  async ends(topic: TopicName): Promise<number[]> {
    const rows = await this.#db.query<{ next: number }>(
      'select next from log.heads where topic = $1 order by partition',
      [topic],
      'log-ends',
    );
    return rows.map((row) => row.next);
  }

  positions(group?: string): Promise<GroupPosition[]> {
    const positions = `select p."group", p.topic, p.partition, p.position, h.next as "end"
      from log.positions p join log.heads h using (topic, partition)`;
    // Whoever waits for a group asks again and again: with the group as the only condition the plan is kept.
    return group === undefined
      ? this.#db.query<GroupPosition>(`${positions} order by 1, 2, 3`)
      : this.#db.query<GroupPosition>(
          `${positions} where p."group" = $1 order by 1, 2, 3`,
          [group],
          'log-positions',
        );
  }

  /**
   * Gives back the leases of all members, for whoever has just started the server and knows that they died with the one
   * before. A member that lives all the same is fenced and joins again.
   */
  async forgetMembers(): Promise<void> {
    await this.#db.transaction(async (tx) => {
      await tx.query('delete from log.members');
      await tx.query('update log.positions set owner = null, epoch = epoch + 1 where owner is not null');
    });
  }

  async reset(group: string, topics: readonly TopicName[]): Promise<void> {
    await this.#db.transaction(async (tx) => {
      if (await isGroupAlive(tx, group))
        throw new Error(`the group ${group} has live members: stop them before it is set back`);
      await tx.query(
        `update log.positions set position = 0, owner = null, epoch = epoch + 1
         where "group" = $1 and topic = any($2)`,
        [group, topics],
      );
    });
  }
}

/** Makes the topics of the catalogue; those that exist keep their number of partitions, which is answered. */
export async function ensureTopics(
  db: Database,
  partitions: number | undefined,
): Promise<Map<TopicName, number>> {
  const wanted = Object.entries(TOPICS).map(([topic, spec]) => [topic, partitions ?? spec.partitions]);
  await db.query(
    `insert into log.topics (topic, partitions)
     select e->>0, (e->>1)::int from jsonb_array_elements($1::jsonb) as t(e) order by 1 on conflict do nothing`,
    [JSON.stringify(wanted)],
  );
  await db.query(
    `insert into log.heads (topic, partition)
     select topic, generate_series(0, partitions - 1) from log.topics order by 1, 2 on conflict do nothing`,
  );
  const topics = await db.query<{ topic: TopicName; partitions: number }>(
    'select topic, partitions from log.topics',
  );
  return new Map(topics.map((row) => [row.topic, row.partitions]));
}

/** The number of partitions of a topic; throws for one that the catalogue does not know. */
export function counter(partitions: ReadonlyMap<TopicName, number>): (topic: TopicName) => number {
  return (topic) => {
    const count = partitions.get(topic);
    if (!count) throw new Error(`no topic ${topic}: add it to TOPICS in libs/contracts/src/catalogue.ts`);
    return count;
  };
}
