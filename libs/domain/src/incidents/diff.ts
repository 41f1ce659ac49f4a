import type { Group, Measure } from '../claim.js';
import { compareText } from '../order.js';
import type { Bounds, VerdictKind } from './toll.js';

/** One figure of a claim with what became of it. */
export interface ToldClaim {
  post: string;
  sentence: string;
  measure: Measure;
  group: Group;
  count: number | null;
  verdict: VerdictKind;
}

/** An incident as one version of the rules tells it. */
export interface ToldIncident {
  id: string;
  title: string;
  /** `measure|group` → what stands. */
  figures: Record<string, Pick<Bounds, 'low' | 'best' | 'high' | 'contested'>>;
  claims: ToldClaim[];
}

type Figure = ToldIncident['figures'][string] | null;

export interface TollDifference {
  before: Pick<ToldIncident, 'id' | 'title'> | null;
  after: Pick<ToldIncident, 'id' | 'title'> | null;
  figures: { measure: Measure; group: Group; before: Figure; after: Figure }[];
  /** The sentences that one side reads and the other does not, or judges otherwise. */
  sentences: { post: string; sentence: string; before: string | null; after: string | null }[];
}

/**
 * The incidents whose figures two versions tell differently, those that only one tells among them. Two incidents are the
 * same where most sentences are: ids come from the claims that rules found, so other rules give other ids.
 */
export function diffTolls(before: readonly ToldIncident[], after: readonly ToldIncident[]): TollDifference[] {
  return pairs(before, after)
    .map(([a, b]) => difference(a, b))
    .filter(({ figures }) => figures.length > 0)
    .sort((x, y) => compareText(nameOf(x), nameOf(y)));
}

const nameOf = ({ before, after }: TollDifference): string =>
  `${(after ?? before)!.title} ${(after ?? before)!.id}`;

type Pair = [ToldIncident | null, ToldIncident | null];

function pairs(before: readonly ToldIncident[], after: readonly ToldIncident[]): Pair[] {
  const bySentence = new Map<string, ToldIncident[]>();
  for (const incident of after)
    for (const key of sentencesOf(incident)) bySentence.set(key, [...(bySentence.get(key) ?? []), incident]);
  const candidates = before.flatMap((a) => {
    const shared = new Map<ToldIncident, number>();
    for (const key of sentencesOf(a))
      for (const b of bySentence.get(key) ?? []) shared.set(b, (shared.get(b) ?? 0) + 1);
    return [...shared].map(([b, n]) => ({ a, b, n: n + (a.id === b.id ? 0.5 : 0) }));
  });
  candidates.sort((x, y) => y.n - x.n || compareText(x.a.id, y.a.id) || compareText(x.b.id, y.b.id));
  const taken = new Set<ToldIncident>();
  const found: Pair[] = [];
  for (const { a, b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    found.push([a, b]);
  }
  const alone = (incident: ToldIncident): boolean => !taken.has(incident);
  return [
    ...found,
    ...before.filter(alone).map((a): Pair => [a, null]),
    ...after.filter(alone).map((b): Pair => [null, b]),
  ];
}

function sentencesOf({ claims }: ToldIncident): Set<string> {
  return new Set(claims.map(({ post, sentence }) => `${post}\n${sentence}`));
}

function difference(a: ToldIncident | null, b: ToldIncident | null): TollDifference {
  const keys = new Set([...Object.keys(a?.figures ?? {}), ...Object.keys(b?.figures ?? {})]);
  const figures = [...keys].sort(compareText).flatMap((key) => {
    const [before, after] = [a?.figures[key] ?? null, b?.figures[key] ?? null];
    const [measure, group] = key.split('|') as [Measure, Group];
    return isSame(before, after) ? [] : [{ measure, group, before, after }];
  });
  const name = (incident: ToldIncident | null) => incident && { id: incident.id, title: incident.title };
  return { before: name(a), after: name(b), figures, sentences: sentencesApart(a, b, figures) };
}

function isSame(a: Figure, b: Figure): boolean {
  return (
    a?.low === b?.low &&
    a?.best === b?.best &&
    a?.high === b?.high &&
    (a?.contested ?? false) === (b?.contested ?? false)
  );
}

/** Of the measures whose figures differ, what each sentence says on either side, where that differs too. */
function sentencesApart(
  a: ToldIncident | null,
  b: ToldIncident | null,
  figures: TollDifference['figures'],
): TollDifference['sentences'] {
  const measures = new Set(figures.map(({ measure }) => measure));
  const [before, after] = [readings(a, measures), readings(b, measures)];
  return [...new Set([...before.keys(), ...after.keys()])].sort(compareText).flatMap((key) => {
    const [post, sentence] = key.split('\n') as [string, string];
    const [was, is] = [before.get(key) ?? null, after.get(key) ?? null];
    return was === is ? [] : [{ post, sentence, before: was, after: is }];
  });
}

/** `post\nsentence` → "12 killed (stands), 3 children killed (stands)" */
function readings(incident: ToldIncident | null, measures: ReadonlySet<Measure>): Map<string, string> {
  const said = new Map<string, Set<string>>();
  for (const { post, sentence, measure, group, count, verdict } of incident?.claims ?? []) {
    if (!measures.has(measure)) continue;
    const who = group === 'all' ? '' : ` ${group}`;
    const key = `${post}\n${sentence.replaceAll('\n', ' ')}`;
    said.set(key, (said.get(key) ?? new Set()).add(`${count ?? 'some'}${who} ${measure} (${verdict})`));
  }
  return new Map([...said].map(([key, all]) => [key, [...all].sort(compareText).join(', ')]));
}
