import { stableHash, type Post, type StoryDecision } from '#domain';
import { decide, type Candidate, type Fingerprint } from '#domain/dedupe/index.js';
import { eventOf, type AnyEvent } from '#contracts';
import { nodeOf, type NodeRow } from './node.js';

/** What came of deciding about a version. */
export interface Outcome {
  before: NodeRow;
  node: NodeRow;
  decision: StoryDecision;
  /** Whether it differs from what was told last. */
  told: boolean;
}

/** Decides about a version. A decision that was told already is not counted again. */
export function outcomeOf(before: NodeRow, candidates: readonly Candidate[], print: Fingerprint): Outcome {
  const { decision, parent } = decide({ ...before, print }, candidates);
  const digest = stableHash([decision.kind, decision.canonical, decision.links], 24);
  const told = digest !== before.digest;
  const node: NodeRow = {
    ...before,
    present: true,
    canonical: decision.canonical,
    parent: parent ? nodeOf(parent.post, parent.version) : null,
    seq: told ? before.seq + 1 : before.seq,
    digest,
  };
  return { before, node, decision, told };
}

/** The event that tells of a decision; its id follows from the version and the count of its decisions. */
export function eventFor(
  space: string,
  { node: { post: id, version, seq }, decision: { canonical, links } }: Outcome,
  post: Post | undefined,
): AnyEvent {
  const origin = { source: '/deduplicator', space };
  const cause = [id, version, seq];
  if (canonical)
    return eventOf('blotter.post.duplicated.v1', { id, version, seq, links, canonical }, cause, origin);
  if (!post) throw new Error(`the wording ${version} of post ${id} is not stored`);
  return eventOf('blotter.post.accepted.v1', { id, version, seq, links, post }, cause, origin);
}
