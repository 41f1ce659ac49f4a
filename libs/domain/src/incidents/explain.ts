import { DateTime } from 'luxon';
import { MEASURES, type Group, type Measure } from '../claim.js';
import { bySaid, type ClaimRecord } from './claim-record.js';
import { figureOf, inWords } from './figure.js';
import type { Bounds, Toll, Verdict, VerdictKind } from './toll.js';

/** How one figure of a toll came about, in sentences that can be checked against the claims. */
export interface Explanation {
  measure: Measure;
  group: Group;
  /** The first says what stands; each of the others what became of figures that do not. */
  sentences: string[];
}

/** Every measure of every group of which somebody spoke, those of everybody first. */
export function explainToll(toll: Toll, claims: readonly ClaimRecord[]): Explanation[] {
  const byId = new Map([...claims].sort(bySaid).map((claim) => [claim.id, claim]));
  const spoken = new Map<string, Verdict[]>();
  for (const verdict of toll.verdicts) {
    const key = `${verdict.group === 'all' ? 0 : 1}${MEASURES.indexOf(verdict.measure)}|${verdict.measure}|${verdict.group}`;
    spoken.set(key, [...(spoken.get(key) ?? []), verdict]);
  }
  return [...spoken.keys()].sort().map((key) => {
    const [, measure, group] = key.split('|') as [string, Measure, Group];
    const bounds = (group === 'all' ? toll.measures : toll.groups[group])?.[measure] ?? null;
    const said = spoken.get(key)!.flatMap(({ claimId, verdict, because }): Said[] => {
      const record = byId.get(claimId);
      return record ? [{ record, verdict, because, figure: figureIn(record, group) }] : [];
    });
    return { measure, group, sentences: tell(bounds, said) };
  });
}

interface Said {
  record: ClaimRecord;
  verdict: VerdictKind;
  because: string;
  /** The figure as a reader would write it. */
  figure: string;
}

function figureIn({ claim }: ClaimRecord, group: Group): string {
  const subset = claim.group === group ? undefined : claim.subsets.find((s) => s.group === group);
  if (subset) return String(subset.count);
  const figure = figureOf(claim);
  const more = claim.mode === 'increment' ? ' more' : '';
  return figure ? `${inWords(figure)}${more}` : 'no number';
}

function tell(bounds: Bounds | null, said: readonly Said[]): string[] {
  const of = (...kinds: VerdictKind[]): Said[] => said.filter(({ verdict }) => kinds.includes(verdict));
  const sentences = bounds ? figures(bounds, of('stands', 'outgrown')) : ['No figure stands.'];
  const older = of('outgrown');
  if (bounds && older.length > 0)
    sentences.push(`Left out of low, since others went higher and a day has passed: ${listed(older)}.`);
  const replaced = of('superseded');
  if (replaced.length > 0)
    sentences.push(`Superseded, since its source has spoken again: ${listed(replaced)}.`);
  const back = of('withdrawn');
  if (back.length > 0) sentences.push(`Taken back: ${reasoned(back)}.`);
  const idle = of('stale', 'confirmation', 'absorbed', 'outranked');
  if (idle.length > 0) sentences.push(`Without effect: ${reasoned(idle)}.`);
  const apart = of('apart');
  if (apart.length > 0) sentences.push(`Shown apart and never counted: ${reasoned(apart)}.`);
  return sentences;
}

function figures({ low, best, high, contested, sources }: Bounds, counting: readonly Said[]): string[] {
  const by = (n: number | null): string => {
    const bearer = counting.findLast(({ figure }) => figure.split(/[ ,]/).includes(String(n)));
    return bearer ? ` (${whoAndWhen(bearer.record)})` : '';
  };
  const sentences: string[] = [];
  if (best === null) sentences.push(`Nobody gives more than an upper bound: ${high}${by(high)}.`);
  else if (low === high) sentences.push(`${best} is what stands${by(best)}.`);
  else {
    sentences.push(`Best is ${best}, the highest figure that stands${by(best)}.`);
    if (low !== best) sentences.push(`Low is ${low ?? 'not given'}${by(low)}.`);
    if (high !== best) sentences.push(`High is ${high ?? 'not given'}${by(high)}.`);
  }
  if (sources > 1) sentences.push(`${sources} sources stand.`);
  if (contested) sentences.push('It is contested: a source gave less than what was public when it spoke.');
  return [sentences.join(' ')];
}

const MOST = 6;

/** `30 (CNN, 2 June 15:25), 50 (…)`; the latest where there are many. */
function listed(said: readonly Said[]): string {
  const parts = said.map(({ figure, record }) => `${figure} (${whoAndWhen(record)})`);
  return shortened(parts, '; ');
}

/** The same, each with its reason. */
function reasoned(said: readonly Said[]): string {
  const parts = said.map(({ figure, record, because }) => `${figure} (${whoAndWhen(record)}) – ${because}`);
  return shortened(parts, '; ');
}

function shortened(parts: readonly string[], separator: string): string {
  const left = parts.length - MOST;
  return left <= 0 ? parts.join(separator) : `${parts.slice(-MOST).join(separator)}; and ${left} before`;
}

function whoAndWhen({ claim, outlet, said, validFrom }: ClaimRecord): string {
  const at = DateTime.fromISO(said ?? validFrom, { zone: 'utc' })
    .setLocale('en-GB')
    .toFormat("d MMMM HH:mm 'UTC'");
  const who = claim.attribution?.text;
  return [who, who && outlet ? `in ${outlet}` : (outlet ?? 'the document itself'), at]
    .filter(Boolean)
    .join(', ');
}
