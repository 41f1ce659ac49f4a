import { z } from 'zod';

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const realDay = (text: string) => {
  const at = new Date(`${text}T00:00:00Z`);
  if (!ISO_DAY.test(text) || Number.isNaN(at.getTime())) return false;
  // Neither PostgreSQL nor text order knows a year 0, and the day after the last of 9999 has five digits.
  return at.toISOString().startsWith(text) && text > '0001-01-01' && text < '9999-12-31';
};
const realTime = (text: string) =>
  ISO_TIME.test(text) && !Number.isNaN(Date.parse(text)) && realDay(text.slice(0, 10));

/** A time in UTC without needless fractions, as it stands in the tables. */
export function toUtc(text: string): string {
  return new Date(text).toISOString().replace('.000Z', 'Z');
}

/** A `+` that nobody encoded comes as a blank: 10:00:00 02:00. */
const encoded = (text: string) => text.replace(/ (?=\d{2}:\d{2}$)/, '+');
const text = z.string().transform(encoded);

export const time = text.refine(realTime, 'is no time').transform(toUtc);
export const day = z.string().refine(realDay, 'is no date');
/** A time, or a date that stands for its first moment in UTC. */
export const moment = text
  .refine((text) => realDay(text) || realTime(text), 'is neither a time nor a date')
  .transform((text) => (ISO_DAY.test(text) ? `${text}T00:00:00Z` : toUtc(text)));

export const zone = z.string().refine(isZone, 'is no time zone');
/** Text that PostgreSQL can hold. */
export const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !text.includes('\u0000'), 'holds a NUL character');
/** An id in a path or a parameter. */
export const id = words(600);
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
export const space = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,64}$/, 'is no name space')
  .default('live');

/** What every read takes. */
export const reading = { space, asOf: time.optional() };
/** What every list takes besides. */
export const listing = {
  ...reading,
  cursor: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  format: z.enum(['json', 'csv']).optional(),
};
/** What a list takes that is of no space and no moment. */
export const listQuery = z.strictObject({ cursor: listing.cursor, limit: listing.limit });

/** Names only: of offsets such as +05:00 PostgreSQL takes the sign the other way round. */
function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
