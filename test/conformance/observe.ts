import { TOPICS, type TopicName } from '#contracts';
import type { EventLog, LogMessage } from '#log';
import type { Database } from '#postgres';
import type { Allowance } from './allowances.js';
import { SOURCE } from './inputs.js';

/** Everything that a consumer brought about: its tables, row by row, and its events. Times are left out. */
export interface Observation {
  state: unknown;
  events: LogMessage[];
}

export async function observe(
  db: Database,
  log: EventLog,
  { state, ignore = [] }: Allowance,
): Promise<Observation> {
  return { state: state ? await state(db) : await tables(db, ignore), events: await eventsOf(log) };
}

/** Where two observations differ, in a line; null where they do not. `twice` lets an event be there again by its id. */
export function difference(
  found: Observation,
  expected: Observation,
  { outcome = everyEvent }: Allowance,
  twice = false,
): string | null {
  const prepared = (events: LogMessage[]) => outcome(twice ? onceById(events) : events);
  return (
    differ('the tables', flat(found.state), flat(expected.state)) ??
    differ('the events', flat(prepared(found.events)), flat(prepared(expected.events)))
  );
}

async function tables(db: Database, ignore: readonly string[]): Promise<Record<string, string[]>> {
  const columns = await db.query<{ schema: string; name: string; column: string }>(
    `select table_schema as schema, table_name as name, column_name as column
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_type = 'BASE TABLE' and table_schema not in ('log', 'meta', 'pg_catalog', 'information_schema')
       and data_type not like 'timestamp%' and is_identity = 'NO' and coalesce(column_default, '') not like 'nextval%'
     order by 1, 2, ordinal_position`,
  );
  const names = [...new Set(columns.map(({ schema, name }) => `${schema}.${name}`))].filter(
    (table) => !ignore.includes(table),
  );
  const rows: Record<string, string[]> = {};
  for (const table of names) {
    const kept = columns.filter(
      ({ schema, name, column }) =>
        `${schema}.${name}` === table && !ignore.includes(`${schema}.${name}.${column}`),
    );
    const list = kept.map(({ column }) => `"${column}"`).join(', ');
    const found = await db.query<{ row: string }>(
      `select row_to_json(r)::text as row from (select ${list} from ${table}) as r`,
    );
    rows[table] = found.map(({ row }) => row);
  }
  return rows;
}

async function eventsOf(log: EventLog): Promise<LogMessage[]> {
  const events: LogMessage[] = [];
  for (const topic of Object.keys(TOPICS) as TopicName[]) {
    // The engine tells there of what it parked: that is no effect of the consumer.
    if (topic === 'blotter.parked') continue;
    for (const [partition, end] of (await log.ends(topic)).entries())
      events.push(...(await log.read(topic, partition, 0, end)));
  }
  return events.filter(({ headers }) => headers['ce_source'] !== SOURCE);
}

const everyEvent = (events: readonly LogMessage[]): unknown[] =>
  events.map(({ topic, key, headers, data }) => [topic, key, headers['ce_type'], data]);

function onceById(events: readonly LogMessage[]): LogMessage[] {
  return [...new Map(events.map((event) => [event.headers['ce_id'], event])).values()];
}

function flat(value: unknown): string[] {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(one)).sort();
  return Object.entries(value as object)
    .flatMap(([name, part]) => [part].flat().map((one) => `${name} ${JSON.stringify(one)}`))
    .sort();
}

function differ(what: string, found: string[], expected: string[]): string | null {
  const [missing, surplus] = [minus(expected, found), minus(found, expected)];
  if (missing.length + surplus.length === 0) return null;
  const clip = (line = 'nothing') => (line.length > 300 ? `${line.slice(0, 300)}…` : line);
  return `${what} differ: ${surplus.length} too many (${clip(surplus[0])}), ${missing.length} missing (${clip(missing[0])})`;
}

/** Lines of `a` without those of `b`, each taken away once. */
function minus(a: string[], b: string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of b) counts.set(line, (counts.get(line) ?? 0) + 1);
  return a.filter((line) => {
    const left = counts.get(line) ?? 0;
    if (left > 0) counts.set(line, left - 1);
    return left === 0;
  });
}
