import { z } from 'zod';

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const realDay = (text: string) => {
  const at = new Date(`${text}T00:00:00Z`);
  return ISO_DAY.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};
const realTime = (text: string) =>
  ISO_TIME.test(text) && !Number.isNaN(Date.parse(text)) && realDay(text.slice(0, 10));

/** A time in UTC without needless fractions, as it stands in the tables, where times compare as text. */
export function toUtc(text: string): string {
  return new Date(text).toISOString().replace('.000Z', 'Z');
}

export const time = z.string().refine(realTime, 'is no time').transform(toUtc);
export const day = z.string().refine(realDay, 'is no date');
/** A time, or a date that stands for its first moment in UTC. */
export const moment = z
  .string()
  .refine((text) => realDay(text) || realTime(text), 'is neither a time nor a date')
  .transform((text) => (ISO_DAY.test(text) ? `${text}T00:00:00Z` : toUtc(text)));

export const zone = z.string().refine(isZone, 'is no time zone');
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
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  format: z.enum(['json', 'csv']).optional(),
};

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
