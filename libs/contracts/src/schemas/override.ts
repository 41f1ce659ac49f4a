import { z } from 'zod';
import { MEASURES } from '#domain';
import { time } from './parts.js';

/** What a claim says, by which it is found again where a revision or newer rules give it another id. */
const statement = z
  .object({
    post: z.string(),
    sentence: z.string(),
    measure: z.enum(MEASURES),
    group: z.string(),
    count: z.number().int().nullable(),
  })
  .nullable()
  .optional();

export const overrideSchema = z.object({
  id: z.string(),
  action: z.enum(['merge', 'split', 'exclude', 'set_place', 'set_entity']),
  target: z.string(),
  value: z.string().nullable(),
  reason: z.string().min(1),
  author: z.string().min(1),
  at: time,
  /** Of a claim as target, and as value. */
  says: statement,
  valueSays: statement,
  /** The place that `value` names, with what holds it from near to far. */
  place: z
    .object({
      id: z.string(),
      name: z.string(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      country: z.string().nullable(),
      containedIn: z.array(z.string()),
      level: z.enum(['country', 'region', 'district', 'town', 'site']).nullable(),
      zone: z.string().nullable(),
    })
    .nullable()
    .optional(),
});

export const overrideWithdrawnSchema = z.object({
  id: z.string(),
  target: z.string(),
  reason: z.string().min(1),
  author: z.string().min(1),
  at: time,
});
