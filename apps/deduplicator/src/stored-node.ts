import type { NodeRow } from './node.js';

export const SELECT_NODES = `select node, post, version, valid_from, withdrawn_from, present, canonical_post,
  canonical_version, parent, seq, digest from deduplicator.nodes`;

/** A row as it comes. */
export interface StoredNode {
  node: number;
  post: string;
  version: string;
  valid_from: string;
  withdrawn_from: string | null;
  present: boolean;
  canonical_post: string | null;
  canonical_version: string | null;
  parent: number | null;
  seq: number;
  digest: string;
}

export function rowsOf(stored: readonly StoredNode[]): NodeRow[] {
  return stored.map((s) => ({
    node: s.node,
    post: s.post,
    version: s.version,
    validFrom: s.valid_from,
    withdrawnFrom: s.withdrawn_from,
    present: s.present,
    canonical:
      s.canonical_post !== null && s.canonical_version !== null
        ? { post: s.canonical_post, version: s.canonical_version }
        : null,
    parent: s.parent,
    seq: s.seq,
    digest: s.digest,
  }));
}
