import { z } from 'zod';

export const parkedSchema = z.object({
  id: z.string(),
  group: z.string(),
  topic: z.string(),
  partition: z.number().int(),
  offset: z.number().int(),
  key: z.string(),
  reason: z.enum(['undecodable', 'failed', 'timed_out', 'behind']),
  error: z.string(),
  attempts: z.number().int(),
  /** The event as it stood in the log: its headers, and its data as text. */
  event: z.object({ headers: z.record(z.string(), z.string()), data: z.string() }),
});
