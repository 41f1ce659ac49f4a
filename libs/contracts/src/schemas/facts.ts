import { z } from 'zod';
import { MEASURES, type Claim, type Entity } from '#domain';
import { count, day } from './parts.js';

export const entitySchema: z.ZodType<Entity> = z.object({
  type: z.enum(['person', 'place', 'organisation']),
  id: z.string(),
  name: z.string(),
  mentions: z.array(
    z.object({
      text: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      in: z.enum(['headline', 'text']),
    }),
  ),
  lat: z.number().optional(),
  lon: z.number().optional(),
  country: z.string().optional(),
  containedIn: z.array(z.string()).optional(),
  zone: z.string().optional(),
  level: z.enum(['country', 'region', 'district', 'town', 'site']).optional(),
  actor: z.string().optional(),
  side: z.string().optional(),
  medium: z.boolean().optional(),
  because: z.string().optional(),
});

const group = z.enum([
  'all', 'children', 'women', 'men', 'elderly', 'civilians', 'combatants', 'perpetrators',
  'police', 'rescuers', 'medics', 'journalists', 'foreigners', 'other',
]); // prettier-ignore

export const claimSchema: z.ZodType<Claim> = z.object({
  measure: z.enum(MEASURES),
  count: count.nullable(),
  min: count.nullable(),
  max: count.nullable(),
  qualifier: z.enum(['exactly', 'at_least', 'up_to', 'about', 'more_than', 'fewer_than', 'between', 'vague']),
  mode: z.enum(['total', 'increment']),
  group,
  subsets: z.array(z.object({ group, count })),
  attribution: z
    .object({ text: z.string(), entity: z.string().nullable(), side: z.string().nullable() })
    .nullable(),
  status: z.enum(['asserted', 'unverified', 'denied', 'superseded', 'corrected', 'feared', 'historical']),
  place: z.object({ id: z.string(), name: z.string() }).nullable(),
  date: day.nullable(),
  cause: z.string().nullable(),
  victimSide: z.string().nullable(),
  fresh: z.boolean(),
  anaphoric: z.boolean(),
  sentence: z.string(),
  in: z.enum(['headline', 'text']),
  start: z.number().int(),
  end: z.number().int(),
});

export const enrichedSchema = z.object({
  id: z.string(),
  version: z.string(),
  /** The version of the rules and data files that found these facts. */
  rules: z.string(),
  /** Counts the runs of the enricher over the log; the highest wins (see `blotter rebuild enricher`). */
  generation: z.number().int(),
  entities: z.array(entitySchema),
  claims: z.array(claimSchema),
});
