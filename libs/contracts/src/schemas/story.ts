import { z } from 'zod';
import { RELATIONS } from '#domain';
import { postSchema } from './post.js';

const linkSchema = z.object({
  post: z.string(),
  version: z.string(),
  relation: z.enum(RELATIONS),
  similarity: z.number(),
  because: z.string(),
});

/**
 * `seq` counts the decisions about one version of a post; the highest wins. `generation` counts the runs of the
 * deduplicator over the log (see `blotter rebuild deduplicator`), the first of which leaves it out.
 */
export const acceptedSchema = z.object({
  id: z.string(),
  version: z.string(),
  seq: z.number().int(),
  generation: z.number().int().optional(),
  links: z.array(linkSchema),
  post: postSchema,
});

export const duplicatedSchema = z.object({
  id: z.string(),
  version: z.string(),
  seq: z.number().int(),
  generation: z.number().int().optional(),
  links: z.array(linkSchema),
  canonical: z.object({ post: z.string(), version: z.string() }),
});
