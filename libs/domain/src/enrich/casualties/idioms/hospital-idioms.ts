import { isPreposition, type Chunk } from '../people/chunk.js';
import { ADVERBS, BE } from '../data/words.js';
import { claimed, group, none, nounAt, set, suffer } from './idiom-claims.js';
import type { RawClaim } from '../raw.js';
import { objectOf } from '../predicates/objects.js';
import { subjectOf } from '../predicates/victims.js';
import { words } from '../words/word-class.js';

const TO_HOSPITAL = words(
  'taken rushed transported admitted airlifted brought evacuated transferred moved sent carried flown shifted',
);

export const HOSPITALS = words('hospital hospitals clinic clinics infirmary surgery theatre icu wards');

export const SENDS = words('sent put puts putting landed lands landing sending sends left leaving leaves');

export const UNHURT = words('unhurt unharmed uninjured unscathed unwounded');

const FINDS = /^(?:lea?(?:ft|ving|ves)|found|located|discovered)$/;

const ALL = words('all both most');

const LEAVES = words(
  'dug carried lifted freed winched hoisted cut got airlifted flown brought carried admitted discharged evacuated pulled rescued saved transported taken rushed escaped left leaving survived emerged treated hospitalised hospitalized admitted came walked limped staggered stumbled arrived shifted',
);

const OUT = words('out alive only away off ashore forward');

/** The verb of "pulled out with burns", "airlifted to Raipur with injuries". */
function leavesAt(chunks: Chunk[], k: number): number {
  if (OUT.of(chunks[k - 1])) return OUT.of(chunks[k - 2]) ? k - 3 : k - 2;
  // "14 survived, all with injuries"
  if (ALL.of(chunks[k - 1]) && chunks[k - 2]?.low === ',') return k - 3;
  if (LEAVES.of(chunks[k - 1])) return k - 1;
  if (chunks[k - 1]!.low === ',' && LEAVES.of(chunks[k - 2])) return k - 2;
  if (chunks[k - 2]?.low === 'to' && BE.of(chunks[k - 4])) return k - 3;
  if (isPreposition(chunks[k - 2]) && LEAVES.of(chunks[k - 3])) return k - 3;
  for (let v = k - 2; v >= Math.max(1, k - 5) && chunks[v]!.kind !== 'predicate'; v--)
    if (LEAVES.of(chunks[v]) && OUT.of(chunks[v + 1])) return v;
  return k - 1;
}

const WOUNDS = words(
  'injuries burns wounds fractures bruises concussion lacerations cuts bones injury wound burn gash gashes fracture whiplash hypothermia frostbite',
);

/** Bones and organs that break. */
export const BONES = set(
  'skull leg legs arm arms ankle ankles wrist wrists hip jaw nose rib ribs pelvis collarbone spine vertebra vertebrae femur tibia fibula humerus shin cheekbone elbow lung lungs kneecap thigh spleen',
);

/** "burns", "a fractured skull", "broken ribs". */
const isWound = (c: Chunk): boolean =>
  WOUNDS.of(c) ||
  (c.kind === 'group' && BONES.has(c.noun) && (c.group.det === 'indefinite' || c.group.det === 'none'));

/** "escaped with minor injuries", "left a student with burns". */
export function withWounds(chunks: Chunk[], k: number): RawClaim[] {
  if (chunks[k]!.low !== 'with' || !woundAhead(chunks, k)) return [];
  const isFatal = chunks[k + 1]!.low === 'fatal' || wordAt(chunks[k + 1]!) === 'fatal';
  const measure = isFatal ? 'killed' : 'injured';
  const tell = (at: number): RawClaim[] => claimed(group(chunks, at), chunks[k]!.from, measure, !isFatal);
  const isPeople = chunks[k - 1]!.kind === 'group';
  if (isPeople && FINDS.test(chunks[k - 2]?.low ?? '')) return tell(k - 1);
  if (isPeople && chunks[k - 2]?.low === 'and' && chunks.slice(0, k).some((c) => FINDS.test(c.low)))
    return tell(k - 1);
  if (isEntry(chunks, k) || isSurvivors(chunks[k - 1]!)) return tell(k - 1);
  const verb = leavesAt(chunks, k);
  const isFound = FINDS.test(chunks[verb]?.low ?? '') && BE.of(chunks[verb - 1]);
  return isFound || LEAVES.of(chunks[verb]) ? suffer(chunks, verb, measure, !isFatal) : [];
}

const wordAt = (c: Chunk): string => (c.kind === 'group' ? c.first : c.low);

const woundAhead = (chunks: Chunk[], k: number): boolean => {
  // "survived with no injuries"
  if (chunks[k + 1]?.low === 'no' || isNone(chunks[k + 1])) return false;
  for (let j = k + 1; j < Math.min(k + 5, chunks.length); j++) if (isWound(chunks[j]!)) return true;
  return false;
};

const isNone = (c: Chunk | undefined): boolean => c?.kind === 'group' && c.group.det === 'none-of';

const STARTS = words(', : ; and while but');
const ENDS = set('. , ;');

/** ": kitchen fire, two persons with burns", "17 people with gunshot injuries are recovering": counted people who have them. */
const isEntry = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k - 1]!;
  return (
    c.kind === 'group' &&
    (c.group.head === 'people' || (c.group.head === 'bare' && ENDS.has(chunks[k + 2]?.low ?? '.'))) &&
    c.group.quantity !== null &&
    STARTS.has(chunks[k - 2]?.low ?? ',') &&
    !isOfDead(chunks, k)
  );
};

/** "two people with burns died": told by that word. */
function isOfDead(chunks: Chunk[], k: number): boolean {
  for (let j = k + 1; j < Math.min(k + 10, chunks.length) && !/^[.,;]$/.test(chunks[j]!.low); j++) {
    const c = chunks[j]!;
    if (c.kind === 'predicate' && c.predicate.measure === 'killed') return true;
  }
  return false;
}

/** "pulled out 44 bodies and nine survivors with injuries". */
const isSurvivors = (c: Chunk): boolean =>
  c.kind === 'group' && c.group.quantity !== null && c.noun === 'survivors';

/** "admitted at the University College Hospital". */
export const isAdmitted = (chunks: Chunk[], k: number): boolean =>
  (chunks[k]!.low === 'at' || chunks[k]!.low === 'in' || chunks[k]!.low === 'into') &&
  chunks[k - 1]!.low === 'admitted';

export function inHospital(chunks: Chunk[], k: number): boolean {
  // "to Medina, Erdogan and Kalkaal hospitals": each name and comma of a list lets one look farther
  let reach = k + 5;
  for (let j = k + 1; j < Math.min(reach, chunks.length); j++) {
    const c = chunks[j]!;
    if (reach < k + 9 && (c.low === ',' || c.low === 'and') && isNamed(chunks[j - 1]!)) reach += 2;
    if (HOSPITALS.of(c) || (c.kind === 'group' && HOSPITALS.has(c.noun))) return true;
  }
  return false;
}

const isNamed = (c: Chunk): boolean => c.kind === 'group' && c.group.head === 'name';

/** "was taken to hospital with chest pains": ill. */
function isIll(chunks: Chunk[], k: number): boolean {
  for (let j = k + 1; j < Math.min(k + 7, chunks.length); j++) {
    if (isWound(chunks[j]!)) return false;
    if (ILLS.has(nounAt(chunks, j))) return true;
  }
  return false;
}
const ILLS = set(
  'pains pneumonia stroke bronchitis covid covid-19 flu appendicitis infection cancer ailment illness contractions',
);

/** "four people were taken to hospital", "sent 60 people to hospital": hurt, unless the text says more. */
export function toHospital(chunks: Chunk[], k: number): RawClaim[] {
  if (chunks[k - 1]!.kind === 'group' && SENDS.of(chunks[k - 2]))
    return claimed(objectOf(chunks, k - 2, true), chunks[k]!.from, 'injured', true);
  let v = k - 1;
  while (v > 0 && ADVERBS.of(chunks[v])) v--;
  return TO_HOSPITAL.of(chunks[v]) &&
    (BE.of(chunks[v - 1]) || isCountedOther(chunks[v - 1]) || isEntryFigure(chunks, v - 1))
    ? suffer(chunks, v, 'injured', true).filter((claim) => claim.count !== 1 || !isIll(chunks, k))
    : [];
}

/** "3 killed, 11 taken to hospital": the verb is left out, and so it is in the clause before. */
const isEntryFigure = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k];
  const isFigure = c?.kind === 'group' && c.role === 'free' && c.group.quantity !== null && ['bare', 'people'].includes(c.group.head); // prettier-ignore
  return isFigure && (k === 0 || STARTS.of(chunks[k - 1]) || chunks[k - 1]?.kind === 'predicate');
};

/** "and 14 more taken to hospital": the verb is left out. */
const isCountedOther = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' && c.group.quantity !== null && (c.group.more || c.group.others);

export const TREATS = words('treated treating treat');

const AILMENTS = words('injuries burns wounds smoke shock fractures cuts bruises gunshot');

export function treated(chunks: Chunk[], k: number): RawClaim[] {
  for (let j = k + 1; j < Math.min(k + 4, chunks.length); j++)
    if (AILMENTS.of(chunks[j]))
      return claimed(objectOf(chunks, k - 2, true), chunks[k]!.from, 'injured', true);
  return [];
}

/** "the passengers were unhurt", "everyone escaped unharmed": nobody was injured, where it says so of all. */
export function unhurt(chunks: Chunk[], k: number): RawClaim[] {
  const own = chunks[k - 1]!;
  // "29 injured, 12 unhurt": those right before it alone
  const isFigure =
    own.kind === 'group' && own.role === 'free' && own.group.head === 'bare' && own.group.quantity !== null;
  const subject = isFigure ? own : subjectOf(chunks, k, true)[0];
  const first = chunks[0]!.low;
  const whole =
    first === 'everyone' ||
    first === 'everybody' ||
    subject?.group.det === 'definite' ||
    subject?.group.plural;
  if (subject) subject.role = 'victim';
  return whole ? none(chunks, k, 'injured') : [];
}
