import { z } from 'zod';
import type { Explained, ShownClaim } from '#read-model';

/** Where a figure comes from: the words of one post. */
export const source = z.looseObject({
  post: z.string(),
  outlet: z.string().nullable(),
  publishedAt: z.string(),
  sentence: z.string(),
  attribution: z.string().nullable().describe('whom the post names as the speaker'),
  claim: z.string(),
});
export type Source = z.output<typeof source>;

const bound = z.number().int().nullable();

/** One figure of a toll with the claims that it rests on. */
export const figure = z.looseObject({
  measure: z.string(),
  group: z.string(),
  low: bound,
  best: bound,
  high: bound,
  contested: z.boolean(),
  sources: z.array(source),
});
export type Figure = z.output<typeof figure>;

export function sourceOf(claim: ShownClaim): Source {
  const { id, post, outlet, publishedAt, sentence, attribution } = claim;
  return { post, outlet, publishedAt, sentence, attribution: attribution?.text ?? null, claim: id };
}

interface Bounds {
  low: number | null;
  best: number | null;
  high: number | null;
  contested: boolean;
}

type Measured = Record<string, Bounds>;
type Toll = Record<string, Bounds | Record<string, Measured>>;

/** The figures of a toll, each with the claims that count for it. */
export function figuresOf(toll: object, claims: readonly Explained[]): Figure[] {
  const { groups = {}, ...all } = toll as Toll & { groups?: Record<string, Measured> };
  const byGroup: [string, Measured][] = [['all', all as Measured], ...Object.entries(groups)];
  return byGroup.flatMap(([group, measures]) =>
    Object.entries(measures).map(([measure, { low, best, high, contested }]) => ({
      measure,
      group,
      low,
      best,
      high,
      contested,
      sources: counting(claims, measure, group).map(sourceOf),
    })),
  );
}

const COUNTS: ReadonlySet<string> = new Set(['stands', 'outgrown']);

function counting(claims: readonly Explained[], measure: string, group: string): ShownClaim[] {
  return claims
    .filter(({ verdicts }) =>
      verdicts.some((v) => v.measure === measure && v.group === group && COUNTS.has(v.verdict)),
    )
    .map(({ claim }) => claim);
}
