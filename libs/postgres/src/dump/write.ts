import { createHash } from 'node:crypto';
import type { Queryable } from '../queryable.js';
import { nameOf, quoted, sequencesIn, tablesIn, type Table } from './tables.js';

export interface DumpOptions {
  /** Whether a table is part of it, or which of its rows are, as a condition. */
  keeps: (table: { schema: string; name: string }) => boolean | string;
  /** Whether a number generator is part of it. */
  sequences: (sequence: { schema: string; name: string }) => boolean;
  /** The rows of a table that are had from elsewhere, as texts in the order of its columns. */
  rowsOf?: (table: Table) => AsyncIterable<Row[]> | null;
  /** Further rows as tables of their own, by name: what a select gives that has text columns only. */
  extra?: Readonly<Record<string, string>>;
}

type Row = (string | null)[];

/** What stands at the end of a dump, so that a cut or altered one is noticed. */
export interface DumpEnd {
  rows: number;
  sha256: string;
}

/** At most so many characters are read and held at once, about. */
const CHUNK_ROWS = 1000;
const CHUNK_CHARACTERS = 4_000_000;

/**
 * A dump as lines of JSON: the header, each table with its rows as texts, sequences, and the end. `tx` must see one
 * snapshot (REPEATABLE READ), then so does the dump, whoever writes meanwhile.
 */
export async function* dumpLines(
  tx: Queryable,
  header: object,
  options: DumpOptions,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let rows = 0;
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  yield line({ kind: 'header', ...header });
  for (const table of await tablesIn(tx)) {
    const kept = options.keeps(table);
    if (kept === false) continue;
    yield line({ kind: 'table', ...table });
    for await (const chunk of options.rowsOf?.(table) ?? selected(tx, selectOf(table, kept))) {
      rows += chunk.length;
      yield line({ kind: 'rows', rows: chunk });
    }
  }
  for (const [name, select] of Object.entries(options.extra ?? {})) {
    yield line({ kind: 'extra', name });
    for await (const chunk of selected(tx, select)) {
      rows += chunk.length;
      yield line({ kind: 'rows', rows: chunk });
    }
  }
  for (const sequence of await sequencesIn(tx)) {
    if (options.sequences(sequence)) yield line({ kind: 'sequence', ...sequence });
  }
  const end: DumpEnd = { rows, sha256: hash.digest('hex') };
  yield `${JSON.stringify({ kind: 'end', ...end })}\n`;
}

function selectOf(table: Table, kept: true | string): string {
  const columns = table.columns.map(({ name }, n) => `${quoted(name)}::text as c${n}`).join(', ');
  return `select ${columns} from ${nameOf(table)}${kept === true ? '' : ` where ${kept}`}`;
}

async function* selected(tx: Queryable, select: string): AsyncGenerator<Row[]> {
  await tx.query(`declare dumped no scroll cursor for ${select}`);
  let limit = CHUNK_ROWS;
  for (;;) {
    const rows = await tx.query<Record<string, string | null>>(`fetch ${limit} from dumped`);
    if (rows.length === 0) break;
    const chunk = rows.map((row) => Object.values(row));
    yield chunk;
    const characters = chunk.reduce(
      (sum, row) => sum + row.reduce((all, cell) => all + (cell?.length ?? 0), 0),
      0,
    );
    limit = Math.max(
      1,
      Math.min(CHUNK_ROWS, Math.floor((CHUNK_CHARACTERS * rows.length) / Math.max(1, characters))),
    );
  }
  await tx.query('close dumped');
}
