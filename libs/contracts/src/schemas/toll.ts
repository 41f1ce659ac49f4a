import { z } from 'zod';
import { count, day, time } from './parts.js';

const bounds = z.object({
  low: count.nullable(),
  best: count.nullable(),
  high: count.nullable(),
  contested: z.boolean(),
  sources: z.number().int(),
});

export const tollChangedSchema = z.object({
  incident: z.string(),
  version: z.number().int(),
  title: z.string(),
  place: z
    .object({
      id: z.string(),
      name: z.string(),
      /** ISO 3166 code, and the ids of what holds it, from near to far; absent in the oldest events. */
      country: z.string().nullable().optional(),
      containedIn: z.array(z.string()).optional(),
    })
    .nullable(),
  date: day.nullable(),
  kind: z.string().nullable(),
  asOf: time.nullable(),
  /** measure → bounds, and `groups`: group → measure → bounds, as in `GET /v1/incidents`. */
  toll: z.record(z.string(), z.union([bounds, z.record(z.string(), z.record(z.string(), bounds))])),
  /** The claim that moved it, or null where it was merged away. */
  cause: z.object({ post: z.string(), version: z.string(), sentence: z.string() }).nullable(),
  mergedInto: z.string().nullable(),
});
