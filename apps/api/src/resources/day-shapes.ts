import { z } from 'zod';
import { bounds, total } from './toll-shapes.js';

const measures = z.record(z.string(), bounds);

/** A day with posts. */
export const dayInList = z.object({ date: z.string(), posts: z.number().int() });

/** What happened on a day. */
export const daySummary = z.object({
  date: z.string(),
  tz: z.string(),
  headline: z.string().nullable(),
  points: z.array(z.object({ text: z.string(), posts: z.array(z.string()) })),
  tolls: z.object({
    dayToll: z.record(z.string(), total.omit({ measure: true })),
    dayChange: z.record(z.string(), z.number().int()),
  }),
  incidents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      kind: z.string().nullable(),
      date: z.string().nullable(),
      toll: measures,
      change: z.record(z.string(), z.number().int()),
    }),
  ),
  entities: z.array(
    z.object({ id: z.string(), type: z.string(), name: z.string(), posts: z.number().int() }),
  ),
  posts: z.object({
    total: z.number().int(),
    unique: z.number().int(),
    byOutlet: z.record(z.string(), z.number().int()),
  }),
});
