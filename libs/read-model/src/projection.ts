import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Queryable, Transaction } from '#log';

/** One generation of the read model: a schema of its own, passed as a value to everything that reads or writes it. */
export interface Projection {
  n: number;
  /** `projection_<n>`; safe to put into SQL as it is. */
  schema: string;
  /** A generation that is not live yet: it announces nothing. */
  building: boolean;
  /** The latest run of the enricher over the log whose facts it takes; those of later runs wait for a generation of theirs. */
  facts: number;
}

export type ProjectionState = 'building' | 'live' | 'previous';

export interface ProjectionRow {
  n: number;
  state: ProjectionState;
  rules: string | null;
  facts: number;
}

export function projectionOf(n: number, state: ProjectionState, facts = 1): Projection {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`no generation of the read model: ${n}`);
  return { n, schema: `projection_${n}`, building: state === 'building', facts };
}

/** The consumer group that fills a generation: each keeps positions of its own. */
export function projectorGroup(projection: Pick<Projection, 'n'>): string {
  return `projector@${projection.n}`;
}

export async function projections(db: Queryable): Promise<ProjectionRow[]> {
  return db.query<ProjectionRow>('select n, state, rules, facts from meta.projections order by n');
}

/** The generation that readers follow. Throws where none has been made yet. */
export async function currentProjection(db: Queryable): Promise<Projection> {
  const [row] = await db.query<ProjectionRow>(
    `select n, state, facts from meta.projections where state = 'live'`,
  );
  if (!row) throw new Error('there is no read model yet: start the projector, or run `blotter up`');
  return projectionOf(row.n, 'live', row.facts);
}

/** A swap shows to readers this much later at most; the generation before it stays in place for much longer. */
const FRESH_MS = 500;
const current = new WeakMap<Queryable, { projection: Promise<Projection>; until: number }>();

/** `currentProjection` without a query per request, for readers. A failure is not kept. */
export function cachedProjection(db: Queryable, now: () => number = Date.now): Promise<Projection> {
  const known = current.get(db);
  if (known && now() < known.until) return known.projection;
  const projection = currentProjection(db);
  current.set(db, { projection, until: now() + FRESH_MS });
  projection.catch(() => current.delete(db));
  return projection;
}

/**
 * The live generation, made now where there is none. Several processes may start at once: one makes it, the others wait.
 */
export async function ensureProjection(tx: Transaction, rules: string | null = null): Promise<Projection> {
  await lockProjections(tx);
  const [live] = await tx.query<ProjectionRow>(
    `select n, state, facts from meta.projections where state = 'live'`,
  );
  if (live) return projectionOf(live.n, 'live', live.facts);
  return create(tx, await nextNumber(tx), 'live', rules, 1);
}

/** A new generation beside the live one. Fill it with the group `projectorGroup` names, then `swapProjection`. */
export async function createProjection(
  tx: Transaction,
  rules: string | null = null,
  facts?: number,
): Promise<Projection> {
  await lockProjections(tx);
  const live = (await projections(tx)).find((row) => row.state === 'live');
  return create(tx, await nextNumber(tx), 'building', rules, facts ?? live?.facts ?? 1);
}

/**
 * A number is never given again, not even that of a generation that was dropped: the log still knows how far the group of
 * the old one had read, and the new one would start there.
 */
async function nextNumber(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ n: number }>(`select nextval('meta.projection_numbers')::int as n`);
  return row!.n;
}

async function create(
  tx: Transaction,
  n: number,
  state: ProjectionState,
  rules: string | null,
  facts: number,
) {
  const projection = projectionOf(n, state, facts);
  await tx.query(`create schema ${projection.schema}`);
  await inSchema(tx, projection, sql('projection.sql'));
  if (state === 'live') await addReaderIndexes(tx, projection);
  await tx.query('insert into meta.projections (n, state, rules, facts) values ($1, $2, $3, $4)', [
    n,
    state,
    rules,
    facts,
  ]);
  return projection;
}

const GROWING = [
  'post_versions',
  'decisions',
  'facts',
  'links',
  'story_members',
  'mentions',
  'entities',
  'claims',
];

/** Tells the planner how large the tables have become: a page of posts takes 9 ms without that where it takes 1 with it. */
export async function refreshStatistics(tx: Transaction, { schema }: Projection): Promise<void> {
  await tx.query(`analyze ${GROWING.map((name) => `${schema}.${name}`).join(', ')}`);
}

/** Indexes that only readers need; a building generation gets them when it has caught up. Idempotent. */
export async function addReaderIndexes(tx: Transaction, projection: Projection): Promise<void> {
  await inSchema(tx, projection, sql('reader-indexes.sql'));
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
  const next = projectionOf(n, 'live');
  if (live && live.n !== n) {
    await tx.query(
      `update ${next.schema}.incidents as i set version = old.version, announced = old.announced
       from ${projectionOf(live.n, 'live').schema}.incidents as old
       where old.space = i.space and old.id = i.id and old.version > i.version`,
    );
    await tx.query(`update meta.projections set state = 'previous' where n = $1`, [live.n]);
  }
  await tx.query(`update meta.projections set state = 'live' where n = $1`, [n]);
  return next;
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

async function inSchema(tx: Transaction, projection: Projection, statements: string): Promise<void> {
  const [before] = await tx.query<{ path: string }>(`select current_setting('search_path') as path`);
  await tx.query(`set local search_path to ${projection.schema}`);
  await tx.query(statements);
  await tx.query(`select set_config('search_path', $1, true)`, [before?.path ?? 'public']);
}

/** SQL files stay outside dist: found from the package's root, which is the same for sources and for the build. */
function sql(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = here.replace(/[\\/]dist(?=[\\/]libs[\\/]read-model[\\/]src$)/, '');
  return readFileSync(join(root, '..', 'sql', name), 'utf8');
}
