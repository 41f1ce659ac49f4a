import { isBefore } from '#domain';
import {
  byClaim,
  foldIncidents,
  IncidentIndex,
  kindOf,
  titleOf,
  type ClaimRecord,
  type IncidentState,
} from '#domain/incidents/index.js';
import type { Transaction } from '#log';
import type { Projection } from '../projection.js';
import { claimPages, PAGE, strides, type Stored } from './claim-pages.js';
import { baseBefore, KEPT_BASES, keepFolded, keepStates, type Base } from './incident-states.js';

/** So many pages of claims are kept for the ledgers, which need most of them at once; of more they read theirs again. */
const KEPT_PAGES = 2;

export interface Assigned {
  /** Every incident after the fold, merged ones included. */
  states: Map<string, IncidentState>;
  /** Incidents that won or lost a claim, or were merged otherwise than before. */
  touched: Set<string>;
  /** The earliest claim that an incident lost. */
  lost: Map<string, string>;
  /** Where the fold began: what is older is as it was. */
  upTo: string | null;
  /** All claims from there on with their incidents; null where they were too many to keep. */
  folded: FoldedClaim[] | null;
}

/** A claim with the incident that it joined. */
export interface FoldedClaim {
  incident: string | null;
  record: ClaimRecord;
}

/** Assigns the claims from `since` on to incidents again, in published order, and stores what came out otherwise. */
export async function assignClaims(
  tx: Transaction,
  of: Projection,
  space: string,
  since: string,
): Promise<Assigned> {
  let bases = [await baseBefore(tx, of, space, since)];
  const { upTo } = bases[0]!;
  const seen = new Set<string>();
  const touched = new Set<string>();
  const lost = new Map<string, string>();
  let folded: FoldedClaim[] | null = [];
  for await (const stored of claimPages(tx, of, space, upTo)) {
    const piece = await foldOn(tx, of, space, bases.at(-1)!, stored);
    bases = [...bases, ...piece.bases].slice(-KEPT_BASES);
    for (const id of piece.folded) seen.add(id);
    const incidentOf = ({ id }: Stored) => piece.assignments.get(id) ?? null;
    const moved = stored.filter((row) => incidentOf(row) !== row.incident_id);
    for (const row of moved) for (const id of [row.incident_id, incidentOf(row)]) if (id) touched.add(id);
    for (const { id, incident_id } of moved.toSorted((a, b) => byClaim(a.record, b.record))) {
      if (incident_id !== null && !lost.has(incident_id)) lost.set(incident_id, id);
    }
    await storeAssignments(tx, of, space, moved, piece.assignments);
    if (folded && folded.length + stored.length > KEPT_PAGES * PAGE) folded = null;
    folded?.push(...stored.map((row) => ({ incident: incidentOf(row), record: row.record })));
  }
  await keepFolded(tx, of, space, upTo, bases);
  const { states } = bases.at(-1)!;
  for (const id of await toldOtherwise(tx, of, space, seen, states)) touched.add(id);
  return { states: new Map(states.map((state) => [state.id, state])), touched, lost, upTo, folded };
}

/**
 * Incidents that keep their claims but not their heading: what a feed speaks of all the time is the cause of a claim that
 * names none, so an earlier claim that comes late may change it.
 */
async function toldOtherwise(
  tx: Transaction,
  of: Projection,
  space: string,
  folded: ReadonlySet<string>,
  states: readonly IncidentState[],
): Promise<string[]> {
  const rows = await tx.query<{ id: string; title: string; kind: string | null }>(
    `select id, title, kind from ${of.schema}.incidents where space = $1 and id = any($2)`,
    [space, [...folded]],
  );
  const byId = new Map(states.map((state) => [state.id, state]));
  return rows.flatMap(({ id, title, kind }) => {
    const state = byId.get(id);
    return state && (titleOf(state) !== title || kindOf(state) !== kind) ? [id] : [];
  });
}

interface Merge {
  id: string;
  into: string;
  at: string;
}

/** Incidents that were merged otherwise before, and what they are merged into now and then. */
export async function mergesChanged(
  tx: Transaction,
  of: Projection,
  space: string,
  upTo: string | null,
  states: ReadonlyMap<string, IncidentState>,
): Promise<string[]> {
  const before = await tx.query<Merge>(
    `select id, merged_into as into, ${of.schema}.iso(merged_at) as at from ${of.schema}.incidents
     where space = $1 and merged_into is not null and ($2::timestamptz is null or merged_at > $2)`,
    [space, upTo],
  );
  const after = [...states.values()].flatMap(({ id, mergedInto, mergedAt }): Merge[] =>
    mergedInto !== null && (upTo === null || isBefore(upTo, mergedAt!))
      ? [{ id, into: mergedInto, at: mergedAt! }]
      : [],
  );
  const name = ({ id, into, at }: Merge) => `${id} ${into} ${at}`;
  const [was, is] = [new Set(before.map(name)), new Set(after.map(name))];
  const changed = [...before.filter((m) => !is.has(name(m))), ...after.filter((m) => !was.has(name(m)))];
  return changed.flatMap(({ id, into }) => [id, into]);
}

async function foldOn(tx: Transaction, of: Projection, space: string, base: Base, stored: Stored[]) {
  const claims = stored.map((row) => row.record).sort(byClaim);
  const assignments = new Map<string, string | null>();
  const bases: Base[] = [];
  const folded = new Set<string>();
  for (const stride of strides(claims)) {
    const piece = foldIncidents(indexOf(bases.at(-1) ?? base), stride);
    for (const [claim, incident] of piece.assignments) assignments.set(claim, incident);
    for (const id of piece.touched) folded.add(id);
    const upTo = stride.at(-1)!.validFrom;
    const changed = piece.incidents.filter((state) => piece.touched.has(state.id));
    await keepStates(tx, of, space, upTo, changed);
    bases.push({ upTo, states: piece.incidents, index: piece.index });
  }
  return { bases, assignments, folded };
}

/** Live posts of one minute are folded one after another, each from before that minute: so the index is kept. */
function indexOf(base: Base): IncidentIndex {
  return (base.index ??= new IncidentIndex(base.states));
}

async function storeAssignments(
  tx: Transaction,
  of: Projection,
  space: string,
  moved: Stored[],
  assignments: ReadonlyMap<string, string | null>,
): Promise<void> {
  if (moved.length === 0) return;
  await tx.query(
    `update ${of.schema}.claims as c set incident_id = r.incident_id
     from unnest($2::text[], $3::text[]) as r(id, incident_id) where c.space = $1 and c.id = r.id`,
    [space, moved.map((row) => row.id), moved.map((row) => assignments.get(row.id) ?? null)],
  );
}
