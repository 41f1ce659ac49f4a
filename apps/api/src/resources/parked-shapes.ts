import { z } from 'zod';
import { flag, id, listing, space } from '../http/query.js';
import { topic } from '../live/topics.js';

const reasons = ['undecodable', 'failed', 'timed_out', 'behind'] as const;

/** What parked events may be told apart by. */
const filter = {
  group: id.optional(),
  topic: topic.optional(),
  key: id.optional(),
  reason: z.enum(reasons).optional(),
  space: space.removeDefault().optional(),
};

const { cursor, limit, format } = listing;
export const parkedQuery = z.strictObject({ ...filter, redriven: flag.optional(), cursor, limit, format });

/** Which events to handle again. Nothing at all is refused: it would be everything. */
export const redriveWhich = z
  .strictObject({ ...filter, ids: z.array(id).min(1).max(1000).optional(), all: z.literal(true).optional() })
  .refine((which) => Object.values(which).some((value) => value !== undefined), {
    error: 'names nothing: give ids, a group, topic, key, reason or space, or "all": true',
  })
  .refine(({ ids, ...rest }) => !ids || Object.values(rest).every((value) => value === undefined), {
    path: ['ids'],
    error: 'stand for themselves: leave out the rest',
  });

export const redriven = z.object({ asked: z.number().int() });

export const parkedInList = z.object({
  id: z.string(),
  group: z.string(),
  space: z.string(),
  topic: z.string(),
  partition: z.number().int(),
  offset: z.number().int(),
  key: z.string(),
  type: z.string().nullable(),
  reason: z.enum(reasons),
  error: z.string(),
  attempts: z.number().int(),
  parkedAt: z.string(),
  redriveAskedAt: z.string().nullable(),
  redrivenAt: z.string().nullable(),
});

export const parkedDetail = parkedInList.extend({ event: z.record(z.string(), z.unknown()) });
