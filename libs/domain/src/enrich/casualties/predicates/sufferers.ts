import { canSuffer } from './can-suffer.js';
import { type Chunk, type GroupChunk, type PredicateChunk } from '../people/chunk.js';
import { dies, isTight, TIMES } from './clauses.js';
import { isOfThing } from './dead-things.js';
import { ADVERBS, BE, HAVE } from '../data/words.js';
import { countOf, type NounGroup } from '../people/noun-group.js';
import { antecedent } from './them.js';
import { isTakenOut } from './meaning.js';
import { isOfWhole } from './whole-of-part.js';
import { isPassive } from './verbs.js';
import { PRONOUNCED } from '../idioms/death-idioms.js';
import { objectOf } from './objects.js';
import { DROWNS, isEntry, isReduced, wholeOf } from './reduced.js';
import { subjectOf } from './victims.js';
import { words } from '../words/word-class.js';

export function victimsOf(chunks: Chunk[], v: number, c: PredicateChunk, needsPeople: boolean): GroupChunk[] {
  const found = sufferersOf(chunks, v, c, needsPeople);
  return found.length === 1 && isOfWhole(chunks, v, found[0]!) ? [wholeOf(found[0]!)] : found;
}

function sufferersOf(chunks: Chunk[], v: number, c: PredicateChunk, needsPeople: boolean): GroupChunk[] {
  switch (c.predicate.form) {
    case 'intr':
      return subjectOf(chunks, v, needsPeople).filter(
        (g) => g.group.det !== 'none-of' || countOf(g.group) === 0,
      );
    case 'adj':
      return adjectiveVictims(chunks, v, needsPeople);
    case 'ing':
    case 'base':
      return activeVictims(chunks, v, needsPeople);
    case 'past':
      return pastVictims(chunks, v, needsPeople);
  }
}

/** "three dead", "left 12 dead", "shot dead two men" (the verb takes those), "12 are missing", "Dead: 5" is a list. */
function adjectiveVictims(chunks: Chunk[], v: number, needsPeople: boolean): GroupChunk[] {
  const before = chunks[v - 1];
  // "caught 6 – buried 4 – dead 2": each word before its figure
  if (isColumn(chunks, v) || (isName(before) && CORPSES.has(chunks[v + 1]?.low ?? ''))) return [];
  // "Mil KIA: 6"
  if (chunks[v + 1]?.low === ':' && before?.kind === 'group' && before.group.head === 'name') return [];
  if (before?.low === 'them' && LEAVES.of(chunks[v - 2])) return antecedent(chunks, v);
  if (
    (before?.kind === 'predicate' && before.predicate.measure !== 'captured') ||
    (before?.kind === 'group' && before.role === 'victim' && PRONOUNCED.of(chunks[v - 2])) ||
    BEFORE_DEAD.of(before) ||
    (before?.low === 'confirmed' && chunks[v - 2]?.low === 'no') ||
    (before?.low === 'struck' && chunks[v + 1]?.kind === 'group') ||
    (before?.kind === 'group' && before.role === 'victim' && isShot(chunks[firstOf(chunks, v - 1) - 1])) ||
    (before?.low === 'as' && chunks[v]!.low === 'dead') ||
    OBJECTS.of(before)
  )
    return [];
  if (isOfThing(chunks, v) || isAlive(chunks, v)) return [];
  return subjectOf(chunks, v, needsPeople);
}

/** "the dead", "put its dead at 13": people, and no verb. */
const BEFORE_DEAD = words('the a of no its their');

const isName = (c: Chunk | undefined): boolean => c?.kind === 'group' && c.group.head === 'name';
/** "Bullet-riddled dead bodies": read by their own rule. */
const CORPSES = new Set(['bodies', 'body', 'corpse', 'corpses']);

/** Words before their figures, between dashes or bars. */
const isColumn = (chunks: Chunk[], v: number): boolean =>
  COLUMNS.of(chunks[v - 1]) && isFigure(chunks[v + 1]) && COLUMNS.of(chunks[v + 2]);
const COLUMNS = words('– — - | /');
const isFigure = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' && c.group.head === 'bare' && c.group.quantity !== null;

/** "the man who shot a grocer dead". */
const isShot = (c: Chunk | undefined): boolean => c?.kind === 'predicate' && c.predicate.form !== 'adj';

/** Where the list begins that ends at `k`: "shot a farmer and his son dead". */
function firstOf(chunks: Chunk[], k: number): number {
  let at = k;
  while ((chunks[at - 1]?.low === 'and' || chunks[at - 1]?.low === ',') && isVictim(chunks[at - 2])) at -= 2;
  return at;
}
const isVictim = (c: Chunk | undefined): boolean => c?.kind === 'group' && c.role === 'victim';

/** "two of those reported dead are alive". */
const isAlive = (chunks: Chunk[], v: number): boolean =>
  BE.of(chunks[v + 1]) && chunks.slice(v + 2, v + 4).some((c) => c.low === 'alive');

const LEAVES = words('left leaving leave found');

function activeVictims(chunks: Chunk[], v: number, needsPeople: boolean): GroupChunk[] {
  // "shoots self in foot"
  if (chunks[v + 1]?.low === 'self') return subjectOf(chunks, v, needsPeople);
  const found = objectOf(chunks, v, needsPeople);
  return found.filter(
    (g) => (isCounted(g.group) || g.group.head === 'others') && !(needsPeople && isLoneName(g.group)),
  );
}

/** "the wounded", "put the number of wounded at 19": people, and no verb. */
const BEFORE_NOUN = words('the those of');

function pastVictims(chunks: Chunk[], v: number, needsPeople: boolean): GroupChunk[] {
  if (BEFORE_NOUN.of(chunks[v - 1])) return [];
  // "he bled to death": the verb takes no object
  if (BY_THEMSELVES.of(chunks[v]) && chunks[v + 1]?.low === 'to') return subjectOf(chunks, v, needsPeople);
  // What is destroyed is a thing, unless people are counted so by those who fight them.
  if (chunks[v]!.low === 'destroyed')
    return subjectOf(chunks, v, needsPeople).filter(
      (g) => g.group.quantity && g.group.head === 'people' && isTight(chunks, chunks.indexOf(g), v),
    );
  if (isPassive(chunks, v))
    return subjectOf(chunks, v, needsPeople).filter((g) => !(isLoneName(g.group) && isOfMany(chunks, v)));
  if (
    chunks[v + 1]?.low === 'them' &&
    (dies(chunks[v]!) || chunks[v + 2]?.low === 'dead' || isTakenOut(chunks, v))
  )
    return antecedent(chunks, v);
  if (isLastFigure(chunks, v)) return reducedVictims(chunks, v, needsPeople);
  const taken = chunks[v + 1];
  if (taken?.kind === 'group' && taken.role === 'victim' && taken.group.head === 'bare' && chunks[v - 1]?.low === 'and') return []; // prettier-ignore
  if (takesThing(chunks, v, needsPeople) || OBJECTS.of(chunks[v + 1])) return [];
  const object = objectOf(chunks, v, needsPeople);
  const first = object[0];
  if (chunks[v]!.low === 'treated' && first?.noun === 'patients') return [];
  if (first && isCounted(first.group) && !startsNext(chunks, first))
    return object.filter((g) => isCounted(g.group));
  if (first && first.group.head === 'people' && hasAgentLeft(chunks, v)) return object;
  if (HAVE.of(chunks[v - 1]) && !DROWNS.of(chunks[v])) return [];
  return reducedVictims(chunks, v, needsPeople);
}

/** "Nine dead and 13 wounded the crash left": the figure right before the word is of those who suffer it. */
const isLastFigure = (chunks: Chunk[], v: number): boolean =>
  isFigure(chunks[v - 1]) && chunks[v - 2]?.low === 'and' && chunks[v - 3]?.low === 'dead';

const BY_THEMSELVES = words('bled starved froze choked');

const OBJECTS = words('them us me it');

/** "Prices were slashed": a capital only because the sentence begins so. */
const isOfMany = (chunks: Chunk[], v: number): boolean =>
  chunks.slice(Math.max(0, v - 3), v).some(({ low }) => low === 'were' || low === 'are');

/** "the burning Airbus": a single name, which may be a thing's. */
const isLoneName = (group: NounGroup): boolean =>
  group.head === 'name' && !group.person && group.to - group.from < 2;

/** "killed 14 cows": the object is no person, so nobody on the left suffered. */
function takesThing(chunks: Chunk[], v: number, needsPeople: boolean): boolean {
  let k = v + 1;
  while (chunks[k]?.kind === 'token' && chunks[k]!.low !== 'since' && ADVERBS.of(chunks[k])) k++;
  const c = chunks[k];
  if (c?.kind === 'group' && TIMES.has(c.noun) && LAST.has(c.first)) return false;
  return c?.kind === 'group' && c.group.head !== 'name' && !canSuffer(c.group, needsPeople) && objectOf(chunks, v, needsPeople).length === 0; // prettier-ignore
}

/** "wounded last week": when, and nothing that was wounded. */
const LAST = new Set(['last', 'this', 'earlier', 'early', 'late', 'two', 'three', 'a', 'the']);

/** "3 killed 5 injured": the figure after the word is the subject of the next one. */
const startsNext = (chunks: Chunk[], group: GroupChunk): boolean => {
  const at = chunks.indexOf(group);
  const next = chunks[at + 1];
  // "a gunman who wounded six people died"
  if (chunks[at - 2]?.low === 'who') return false;
  return (
    next?.kind === 'predicate' &&
    (group.group.head === 'bare' || group.group.head === 'others' || group.group.head === 'people') &&
    next.low !== 'dead'
  );
};

function hasAgentLeft(chunks: Chunk[], v: number): boolean {
  const before = chunks[v - 1];
  if (!before) return false;
  if (before.low === 'that' || before.low === 'which') return true;
  return before.kind === 'group' && (before.group.quantity === null || before.group.head === 'thing');
}

/** "12 people killed in blast": a figure or a person right before the word. */
function reducedVictims(chunks: Chunk[], v: number, needsPeople: boolean): GroupChunk[] {
  const subject = subjectOf(chunks, v, needsPeople);
  const last = subject.at(-1);
  if (!last) return [];
  if (last.group.head === 'unknown' && chunks[v - 1]!.kind === 'group' && chunks[v - 1] !== last) return [];
  if (
    last.group.head === 'name' &&
    (last.group.to - last.group.from < 2 || (chunks.indexOf(last) !== v - 1 && !isEntry(chunks, last, v)))
  )
    return [];
  return subject
    .filter(
      (g) =>
        (isCounted(g.group) &&
          (g.group.head !== 'pronoun' ||
            subject.length > 1 ||
            g.group.partitive ||
            g.group.det === 'none-of')) ||
        g.group.head === 'name',
    )
    .map((g) => (isReduced(chunks, v, g) ? wholeOf(g) : g));
}

/** A group with a number, an article or a name: not the bare "police kill protesters". */
function isCounted(group: NounGroup): boolean {
  return countOf(group) !== null || group.quantity !== null;
}
