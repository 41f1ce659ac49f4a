import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { StageCost } from './simulate.js';
import { growth, limits } from './tables.js';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
const { stages } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'costs.json'), 'utf8')) as {
  stages: StageCost[];
};
const page = readFileSync(path.join(ROOT, 'docs', 'explanation', 'scaling.md'), 'utf8');

/** The cells of the rows of a table whose head contains a text. */
function tableWith(head: string): string[][] {
  const lines = page.slice(page.indexOf(head)).split('\n').slice(2);
  const rows = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('|')),
  );
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll(',', '')),
  );
}

describe('the page on scaling', () => {
  it('shows what the simulation gives by partitions and instances', () => {
    const shown = tableWith('| posts/s | 1 instance').map((row) => row.map((cell) => parseInt(cell, 10)));
    expect(shown).toEqual(growth(stages));
  });

  it('shows what the simulation gives by processors and name spaces', () => {
    expect(
      tableWith('| database processors | name spaces').map((row) => row.slice(0, 3).map(Number)),
    ).toEqual(limits(stages).map((row) => row.slice(0, 3)));
  });

  it('tells the costs that it was run on', () => {
    const told = tableWith('| stage | service').slice(0, stages.length);
    const inMs = (seconds: number): string => (seconds * 1000).toFixed(2);
    expect(told.map(([, node, database]) => [node, database])).toEqual(
      stages.map(({ node, database }) => [inMs(node), database === 0 ? '–' : inMs(database)]),
    );
  });
});
