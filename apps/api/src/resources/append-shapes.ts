import { z } from 'zod';
import { post } from './post-shapes.js';

const partialPost = post.partial().extend({ retracted: z.boolean().optional() });
/** What `POST /v1/posts` takes. Of a post only its text or headline and its time are needed. */
export const postsBody = z.union([
  partialPost,
  z.array(partialPost),
  z.object({ posts: z.array(partialPost).optional(), retractions: z.array(partialPost).optional() }),
]);

/** What became of what was sent. */
export const appended = z.object({
  appended: z.number().int(),
  known: z.number().int(),
  ids: z.array(z.string()),
});
