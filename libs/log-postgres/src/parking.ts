import type {
  LogMessage,
  ParkedCount,
  ParkedEntry,
  ParkedFilter,
  ParkedMessage,
  ParkingLot,
  ParkReason,
  Queryable,
  Transaction,
} from '#log';
import type { TopicName } from '#contracts';

interface Row {
  id: string;
  group: string;
  topic: TopicName;
  partition: number;
  offset: number;
  space: string;
  key: string;
  reason: ParkReason;
  error: string;
  attempts: number;
  headers: string;
  data: string;
  appended_at: string;
  parked_at: string;
  redrive_asked_at: string | null;
  redriven_at: string | null;
}

const PARK = `
  insert into log.parked (id, "group", topic, partition, "offset", space, key, reason, error, attempts, headers, data,
    appended_at)
  select e->>0, e->>1, e->>2, (e->>3)::int, (e->>4)::bigint, e->>5, e->>6, e->>7, e->>8, (e->>9)::int, e->>10, e->>11,
    (e->>12)::timestamptz
  from jsonb_array_elements($1::jsonb) as r(e)
  on conflict (id) do update set reason = excluded.reason, error = excluded.error, attempts = excluded.attempts,
    parked_at = clock_timestamp(), redrive_asked_at = null, redriven_at = null`;

/** Parked messages in the table `log.parked`, whichever engine carries the log. */
export class PostgresParking implements ParkingLot {
  readonly #db: Queryable;

  constructor(db: Queryable) {
    this.#db = db;
  }

  async pending(group: string, topic: TopicName, partition: number): Promise<ParkedEntry[]> {
    const rows = await this.#db.query<Row>(
      `select * from log.parked where "group" = $1 and topic = $2 and partition = $3 and redriven_at is null
       order by "offset"`,
      [group, topic, partition],
    );
    return rows.map(entryOf);
  }

  async park(tx: Transaction, messages: readonly ParkedMessage[]): Promise<void> {
    const rows = messages.map(({ id, group, space, message: m, reason, error, attempts }) => [
      ...[id, group, m.topic, m.partition, m.offset, space, m.key, reason, printable(error), attempts],
      ...[JSON.stringify(m.headers), m.data, m.appendedAt],
    ]);
    await tx.query(PARK, [JSON.stringify(rows)]);
  }

  async redriven(tx: Transaction, id: string): Promise<void> {
    await tx.query('update log.parked set redriven_at = clock_timestamp() where id = $1', [id]);
  }

  async failedAgain(tx: Transaction, id: string, error: string, attempts: number): Promise<void> {
    await tx.query(
      'update log.parked set redrive_asked_at = null, error = $2, attempts = attempts + $3 where id = $1',
      [id, printable(error), attempts],
    );
  }

  async list(filter: ParkedFilter = {}): Promise<ParkedEntry[]> {
    const { group, topic, key, reason, redriven = false, limit = 100 } = filter;
    const rows = await this.#db.query<Row>(
      `select * from log.parked
       where ($1::text is null or "group" = $1) and ($2::text is null or topic = $2) and ($3::text is null or key = $3)
         and ($4::text is null or reason = $4) and ($5 or redriven_at is null)
       order by parked_at, "group", topic, partition, "offset" limit $6`,
      [group ?? null, topic ?? null, key ?? null, reason ?? null, redriven, limit],
    );
    return rows.map(entryOf);
  }

  counts(): Promise<ParkedCount[]> {
    return this.#db.query<ParkedCount>(
      `select "group", topic, count(*)::int as events from log.parked where redriven_at is null
       group by 1, 2 order by 1, 2`,
    );
  }

  async show(id: string): Promise<ParkedEntry | null> {
    const [row] = await this.#db.query<Row>('select * from log.parked where id = $1', [id]);
    return row ? entryOf(row) : null;
  }

  async askRedrive(ids: readonly string[]): Promise<number> {
    const rows = await this.#db.query(
      `update log.parked set redrive_asked_at = clock_timestamp() where id = any($1) and redriven_at is null
       returning id`,
      [ids],
    );
    return rows.length;
  }
}

/** Text that the database takes. */
const printable = (text: string): string => Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8');

function entryOf(row: Row): ParkedEntry {
  const message: LogMessage = {
    topic: row.topic,
    partition: row.partition,
    offset: row.offset,
    key: row.key,
    headers: JSON.parse(row.headers) as Record<string, string>,
    data: row.data,
    appendedAt: row.appended_at,
  };
  return {
    id: row.id,
    group: row.group,
    space: row.space,
    message,
    reason: row.reason,
    error: row.error,
    attempts: row.attempts,
    parkedAt: row.parked_at,
    redriveAskedAt: row.redrive_asked_at,
    redrivenAt: row.redriven_at,
  };
}
