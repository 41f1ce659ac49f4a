import type { ClaimRecord } from '#domain/incidents/index.js';

/** A claim as a reader checks it: the figure, who said it where, and the sentence. */
export interface ShownClaim {
  id: string;
  post: string;
  outlet: string | null;
  attribution: ClaimRecord['claim']['attribution'];
  measure: string;
  group: string;
  count: number | null;
  qualifier: string;
  status: string;
  sentence: string;
  publishedAt: string;
}

export function shownClaim({ id, postId, outlet, publishedAt, claim }: ClaimRecord): ShownClaim {
  const { attribution, measure, group, count, qualifier, status, sentence } = claim;
  return {
    id,
    post: postId,
    outlet,
    attribution,
    measure,
    group,
    count,
    qualifier,
    status,
    sentence,
    publishedAt,
  };
}
