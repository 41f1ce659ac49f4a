import { z } from 'zod';
import { time } from './parts.js';

/** A raw document as it was read; one larger than `DOCUMENT_PART` characters comes in several parts. */
export const documentSchema = z.object({
  id: z.string(),
  feed: z.string(),
  outlet: z.string().nullable(),
  source: z.string(),
  format: z.string(),
  title: z.string().nullable(),
  versionAt: time.nullable(),
  declaredPosts: z.number().int().nullable(),
  foundPosts: z.number().int(),
  warnings: z.array(z.string()),
  part: z.number().int(),
  parts: z.number().int(),
  text: z.string(),
});
