import { z } from 'zod';

/**
 * A page of a list. Shapes of answers are for the OpenAPI document, in a file for each resource; the answers themselves are
 * typed by the read model.
 */
export const pageSchema = (item: z.ZodType) =>
  z.object({ items: z.array(item), next: z.string().nullable() });
