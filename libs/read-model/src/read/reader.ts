import type { Queryable } from '#log';

/** What a read needs: where to ask, which generation's schema, which name space, and as of when (null: now). */
export interface Reader {
  db: Queryable;
  schema: string;
  space: string;
  asOf: string | null;
}

/** The key of the last row of the page before; rows come strictly after it. */
export type After = readonly (string | number | null)[] | null;

/** Collects the conditions of a query with their parameters, so that every value travels as a parameter. */
export class Conditions {
  readonly params: unknown[] = [];
  private readonly parts: string[] = [];

  /** The placeholder of a value. */
  bind(value: unknown): string {
    this.params.push(value);
    return `$${this.params.length}`;
  }

  add(...conditions: string[]): this {
    this.parts.push(...conditions);
    return this;
  }

  toString(): string {
    return this.parts.length > 0 ? this.parts.join(' and ') : 'true';
  }
}

/** Versions of posts that stood at the reader's moment: one per post, none for a post that was withdrawn. */
export function standing(reader: Reader, where: Conditions, alias = 'v'): void {
  where.add(
    `${alias}.space = ${where.bind(reader.space)}`,
    `${alias}.valid_from is not null`,
    `${alias}.post is not null`,
  );
  if (reader.asOf === null) {
    where.add(`${alias}.valid_to is null`);
  } else {
    const at = where.bind(reader.asOf);
    where.add(`${alias}.valid_from <= ${at}`, `(${alias}.valid_to is null or ${alias}.valid_to > ${at})`);
  }
}

/** True where nothing folds the version away: accepted, and no revision under another id took its place by then. */
export function uniqueAt(reader: Reader, where: Conditions, v = 'v', d = 'd'): string {
  const replaced =
    reader.asOf === null
      ? `${v}.superseded_at is null`
      : `(${v}.superseded_at is null or ${v}.superseded_at > ${where.bind(reader.asOf)})`;
  return `(coalesce(${d}.kind, 'accepted') = 'accepted' and ${replaced})`;
}

/** The first moment of a date and of the next one in a zone, in UTC. */
export interface DayBounds {
  date: string;
  start: string;
  end: string;
}

/** A post belongs to a day by its minute, or by the date that it carries, which holds in every zone. */
export function onDay(where: Conditions, day: DayBounds, alias = 'v'): string {
  const [start, end, date] = [where.bind(day.start), where.bind(day.end), where.bind(day.date)];
  return `((${alias}.day is null and ${alias}.published_at >= ${start} and ${alias}.published_at < ${end}) or ${alias}.day = ${date})`;
}
