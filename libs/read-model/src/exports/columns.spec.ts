import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { EXPORT_NAMES, EXPORTS } from './columns.js';

const dictionary = readFileSync('docs/reference/exports.md', 'utf8');

/** The first cells of the table under a heading. */
function documented(name: string): string[] {
  const section = dictionary.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` *\|/gm)].map(([, column]) => column!);
}

describe('the data dictionary', () => {
  it.each(EXPORT_NAMES)('tells of every column of %s, in their order', (name) => {
    expect(documented(name)).toEqual([...EXPORTS[name]]);
  });
});
