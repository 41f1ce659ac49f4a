import type { AnyEvent } from '#contracts';
import { Lineage, rootOf, type IncidentState } from '#domain/incidents/index.js';
import type { Transaction } from '#log';
import type { Projection } from '../projection.js';
import { announceGone, announceTolls } from './announce.js';
import { assignClaims, mergesChanged, type Assigned } from './assign.js';
import { latestStates } from './incident-states.js';
import { foldedClaims, ledgersOf, type IncidentLedger } from './ledgers.js';
import { takeClaims, type ClaimMarks } from './marks.js';
import { incidentsNamed, joinsAt } from './overrides.js';
import { removeIncidents, storeIncidents, storePoints } from './store-incidents.js';

/**
 * Folds marked claims into incidents and works out the tolls of those that changed. Answers the events to append; none
 * while a generation is being built. The caller holds the lock of the space.
 */
export async function foldClaims(tx: Transaction, of: Projection, space: string): Promise<AnyEvent[]> {
  const marks = await takeClaims(tx, of, space);
  if (!marks) return [];
  const { states, touched, lost, upTo, folded } = await assigned(tx, of, space, marks);
  for (const id of await incidentsNamed(tx, of, space, marks.incidents)) touched.add(id);
  const joins = await joinsAt(tx, of, space);
  const lineage = new Lineage(states.values(), joins);
  // Joins may come and go at any time, whatever was folded now.
  const since = joins.length > 0 ? null : upTo;
  for (const id of await mergesChanged(tx, of, space, since, lineage.shown())) touched.add(id);
  const recent = foldedClaims({ upTo, folded });
  const events: AnyEvent[] = [];
  for (const part of families(touched, lineage.shown())) {
    const ledgers = await ledgersOf(tx, of, space, part, lineage, recent);
    const known = await storeIncidents(tx, of, space, ledgers);
    await storePoints(tx, of, space, ledgers);
    await markDays(tx, of, space, marks.since, ledgers);
    if (!of.building) events.push(...(await announceTolls(tx, of, space, ledgers, known)));
  }
  const gone = await removeIncidents(
    tx,
    of,
    space,
    [...touched].filter((id) => !states.has(id)),
  );
  const leadsTo = await keepFormer(
    tx,
    of,
    space,
    gone.map((row) => row.id),
    lost,
  );
  return of.building ? [] : [...events, ...announceGone(space, gone, leadsTo)];
}

/** Nothing was folded, so no merge is younger. */
const END_OF_TIME = '9999-12-31T00:00:00Z';

/** Incidents in one go: their ledgers are worked out without a pause, and the process has leases to renew meanwhile. */
const AT_ONCE = 100;

/** The incidents that stand, in parts; those that end in the same one stay together. */
function families(ids: ReadonlySet<string>, states: ReadonlyMap<string, IncidentState>): Set<string>[] {
  const byRoot = new Map<string, string[]>();
  for (const id of ids) {
    if (!states.has(id)) continue;
    const root = rootOf(id, states);
    byRoot.set(root, [...(byRoot.get(root) ?? []), id]);
  }
  const whole = [...byRoot.values()];
  const parts: Set<string>[] = [];
  for (let i = 0; i < whole.length; i += AT_ONCE) parts.push(new Set(whole.slice(i, i + AT_ONCE).flat()));
  return parts;
}

async function assigned(
  tx: Transaction,
  of: Projection,
  space: string,
  marks: ClaimMarks,
): Promise<Assigned> {
  if (marks.since !== null) return assignClaims(tx, of, space, marks.since);
  const states = await latestStates(tx, of, space);
  return {
    states: new Map(states.map((s: IncidentState) => [s.id, s])),
    touched: new Set(),
    lost: new Map(),
    upTo: END_OF_TIME,
    folded: null,
  };
}

/** Keeps ids that are no more with the claim that opened them; answers in which incident that claim is now. */
async function keepFormer(
  tx: Transaction,
  of: Projection,
  space: string,
  gone: string[],
  lost: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const known = gone.filter((id) => lost.has(id));
  if (known.length === 0) return new Map();
  const rows = await tx.query<{ id: string; incident_id: string | null }>(
    `with former as (
       insert into ${of.schema}.former_incidents (space, id, claim_id)
       select $1, * from unnest($2::text[], $3::text[])
       on conflict (space, id) do update set claim_id = excluded.claim_id returning id, claim_id)
     select former.id, c.incident_id from former
       left join ${of.schema}.claims as c on c.space = $1 and c.id = former.claim_id`,
    [space, known, known.map((id) => lost.get(id))],
  );
  return new Map(rows.flatMap(({ id, incident_id }) => (incident_id ? [[id, incident_id] as const] : [])));
}

/** A claim changes its own day and every later day on which somebody spoke of its incident. */
async function markDays(
  tx: Transaction,
  of: Projection,
  space: string,
  since: string | null,
  ledgers: readonly IncidentLedger[],
): Promise<void> {
  const first = since?.slice(0, 10) ?? '';
  const days = ledgers.flatMap(({ claims }) =>
    claims.flatMap(({ validFrom, date }) => [validFrom.slice(0, 10), ...(date ? [date] : [])]),
  );
  const marked = [...new Set(days)].filter((day) => day >= first);
  if (marked.length === 0) return;
  await tx.query(`insert into ${of.schema}.dirty (space, kind, days) values ($1, 'days', $2)`, [
    space,
    marked,
  ]);
}
