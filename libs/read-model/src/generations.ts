import type { Transaction } from '#log';
import {
  projectionOf, projections, type Projection, type ProjectionRow, type ProjectionState, type Runs,
} from './projection.js'; // prettier-ignore
import { addReaderIndexes, createTables, SHAPE } from './tables.js';

/**
 * The live generation, made now where there is none. Several processes may start at once: one makes it, the others wait.
 */
export async function ensureProjection(tx: Transaction, rules: string | null = null): Promise<Projection> {
  await lockProjections(tx);
  const [live] = await tx.query<ProjectionRow>(
    `select n, state, facts, stories from meta.projections where state = 'live'`,
  );
  if (live) return projectionOf(live.n, 'live', live);
  // A restored log has its first generation built before anybody reads of it.
  const building = (await projections(tx)).find(({ state }) => state === 'building');
  if (building) return projectionOf(building.n, 'building', building);
  return create(tx, await nextNumber(tx), 'live', rules, { facts: 1, stories: 1 });
}

/** A new generation beside the live one. Fill it with the group `projectorGroup` names, then `swapProjection`. */
export async function createProjection(
  tx: Transaction,
  rules: string | null = null,
  runs: Partial<Runs> = {},
): Promise<Projection> {
  await lockProjections(tx);
  const live = (await projections(tx)).find((row) => row.state === 'live');
  const { facts = live?.facts ?? 1, stories = live?.stories ?? 1 } = runs;
  return create(tx, await nextNumber(tx), 'building', rules, { facts, stories });
}

/**
 * A number is never given again, not even that of a generation that was dropped: the log still knows how far the group of
 * the old one had read, and the new one would start there.
 */
async function nextNumber(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ n: number }>(`select nextval('meta.projection_numbers')::int as n`);
  return row!.n;
}

/** The number of a run of a stage over the whole log, which no run had before. */
export async function nextRun(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ n: number }>(`select nextval('meta.run_numbers')::int as n`);
  return row!.n;
}

async function create(tx: Transaction, n: number, state: ProjectionState, rules: string | null, runs: Runs) {
  const projection = projectionOf(n, state, runs);
  await createTables(tx, projection);
  if (state === 'live') await addReaderIndexes(tx, projection);
  await tx.query(
    'insert into meta.projections (n, state, rules, facts, stories, shape) values ($1, $2, $3, $4, $5, $6)',
    [n, state, rules, runs.facts, runs.stories, SHAPE],
  );
  return projection;
}

/**
 * Makes a generation the live one, in the caller's transaction; what was live stays as `previous`, so that swapping back
 * is the same call. Versions of announced tolls carry over: consumers of `blotter.tolls` see them grow, and nothing twice.
 */
export async function swapProjection(tx: Transaction, n: number): Promise<Projection> {
  await lockProjections(tx);
  const known = await projections(tx);
  const live = known.find((row) => row.state === 'live');
  if (!known.some((row) => row.n === n))
    throw new Error(`there is no generation ${n} of the read model to swap in`);
  const next = projectionOf(
    n,
    'live',
    known.find((row) => row.n === n),
  );
  if (live && live.n !== n) {
    await tx.query(
      `update ${next.schema}.incidents as i set version = old.version, announced = old.announced
       from ${projectionOf(live.n, 'live').schema}.incidents as old
       where old.space = i.space and old.id = i.id and old.version > i.version`,
    );
    await tx.query(`update meta.projections set state = 'previous' where n = $1`, [live.n]);
  }
  await tx.query(
    `with told as (delete from meta.announced returning *)
     update ${next.schema}.incidents as i set version = told.version, announced = told.announced
     from told where told.space = i.space and told.incident = i.id and told.version > i.version`,
  );
  await tx.query(`update meta.projections set state = 'live' where n = $1`, [n]);
  return next;
}

/** Puts a generation into another state than live: `building` to fill it further, `dropped` to have it removed. */
export async function setAside(
  tx: Transaction,
  n: number,
  state: Exclude<ProjectionState, 'live'>,
): Promise<void> {
  await lockProjections(tx);
  await tx.query(`update meta.projections set state = $2 where n = $1 and state <> 'live'`, [n, state]);
}

/** Removes a generation that nobody reads any more. Refuses the live one. */
export async function dropProjection(tx: Transaction, n: number): Promise<void> {
  await lockProjections(tx);
  const row = (await projections(tx)).find((p) => p.n === n);
  if (row?.state === 'live')
    throw new Error(`generation ${n} of the read model is live: swap another one in first`);
  await tx.query(`drop schema if exists ${projectionOf(n, 'previous').schema} cascade`);
  await tx.query('delete from meta.projections where n = $1', [n]);
}

async function lockProjections(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('blotter.projections', 0))`);
}
