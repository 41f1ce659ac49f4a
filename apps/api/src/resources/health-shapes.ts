import { z } from 'zod';

/** That the process answers. */
export const alive = z.object({ status: z.literal('alive') });

/** Whether what it answers is up to date, and what keeps it back. */
export const readiness = z.object({
  status: z.enum(['ready', 'catching up', 'stalled', 'disconnected']),
  lag: z.array(z.object({ group: z.string(), topic: z.string(), lag: z.number().int() })),
  stalled: z.array(
    z.object({
      group: z.string(),
      topic: z.string(),
      partition: z.number().int(),
      position: z.number().int(),
      forMs: z.number().int(),
    }),
  ),
  folding: z.boolean(),
  failing: z.array(
    z.object({ space: z.string(), error: z.string(), failures: z.number().int(), since: z.string() }),
  ),
  generation: z.number().int().nullable(),
  database: z.enum(['answers', 'silent']),
});
