import type { Chunk, GroupChunk } from '../people/chunk.js';
import type { NounGroup } from '../people/noun-group.js';

/** Whether a single person's death may be no news of an event. */
export const isObituary = (chunks: Chunk[], v: number, victim: GroupChunk): boolean =>
  (isOne(victim.group) && !(victim.group.person && VIOLENT.has(chunks[v]!.low))) ||
  isNatural(chunks, v) ||
  FAMOUS.has(victim.noun);

const isOne = (group: NounGroup): boolean => group.head === 'name' || group.det === 'possessive';

/** Nobody's obituary says so. */
const VIOLENT = new Set(['drowned', 'drowns', 'drown', 'perished']);

/** "died aged 91", whose age is no chunk any more, and "died of cancer": an obituary. */
const isNatural = (chunks: Chunk[], v: number): boolean =>
  [1, 2, 3].some((d) => (chunks[v + d]?.from ?? 0) > (chunks[v + d - 1]?.to ?? Infinity) + 1) ||
  isOfAge(chunks, v) ||
  chunks.slice(v + 1, v + 5).some((c) => NATURAL.has(c.kind === 'group' ? c.noun : c.low));
const NATURAL = new Set(
  'peacefully cancer leukaemia leukemia dementia pneumonia illness natural age sleep'.split(' '),
);
/** Of whom it is news that they die, of whatever. */
const FAMOUS = new Set('singer actor actress author writer novelist poet playwright composer conductor pianist musician guitarist rapper comedian director painter sculptor architect philosopher historian economist broadcaster presenter designer footballer cricketer champion star legend icon pope cardinal king queen monarch emperor founder laureate'.split(' ')); // prettier-ignore

/** "died on 3 May, at 88". */
function isOfAge(chunks: Chunk[], v: number): boolean {
  for (let k = v + 1; k < Math.min(v + 6, chunks.length - 1); k++) {
    const age = chunks[k + 1]!;
    if (chunks[k]!.low !== 'at' || age.kind !== 'group' || age.group.head !== 'bare') continue;
    return (age.group.quantity?.count ?? 0) >= OLD && /^[.,;]?$/.test(chunks[k + 2]?.low ?? '');
  }
  return false;
}
const OLD = 60;
