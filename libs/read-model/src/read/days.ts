import type { DaySummary } from '#domain/days/index.js';
import { summaryOfDay } from './day-summary.js';
import { Conditions, standing, type After, type Reader } from './reader.js';

/** Days in a zone that have posts, newest first, at most `limit + 1` after the key `[date]`. */
export async function listDays(
  reader: Reader,
  tz: string,
  after: After,
  limit: number,
): Promise<{ date: string; posts: number }[]> {
  const where = new Conditions();
  standing(reader, where);
  const date = `coalesce(v.day, (v.published_at at time zone ${where.bind(tz)})::date)`;
  if (after) where.add(`${date} < ${where.bind(after[0])}::date`);
  return reader.db.query(
    `select ${date}::text as date, count(*)::int as posts from ${reader.schema}.post_versions v
      where ${where} group by 1 order by 1 desc limit ${where.bind(limit + 1)}`,
    where.params,
  );
}

/** The summary of a day (`YYYY-MM-DD`) in a zone, as of the reader's moment; the one in UTC as of now is stored. */
export async function getDay(reader: Reader, date: string, tz: string): Promise<DaySummary> {
  if (tz === 'UTC' && reader.asOf === null) {
    const [stored] = await reader.db.query<{ summary: DaySummary }>(
      `select summary from ${reader.schema}.days where space = $1 and date = $2`,
      [reader.space, date],
    );
    if (stored) return stored.summary;
  }
  return summaryOfDay(reader.db, reader, { space: reader.space, date, tz, asOf: reader.asOf });
}
