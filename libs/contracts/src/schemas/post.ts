import { z } from 'zod';
import type { Post, Retraction } from '#domain';
import { time, day } from './parts.js';

export const postSchema: z.ZodType<Post> = z.object({
  id: z.string().min(1),
  feed: z.string().min(1),
  outlet: z.string().nullable(),
  format: z.string(),
  n: z.number().int().nullable(),
  publishedAt: time,
  precision: z.enum(['minute', 'day']),
  date: day.nullable(),
  updatedAt: time.nullable(),
  versionAt: time.nullable(),
  zone: z.string().nullable(),
  headline: z.string(),
  label: z.string().nullable(),
  authors: z.array(z.string()),
  kind: z.enum(['post', 'summary', 'recap', 'correction', 'media', 'closing']),
  url: z.string().nullable(),
  text: z.string(),
  media: z.array(z.object({ caption: z.string(), credit: z.string().nullable() })),
  quotes: z.array(z.string()),
});

export const retractionSchema: z.ZodType<Retraction> = z.object({
  id: z.string().min(1),
  feed: z.string().min(1),
  outlet: z.string().nullable(),
  publishedAt: time,
  versionAt: time.nullable(),
  reason: z.string().nullable(),
});
