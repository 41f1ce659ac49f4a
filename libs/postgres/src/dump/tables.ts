import type { Queryable } from '../queryable.js';

export interface Column {
  name: string;
  /** As SQL writes it, such as `timestamp with time zone`. */
  type: string;
}

/** A table as a dump knows it. */
export interface Table {
  schema: string;
  name: string;
  columns: Column[];
}

/** The number generator that lies in a schema, as it stands; null where it was never asked. */
export interface Sequence {
  schema: string;
  name: string;
  value: number | null;
}

interface Found extends Table {
  needs: string[];
}

/** A quoted name, for SQL. */
export function nameOf({ schema, name }: { schema: string; name: string }): string {
  return `${quoted(schema)}.${quoted(name)}`;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** All tables but those of the system, each behind those that its foreign keys lead to. */
export async function tablesIn(db: Queryable): Promise<Table[]> {
  const rows = await db.query<Found>(
    `select n.nspname as schema, c.relname as name,
       (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       (select coalesce(json_agg(fn.nspname || '.' || f.relname), '[]') from pg_constraint k
        join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1, 2`,
  );
  return inOrder(rows);
}

export function sequencesIn(db: Queryable): Promise<Sequence[]> {
  return db.query<Sequence>(
    'select schemaname as schema, sequencename as name, last_value as value from pg_sequences order by 1, 2',
  );
}

function inOrder(found: readonly Found[]): Table[] {
  const left = new Map(found.map((table) => [`${table.schema}.${table.name}`, table]));
  const ordered: Table[] = [];
  while (left.size > 0) {
    const free = [...left].filter(([, { needs }]) => needs.every((need) => !left.has(need)));
    if (free.length === 0) throw new Error(`foreign keys lead in a circle: ${[...left.keys()].join(', ')}`);
    for (const [key, { schema, name, columns }] of free) {
      left.delete(key);
      ordered.push({ schema, name, columns });
    }
  }
  return ordered;
}
