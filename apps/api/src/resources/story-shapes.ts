import { z } from 'zod';
import { postSchema } from '#contracts';

/** Posts that tell the same, or of the same. */
export const story = z.object({
  id: z.string(),
  canonical: postSchema,
  posts: z.number().int(),
  outlets: z.array(z.string()),
  sources: z.object({ independent: z.array(z.string()), copying: z.array(z.string()) }),
  first: z.string(),
  last: z.string(),
});

/** One with its posts, and why each belongs to it. */
export const storyDetail = story.extend({
  members: z.array(
    z.object({
      post: postSchema,
      relation: z.string().nullable(),
      similarity: z.number().nullable(),
      because: z.string().nullable(),
    }),
  ),
});
