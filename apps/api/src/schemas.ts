import { z } from 'zod';
import { claimSchema, entitySchema, postSchema } from '#contracts';

/** The shapes of answers, for the OpenAPI document; the answers themselves are typed by the read model. */

export const pageSchema = (item: z.ZodType) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

const post = postSchema as unknown as z.ZodObject;
const link = z.object({
  post: z.string(),
  version: z.string(),
  relation: z.string(),
  similarity: z.number(),
  because: z.string(),
});

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

export const story = z.object({
  id: z.string(),
  canonical: postSchema,
  posts: z.number().int(),
  outlets: z.array(z.string()),
  sources: z.object({ independent: z.array(z.string()), copying: z.array(z.string()) }),
  first: z.string(),
  last: z.string(),
});

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

const { mentions: _mentions, ...entityShape } = (entitySchema as unknown as z.ZodObject).shape;
export const entityInList = z.object({ ...entityShape, posts: z.number().int() });
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

export const feed = z.object({
  id: z.string(),
  outlet: z.string().nullable(),
  posts: z.number().int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  health: z.object({
    state: z.enum(['ok', 'partial', 'warnings']),
    declaredPosts: z.number().int().nullable(),
    foundPosts: z.number().int().nullable(),
    warnings: z.array(z.string()),
  }),
});

const figure = z.number().int().nullable();
const bounds = z.object({
  low: figure,
  best: figure,
  high: figure,
  contested: z.boolean(),
  sources: z.number().int(),
});
const toll = z.record(z.string(), z.union([bounds, z.record(z.string(), z.record(z.string(), bounds))]));

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

export const total = z.object({
  key: z.string().nullable(),
  name: z.string().nullable(),
  measure: z.string(),
  low: figure,
  best: figure,
  high: figure,
  contested: z.boolean(),
  incidents: z.array(z.string()),
});

const partialPost = post.partial().extend({ retracted: z.boolean().optional() });
/** What `POST /v1/posts` takes. Of a post only its text or headline and its time are needed. */
export const postsBody = z.union([
  partialPost,
  z.array(partialPost),
  z.object({ posts: z.array(partialPost).optional(), retractions: z.array(partialPost).optional() }),
]);

export const appended = z.object({
  appended: z.number().int(),
  known: z.number().int(),
  ids: z.array(z.string()),
});

export const alive = z.object({ status: z.literal('alive') });

export const readiness = z.object({
  status: z.enum(['ready', 'catching up', 'stalled', 'disconnected']),
  lag: z.array(z.object({ group: z.string(), topic: z.string(), lag: z.number().int() })),
  stalled: z.array(
    z.object({
      group: z.string(),
      topic: z.string(),
      partition: z.number().int(),
      position: z.number().int(),
      forMs: z.number().int(),
    }),
  ),
  folding: z.boolean(),
  failing: z.array(
    z.object({ space: z.string(), error: z.string(), failures: z.number().int(), since: z.string() }),
  ),
  generation: z.number().int().nullable(),
  database: z.enum(['answers', 'silent']),
});

const measures = z.record(z.string(), bounds);
export const dayInList = z.object({ date: z.string(), posts: z.number().int() });

export const daySummary = z.object({
  date: z.string(),
  tz: z.string(),
  headline: z.string().nullable(),
  points: z.array(z.object({ text: z.string(), posts: z.array(z.string()) })),
  tolls: z.object({
    dayToll: z.record(z.string(), total.omit({ measure: true })),
    dayChange: z.record(z.string(), z.number().int()),
  }),
  incidents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      kind: z.string().nullable(),
      date: z.string().nullable(),
      toll: measures,
      change: z.record(z.string(), z.number().int()),
    }),
  ),
  entities: z.array(
    z.object({ id: z.string(), type: z.string(), name: z.string(), posts: z.number().int() }),
  ),
  posts: z.object({
    total: z.number().int(),
    unique: z.number().int(),
    byOutlet: z.record(z.string(), z.number().int()),
  }),
});
