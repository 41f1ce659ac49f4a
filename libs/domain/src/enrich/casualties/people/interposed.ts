import { SPEECH } from '../data/speech.js';
import { ADVERBS, BE, HAVE } from '../data/words.js';
import type { Chunk } from './chunk.js';

const LONGEST = 9;

/** "Twelve people, the mayor said, were killed": without who says so between a subject and its verb. */
export function dropInterposed(chunks: Chunk[]): Chunk[] {
  for (let i = 1; i < chunks.length - 3; i++) {
    if (chunks[i]!.low !== ',' || chunks[i - 1]!.kind !== 'group') continue;
    const end = interposedEnd(chunks, i);
    if (end > 0) return [...chunks.slice(0, i), ...dropInterposed(chunks.slice(end + 1))];
  }
  return chunks;
}

/** Where the comma stands behind the speech that opens at the comma `from`; 0 where none does, or no verb follows. */
function interposedEnd(chunks: Chunk[], from: number): number {
  if (RELATIVE.has(chunks[from + 1]!.low)) return 0;
  for (let k = from + 2; k < Math.min(from + LONGEST, chunks.length - 1); k++) {
    const c = chunks[k]!;
    if (c.kind === 'predicate' || c.low === ';' || (c.kind === 'group' && c.group.quantity)) return 0;
    if (c.low === ',') return SPEECH.has(chunks[k - 1]!.low) && isVerb(chunks[k + 1]!) ? k : 0;
  }
  return 0;
}

/** "the driver, whom the report had listed, is": said of them. */
const RELATIVE = new Set(['who', 'whom', 'whose', 'which', 'that', 'where']);

const isVerb = (c: Chunk): boolean =>
  c.kind === 'predicate' || BE.has(c.low) || HAVE.has(c.low) || ADVERBS.has(c.low);
