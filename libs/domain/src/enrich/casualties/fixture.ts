import type { Claim } from '../../claim.js';
import { documentCounts } from './discourse/document-counts.js';
import { extractClaims, type ExtractionInput } from './extract.js';

/** The claims of a text, for examples: that of a post which nothing else is known of but its time. */
export function claimsOf(text: string, more: Partial<ExtractionInput> = {}): Claim[] {
  const post = {
    headline: '',
    publishedAt: '2024-03-05T18:20:00Z',
    precision: 'minute',
    zone: null,
  } as const;
  return extractClaims({ ...post, text, entities: [], ...more });
}

/** What a whole text comes to, read as a note of no date. */
export function countsOf(text: string): { killed: number | null; injured: number | null } {
  return documentCounts(claimsOf(text, { publishedAt: null }));
}
