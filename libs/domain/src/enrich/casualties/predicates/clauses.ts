import { type Chunk, isPreposition } from '../people/chunk.js';
import { ADVERBS, BE, HAVE, WEEKDAYS } from '../data/words.js';
import { words } from '../words/word-class.js';

/** "two soldiers wounded last week have died". */
export const TIMES = new Set('week month night day year weekend morning evening afternoon'.split(' '));

export const HARD_STOPS = words('; : that when while but because whereas although though if . said says');

const SOFT_STOPS = words(
  'after as before since with than until where leaving left leaves leave among amongst',
);

/** Nothing but the verb's own words between: what stands there is the subject, whatever it is. */
export const isTight = (chunks: Chunk[], k: number, v: number): boolean =>
  chunks.slice(k + 1, v).every(({ low }) => BE.has(low) || HAVE.has(low) || ADVERBS.has(low));

/** "saved three penalties and was injured": one who is not the penalties. */
export function isSingularVerb(chunks: Chunk[], v: number): boolean {
  let k = v - 1;
  while (k > 0 && chunks[k]!.kind === 'token' && ADVERBS.of(chunks[k])) k--;
  return chunks[k]?.low === 'was' || chunks[k]?.low === 'is' || chunks[k]?.low === 'has';
}

/** "fears for 30 missing", "put its losses at 12 dead": a figure right before the word belongs to it, whatever stands before. */
export function isRightBefore(chunks: Chunk[], k: number, v: number): boolean {
  const c = chunks[k]!;
  const word = chunks[v]!;
  return (
    k === v - 1 &&
    word.kind === 'predicate' &&
    (word.predicate.form === 'adj' || isPutAt(chunks, k) || isWounded(chunks, v) || isOfThose(chunks, v)) &&
    c.kind === 'group' &&
    c.group.quantity !== null
  );
}

/** "put the loss at 16 civilians hacked to death". */
const isPutAt = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k]!;
  return chunks[k - 1]?.low === 'at' && c.kind === 'group' && c.group.head === 'people';
};

/** "funerals for the 12 people killed on Saturday": news, and no museum. */
function isOfThose(chunks: Chunk[], v: number): boolean {
  const [c, word] = [chunks[v - 1]!, chunks[v]!];
  const isKilled =
    word.kind === 'predicate' && word.predicate.form === 'past' && word.predicate.measure === 'killed';
  if (!isKilled || c.kind !== 'group' || chunks[v + 1]?.kind === 'group') return false;
  // "the wrong age for one of the three men killed"
  if (c.group.partitive && c.group.inner) return true;
  if (isMourned(chunks, v)) return true;
  if (c.group.det !== 'definite') return false;
  return chunks.slice(v + 1, v + 6).some(({ low }) => Object.hasOwn(WEEKDAYS, low) || low === 'yesterday');
}

/** "condolences to the families of 12 people killed in the blast". */
function isMourned(chunks: Chunk[], v: number): boolean {
  const of = chunks[v - 3];
  const noun = of?.kind === 'group' ? of.noun : (of?.low ?? '');
  const when = chunks[v + 2];
  return MOURNED.has(noun) && !(chunks[v + 1]?.low === 'in' && when?.kind === 'group' && when.noun === 'war');
}
const MOURNED = new Set('family families relatives condolences death deaths vigil vigils funeral funerals grief sympathy prayers tribute tributes mourning parents friends colleagues classmates neighbours neighbors names ages bodies'.split(' ')); // prettier-ignore

/** "treating 117 wounded": the word closes its clause. */
const isWounded = (chunks: Chunk[], v: number): boolean =>
  /^(?:wounded|injured)$/.test(chunks[v]!.low) && /^(?:[.,;)]|and|from|in|)$/.test(chunks[v + 1]?.low ?? '');

export const dies = (c: Chunk): boolean => c.kind === 'predicate' && c.predicate.measure === 'killed';

/** "the bus with 40 passengers was hit": what the subject carries is no subject of a full passive. */
export const isCarried = (chunks: Chunk[], k: number, v: number): boolean =>
  chunks[k - 1]?.low === 'with' && BE.of(chunks[v - 1]) && chunks[v - 1]!.low !== 'being';

/** "people who were hurt": the clause hangs on the noun group before it. */
export function isRelative(chunks: Chunk[], k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - 4); i--) if (chunks[i]!.low === 'who') return true;
  return false;
}

/** "shot and killed", "was shot dead": two casualty words of one subject. */
export function isNear(chunks: Chunk[], k: number, v: number): boolean {
  if (v - k > 4) return false;
  for (let i = k + 1; i < v; i++) if (chunks[i]!.kind !== 'token' || isPreposition(chunks[i])) return false;
  return true;
}

/** "12 people, officials said, were killed": the words of speech stand between commas. */
export function isReported(chunks: Chunk[], k: number, v: number): boolean {
  if (chunks[k]!.low === 'said' && chunks[k + 1]?.low === 'to' && BE.of(chunks[k - 1])) return true;
  return (chunks[k]!.low === 'said' || chunks[k]!.low === 'says') && chunks[k + 1]?.low === ',' && k + 2 < v;
}

const FIGURES = words(
  ', spoke speaks speak spoken reports report figure total toll maximum estimate most half some many majority thirds third quarter quarters all list names claim claims statement news word count tally announcement confirmation bodies',
);

/** Whether the group at `k` belongs to a preposition, so that it is no subject: "in clashes with police". */
export function isObject(chunks: Chunk[], k: number): boolean {
  const before = chunks[k - 1];
  if (before?.low === "'s" && k > 2) return isPreposition(chunks[k - 3]) && !SOFT_STOPS.of(chunks[k - 3]);
  if (isListedBare(chunks, k) || isOuterPlace(chunks, k)) return isObject(chunks, k - 2);
  if (!before || !isPreposition(before)) return false;
  if (before.low === 'at' && (chunks[k - 2]?.low === 'stands' || chunks[k - 2]?.low === 'stood'))
    return false;
  if (before.low === 'of' && (k === 1 || FIGURES.of(chunks[k - 2]))) return false;
  return !SOFT_STOPS.of(before);
}

/** The "Cauca" of "in Toribío, Cauca, by four men"; "In Lagos, Ali Khan, 34," is somebody. */
function isOuterPlace(chunks: Chunk[], k: number): boolean {
  const [c, place] = [chunks[k]!, chunks[k - 2]];
  if (chunks[k - 1]?.low !== ',' || chunks[k + 1]?.low !== ',' || k < 4) return false;
  return (
    c.kind === 'group' &&
    c.group.head === 'name' &&
    !c.group.person &&
    place?.kind === 'group' &&
    place.group.head === 'name'
  );
}

/** The "aid workers" of "by journalists and aid workers". */
function isListedBare(chunks: Chunk[], k: number): boolean {
  const [c, and, first] = [chunks[k]!, chunks[k - 1], chunks[k - 2]];
  if (c.kind !== 'group' || c.group.quantity || c.group.det !== 'none' || and?.low !== 'and') return false;
  // "Kuri Wapi of Moge and Jonah Tep of Jiga": the second of them, and no second village
  const whose = chunks[k - 4];
  const isSomebody =
    whose?.kind === 'group' && (whose.group.head === 'name' || whose.group.head === 'people');
  if (c.group.head === 'name' && c.to - c.from > 1 && chunks[k - 3]?.low === 'of' && isSomebody) return false;
  // "died on the spot and conductor Suresh Yadav was hurt": somebody, beside something
  const isOne = c.group.person || (c.group.named && !c.group.plural);
  if (isOne && first?.kind === 'group' && first.group.head !== 'people' && first.group.head !== 'name')
    return false;
  return first?.kind === 'group' && first.group.quantity === null;
}

const SUFFERS = words('suffered sustained received needed');

/** Whether the group at `k` is the subject of a clause of its own: "and five others were wounded". */
export function beginsClause(chunks: Chunk[], k: number): boolean {
  for (let i = k + 1; i < Math.min(k + 7, chunks.length); i++) {
    const c = chunks[i]!;
    if (c.kind === 'predicate') return c.predicate.form !== 'ing';
    if (c.kind === 'group') {
      if (isPreposition(chunks[i - 1])) continue;
      return false;
    }
    // "two women believed to be spies"
    if (c.low === 'be' && chunks[i - 1]!.low === 'to') return false;
    if (BE.of(c) || HAVE.of(c) || SUFFERS.of(c)) return true;
    if (isPreposition(c) || ADVERBS.of(c)) continue;
    return false;
  }
  return false;
}
