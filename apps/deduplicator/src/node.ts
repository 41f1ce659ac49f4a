import { versionsOfNamed, type PostVersion } from '#domain';
import { hash53 } from '#domain/dedupe/index.js';
import type { Seen } from './state.js';

/** A wording of a post with the span in which it can fold others. */
export interface Version {
  node: number;
  post: string;
  version: string;
  validFrom: string;
  /** From when its post is withdrawn, if it is. */
  withdrawnFrom: string | null;
}

/** What is stored of a version: itself and what was last decided about it. */
export interface NodeRow extends Version {
  present: boolean;
  canonical: { post: string; version: string } | null;
  /** The node that it folded into: whose root is its own. */
  parent: number | null;
  /** Decisions so far; 0 before the first. */
  seq: number;
  /** Hash of the last decision that was told. */
  digest: string;
}

/** The number of a version in the buckets: 53 bits, so that it is exact as a number. */
export function nodeOf(post: string, version: string): number {
  return hash53(`${post}
${version}`);
}

/** The wordings of a post, from all sightings of it. A withdrawal is no wording, but ends the ones before it. */
export function wordingsOf(seen: readonly Seen[]): Version[] {
  const versions = versionsOfNamed(new Map(seen.map(({ key, sighting }) => [key, sighting])));
  return versions.flatMap((v, i) =>
    v.post ? [{ ...placed(v), withdrawnFrom: withdrawal(versions, i) }] : [],
  );
}

function placed({ postId, version, validFrom }: PostVersion): Omit<Version, 'withdrawnFrom'> {
  return { node: nodeOf(postId, version), post: postId, version, validFrom };
}

function withdrawal(versions: readonly PostVersion[], from: number): string | null {
  return versions.slice(from + 1).find((v) => v.post === null)?.validFrom ?? null;
}

/** Whether two states of a version look different to others. */
export function moved(a: Version, b: Version): boolean {
  return a.validFrom !== b.validFrom || a.withdrawnFrom !== b.withdrawnFrom;
}
