import type { Measure } from '../../../claim.js';
import { canSuffer } from '../predicates/can-suffer.js';
import type { Chunk, GroupChunk } from '../people/chunk.js';
import { extendRight } from '../predicates/people-behind.js';
import { changed, type RawClaim, rawClaim } from '../raw.js';
import { claimsOf } from '../predicates/tally.js';
import { subjectOf } from '../predicates/victims.js';
import { words } from '../words/word-class.js';

export const set = (words: string): Set<string> => new Set(words.split(/\s+/));

const NO = words("not didn't never failed");

export const group = (chunks: Chunk[], k: number): GroupChunk[] => {
  const c = chunks[k];
  return c?.kind === 'group' && c.role === 'free' && canSuffer(c.group, true)
    ? extendRight(chunks, k, true)
    : [];
};

export const nounAt = (chunks: Chunk[], k: number): string => {
  const c = chunks[k];
  return c?.kind === 'group' ? c.noun : (c?.low ?? '');
};

export const isNo = (chunks: Chunk[], k: number): boolean => {
  for (let j = Math.max(0, k - 3); j < k; j++) if (NO.of(chunks[j])) return true;
  return false;
};

export function suffer(chunks: Chunk[], verb: number, measure: Measure, weak: boolean): RawClaim[] {
  return claimed(subjectOf(chunks, verb, true), chunks[verb]!.from, measure, weak);
}

export function claimed(victims: GroupChunk[], at: number, measure: Measure, weak: boolean): RawClaim[] {
  const counted = victims.filter((g) => g.group.quantity !== null || !g.group.plural);
  if (counted.length === 0) return [];
  for (const g of victims) g.role = 'victim';
  return claimsOf(measure, at, counted).map((claim) => changed(claim, { weak, soft: weak }));
}

export const none = (chunks: Chunk[], k: number, measure: Measure): RawClaim[] => [
  rawClaim(measure, chunks[k]!.from, { count: 0, min: 0, max: 0 }),
];
