import type { Measure } from '../../../claim.js';
import type { Chunk, GroupChunk, PredicateChunk } from '../people/chunk.js';
import { isAbsent } from './absent.js';
import { BE, DETERMINERS, HAVE } from '../data/words.js';
import { words } from '../words/word-class.js';
import { isPassive } from './verbs.js';

/** "compensation for grievous hurt". */
const LEGAL = new Set(['grievous', 'bodily', 'simple']);

const MORTALLY = new Set(['mortally', 'fatally']);

const ONLY_TO_DEATH = new Set(['beat', 'buried', 'bled', 'starved', 'froze', 'wiped']);

const HOW_DEEP = new Set(['fully', 'partially', 'partly', 'completely', 'totally', 'critically', 'not']);

const DEATH_WORDS = new Set(['dead', 'death', 'fatally']);

/** What the word means here: "shot" alone injures, "shot dead", "beaten to death", "gunned down", "burned alive" kill. */
export function meaning(
  chunks: Chunk[],
  v: number,
  c: PredicateChunk,
): { measure: Measure | null; weak: boolean } {
  const { measure } = c.predicate;
  if (MORTALLY.has(chunks[v - 1]?.low ?? '') && measure === 'injured')
    return { measure: 'killed', weak: false };
  // "fully buried 1, dead 1": by snow
  if (c.low === 'buried' && HOW_DEEP.has(chunks[v - 1]?.low ?? '')) return { measure: null, weak: false };
  if (c.low === 'treated' && chunks[v + 1]?.low === 'to') return { measure: null, weak: false };
  if (c.low === 'hurt' && LEGAL.has(chunks[v - 1]?.low ?? '')) return { measure: null, weak: false };
  if (c.low === 'dead' && chunks[v + 1]?.low === 'and' && chunks[v + 2]?.low === 'buried')
    return { measure: null, weak: false };
  if (c.low === 'dead' && chunks[v + 1]?.low === 'or' && chunks[v + 2]?.low === 'alive')
    return { measure: null, weak: false };
  if (c.low === 'dead' && DEAD_SET.has(chunks[v + 1]?.low ?? '')) return { measure: null, weak: false };
  if (c.low === 'dead' && isTired(chunks[v + 1], chunks[v + 2])) return { measure: null, weak: false };
  if (FADES.has(c.low) && FADED.has(chunks[v + 1]?.low ?? '') && !isPlace(chunks[v + 2]))
    return { measure: null, weak: false };
  if (c.low === 'expired' && DETERMINERS.has(chunks[v - 1]?.low ?? '')) return { measure: null, weak: false };
  if (c.low === 'dying' && (chunks[v + 1]?.low === 'to' || isOfThings(chunks, v)))
    return { measure: null, weak: false };
  if (c.low === 'missing' && isAbsent(chunks, v)) return { measure: null, weak: false };
  if (chunks[v - 1]?.low === 'fatal' && c.predicate.weak)
    return { measure: isAbout(chunks, v) ? null : 'killed', weak: false };
  if (c.low === 'shot' && isTakenOut(chunks, v)) return { measure: 'killed', weak: false };
  // "18 Palestinians suffocated from tear gas": overcome by it
  if (CHOKES.of(c) && isByGas(chunks, v)) return { measure: 'injured', weak: false };
  if (!c.predicate.weak) return { measure: noun(chunks, v, c) ? null : measure, weak: false };
  if (DEATH_WORDS.has(chunks[v - 1]?.low ?? '')) return { measure: 'killed', weak: false };
  if (chunks[v + 1]?.low === 'at' && c.low.startsWith('sh') && !isAtPlace(chunks, v))
    return { measure: null, weak: false };
  const kills = chunks.slice(v + 1).some((x) => x.low === 'killing' || x.low === 'leaving');
  const isGun = c.low.startsWith('gun') || (c.low.startsWith('mow') && !kills);
  if (
    ONLY_TO_DEATH.has(c.low) &&
    !chunks
      .slice(v, v + 6)
      .some((x) => x.low === 'death' || x.low === 'alive' || (x.low === 'out' && c.low === 'wiped'))
  )
    return { measure: null, weak: false };
  for (let k = v + 1; k < Math.min(v + 10, chunks.length); k++) {
    const low = chunks[k]!.low;
    if (isOfOthers(chunks, k)) break;
    if (low === 'dead' && chunks[k - 1]!.low !== 'for') return { measure: 'killed', weak: false };
    if ((low === 'death' || low === 'pieces') && chunks[k - 1]?.low === 'to')
      return { measure: 'killed', weak: false };
    if (low === 'beyond' && c.low.startsWith('burn')) return { measure: 'killed', weak: false };
    if ((low === 'alive' && c.low.startsWith('bur')) || (low === 'out' && c.low === 'wiped' && k === v + 1))
      return { measure: 'killed', weak: false };
    if (low === 'down' && k === v + 1 && c.low.startsWith('mow') && kills)
      return { measure: 'injured', weak: true };
    if (low === 'down' && k === v + 1 && isAndKilled(chunks, k + 1)) return { measure: null, weak: false };
    if (low === 'down' && k === v + 1)
      return isGun ? { measure: 'killed', weak: false } : { measure: null, weak: false };
    const other = chunks[k]!;
    if (k === v + 1 && isSelf(other)) return { measure: grazes(chunks, k) ? 'injured' : null, weak: true };
    if (
      other.kind === 'predicate' &&
      !noun(chunks, k, other) &&
      !other.predicate.weak &&
      k <= v + 3 &&
      chunks[k - 1]?.kind === 'token'
    )
      return { measure: null, weak: false };
    if (BREAKS.has(low) || (other.kind === 'predicate' && other.predicate.weak && k > v + 1)) break;
    if (low === '.' || low === ';' || (low === ',' && chunks[k + 1]?.low !== 'dead' && !isList(chunks, k)))
      break;
  }
  if (isGun || c.low === 'strangled' || c.low === 'torched')
    return { measure: isGun ? null : 'killed', weak: false };
  return { measure: 'injured', weak: true };
}

/** "took four men from their homes and shot them": put to death, and not just hit. */
export const isTakenOut = (chunks: Chunk[], v: number): boolean =>
  (chunks[v + 1]?.low === 'them' || areTaken(chunks, v)) &&
  chunks[v - 1]?.low === 'and' &&
  !/^(?:in|at|with)$/.test(chunks[v + 2]?.low ?? '') &&
  chunks.slice(Math.max(0, v - 10), v - 1).some((c) => TAKES_OUT.has(c.low));
/** "six traders were taken off a bus, lined up and shot". */
const areTaken = (chunks: Chunk[], v: number): boolean =>
  chunks.slice(Math.max(0, v - 10), v - 1).some((c, k, all) => TAKEN.has(c.low) && BE.of(all[k - 1])) &&
  !/^(?:in|at|with)$/.test(chunks[v + 1]?.low ?? '');
const TAKEN = new Set('taken dragged pulled marched lined led hauled herded rounded'.split(' '));

const TAKES_OUT = new Set(
  'took taken dragged pulled marched lined abducted kidnapped seized hauled led rounded herded'.split(' '),
);

const CHOKES = words('suffocated suffocate asphyxiated');
const GAS = new Set(['gas', 'teargas']);
const isByGas = (chunks: Chunk[], v: number): boolean =>
  chunks.slice(v + 1, v + 6).some((x, k, all) => {
    const isGas = GAS.has(x.kind === 'group' ? x.noun : x.low);
    return (
      isGas && !all.some((y) => y.low === 'death') && (x.low === 'teargas' || isTear(all[k - 1]) || isTear(x))
    );
  });
const isTear = (c: Chunk | undefined): boolean => (c?.kind === 'group' ? c.first : c?.low) === 'tear';

/** "shot himself": told by `readOwnHand`, unless it was his foot. */
const isSelf = (c: Chunk): boolean => (c.kind === 'group' ? SELF.has(c.noun) : SELF.has(c.low));
const SELF = new Set(['himself', 'herself', 'themselves']);

const grazes = (chunks: Chunk[], k: number): boolean =>
  chunks[k + 1]?.low === 'in' &&
  LIMBS.has(chunks[k + 2]?.kind === 'group' ? (chunks[k + 2] as GroupChunk).noun : '');
export const LIMBS = new Set(
  'foot feet leg legs thigh knee arm arms hand hands finger ankle calf shoulder buttock buttocks toe hip wrist elbow forearm'.split(
    ' ',
  ),
);

/** "mowed down and killed": the second word tells it. */
const isAndKilled = (chunks: Chunk[], k: number): boolean => {
  const next = chunks[k + 1];
  return chunks[k]?.low === 'and' && next?.kind === 'predicate' && next.predicate.measure === 'killed';
};

/** "gunshot wounds", "a shooting", "the killing": the word is a noun here. */
function noun(chunks: Chunk[], v: number, c: PredicateChunk): boolean {
  const before = chunks[v - 1]?.low ?? '';
  if (
    c.predicate.form === 'ing' &&
    (before === 'the' || before === 'a') &&
    ABOUT.has(chunks[v - 2]?.low ?? '')
  )
    return true;
  if (c.predicate.form === 'base')
    return NOUNISH.has(before) || (c.low === 'wounds' && chunks[v + 1]?.kind !== 'group');
  return false;
}

const NOUNISH = new Set(
  'of the a his her their its gunshot stab shrapnel bullet head chest multiple with from suffered sustained two three war flesh old'.split(
    ' ',
  ),
);

/** "the suspect in the killing of a shopkeeper" tells of a killing told elsewhere. */
/** "shot his wife, their two sons and a neighbour to death": the comma joins those shot. */
const isList = (chunks: Chunk[], k: number): boolean =>
  chunks[k - 1]?.kind === 'group' && chunks[k + 1]?.kind === 'group' && chunks[k + 2]?.low !== 'was';

/** "1,600 dying stars". */
const isOfThings = (chunks: Chunk[], v: number): boolean => {
  const [before, next] = [chunks[v - 1], chunks[v + 1]];
  const isNoun = next?.kind === 'group' || (next?.kind === 'token' && /^[a-z]{3,}s$/.test(next.low));
  return before?.kind === 'group' && before.group.head === 'bare' && isNoun;
};

/** "investigating the fatal shooting of a teenager". */
const isAbout = (chunks: Chunk[], v: number): boolean =>
  chunks.slice(Math.max(0, v - 4), v).some((c) => ABOUT.has(c.low) || c.low.startsWith('investigat'));

/** "dead drunk", "dead silent"; "died out", "died down". */
const DEAD_SET = new Set(
  'stop end spot zone heat letter weight giveaway ringer reckoning lock battery batteries drunk ringers heats cert silent serious heat right calm tired certain centre center set ahead sure quiet level against even line wrong keen easy slow simple'.split(
    ' ',
  ),
);
/** "dead on his feet". */
const isTired = (on: Chunk | undefined, feet: Chunk | undefined): boolean =>
  on?.low === 'on' && feet?.kind === 'group' && feet.noun === 'feet';

/** "died inside the mill". */
const isPlace = (c: Chunk | undefined): boolean => c?.kind === 'group' || DETERMINERS.has(c?.low ?? '');
const FADES = new Set(['died', 'dies', 'die', 'dying']);
const FADED = new Set(['out', 'down', 'away', 'inside', 'laughing', 'onstage']);

/** "five were shot and one is dead", "nine were treated and a bomb left three dead": what follows is told of others. */
const isOfOthers = (chunks: Chunk[], k: number): boolean =>
  chunks[k]!.kind === 'group' &&
  JOINS.has(chunks[k - 1]!.low) &&
  (BE.of(chunks[k + 1]) || HAVE.of(chunks[k + 1]) || THEIRS.has(chunks[k + 1]?.low ?? ''));
const JOINS = new Set(['and', ',', 'but']);
const THEIRS = new Set(['lay', 'lies', 'left', 'found', 'remained', 'ended']);

const BREAKS = new Set(['before', 'after', 'when', 'while', 'who']);

/** "five were shot at a party" were hit; "police were shot at" were not. */
const isAtPlace = (chunks: Chunk[], v: number): boolean => {
  const place = chunks[v + 2];
  const shot = chunks[v - 1];
  const isOneOf = shot?.kind === 'group' && shot.group.partitive && shot.group.inner !== null;
  const isPlace = place?.kind === 'group' && ['thing', 'unknown', 'name'].includes(place.group.head);
  return isPlace && (isOneOf || isPassive(chunks, v) || isHeadline(chunks, v));
};

/** "Five shot at block party": the subject stands right before the word, and has a figure. */
const isHeadline = (chunks: Chunk[], v: number): boolean => {
  const c = chunks[v - 1];
  return v === 1 && c?.kind === 'group' && c.group.quantity !== null && c.group.group !== 'perpetrators' && !chunks.slice(v + 2).some((x) => x.kind === 'group' && x.group.head === 'people'); // prettier-ignore
};

const ABOUT = new Set(['in', 'for', 'over', 'of', 'about', 'with', 'into']);
