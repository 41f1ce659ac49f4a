import { z } from 'zod';
import { time } from './parts.js';

const option = z.string().nullable().optional();
/** How the sources of a replay are read, where they do not tell it themselves. */
const replayOptionsSchema = z.object({
  date: option,
  feed: option,
  outlet: option,
  format: option,
  readAt: option,
});

export const replayCommandSchema = z.object({
  replay: z.string(),
  action: z.enum(['start', 'pause', 'resume', 'speed', 'seek', 'stop']),
  speed: z.union([z.number().positive(), z.literal('max')]).nullable(),
  at: time.nullable(),
  from: time.nullable(),
  to: time.nullable(),
  into: z.string().nullable(),
  sources: z.array(z.string()),
  options: replayOptionsSchema.nullable().optional(),
});
