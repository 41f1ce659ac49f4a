import { createHash } from 'node:crypto';
import type { Queryable } from '../queryable.js';
import { nameOf, quoted, tablesIn, type Sequence, type Table } from './tables.js';
import type { DumpEnd } from './write.js';

/** A dump that is not whole, or does not fit what it is loaded into. */
export class BadDump extends Error {
  override name = 'BadDump';
}

export interface LoadHooks {
  /** Hears the header before anything is loaded, and may throw. */
  onHeader?: (header: Record<string, unknown>) => Promise<void>;
  /** Takes the rows of a table that stands in no schema. */
  onExtra?: (name: string, rows: (string | null)[][]) => Promise<void>;
  onRows?: (rows: number) => void;
}

type Line =
  | ({ kind: 'header' } & Record<string, unknown>)
  | ({ kind: 'table' } & Table)
  | { kind: 'extra'; name: string }
  | { kind: 'rows'; rows: (string | null)[][] }
  | ({ kind: 'sequence' } & Sequence)
  | ({ kind: 'end' } & DumpEnd);

/**
 * Loads the lines of a dump into the tables that are there already, in place of what they hold. Throws `BadDump`, and so
 * undoes the transaction, where the end is missing or does not fit.
 */
export async function loadLines(
  tx: Queryable,
  lines: AsyncIterable<string>,
  hooks: LoadHooks = {},
): Promise<DumpEnd> {
  const hash = createHash('sha256');
  const loader = new Loader(tx, hooks);
  let end: DumpEnd | null = null;
  for await (const text of lines) {
    if (end) throw new BadDump('something follows the end of the backup');
    const line = parsed(text);
    if (line.kind === 'end') end = line;
    else {
      hash.update(`${text}\n`);
      await loader.take(line);
    }
  }
  if (!end) throw new BadDump('the backup is cut off: its end is missing');
  if (end.rows !== loader.rows || end.sha256 !== hash.digest('hex'))
    throw new BadDump('the backup is damaged: it does not hold what its end says');
  return end;
}

class Loader {
  rows = 0;
  private into: { table: Table } | { extra: string } | null = null;
  private known: Map<string, Table> | null = null;

  constructor(
    private readonly tx: Queryable,
    private readonly hooks: LoadHooks,
  ) {}

  async take(line: Exclude<Line, { kind: 'end' }>): Promise<void> {
    switch (line.kind) {
      case 'header':
        return this.hooks.onHeader?.(line);
      case 'table':
        return this.open(line);
      case 'extra':
        this.into = { extra: line.name };
        return;
      case 'rows':
        return this.fill(line.rows);
      case 'sequence':
        return this.set(line);
    }
  }

  private async open(table: Table): Promise<void> {
    this.known ??= new Map((await tablesIn(this.tx)).map((one) => [nameOf(one), one]));
    const own = this.known.get(nameOf(table));
    const missing = table.columns.find(({ name }) => !own?.columns.some((column) => column.name === name));
    if (!own)
      throw new BadDump(
        `this program has no table ${table.schema}.${table.name}: it was made with another one`,
      );
    if (missing) throw new BadDump(`${table.schema}.${table.name} has no column ${missing.name} here`);
    await this.tx.query(`delete from ${nameOf(table)}`);
    this.into = { table };
  }

  private async fill(rows: (string | null)[][]): Promise<void> {
    this.rows += rows.length;
    this.hooks.onRows?.(this.rows);
    if (!this.into) throw new BadDump('rows of no table');
    if ('extra' in this.into) return this.hooks.onExtra?.(this.into.extra, rows);
    const { table } = this.into;
    const columns = table.columns.map(({ name }) => quoted(name)).join(', ');
    const values = table.columns.map(({ type }, n) => `(r->>${n})::${type}`).join(', ');
    await this.tx.query(
      `insert into ${nameOf(table)} (${columns}) overriding system value
       select ${values} from jsonb_array_elements($1::jsonb) as r`,
      [JSON.stringify(rows)],
    );
  }

  private async set(sequence: Sequence): Promise<void> {
    if (sequence.value === null) return;
    await this.tx.query('select setval($1::regclass, $2)', [nameOf(sequence), sequence.value]);
  }
}

function parsed(text: string): Line {
  try {
    return JSON.parse(text) as Line;
  } catch (cause) {
    throw new BadDump('the backup is cut off or damaged: a line of it cannot be read', { cause });
  }
}
