import type { Queryable } from '#log';

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
