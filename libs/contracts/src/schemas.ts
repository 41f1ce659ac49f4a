import { z } from 'zod';
import { MEASURES, RELATIONS, type Claim, type Entity, type Post, type Retraction } from '#domain';

const time = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

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

const count = z.number().int().nonnegative();
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

const bounds = z.object({
  low: count.nullable(),
  best: count.nullable(),
  high: count.nullable(),
  contested: z.boolean(),
  sources: z.number().int(),
});

export const tollChangedSchema = z.object({
  incident: z.string(),
  version: z.number().int(),
  title: z.string(),
  place: z
    .object({
      id: z.string(),
      name: z.string(),
      /** ISO 3166 code, and the ids of what holds it, from near to far; absent in the oldest events. */
      country: z.string().nullable().optional(),
      containedIn: z.array(z.string()).optional(),
    })
    .nullable(),
  date: day.nullable(),
  kind: z.string().nullable(),
  asOf: time.nullable(),
  /** measure → bounds, and `groups`: group → measure → bounds, as in `GET /v1/incidents`. */
  toll: z.record(z.string(), z.union([bounds, z.record(z.string(), z.record(z.string(), bounds))])),
  /** The claim that moved it, or null where it was merged away. */
  cause: z.object({ post: z.string(), version: z.string(), sentence: z.string() }).nullable(),
  mergedInto: z.string().nullable(),
});

export const parkedSchema = z.object({
  id: z.string(),
  group: z.string(),
  topic: z.string(),
  partition: z.number().int(),
  offset: z.number().int(),
  key: z.string(),
  reason: z.enum(['undecodable', 'failed', 'timed_out', 'behind']),
  error: z.string(),
  attempts: z.number().int(),
  /** The event as it stood in the log: its headers, and its data as text. */
  event: z.object({ headers: z.record(z.string(), z.string()), data: z.string() }),
});

const option = z.string().nullable().optional();
/** How the sources of a replay are read, where they do not tell it themselves. */
const replayOptionsSchema = z.object({
  date: option,
  feed: option,
  outlet: option,
  format: option,
  readAt: option,
});

export const replayCommandSchema = z.object({
  replay: z.string(),
  action: z.enum(['start', 'pause', 'resume', 'speed', 'seek', 'stop']),
  speed: z.union([z.number().positive(), z.literal('max')]).nullable(),
  at: time.nullable(),
  from: time.nullable(),
  to: time.nullable(),
  into: z.string().nullable(),
  sources: z.array(z.string()),
  options: replayOptionsSchema.nullable().optional(),
});

/** What a claim says, by which it is found again where a revision or newer rules give it another id. */
const statement = z
  .object({
    post: z.string(),
    sentence: z.string(),
    measure: z.enum(MEASURES),
    group: z.string(),
    count: z.number().int().nullable(),
  })
  .nullable()
  .optional();

export const overrideSchema = z.object({
  id: z.string(),
  action: z.enum(['merge', 'split', 'exclude', 'set_place', 'set_entity']),
  target: z.string(),
  value: z.string().nullable(),
  reason: z.string().min(1),
  author: z.string().min(1),
  at: time,
  /** Of a claim as target, and as value. */
  says: statement,
  valueSays: statement,
  /** The place that `value` names, with what holds it from near to far. */
  place: z
    .object({
      id: z.string(),
      name: z.string(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      country: z.string().nullable(),
      containedIn: z.array(z.string()),
      level: z.enum(['country', 'region', 'district', 'town', 'site']).nullable(),
      zone: z.string().nullable(),
    })
    .nullable()
    .optional(),
});

export const overrideWithdrawnSchema = z.object({
  id: z.string(),
  target: z.string(),
  reason: z.string().min(1),
  author: z.string().min(1),
  at: time,
});
