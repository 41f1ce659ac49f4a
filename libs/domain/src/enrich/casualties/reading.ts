import type { Part } from './parts/part.js';
import type { RawClaim } from './raw.js';
import type { Span } from './words/sentences.js';
import type { Token } from './words/tokens.js';

/** A sentence of a field with what was read from it. `source` is the whole field. */
export interface Reading {
  field: 'headline' | 'text';
  source: string;
  tokens: Token[];
  span: Span;
  start: number;
  end: number;
  /** Whether it may speak of casualties at all, so that it was read. */
  isRead: boolean;
  raws: RawClaim[];
  /** Parts whose total stands in another sentence. */
  parts: Part[];
}

/** The claims of all sentences in order. */
export function rawsOf(readings: readonly Reading[]): RawClaim[] {
  const all: RawClaim[] = [];
  for (const { raws } of readings) for (const raw of raws) all.push(raw);
  return all;
}
