import { z } from 'zod';
import { claimSchema, entitySchema, postSchema } from '#contracts';

export const post = postSchema as unknown as z.ZodObject;
const link = z.object({
  post: z.string(),
  version: z.string(),
  relation: z.string(),
  similarity: z.number(),
  because: z.string(),
});

/** A post as lists have it. */
export const postInList = post.extend({
  version: z.string(),
  story: z.string().nullable(),
  unique: z.boolean(),
});

const wordChange = z.object({ op: z.enum(['same', 'removed', 'added']), text: z.string() });
const changedFigure = z.object({
  count: z.number().int().nullable(),
  min: z.number().int().nullable(),
  max: z.number().int().nullable(),
  qualifier: z.string(),
  status: z.string(),
});
const claimChange = z.object({
  measure: z.string(),
  group: z.string(),
  place: z.string().nullable(),
  from: changedFigure.nullable(),
  to: changedFigure.nullable(),
  text: z.string(),
});

/** One with its history, its duplicates and what was found in it. */
export const postDetail = postInList.extend({
  retracted: z.boolean(),
  revisions: z.array(
    z.object({
      version: z.string(),
      validFrom: z.string(),
      validTo: z.string().nullable(),
      post: postSchema.nullable(),
      changes: z
        .object({ headline: z.array(wordChange), text: z.array(wordChange), claims: z.array(claimChange) })
        .nullable(),
    }),
  ),
  duplicates: z.array(
    z.object({
      id: z.string(),
      outlet: z.string().nullable(),
      relation: z.string(),
      similarity: z.number(),
      because: z.string(),
    }),
  ),
  links: z.array(link),
  canonical: z.string().nullable(),
  entities: z.array(entitySchema),
  claims: z.array(
    (claimSchema as unknown as z.ZodObject).extend({
      id: z.string().nullable(),
      incident: z.string().nullable(),
    }),
  ),
});
