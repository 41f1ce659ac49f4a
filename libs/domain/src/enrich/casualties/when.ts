import type { ExtractionInput, Reading } from './extract.js';
import type { RawClaim } from './raw.js';

export interface Reference {
  at: string;
}
export function referenceOf(input: ExtractionInput, readings: Reading[]): Reference {
  void readings;
  return { at: input.publishedAt };
}
export function dateOf(raw: RawClaim, r: Reading, reference: Reference, zone: string): string | null {
  void raw;
  void r;
  void reference;
  void zone;
  return null;
}
