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
      `update log.parked as p set redrive_asked_at = null,
         error = case when p.id = $1 then $2 else p.error end,
         attempts = case when p.id = $1 then p.attempts + $3 else p.attempts end
       from log.parked as f
       where f.id = $1 and p.redriven_at is null
         and (p."group", p.topic, p.partition, p.space, p.key) = (f."group", f.topic, f.partition, f.space, f.key)`,
      [id, printable(error), attempts],
    );
  }

  async list(filter: ParkedFilter = {}): Promise<ParkedEntry[]> {
    const { redriven = false, asked = false, after, limit = 100 } = filter;
    const rows = await this.#db.query<Row>(
      `select * from log.parked
       where ${FITS} and ($6 or redriven_at is null) and (not $7 or redrive_asked_at is not null)
         and ($8::text is null or (parked_at, "group", topic, partition, "offset") >
           (select parked_at, "group", topic, partition, "offset" from log.parked where id = $8))
       order by parked_at, "group", topic, partition, "offset" limit $9`,
      [...fitting(filter), redriven, asked, after ?? null, limit],
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

  async askRedrive(which: readonly string[] | ParkedFilter): Promise<number> {
    const [condition, params] = isIds(which) ? ['id = any($1)', [which]] : [FITS, fitting(which)];
    const [asked] = await this.#db.query<{ n: number }>(
      `with asked as (
         update log.parked set redrive_asked_at = clock_timestamp() where ${condition} and redriven_at is null returning 1)
       select count(*)::int as n from asked`,
      params,
    );
    return asked!.n;
  }
}

const FITS = `($1::text is null or "group" = $1) and ($2::text is null or topic = $2) and ($3::text is null or key = $3)
  and ($4::text is null or reason = $4) and ($5::text is null or space = $5)`;

function fitting({ group, topic, key, reason, space }: ParkedFilter): (string | null)[] {
  return [group ?? null, topic ?? null, key ?? null, reason ?? null, space ?? null];
}

function isIds(which: readonly string[] | ParkedFilter): which is readonly string[] {
  return Array.isArray(which);
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
