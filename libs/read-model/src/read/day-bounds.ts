import { isBefore } from '#domain';
import type { Queryable } from '#log';
import type { Projection } from '../projection.js';

export interface DayQuestion {
  space: string;
  /** `YYYY-MM-DD` in `tz`. */
  date: string;
  tz: string;
  /** Null: now. */
  asOf: string | null;
}

/** A day as moments. */
export interface Bounds extends DayQuestion {
  start: string;
  end: string;
  /** The moment whose state the day is told in: its last, or `asOf` where that comes first. */
  at: string;
}

export async function boundsOf(
  db: Queryable,
  of: Pick<Projection, 'schema'>,
  question: DayQuestion,
): Promise<Bounds> {
  const [times] = await db.query<{ start: string; end: string }>(
    `select ${of.schema}.iso($1::date::timestamp at time zone $2) as start,
       ${of.schema}.iso(($1::date + 1)::timestamp at time zone $2) as end`,
    [question.date, question.tz],
  );
  const { start, end } = times!;
  const last = new Date(Date.parse(end) - 1).toISOString();
  const at = question.asOf !== null && isBefore(question.asOf, last) ? question.asOf : last;
  return { ...question, start, end, at };
}
