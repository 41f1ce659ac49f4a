import type { Queryable } from '#log';
import type { Projection } from '../projection.js';

/** A name space whose figures cannot be worked out: its marks wait, other spaces go on. */
export interface FailingFold {
  space: string;
  error: string;
  /** How often it was tried in a row. */
  failures: number;
  since: string;
}

/** From so many failures on nobody is kept waiting for a fold any longer. */
export const GIVEN_UP_AFTER = 3;

/** Takes down that the fold of a space failed once more. */
export async function noteFailure(
  db: Queryable,
  of: Projection,
  space: string,
  error: string,
): Promise<void> {
  await db.query(
    `insert into meta.fold_failures as f (projection, space, error, failures) values ($1, $2, $3, 1)
     on conflict (projection, space) do update set error = excluded.error, failures = f.failures + 1`,
    [of.n, space, error.replaceAll('\0', '').slice(0, 2000)],
  );
}

export async function clearFailure(db: Queryable, of: Projection, space: string): Promise<void> {
  await db.query('delete from meta.fold_failures where projection = $1 and space = $2', [of.n, space]);
}

export function failingFolds(db: Queryable, of: Pick<Projection, 'n'>): Promise<FailingFold[]> {
  return db.query<FailingFold>(
    'select space, error, failures, since from meta.fold_failures where projection = $1 order by since, space',
    [of.n],
  );
}
