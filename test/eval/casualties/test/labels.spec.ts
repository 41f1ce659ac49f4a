import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

interface Label {
  measure: string;
  group?: string;
  count: number | null;
  min?: number;
  max?: number;
  qualifier?: string;
  subsets?: { group: string; count: number }[];
}

interface Item {
  id: string;
  class: number | 'none';
  subject: string;
  region: string;
  headline?: string;
  text: string;
  entities?: { name: string }[];
  expect: (Label & { place?: string })[];
}

const folder = path.resolve('test/eval/casualties/test');
const items = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Item);
const silent = items.filter((item) => item.class === 'none');
const labels = items.flatMap((item) => item.expect.map((label) => ({ item, label })));

describe('the blind split of casualty texts', () => {
  it.each(Array.from({ length: 18 }, (_, i) => i + 1))('has at least 25 texts of class %i', (key) => {
    expect(items.filter((item) => item.class === key).length).toBeGreaterThanOrEqual(25);
  });

  it('has at least as many texts without a claim as with one', () => {
    expect(silent.filter((item) => item.expect.length > 0)).toEqual([]);
    expect(silent.length).toBeGreaterThanOrEqual(items.length - silent.length);
  });

  it('tells every text once, under an id of its own', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ headline, text }) => `${headline}|${text}`)).size).toBe(items.length);
  });

  it('spreads over subjects and regions', () => {
    const subjects = new Set(items.map(({ subject }) => subject));
    for (const subject of 'war earthquake flood fire transport crime epidemic stampede'.split(' '))
      expect(subjects).toContain(subject);
    expect(new Set(items.map(({ region }) => region)).size).toBeGreaterThanOrEqual(15);
  });

  it('keeps the laws of counters in its labels', () => {
    const broken = labels.filter(({ label: { count, min, max, subsets = [] } }) => {
      const total = max ?? count ?? Infinity;
      return (min ?? 0) > total || subsets.some((subset) => subset.count > total);
    });
    expect(broken).toEqual([]);
  });

  it('names only places that its text holds', () => {
    const strange = labels.filter(({ item, label }) => {
      return label.place !== undefined && !`${item.headline} ${item.text}`.includes(label.place);
    });
    expect(strange).toEqual([]);
  });
});
