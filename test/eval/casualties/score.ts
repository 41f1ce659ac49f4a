import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Claim } from '#domain';
import { documentCounts, type DocumentCounts, extractClaims } from '#domain/enrich/casualties/index.js';
import { entityOf, type Expected, type Item } from './labels.js';

/** All labelled texts of a folder. */
export function readItems(folder: string): Item[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Item);
}

/** Pairs found and expected claims of one text. */
export interface Outcome {
  item: Item;
  found: Claim[];
  right: number;
  wrong: Claim[];
  missed: Expected[];
  counts: boolean | null;
}

const APART = new Set(['feared', 'historical', 'denied']);

/** Whether a claim says all that a label asks for. */
export function agrees(expected: Expected, claim: Claim): boolean {
  if (
    expected.measure !== claim.measure ||
    (expected.group ?? 'all') !== claim.group ||
    expected.count !== claim.count
  )
    return false;
  if (
    expected.status === undefined
      ? claim.status !== 'asserted' && claim.status !== 'unverified'
      : expected.status !== claim.status
  )
    return false;
  for (const key of [
    'min',
    'max',
    'qualifier',
    'mode',
    'date',
    'cause',
    'victimSide',
    'fresh',
    'anaphoric',
  ] as const)
    if (expected[key] !== undefined && expected[key] !== claim[key]) return false;
  if (expected.subsets && !sameSubsets(expected.subsets, claim.subsets)) return false;
  if (expected.place !== undefined && expected.place !== (claim.place?.name ?? null)) return false;
  if (expected.side !== undefined && expected.side !== (claim.attribution?.side ?? null)) return false;
  if (expected.attribution === undefined) return true;
  return expected.attribution === null
    ? claim.attribution === null
    : (claim.attribution?.text.toLowerCase().includes(expected.attribution.toLowerCase()) ?? false);
}

const sameSubsets = (a: Claim['subsets'], b: Claim['subsets']): boolean =>
  a.every((x) => b.some((y) => x.group === y.group && x.count === y.count));

/** Runs the extractor over one text and pairs what it finds with what the label expects. */
export function judge(item: Item): Outcome {
  const entities = (item.entities ?? []).map((plain) => entityOf(plain, item));
  const found = extractClaims({
    headline: item.headline ?? '',
    text: item.text,
    publishedAt: item.publishedAt ?? null,
    precision: item.precision ?? 'minute',
    zone: item.zone ?? null,
    entities,
  });
  const open = [...found];
  const take = (expected: Expected): boolean => {
    const at = open.findIndex((claim) => agrees(expected, claim));
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  };
  const missed = item.expect.filter((expected) => !take(expected));
  (item.allow ?? []).forEach(take);
  const wrong = item.only ? [] : open.filter((claim) => !APART.has(claim.status));
  const right = item.expect.length - missed.length;
  return {
    item,
    found,
    right,
    wrong,
    missed,
    counts: item.counts ? sameCounts(item.counts, documentCounts(found)) : null,
  };
}

/** A number that the label leaves out is not scored. */
const sameCounts = (a: Partial<DocumentCounts>, b: DocumentCounts): boolean =>
  (a.killed === undefined || (a.killed ?? 0) === (b.killed ?? 0)) &&
  (a.injured === undefined || (a.injured ?? 0) === (b.injured ?? 0));

const isExact = (o: Outcome): boolean =>
  o.item.only ? o.counts === true : o.wrong.length + o.missed.length === 0;

export interface Score {
  items: number;
  precision: number;
  recall: number;
  exact: number;
  counts: number | null;
}

export function scoreOf(outcomes: Outcome[]): Score {
  const sum = (of: (o: Outcome) => number): number => outcomes.reduce((total, o) => total + of(o), 0);
  const right = sum((o) => o.right);
  const wrong = sum((o) => o.wrong.length);
  const missed = sum((o) => o.missed.length);
  const counted = outcomes.filter((o) => o.counts !== null);
  return {
    items: outcomes.length,
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: right + missed === 0 ? 1 : right / (right + missed),
    exact: sum((o) => Number(isExact(o))) / Math.max(outcomes.length, 1),
    counts: counted.length === 0 ? null : counted.filter((o) => o.counts).length / counted.length,
  };
}
