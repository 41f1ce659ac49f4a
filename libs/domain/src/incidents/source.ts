import type { ClaimRecord } from './claim-record.js';

/** Who said it, as the ledger counts sources. */
export interface Source {
  key: string;
  name: string;
  /** False where nobody that can be told apart is named: the outlet's own word. */
  named: boolean;
}

/**
 * The source of a claim (contract, rule 1): the actor that its attribution resolves to, else the outlet's own word;
 * a document without an outlet is its own source, and its feed stands for the document.
 */
export function sourceOf(record: ClaimRecord): Source {
  const { attribution } = record.claim;
  if (attribution?.entity) return { key: `actor:${attribution.entity}`, name: attribution.text, named: true };
  if (record.outlet) return { key: `outlet:${record.outlet}`, name: record.outlet, named: false };
  return { key: `feed:${record.feed}`, name: 'the document itself', named: false };
}
