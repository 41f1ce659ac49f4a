import { SPEECH } from '../data/speech.js';
import { type Chunk, isPreposition } from '../people/chunk.js';
import { words } from '../words/word-class.js';

/** Past forms that end otherwise than in "ed". */
const TOOK = words(
  'took held kept met sent led drove brought hit found saw caught fought beat bound chose hid sought taught fed rid hurt overran',
);
const PARTICLES = words('out up away off down back in over');
const HAVE = words('has have had');
/** "a man named Juan Perez and his wife": what they are, and nothing that they did. */
const CALLED = words('named called nicknamed dubbed aged married related left');

/**
 * Whether somebody does something to the group at `k`: "troops freed three hostages, and two guards died" tells nothing of who is told
 * behind the "and", whose last is at `last`, unless what befell them follows at once: "found a man and his wife shot dead".
 */
export function isVerbObject(chunks: Chunk[], k: number, last: number): boolean {
  const at = PARTICLES.of(chunks[k - 1]) ? k - 2 : k - 1;
  const verb = chunks[at];
  if (verb?.kind === 'predicate') return at === k - 1 && verb.low !== 'dead';
  if (verb?.kind !== 'token' || !isPast(verb) || befalls(chunks[last + 1])) return false;
  const doer = HAVE.of(chunks[at - 1]) ? at - 2 : at - 1;
  return chunks[doer]?.kind === 'group' && !isPreposition(chunks[doer - 1]);
}

const befalls = (c: Chunk | undefined): boolean => c?.kind === 'predicate' && c.predicate.form !== 'intr';

const isPast = (verb: Chunk): boolean =>
  (TOOK.of(verb) || (verb.low.length > 4 && verb.low.endsWith('ed'))) &&
  !CALLED.of(verb) &&
  !SPEECH.has(verb.low);
