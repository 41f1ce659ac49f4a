import type { Chunk } from './chunk.js';
import { BE, HAVE } from '../data/words.js';
import { words } from '../words/word-class.js';
import { countOf } from './noun-group.js';

/** Without one of these nobody is told apart from his name. */
export const NAMING = words('identified named known code-named codenamed namely called nicknamed alias aka');
const BETWEEN = new Set(', and as of alias ( ) @ " locally only by name the age aged s/o r/o'.split(' '));
/** No list of names is longer. */
const MOST = 28;

/** "two militants, identified as Abu Talha and Hanzullah, were killed": who they were, and nobody more; gone with both commas. */
export function dropIdentities(chunks: Chunk[]): Chunk[] {
  for (let k = 1; k + 2 < chunks.length; k++) {
    if (isNamedInside(chunks, k)) chunks.splice(k, 3);
    if (k < 2 || !NAMING.of(chunks[k]) || (chunks[k - 1]!.low !== ',' && chunks[k - 1]!.low !== '('))
      continue;
    const whom = chunks[k - 2]!;
    if (whom.kind !== 'group' || whom.group.head === 'thing' || !countOf(whom.group)) continue;
    const end = identitiesEnd(chunks, k + 1, chunks[k - 1]!.low === '(' ? ')' : ',');
    if (end > 0) chunks.splice(k - 1, end - k + 2);
  }
  return chunks;
}

/** "a man identified as John Doe and a woman". */
const isNamedInside = (chunks: readonly Chunk[], k: number): boolean => {
  const [whom, name] = [chunks[k - 1]!, chunks[k + 2]];
  if (!NAMING.of(chunks[k]) || chunks[k + 1]!.low !== 'as' || name?.kind !== 'group') return false;
  return whom.kind === 'group' && whom.group.head === 'people' && name.group.head === 'name';
};

/** The mark behind the last name, where the verb of those who were named follows; 0 where none does. */
function identitiesEnd(chunks: readonly Chunk[], from: number, mark: string): number {
  for (let k = from; k < Math.min(from + MOST, chunks.length - 1); k++) {
    const c = chunks[k]!;
    const next = chunks[k + 1]!;
    if (c.low === mark && (BE.of(next) || HAVE.of(next) || next.kind === 'predicate')) return k;
    if (c.kind === 'predicate' || (c.kind === 'token' && !BETWEEN.has(c.low))) return 0;
  }
  return 0;
}
