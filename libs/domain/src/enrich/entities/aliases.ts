import { gazetteerIsBuilt } from './built.js';

/** The tables that a newsroom adds to; `town` gives more names to a town that is known. */
export type AliasTable = 'person' | 'organisation' | 'place' | 'town';

const CELLS: Record<AliasTable, readonly [least: number, most: number]> = {
  person: [2, 5],
  organisation: [2, 6],
  place: [7, 7],
  town: [2, 2],
};
const LEVELS = new Set(['country', 'region', 'district', 'town', 'site']);

const own: Record<AliasTable, string[]> = { person: [], organisation: [], place: [], town: [] };

/** A line of an alias file that says nothing usable. */
export interface AliasProblem {
  line: number;
  problem: string;
}

/**
 * Adds a newsroom's lines to the tables: `TYPE|` and behind it a line as people.ts, organisations.ts or extra-places.ts
 * have it, or `town|COUNTRY:NAME|names`. Lines with `#` first and empty ones count for nothing. Takes all or, where a
 * line is wrong, nothing. To be called before anything is recognised: the tables are read once.
 */
export function addAliases(text: string): AliasProblem[] {
  if (gazetteerIsBuilt()) throw new Error('aliases come too late: the tables of names are already in use');
  const good: [AliasTable, string][] = [];
  const problems: AliasProblem[] = [];
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [table = '', ...cells] = line.split('|').map((cell) => cell.trim());
    const problem = problemWith(table, cells);
    if (problem) problems.push({ line: at + 1, problem });
    else good.push([table as AliasTable, cells.join('|')]);
  }
  if (problems.length === 0) for (const [table, line] of good) own[table].push(line);
  return problems;
}

/** The lines that were added to a table. */
export const ownLines = (table: AliasTable): readonly string[] => own[table];

function problemWith(table: string, cells: readonly string[]): string | null {
  if (!Object.hasOwn(CELLS, table))
    return `"${table}" is no table; a line starts with person, organisation, place or town`;
  const [least, most] = CELLS[table as AliasTable];
  if (cells.length < least || cells.length > most)
    return `a ${table} has ${least === most ? least : `${least} to ${most}`} cells behind its table, this line ${cells.length}`;
  if (table === 'town')
    return /^[A-Z]{2}:./.test(cells[0]!) ? null : 'a town is written COUNTRY:NAME, such as UA:Bakhmut';
  if (cells[1] === '') return 'the name is missing (the cell behind the id)';
  if (table !== 'place') return null;
  if (!LEVELS.has(cells[3]!)) return `"${cells[3]}" is no level; take one of ${[...LEVELS].join(', ')}`;
  const [lat, lon] = [Number(cells[5] || NaN), Number(cells[6] || NaN)];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? null : 'latitude and longitude are no degrees';
}

/**
 * A table with the lines of the newsroom: one with the id or name of a line that is there gives it more names and, where
 * it has any, other offices and another side; the others are added.
 */
export function withOwnLines(table: 'person' | 'organisation', text: string): string[] {
  const lines = text.split('\n');
  for (const line of own[table]) {
    const cells = line.split('|');
    const at = lines.findIndex((listed) => isSame(listed.split('|'), cells));
    if (at < 0) lines.push(line);
    else lines[at] = merge(lines[at]!.split('|'), cells).join('|');
  }
  return lines;
}

function isSame(
  [id = '', name = '']: readonly string[],
  [ownId = '', ownName = '']: readonly string[],
): boolean {
  return name !== '' && (ownId !== '' && id !== '' ? id === ownId : name === ownName);
}

function merge(listed: readonly string[], added: readonly string[]): string[] {
  const [id = '', name = '', spellings = '', ...rest] = listed;
  const [ownId = '', ownName = '', ownSpellings = '', ...ownRest] = added;
  const names = [...spellings.split(';'), ownName, ...ownSpellings.split(';')];
  const unique = [...new Set(names)].filter((one) => one !== '' && one !== name);
  return [
    id || ownId,
    name,
    unique.join(';'),
    ...rest.map((cell, i) => ownRest[i] || cell),
    ...ownRest.slice(rest.length),
  ];
}
