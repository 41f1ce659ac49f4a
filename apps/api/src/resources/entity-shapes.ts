import { z } from 'zod';
import { entitySchema } from '#contracts';

const { mentions: _mentions, ...entityShape } = (entitySchema as unknown as z.ZodObject).shape;
/** A person, place or organisation, as lists have it. */
export const entityInList = z.object({ ...entityShape, posts: z.number().int() });

/** The page of one. */
export const entityDetail = entityInList.extend({
  also: z.array(z.string()),
  days: z.array(z.object({ date: z.string(), posts: z.number().int(), mentions: z.number().int() })),
  recent: z.array(z.string()),
  together: z.array(
    z.object({ id: z.string(), type: z.string(), name: z.string(), posts: z.number().int() }),
  ),
  quotes: z.array(
    z.object({
      post: z.string(),
      publishedAt: z.string(),
      outlet: z.string().nullable(),
      text: z.string(),
    }),
  ),
  incidents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      date: z.string().nullable(),
      kind: z.string().nullable(),
    }),
  ),
});
