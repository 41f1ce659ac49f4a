import { z } from 'zod';

/** None where nobody gives one. */
export const figure = z.number().int().nullable();
/** Of one measure. */
export const bounds = z.object({
  low: figure,
  best: figure,
  high: figure,
  contested: z.boolean(),
  sources: z.number().int(),
});
/** By measure, and under `groups` by group and measure. */
export const toll = z.record(
  z.string(),
  z.union([bounds, z.record(z.string(), z.record(z.string(), bounds))]),
);

/** A toll over several incidents. */
export const total = z.object({
  key: z.string().nullable(),
  name: z.string().nullable(),
  measure: z.string(),
  low: figure,
  best: figure,
  high: figure,
  contested: z.boolean(),
  incidents: z.array(z.string()),
});
