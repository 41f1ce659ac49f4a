import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Claim, Entity } from '#domain';
import { documentCounts, type DocumentCounts, extractClaims } from '#domain/enrich/casualties/index.js';

/** What a labelled claim may say; keys that are left out are not scored (see ../FORMAT.md). */
export type Expected = Partial<Omit<Claim, 'place' | 'attribution' | 'subsets'>> &
  Pick<Claim, 'measure' | 'count'> & {
    subsets?: Claim['subsets'];
    place?: string | null;
    attribution?: string | null;
    side?: string | null;
  };

interface PlainEntity {
  type: Entity['type'];
  name: string;
  also?: string[];
  level?: Entity['level'];
  country?: string;
  zone?: string;
  in?: string[];
  actor?: string;
  side?: string;
}

/** One labelled text. */
export interface Item {
  id: string;
  class: number | 'none';
  subject: string;
  region: string;
  headline?: string;
  text: string;
  publishedAt?: string;
  precision?: 'minute' | 'day';
  zone?: string;
  entities?: PlainEntity[];
  expect: Expected[];
  allow?: Expected[];
  counts?: Partial<DocumentCounts>;
  /** Only what a coder would enter is labelled; the claims are not scored one by one. */
  only?: 'counts';
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

export function readItems(folder: string): Item[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Item);
}

function mentionsOf(names: string[], field: 'headline' | 'text', text: string): Entity['mentions'] {
  const mentions: Entity['mentions'] = [];
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      mentions.push({ text: name, start: at, end: at + name.length, in: field });
  return mentions;
}

function entityOf(plain: PlainEntity, item: Item): Entity {
  const names = [plain.name, ...(plain.also ?? [])];
  return {
    type: plain.type,
    id: `local:${plain.name}`,
    name: plain.name,
    mentions: [
      ...mentionsOf(names, 'headline', item.headline ?? ''),
      ...mentionsOf(names, 'text', item.text),
    ],
    level: plain.level,
    country: plain.country,
    zone: plain.zone,
    containedIn: plain.in?.map((name) => `local:${name}`),
    actor: plain.actor,
    side: plain.side,
  };
}

function agrees(expected: Expected, claim: Claim): boolean {
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

/** Floors that a set must keep: `overall` and `class` each for precision and recall, `silent` for texts without a claim. */
export interface Floors {
  overall: { precision: number; recall: number };
  class: number;
  silent: number;
}

const percent = (x: number | null): string =>
  x === null ? '    –' : `${(x * 100).toFixed(1)} %`.padStart(7);

/** Prints a set's scores per class, with the confusions when asked; true where every floor holds. */
export function report(
  name: string,
  items: Item[],
  floors: Floors | undefined,
  verbose: boolean,
  log: (line: string) => void,
): boolean {
  const outcomes = items.map(judge);
  const classes = [...new Set(items.map((item) => item.class))].sort((a, b) => Number(a) - Number(b));
  let holds = true;
  log(`${name}: class  texts precision  recall   exact   counts`);
  for (const key of classes) {
    const score = scoreOf(outcomes.filter((o) => o.item.class === key));
    const floor = key === 'none' ? floors?.silent : floors?.class;
    const value = key === 'none' ? score.exact : Math.min(score.precision, score.recall);
    const below = floor !== undefined && value < floor;
    holds &&= !below;
    log(line(String(key), score, below));
  }
  const all = scoreOf(outcomes);
  const low =
    floors !== undefined && (all.precision < floors.overall.precision || all.recall < floors.overall.recall);
  log(line('all', all, low));
  log(`       missed  ${whatDiffers(outcomes) || 'none'}`);
  if (verbose) outcomes.forEach((o) => confusion(o, log));
  return holds && !low;
}

const KEYS = ['count', 'group', 'status', 'min', 'max', 'qualifier', 'mode', 'subsets', 'date', 'cause', 'place', 'side', 'attribution'] as const; // prettier-ignore

/** What keeps an expected claim from the found one that comes nearest: a key, or nothing of its measure was found. */
function differs(expected: Expected, found: readonly Claim[]): string {
  const near = found.filter((claim) => claim.measure === expected.measure);
  for (const key of KEYS) {
    const rest: Expected = { ...expected, group: expected.group ?? 'all' };
    if (near.some((claim) => agrees({ ...rest, ...ofClaim(claim, key) }, claim))) return key;
  }
  return near.length > 0 ? 'several' : 'unseen';
}

const ofClaim = (claim: Claim, key: (typeof KEYS)[number]): Partial<Expected> =>
  key === 'place' || key === 'attribution' || key === 'side' || key === 'subsets'
    ? { [key]: undefined }
    : { [key]: claim[key] };

/** How many missed claims differ in what: "unseen 40, group 12, status 9". */
function whatDiffers(outcomes: Outcome[]): string {
  const totals = new Map<string, number>();
  for (const { missed, found } of outcomes)
    for (const expected of missed) {
      const key = differs(expected, found);
      totals.set(key, (totals.get(key) ?? 0) + 1);
    }
  return [...totals].sort((a, b) => b[1] - a[1]).map((entry) => entry.join(' ')).join(', '); // prettier-ignore
}

const line = (key: string, s: Score, below: boolean): string =>
  `${key.padStart(12)} ${String(s.items).padStart(6)}  ${percent(s.precision)} ${percent(s.recall)} ${percent(s.exact)} ${percent(s.counts)}${below ? '  below the floor' : ''}`;

function confusion(o: Outcome, log: (line: string) => void): void {
  if (o.wrong.length + o.missed.length === 0 && o.counts !== false) return;
  log(`\n${o.item.id} [${o.item.class}] ${o.item.headline ? `${o.item.headline} // ` : ''}${o.item.text}`);
  for (const e of o.missed) log(`   missed ${JSON.stringify(e)}`);
  for (const c of o.wrong)
    log(
      `   wrong  ${c.measure} ${c.count} ${c.qualifier} ${c.mode} ${c.group} ${c.status} ${JSON.stringify(c.subsets)} date ${c.date} at ${c.place?.name} by ${c.attribution?.text}`,
    );
  if (o.counts === false)
    log(`   counts ${JSON.stringify(documentCounts(o.found))} for ${JSON.stringify(o.item.counts)}`);
}

/** The command: every set under test/eval/casualties against its floors; `--verbose` shows the confusions of the dev set. */
export function main(args: string[], root: string): number {
  const folder = path.join(root, 'test/eval/casualties');
  const floors = JSON.parse(readFileSync(path.join(root, 'test/eval/floors.json'), 'utf8')) as {
    casualties: Record<string, Floors>;
  };
  let good = true;
  for (const set of ['dev', 'test']) {
    const items = readItems(path.join(folder, set));
    if (items.length === 0) continue;
    const verbose = args.includes('--verbose') && set === 'dev';
    good =
      report(`casualties/${set}`, items, floors.casualties[set], verbose, (text) =>
        process.stdout.write(`${text}\n`),
      ) && good;
  }
  return good ? 0 : 1;
}
