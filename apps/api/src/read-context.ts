import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { cachedProjection, type DayBounds, type Reader } from '#read-model';
import { DATABASE } from '#nest';
import type { Database } from '#postgres';

/** Makes the reader of a request: the generation of the read model that is live, the name space, the moment. */
@Injectable()
export class ReadContext {
  constructor(@Inject(DATABASE) readonly database: Database) {}

  async reader(query: { space: string; asOf?: string }): Promise<Reader> {
    const { schema } = await cachedProjection(this.database);
    return { db: this.database, schema, space: query.space, asOf: query.asOf ?? null };
  }
}

/** The bounds of a date in a zone (IANA), in UTC. A day of a change to summer time has 23 hours. */
export function dayBounds(date: string, tz: string): DayBounds {
  const start = DateTime.fromISO(date, { zone: tz }).startOf('day');
  const utc = (at: DateTime) => at.toUTC().toISO({ suppressMilliseconds: true })!;
  return { date, start: utc(start), end: utc(start.plus({ days: 1 })) };
}
