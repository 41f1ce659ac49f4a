import type { Measure } from '../../claim.js';
import type { Chunk, GroupChunk, PredicateChunk } from './chunks.js';
import { PREDICATES } from './data/predicates.js';
import { ADVERBS, BE, HAVE, MODAL } from './data/words.js';
import { countOf, type NounGroup } from './nouns.js';
import { rawClaim, type RawClaim } from './raw.js';
import { shareOf } from './shares.js';
import { claimsOf } from './tally.js';
import { canSuffer, objectOf, subjectOf } from './victims.js';

/** Claims that casualty words make with their subjects and objects: "killed 12", "12 were killed", "three dead". */
export function readFrames(chunks: Chunk[]): RawClaim[] {
  const claims: RawClaim[] = [];
  for (let v = 0; v < chunks.length; v++) {
    const c = chunks[v]!;
    if (c.kind === 'predicate') claims.push(...readPredicate(chunks, v, c));
  }
  claims.push(...chunks.flatMap(readPrenominal));
  return claims.filter((c) => c.measure !== 'injured' || !claims.some((x) => x.moved && x.from === c.from));
}

/** "three wounded soldiers were taken away", "a search for six missing hikers": the word stands inside the noun group. */
function readPrenominal(c: Chunk, k: number, chunks: Chunk[]): RawClaim[] {
  if (
    c.kind !== 'group' ||
    c.group.wordIn < 0 ||
    c.role !== 'free' ||
    !c.group.quantity?.count ||
    c.group.det !== 'none'
  )
    return [];
  if (c.group.partitive || c.group.moved) return [];
  const before = chunks[k - 2];
  if (before && MODAL.has(before.low)) return [];
  const measure = PREDICATES.get(c.word)?.measure;
  if (measure !== 'missing' && measure !== 'injured') return [];
  c.role = 'victim';
  return claimsOf(measure, c.from, [c]);
}

function readPredicate(chunks: Chunk[], v: number, c: PredicateChunk): RawClaim[] {
  const { measure, weak } = meaning(chunks, v, c);
  if (measure && isNegated(chunks, v))
    return [...nobodyAfter(chunks, v, measure), ...unhurtBy(chunks, v, measure)];
  if (!measure || (chunks[v + 1]?.low === 'off' && c.predicate.measure === 'killed')) return [];
  const mood = moodOf(chunks, v);
  if (mood === 'unreal') return [];
  const needsPeople = c.predicate.needsPeople === true;
  const victims = victimsOf(chunks, v, c, needsPeople).filter((g) => !isOutOfPlay(g, measure));
  if (victims.length === 0 || (victims.every((g) => isBare(g.group)) && !isTold(chunks, v, c))) return [];
  if (isEither(chunks, v))
    return victims[0]!.group.det === 'none-of' ? claimsOf(measure, c.from, victims) : [];
  victims.push(...besides(chunks, v));
  for (const g of victims) settlePronoun(chunks, g);
  for (const g of victims) g.role = 'victim';
  const claims = [
    ...claimsOf(measure, c.from, victims),
    ...shareOf(chunks, Math.max(v, chunks.indexOf(victims.at(-1)!)), measure),
  ];
  for (const claim of claims) {
    claim.weak = weak;
    claim.quiet = c.predicate.form === 'intr' && victims.length === 1 && isOne(victims[0]!.group);
    claim.soft = weak && SOFT.has(c.low);
    if (mood === 'feared') claim.status = 'feared';
  }
  return claims;
}

/** "did not kill or injure anyone", "without hurting anybody". */
function nobodyAfter(chunks: Chunk[], v: number, measure: Measure): RawClaim[] {
  for (let k = v + 1; k < Math.min(v + 6, chunks.length); k++) {
    const c = chunks[k]!;
    if (c.low === 'anyone' || c.low === 'anybody' || (c.kind === 'group' && c.group.det === 'none-of')) {
      const measures = c.kind === 'token' ? jointMeasures(chunks, v, k) : [measure];
      return measures.map((m) => rawClaim(m, chunks[v]!.from, { count: 0, min: 0, max: 0 }));
    }
    if (c.kind === 'group') return [];
  }
  return [];
}

function jointMeasures(chunks: Chunk[], from: number, to: number): Measure[] {
  const measures = new Set<Measure>();
  for (let k = from; k < to; k++) {
    const c = chunks[k]!;
    if (c.kind === 'predicate') measures.add(c.predicate.measure);
  }
  return [...measures];
}

/** "the crew was not injured": none of them, where it is said of people known or named. */
function unhurtBy(chunks: Chunk[], v: number, measure: Measure): RawClaim[] {
  if (measure !== 'injured' || !isPassive(chunks, v)) return [];
  const subject = subjectOf(chunks, v, true);
  const first = subject[0]?.group;
  if (!first || first.quantity || first.det === 'none-of' || first.head === 'name') return [];
  for (const g of subject) g.role = 'victim';
  return [
    rawClaim(measure, chunks[v]!.from, {
      count: 0,
      min: 0,
      max: 0,
      group: first.group === 'men' ? 'all' : first.group,
    }),
  ];
}

const SOFT = new Set(['treated', 'hospitalised', 'hospitalized']);

const isOne = (group: NounGroup): boolean => group.head === 'name' || group.det === 'possessive';

const isBare = (group: NounGroup): boolean => group.quantity === null && countOf(group) === null;

/** "civilians were killed" tells of an event; "soldiers are dying", "troops kill civilians" do not. */
function isTold(chunks: Chunk[], v: number, c: PredicateChunk): boolean {
  if (c.low === 'died' || c.low === 'perished') return true;
  if (c.predicate.form !== 'past') return false;
  for (let k = v - 1; k >= Math.max(0, v - 3); k--) if (PAST_BE.has(chunks[k]!.low)) return true;
  return false;
}
const PAST_BE = new Set(['was', 'were', 'been']);

const PLAYERS = new Set(
  'player players striker strikers midfielder midfielders goalkeeper defender defenders captain winger'.split(
    ' ',
  ),
);
const SUSPECTS = new Set(['suspect', 'suspects', 'criminal', 'criminals', 'fugitive', 'fugitives']);

/** Players miss matches, and suspects are caught: neither is a casualty. */
const isOutOfPlay = (g: GroupChunk, measure: Measure): boolean =>
  (PLAYERS.has(g.noun) && (measure === 'missing' || measure === 'injured')) ||
  (SUSPECTS.has(g.noun) && measure === 'captured');

/** "ten people were killed in addition to the two bombers". */
function besides(chunks: Chunk[], v: number): GroupChunk[] {
  const c = chunks[v + 2];
  return chunks[v + 1]?.low === '@besides' &&
    c?.kind === 'group' &&
    c.role === 'free' &&
    canSuffer(c.group, true)
    ? [c]
    : [];
}

/** "the gunman … before he was shot": the pronoun takes the kind of the last single person named. */
function settlePronoun(chunks: Chunk[], g: GroupChunk): void {
  if (g.group.head !== 'pronoun' || g.group.partitive || g.group.det === 'none-of') return;
  for (let k = chunks.indexOf(g) - 1; k >= 0; k--) {
    const c = chunks[k]!;
    if (c.kind !== 'group' || c.group.head !== 'people' || countOf(c.group) !== 1) continue;
    g.group.group = c.group.group;
    if (c.role === 'free') g.group.det = 'none';
    return;
  }
}

const MORTALLY = new Set(['mortally', 'fatally']);
const ONLY_TO_DEATH = new Set(['beat', 'buried', 'bled', 'starved', 'froze', 'wiped']);
const DEATH_WORDS = new Set(['dead', 'death', 'fatally']);

/** What the word means here: "shot" alone injures, "shot dead", "beaten to death", "gunned down", "burned alive" kill. */
function meaning(chunks: Chunk[], v: number, c: PredicateChunk): { measure: Measure | null; weak: boolean } {
  const { measure } = c.predicate;
  if (MORTALLY.has(chunks[v - 1]?.low ?? '') && measure === 'injured')
    return { measure: 'killed', weak: false };
  if (!c.predicate.weak) return { measure: noun(chunks, v, c) ? null : measure, weak: false };
  if (DEATH_WORDS.has(chunks[v - 1]?.low ?? '')) return { measure: 'killed', weak: false };
  if (chunks[v + 1]?.low === 'at' && c.low.startsWith('sh')) return { measure: null, weak: false };
  const isGun = c.low.startsWith('gun') || c.low.startsWith('mow');
  if (
    ONLY_TO_DEATH.has(c.low) &&
    !chunks
      .slice(v, v + 6)
      .some((x) => x.low === 'death' || x.low === 'alive' || (x.low === 'out' && c.low === 'wiped'))
  )
    return { measure: null, weak: false };
  for (let k = v + 1; k < Math.min(v + 6, chunks.length); k++) {
    const low = chunks[k]!.low;
    if (low === 'dead') return { measure: 'killed', weak: false };
    if (low === 'death' && chunks[k - 1]?.low === 'to') return { measure: 'killed', weak: false };
    if ((low === 'alive' && c.low.startsWith('bur')) || (low === 'out' && c.low === 'wiped' && k === v + 1))
      return { measure: 'killed', weak: false };
    if (low === 'down' && k === v + 1)
      return isGun ? { measure: 'killed', weak: false } : { measure: null, weak: false };
    if (low === 'himself' || low === 'herself') return { measure: null, weak: false };
    const other = chunks[k]!;
    if (other.kind === 'predicate' && !other.predicate.weak && k <= v + 3 && chunks[k - 1]?.kind === 'token')
      return { measure: null, weak: false };
    if (low === '.' || low === ';' || low === ',') break;
  }
  if (isGun || c.low === 'strangled' || c.low === 'torched')
    return { measure: isGun ? null : 'killed', weak: false };
  return { measure: 'injured', weak: true };
}

/** "gunshot wounds", "a shooting", "the killing": the word is a noun here. */
function noun(chunks: Chunk[], v: number, c: PredicateChunk): boolean {
  const before = chunks[v - 1]?.low ?? '';
  if (c.predicate.form === 'base')
    return before === 'of' || before === 'the' || before === 'a' || before === 'his' || before === 'gunshot';
  return false;
}

function verbGroupStart(chunks: Chunk[], v: number): number {
  let k = v - 1;
  while (k >= 0) {
    const c = chunks[k]!;
    if (c.kind !== 'token') break;
    if (
      !BE.has(c.low) &&
      !HAVE.has(c.low) &&
      !MODAL.has(c.low) &&
      !ADVERBS.has(c.low) &&
      c.low !== 'to' &&
      c.low !== 'not'
    )
      break;
    k--;
  }
  return k + 1;
}

function isNegated(chunks: Chunk[], v: number): boolean {
  for (let k = verbGroupStart(chunks, v) - 1; k < v; k++) {
    const low = chunks[k]?.low ?? '';
    if (low === 'not' || low === 'never' || low.endsWith("n't") || low === 'without') return true;
  }
  return false;
}

const UNREAL_BEFORE = new Set(
  `if unless threatened threatens threatening vowed vows plotted plotting plot planned plans planning tried trying attempt attempted
  attempting attempts aimed aiming intended conspired conspiring wanted wants want order ordered orders incited calling called designed
  order mission bid`.split(/\s+/),
);

const FEARS = new Set(['feared', 'fears', 'fear', 'fearing', 'believed', 'likely', 'possible']);

/** Whether the word tells of what happened, of what is feared, or of what only might be. */
function moodOf(chunks: Chunk[], v: number): 'real' | 'feared' | 'unreal' {
  const start = verbGroupStart(chunks, v);
  let modal = '';
  let have = false;
  let fear = false;
  for (let k = start; k < v; k++) {
    const low = chunks[k]!.low;
    if (MODAL.has(low)) modal = low;
    else if (HAVE.has(low)) have = true;
    else if (
      low === 'feared' ||
      low === 'presumed' ||
      low === 'believed' ||
      low === 'thought' ||
      low === 'probably' ||
      low === 'possibly'
    )
      fear = true;
    else if (low === 'to' && k === v - 1) return 'unreal';
  }
  const near = chunks[v - 1]?.low;
  if (near === 'nearly' || near === 'almost') return 'unreal';
  const before = chunks[start - 1]?.low ?? '';
  if (
    before === 'feared' ||
    before === 'likely' ||
    before === 'presumed' ||
    before === 'believed' ||
    before === 'thought'
  )
    fear = true;
  if (modal)
    return have && modal !== 'would'
      ? 'feared'
      : modal === 'may' || modal === 'might' || modal === 'could'
        ? v > 0 && hasBe(chunks, start, v)
          ? 'feared'
          : 'unreal'
        : 'unreal';
  for (let k = start - 1; k >= Math.max(0, start - 8); k--) {
    const c = chunks[k]!;
    if (c.kind === 'predicate') break;
    if (FEARS.has(c.low) && chunks[k + 1]?.low === 'that') return 'feared';
    if (
      UNREAL_BEFORE.has(c.low) &&
      chunks[k + 1]?.low !== 'that' &&
      (c.low === 'if' || c.low === 'unless' || isOf(chunks, v))
    )
      return 'unreal';
  }
  return fear ? 'feared' : 'real';
}
const hasBe = (chunks: Chunk[], from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (BE.has(chunks[k]!.low)) return true;
  return false;
};
const isOf = (chunks: Chunk[], v: number): boolean =>
  chunks[v]!.kind === 'predicate' && chunks[v - 1]?.low === 'of';

/** "killed or injured 12": which of the two is not told. */
function isEither(chunks: Chunk[], v: number): boolean {
  const next = chunks[v + 1]?.low;
  if ((next === 'or' || next === 'and/or') && chunks[v + 2]?.kind === 'predicate') return true;
  const before = chunks[v - 1]?.low;
  return (before === 'or' || before === 'and/or') && chunks[v - 2]?.kind === 'predicate';
}

function victimsOf(chunks: Chunk[], v: number, c: PredicateChunk, needsPeople: boolean): GroupChunk[] {
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
  if (before?.kind === 'predicate' || before?.low === 'the' || before?.low === 'of' || before?.low === 'as')
    return [];
  return subjectOf(chunks, v, needsPeople);
}

function activeVictims(chunks: Chunk[], v: number, needsPeople: boolean): GroupChunk[] {
  const found = objectOf(chunks, v, needsPeople);
  return found.filter((g) => isCounted(g.group));
}

function isPassive(chunks: Chunk[], v: number): boolean {
  let k = v - 1;
  while (k >= 0 && chunks[k]!.kind === 'token' && (ADVERBS.has(chunks[k]!.low) || chunks[k]!.low === 'not'))
    k--;
  if (BE.has(chunks[k]?.low ?? '')) return true;
  const and = chunks[k]?.low;
  return (
    (and === 'and' || and === 'or') &&
    chunks[k - 1]?.kind === 'predicate' &&
    isPassive(chunks, k - 1) &&
    chunks[k - 1]!.kind === 'predicate'
  );
}

function pastVictims(chunks: Chunk[], v: number, needsPeople: boolean): GroupChunk[] {
  if (isPassive(chunks, v)) return subjectOf(chunks, v, needsPeople);
  if (takesThing(chunks, v, needsPeople)) return [];
  const object = objectOf(chunks, v, needsPeople);
  const first = object[0];
  if (first && isCounted(first.group) && !startsNext(chunks, first))
    return object.filter((g) => isCounted(g.group));
  if (first && first.group.head === 'people' && hasAgentLeft(chunks, v)) return object;
  if (HAVE.has(chunks[v - 1]?.low ?? '') && !DROWNS.has(chunks[v]!.low)) return [];
  return reducedVictims(chunks, v, needsPeople);
}

const DROWNS = new Set(['drowned', 'suffocated', 'asphyxiated', 'burned', 'burnt']);

/** "killed 14 cows": the object is no person, so nobody on the left suffered. */
function takesThing(chunks: Chunk[], v: number, needsPeople: boolean): boolean {
  let k = v + 1;
  while (chunks[k]?.kind === 'token' && ADVERBS.has(chunks[k]!.low)) k++;
  const c = chunks[k];
  return c?.kind === 'group' && c.group.head !== 'name' && !canSuffer(c.group, needsPeople);
}

/** "3 killed 5 injured": the figure after the word is the subject of the next one. */
const startsNext = (chunks: Chunk[], group: GroupChunk): boolean => {
  const at = chunks.indexOf(group);
  const next = chunks[at + 1];
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
  if (last.group.head === 'name' && (chunks.indexOf(last) !== v - 1 || last.group.to - last.group.from < 2))
    return [];
  return subject.filter(
    (g) =>
      (isCounted(g.group) && (g.group.head !== 'pronoun' || g.group.partitive)) || g.group.head === 'name',
  );
}

/** A group with a number, an article or a name: not the bare "police kill protesters". */
function isCounted(group: NounGroup): boolean {
  return countOf(group) !== null || group.quantity !== null;
}
