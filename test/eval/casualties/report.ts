import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Claim } from '#domain';
import { documentCounts } from '#domain/enrich/casualties/index.js';
import type { Expected, Item } from './labels.js';
import { agrees, judge, readItems, scoreOf, type Outcome, type Score } from './score.js';

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
