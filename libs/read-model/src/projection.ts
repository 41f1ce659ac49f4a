import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stableHash } from '#domain';
import { WORDS_FORM } from '#domain/search/words.js';
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
  /** The run of the deduplicator over the log whose decisions it takes, and no others. */
  stories: number;
}

export type ProjectionState = 'building' | 'live' | 'previous' | 'dropped';

export interface ProjectionRow {
  n: number;
  state: ProjectionState;
  rules: string | null;
  facts: number;
  stories: number;
  /** The form of its tables; null where it is older than forms are taken down. */
  shape: string | null;
}

/** Which runs of the stages before it a generation takes. */
export type Runs = Pick<Projection, 'facts' | 'stories'>;

export function projectionOf(n: number, state: ProjectionState, runs: Partial<Runs> = {}): Projection {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`no generation of the read model: ${n}`);
  const { facts = 1, stories = 1 } = runs;
  return { n, schema: `projection_${n}`, building: state === 'building', facts, stories };
}

/** The form of the tables that this program makes: it cannot write into a generation of another one. */
export const SHAPE = stableHash(
  [sql('projection.sql').replaceAll(/--.*$/gm, '').replaceAll(/\s+/g, ' '), String(WORDS_FORM)],
  16,
);

/** The consumer group that fills a generation: each keeps positions of its own. */
export function projectorGroup(projection: Pick<Projection, 'n'>): string {
  return `projector@${projection.n}`;
}

/** The consumer group of a run of the deduplicator; the first has the service's own name. */
export function deduplicatorGroup(run: number): string {
  return run === 1 ? 'deduplicator' : `deduplicator@${run}`;
}

/** The consumer group of a run of the enricher over the whole log, which ends with the rebuild that it is for. */
export function enricherGroup(run: number): string {
  return run === 1 ? 'enricher' : `enricher@${run}`;
}

/** Whether a generation is built of a run of the enricher that is made for it alone. */
export function hasOwnEnricher(row: ProjectionRow, rows: readonly ProjectionRow[]): boolean {
  const others = rows.filter(({ n, state }) => n !== row.n && state !== 'dropped');
  return row.state === 'building' && others.every(({ facts }) => facts < row.facts);
}

export async function projections(db: Queryable): Promise<ProjectionRow[]> {
  return db.query<ProjectionRow>(
    'select n, state, rules, facts, stories, shape from meta.projections order by n',
  );
}

/** The generation that readers follow. Throws where none has been made yet. */
export async function currentProjection(db: Queryable): Promise<Projection> {
  const [row] = await db.query<ProjectionRow>(
    `select n, state, facts, stories from meta.projections where state = 'live'`,
  );
  if (!row) throw new Error('there is no read model yet: start the projector, or run `blotter up`');
  return projectionOf(row.n, 'live', row);
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
  await tx.query(`create schema ${projection.schema}`);
  await inSchema(tx, projection, sql('projection.sql'));
  if (state === 'live') await addReaderIndexes(tx, projection);
  await tx.query(
    'insert into meta.projections (n, state, rules, facts, stories, shape) values ($1, $2, $3, $4, $5, $6)',
    [n, state, rules, runs.facts, runs.stories, SHAPE],
  );
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

/**
 * Tells the planner how large the tables have become: a page of posts takes 9 ms without that where it takes 1 with it. Of a
 * sample of 3,000 rows, since this comes again and again while the tables grow; autovacuum takes its time over a larger one.
 */
export async function refreshStatistics(tx: Transaction, { schema }: Projection): Promise<void> {
  await tx.query(`select set_config('default_statistics_target', '10', true)`);
  await tx.query(`analyze ${GROWING.map((name) => `${schema}.${name}`).join(', ')}`);
}

/**
 * Lets an index of lists (words of posts, ids of mentions) put off more before it takes it in, for the rest of the
 * transaction: what comes in at once shares entries, and with the memory to sort it an entry is touched once. Searches
 * read through what was put off, some milliseconds for every megabyte; `takeIn` ends that when a bulk is over.
 */
export async function putOff(tx: Transaction): Promise<void> {
  const settings = `set_config('gin_pending_list_limit', '16MB', true), set_config('work_mem', '64MB', true)`;
  await tx.query(`select ${settings}`, [], 'put-off');
}

/** Has the indexes of lists take in what they put off. A generation that is being built has none. */
export async function takeIn(db: Queryable, { schema }: Projection): Promise<void> {
  await db.query(
    `select gin_clean_pending_list(indexrelid::regclass) from pg_index join pg_class on oid = indexrelid
     where indisvalid and relnamespace = '${schema}'::regnamespace and relam = (select oid from pg_am where amname = 'gin')`,
  );
}

/**
 * Has a transaction on a generation that is being built commit without a wait for the disk. What a dead server loses of it
 * goes with the position of the consumer or the mark that brought it about, so it is done again; and nobody reads of the
 * generation before it is swapped in, which waits for all that was committed before.
 */
export async function commitLater(tx: Transaction): Promise<void> {
  await tx.query(`select set_config('synchronous_commit', 'off', true)`);
}

/** Indexes that only readers need; a building generation gets them when it has caught up. Idempotent. */
export async function addReaderIndexes(tx: Transaction, projection: Projection): Promise<void> {
  // The words of all posts: with less memory they are sorted in many small parts.
  await tx.query(`select set_config('maintenance_work_mem', '128MB', true)`);
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
