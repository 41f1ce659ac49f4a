import { type Chunk, isPreposition } from '../people/chunk.js';
import { BE } from '../data/words.js';
import { countOf } from '../people/noun-group.js';
import { extendRight } from './people-behind.js';
import { rollCall } from '../people/roll-calls.js';
import type { RawClaim } from '../raw.js';
import { claimsOf } from './tally.js';

const FARTHEST = 9;
const HEADS = new Set(['people', 'name']);

/** "Killed in the attack were four civilians": the word opens the sentence, and who suffers stands behind the verb. */
export function readInverted(chunks: Chunk[]): RawClaim[] {
  const first = chunks[0];
  if (first?.kind !== 'predicate' || (first.predicate.form !== 'past' && first.predicate.form !== 'adj'))
    return [];
  const verb = verbBehind(chunks);
  const c = chunks[verb + 1];
  if (verb < 0 || c?.kind !== 'group' || c.role !== 'free' || !HEADS.has(c.group.head) || !countOf(c.group))
    return [];
  const near = extendRight(chunks, verb + 1, true);
  const whole = MANY.has(chunks[verb]!.low) ? rollCall(chunks, verb + 1) : [];
  const victims = whole.length > 0 ? whole : near;
  for (const g of victims) g.role = 'victim';
  return claimsOf(first.predicate.measure, first.from, victims);
}

const MANY = new Set(['were', 'are']);

/** The "were" behind a place or time; -1 where anything else stands before it. */
function verbBehind(chunks: Chunk[]): number {
  for (let k = 1; k < Math.min(FARTHEST, chunks.length); k++) {
    const c = chunks[k]!;
    if (c.kind === 'token' && BE.has(c.low)) return k;
    if (c.kind === 'predicate' || (c.kind === 'group' && !isPreposition(chunks[k - 1])) || c.low === ',')
      return -1;
  }
  return -1;
}
