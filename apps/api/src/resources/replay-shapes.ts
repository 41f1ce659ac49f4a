import { z } from 'zod';
import { FORMATS } from '#domain/feed/index.js';
import { day, moment, space, time, words } from '../http/query.js';

const speed = z.union([z.number().positive().max(1e9), z.literal('max')], {
  error: 'is neither a number above 0 nor "max"',
});

/** What starts a replay. */
export const replayStart = z.strictObject({
  sources: z
    .array(
      words(2000)
        .min(1)
        .refine((source) => source !== '-', 'is the input of no one: name a file or a URL'),
    )
    .min(1)
    .max(100),
  speed: speed.default(600),
  from: moment.optional(),
  to: moment.optional(),
  into: space,
  date: day.optional(),
  feed: words(300).min(1).optional(),
  outlet: words(300).min(1).optional(),
  format: z.enum(FORMATS as [string, ...string[]], { error: 'is no known format' }).optional(),
  readAt: time.optional(),
});

/** What can be changed of one that runs. */
export const replayChange = z
  .strictObject({
    state: z.enum(['running', 'paused']).optional(),
    speed: speed.optional(),
    seek: time.optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'says nothing to change');

/** A replay as it is told. `wanted` is what was last asked of it, `clock` the feed's own time. */
export const replay = z.object({
  id: z.string(),
  space: z.string(),
  sources: z.array(z.string()),
  options: z.object({
    date: z.string().nullable().optional(),
    feed: z.string().nullable().optional(),
    outlet: z.string().nullable().optional(),
    format: z.string().nullable().optional(),
    readAt: z.string().nullable().optional(),
  }),
  speed: z.union([z.number(), z.literal('max')]),
  from: z.string().nullable(),
  to: z.string().nullable(),
  wanted: z.enum(['run', 'pause', 'stop']),
  seek: z.string().nullable(),
  state: z.enum(['waiting', 'running', 'paused', 'done', 'stopped', 'failed']),
  done: z.number().int(),
  total: z.number().int(),
  clock: z.string().nullable(),
  error: z.string().nullable(),
});
