import type { Claim, Group, Measure } from '../claim.js';
import { compareTimes, isBefore, isBy } from '../order.js';
import { bySaid, type ClaimRecord } from './claim-record.js';
import { exactly, figureOf, isZero, plus, type Figure } from './figure.js';
import { roleOf, type Role } from './role.js';
import { Sayings, type Saying, type Source } from './source.js';
import { isToldNew } from './told-new.js';

/**
 * One figure for one measure of one group by one source, for as long as some wording states it. A claim gives one for
 * itself and one per subset; wordings of a post that repeat a figure are one observation, dated by the first.
 */
export interface Observation {
  measure: Measure;
  group: Group;
  source: Source;
  /** The slots of one source are apart: its number, its vague word, its zero, its figure for one group. */
  slot: string;
  /** Numbers outrank words and figures for one group, which outrank zeros. */
  tier: 1 | 2 | 3;
  role: Role;
  figure: Figure | null;
  /** When it was said, and when it began to count in this incident. */
  said: string;
  at: string;
  until: string | null;
  recap: boolean;
  fresh: boolean;
  /** The first wording that states it; `claims` are all, in order. */
  record: ClaimRecord;
  claims: ClaimRecord[];
}

const RECAPS = new Set(['recap', 'summary', 'closing']);

/** Everything that the claims observe as published by `asOf`, in the order of the fold. */
export function observationsOf(claims: readonly ClaimRecord[], asOf?: string): Observation[] {
  const found: Observation[] = [];
  const open = new Map<string, Observation>();
  const sayings = new Sayings();
  for (const [at, records] of moments(claims, asOf)) {
    for (const [i, saying] of sayings.next(records).entries()) {
      const record = records[i]!;
      const { validTo } = record;
      const until = validTo !== null && (asOf === undefined || isBy(validTo, asOf)) ? validTo : null;
      for (const part of partsOf(record, saying))
        join({ ...part, said: record.said ?? record.validFrom, at, until }, open, found);
    }
  }
  return found;
}

/** The claims by the moment from which they count, in order; those of one moment in the order in which they were said. */
function moments(claims: readonly ClaimRecord[], asOf?: string): [string, ClaimRecord[]][] {
  const byMoment = new Map<string, ClaimRecord[]>();
  for (const record of [...claims].sort(bySaid)) {
    const at = record.countsFrom ?? record.validFrom;
    if (asOf !== undefined && isBefore(asOf, at)) continue;
    // A wording that was replaced in the moment it appeared was never public.
    if (record.validTo !== null && isBy(record.validTo, at)) continue;
    const moment = byMoment.get(at);
    if (moment) moment.push(record);
    else byMoment.set(at, [record]);
  }
  return [...byMoment].sort(([a], [b]) => compareTimes(a, b));
}

/** Adds an observation, or lengthens the one that it carries on: the same figure by the same source in the next wording. */
function join(next: Observation, open: Map<string, Observation>, found: Observation[]): void {
  const { record } = next;
  const key = [record.feed, next.measure, next.group, next.slot, next.role.kind, next.figure?.key].join('|');
  const wording = `${key}|${record.postId}|${record.version}`;
  const same = open.get(wording);
  // A person may have suspended the wording in between: then it begins anew.
  const isSpanned = same && (same.until === null || isBy(next.at, same.until));
  const before = isSpanned ? same : open.get(`${key}|until ${next.at}`);
  const carries = before && (isSpanned || goesOn(before, next)) && !isRestated(before, next, found);
  const carrying = carries ? before : next;
  if (carries) lengthen(before, next);
  else found.push(next);
  open.set(wording, carrying);
  if (next.until) open.set(`${key}|until ${next.until}`, carrying);
}

/** The next wording goes on where one ended; another claim that comes in or goes by an override is no wording of it. */
function goesOn(before: Observation, next: Observation): boolean {
  if (before.until !== next.at) return false;
  const last = before.claims.at(-1)!;
  const { id, of = id } = next.record;
  return (last.of ?? last.id) === of || (!last.ended && next.said === next.at);
}

/** The claim that lasts longest comes last: an override may end one of two that say the same in one wording. */
function lengthen(before: Observation, { record, until }: Observation): void {
  const isLast = until === null || (before.until !== null && isBy(before.until, until));
  if (isLast) before.until = until;
  before.claims.splice(isLast ? before.claims.length : -1, 0, record);
}

/** A figure that was taken back since, and that the new wording tells as new, is said again and not carried on. */
function isRestated(before: Observation, next: Observation, found: readonly Observation[]): boolean {
  return (
    next.fresh &&
    found.some(
      ({ role, measure, group, figure, said }) =>
        role.kind === 'correction' &&
        measure === next.measure &&
        group === next.group &&
        figure?.key === next.figure?.key &&
        isBefore(before.said, said) &&
        isBy(said, next.at),
    )
  );
}

type Part = Omit<Observation, 'said' | 'at' | 'until'>;

function partsOf(record: ClaimRecord, { source, claim: full }: Saying): Part[] {
  const { claim } = record;
  const fresh = isToldNew(claim);
  const role = roleOf(full);
  const own = { record, claims: [record], source, role, measure: claim.measure, fresh };
  const common = { ...own, recap: RECAPS.has(record.kind) };
  const figure = withoutAttackers(figureOf(full), full);
  const parts: Part[] = [
    { ...common, group: claim.group, figure, ...ownSlot(record, full, source, figure, fresh) },
  ];
  if (role.kind === 'figure' && claim.group !== 'all') {
    parts.push({ ...common, group: 'all', figure, slot: `${source.key}#${claim.group}`, tier: 2 });
  }
  if (role.kind === 'apart' || role.kind === 'unquantified') return parts;
  for (const subset of claim.subsets) {
    const counted = exactly(subset.count);
    const slot = slotOf(source, claim.measure, counted, fresh);
    parts.push({
      ...common,
      group: subset.group,
      figure: counted,
      ...slot,
      role: subsetRole(role, subset.group),
    });
  }
  return parts;
}

function subsetRole(role: Role, group: Group): Role {
  if (group === 'perpetrators') return { kind: 'apart', reason: 'counts attackers' };
  if (group === 'combatants') return { kind: 'apart', reason: 'counts fighters' };
  return role;
}

/** A toll that says how many attackers it holds is a toll of victims with them taken out. */
function withoutAttackers(figure: Figure | null, claim: Claim): Figure | null {
  const attackers = claim.subsets.find((s) => s.group === 'perpetrators');
  return figure && attackers && claim.group === 'all' ? plus(figure, -attackers.count) : figure;
}

/** An embassy counts its own: like the figure for one group, it stands for everybody until somebody counts everybody. */
function ownSlot(
  record: ClaimRecord,
  full: Claim,
  source: Source,
  figure: Figure | null,
  fresh: boolean,
): Pick<Observation, 'slot' | 'tier'> {
  const { claim } = record;
  const isOfNation =
    claim.group === 'all' &&
    figure !== null &&
    !isZero(figure) &&
    (countsNation(record) || OWN.test(full.sentence));
  if (isOfNation) return { slot: `${source.key}#${claim.victimSide ?? 'nationals'}`, tier: 2 };
  return slotOf(source, claim.measure, figure, fresh);
}

/** "Two Britons died" in the Philippines, "four of its citizens". */
function countsNation({ claim, places }: ClaimRecord): boolean {
  const country = places.find(({ id }) => id === claim.place?.id)?.country ?? null;
  return claim.victimSide !== null && country !== null && claim.victimSide !== country;
}
const OWN = /\bof (?:its|their|our) (?:own )?(?:citizens|nationals|compatriots|countrymen)\b/i;

function slotOf(
  source: Source,
  measure: Measure,
  figure: Figure | null,
  fresh: boolean,
): Pick<Observation, 'slot' | 'tier'> {
  if (figure?.vague) return { slot: `${source.key}#vague`, tier: 2 };
  // Nobody is missing any more: as good a figure as any.
  if (figure && isZero(figure) && !fresh && measure !== 'missing')
    return { slot: `${source.key}#zero`, tier: 3 };
  return { slot: source.key, tier: 1 };
}
