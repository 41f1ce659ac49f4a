import { z } from 'zod';

/** A feed, and how well it could be read. */
export const feed = z.object({
  id: z.string(),
  outlet: z.string().nullable(),
  posts: z.number().int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  health: z.object({
    state: z.enum(['ok', 'partial', 'warnings']),
    declaredPosts: z.number().int().nullable(),
    foundPosts: z.number().int().nullable(),
    warnings: z.array(z.string()),
  }),
});
