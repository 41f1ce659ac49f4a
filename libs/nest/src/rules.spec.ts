import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ENRICHER, hashOfModule, modulesOf, rulesVersion } from './rules.js';

describe('the version of the rules', () => {
  let folder: string;
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  const version = (): string => hashOfModule(path.join(folder, 'index'));
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rules-'));
    write('index.ts', "import { words } from './words.js';\nexport const first = words[0];\n");
    write('words.ts', "export const words = ['killed'];\n");
    write('other.ts', 'export const nothing = 1;\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('changes with every file that the rules are made of, and with no other', () => {
    const before = version();
    write('other.ts', 'export const nothing = 2;\n');
    expect(version()).toBe(before);
    write('words.ts', "export const words = ['killed', 'slain'];\n");
    const after = version();
    expect(after).not.toBe(before);
    write('words.ts', "export const words = ['killed'];\n");
    expect(version()).toBe(before);
  });

  it('is the same wherever the files lie', () => {
    const before = version();
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'elsewhere-'));
    for (const name of ['index.ts', 'words.ts'])
      writeFileSync(
        path.join(elsewhere, name),
        name === 'index.ts'
          ? "import { words } from './words.js';\nexport const first = words[0];\n"
          : "export const words = ['killed'];\n",
      );
    expect(hashOfModule(path.join(elsewhere, 'index'))).toBe(before);
    rmSync(elsewhere, { recursive: true });
  });

  it('reaches the tables of the real enricher', () => {
    expect(rulesVersion()).toMatch(/^[0-9a-f]{12}$/);
    expect([...modulesOf(ENRICHER).keys()]).toEqual(
      expect.arrayContaining(['entities/data/towns', 'casualties/data/causes', '../claim']),
    );
  });
});
