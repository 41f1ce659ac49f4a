import { ADVERBS, BE, HAVE } from '../data/words.js';
import { words } from '../words/word-class.js';
import { type Chunk, madeUp } from './chunk.js';

const FOUND = words('found pronounced declared confirmed later then soon both all also to');

/** "Two pilots ejected but were killed", "survived the crash, but died later": one subject of both verbs, as with "and". */
export function joinBut(chunks: Chunk[]): Chunk[] {
  for (let k = 1; k + 1 < chunks.length; k++) {
    if (chunks[k]!.low !== 'but' || !isOfHarm(chunks, k + 1)) continue;
    const from = chunks[k - 1]!.low === ',' ? k - 1 : k;
    chunks.splice(from, k - from + 1, madeUp(chunks[from]!.from, chunks[k]!.to, 'and'));
  }
  return chunks;
}

/** Whether a verb of harm follows, with no subject of its own and no "not". */
function isOfHarm(chunks: Chunk[], at: number): boolean {
  let helped = false;
  for (let k = at; k < Math.min(at + 6, chunks.length); k++) {
    const c = chunks[k]!;
    if (c.kind === 'predicate') return c.predicate.form === 'intr' || (helped && c.predicate.form !== 'ing');
    if (c.kind === 'group') return false;
    const isVerb = BE.of(c) || HAVE.of(c);
    helped ||= isVerb;
    if (!isVerb && !ADVERBS.of(c) && !FOUND.of(c)) return false;
  }
  return false;
}
