import { z } from 'zod';
import { figure, toll } from './toll-shapes.js';

const shownClaim = z.object({
  id: z.string(),
  post: z.string(),
  outlet: z.string().nullable(),
  attribution: z
    .object({ text: z.string(), entity: z.string().nullable(), side: z.string().nullable() })
    .nullable(),
  measure: z.string(),
  group: z.string(),
  count: figure,
  qualifier: z.string(),
  status: z.string(),
  sentence: z.string(),
  publishedAt: z.string(),
});

/** An incident with its toll. */
export const incident = z.object({
  id: z.string(),
  title: z.string(),
  place: z
    .object({
      id: z.string(),
      name: z.string(),
      country: z.string().nullable(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
    })
    .nullable(),
  date: z.string().nullable(),
  kind: z.string().nullable(),
  toll,
  apart: z.array(z.object({ reason: z.string(), claim: shownClaim.nullable() })),
  posts: z.number().int(),
  overrides: z.array(z.string()),
  asOf: z.string().nullable(),
  firstAt: z.string(),
});

/** How its toll came about: each change, each claim with the verdict on it, and all in words. */
export const incidentToll = z.object({
  incident: z.string(),
  title: z.string(),
  asOf: z.string().nullable(),
  toll,
  points: z.array(
    z.object({
      asOf: z.string(),
      measure: z.string(),
      group: z.string(),
      low: figure,
      best: figure,
      high: figure,
      contested: z.boolean(),
      sources: z.number().int(),
      change: z.enum(['first', 'raised', 'lowered', 'corrected', 'withdrawn', 'contested', 'confirmed']),
      claim: shownClaim.nullable(),
      override: z.string().optional(),
    }),
  ),
  claims: z.array(
    z.object({
      claim: shownClaim,
      verdicts: z.array(
        z.object({ measure: z.string(), group: z.string(), verdict: z.string(), because: z.string() }),
      ),
    }),
  ),
  explanation: z.array(z.object({ measure: z.string(), group: z.string(), sentences: z.array(z.string()) })),
  notes: z.array(z.string()),
});
