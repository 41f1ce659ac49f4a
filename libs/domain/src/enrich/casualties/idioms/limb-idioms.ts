import type { Chunk } from '../people/chunk.js';
import { BE } from '../data/words.js';
import { BONES } from './hospital-idioms.js';
import { claimed, group, nounAt, set, suffer } from './idiom-claims.js';
import { isPlayer } from '../predicates/out-of-play.js';
import { rawClaim, type RawClaim } from '../raw.js';
import { HIT } from './struck-idioms.js';
import { words } from '../words/word-class.js';

const LIMBS = words(
  'leg legs arm arms limb limbs hand hands foot feet eye eyes finger fingers toe toes thumb ear fingertip ankle ankles wrist wrists ribs bones rib spine',
);

const BREAKS = words('broke lost fractured broken');

/** What one does to a limb of one's own. */
const HARMS = words(
  'fractured broke cut sprained dislocated twisted gashed burned burnt scalded sliced severed injured hurt ruptured shattered bruised crushed jammed breaking fracturing spraining dislocating twisting cutting burning',
);

/** "cut his hand", "dislocated a shoulder", and no player on a pitch. */
function limbOfOwn(chunks: Chunk[], k: number): boolean {
  const c = chunks[k + 1];
  const isLimb = c?.kind === 'group' && (LIMBS.has(c.noun) || BODY.has(c.noun) || BONES.has(c.noun));
  if (!isLimb || chunks.some(isPlayer)) return false;
  return c.group.det === 'possessive' || c.group.det === 'indefinite' || (c.group.quantity?.count ?? 9) < 5;
}

const PASSES = words('passed went tore ripped');
const TORN = words('blown torn ripped sliced severed');

/** "a boy's hand was blown off". */
function limbLost(chunks: Chunk[], k: number): RawClaim[] {
  const at = k - 3;
  const whose = chunks[at - 2];
  return at > 1 && LIMBS.has(nounAt(chunks, at)) && chunks[at - 1]!.low === "'s" && whose?.kind === 'group'
    ? claimed(group(chunks, at - 2), chunks[k]!.from, 'injured', true)
    : [];
}

const MAIMS = words('amputated crushed severed mangled lacerated fractured burned burnt broken');

/** "An employee's finger was caught in a press and amputated". */
function limbMaimed(chunks: Chunk[], k: number): RawClaim[] {
  for (let j = k - 2; j > Math.max(0, k - MAIMED_WITHIN); j--) {
    if (chunks[j]!.low !== "'s" || chunks[j - 1]!.kind !== 'group') continue;
    const at = LIMBS.has(nounAt(chunks, j + 1)) ? j + 1 : j + 2;
    const isLimb = LIMBS.has(nounAt(chunks, at)) && (BE.of(chunks[at + 1]) || isHadTo(chunks, at + 1));
    return isLimb ? claimed(group(chunks, j - 1), chunks[k]!.from, 'injured', true) : [];
  }
  return [];
}
/** "His left thumb was amputated", "Three fingers of the right hand had to be amputated": somebody's whom no noun tells. */
function limbTaken(chunks: Chunk[], k: number): RawClaim[] {
  const limb = chunks[0];
  if (limb?.kind !== 'group' || !LIMBS.has(limb.noun) || !OFF_CUT.of(chunks[k])) return [];
  if (!BE.of(chunks[k - 1]) || k > MAIMED_WITHIN) return [];
  return [rawClaim('injured', chunks[k]!.from, { count: 1, min: 1, max: 1, weak: true, repeat: true })];
}
const OFF_CUT = words('amputated severed crushed');

/** "had to be amputated". */
const isHadTo = (chunks: Chunk[], k: number): boolean =>
  chunks[k]?.low === 'had' && chunks[k + 1]?.low === 'to' && chunks[k + 2]?.low === 'be';
const MAIMED_WITHIN = 10;

const TEARS = words('ripped blew tore took sheared');

/** "ripped off a shepherd's foot", "grazed the deputy's head". */
function limbOf(chunks: Chunk[], k: number): RawClaim[] {
  const limb = nounAt(chunks, k + 2);
  return chunks[k + 1]?.low === "'s" && (LIMBS.has(limb) || BODY.has(limb))
    ? claimed(group(chunks, k), chunks[k]!.from, 'injured', true)
    : [];
}

const limbAhead = (chunks: Chunk[], k: number): boolean =>
  chunks[k + 1]?.low !== 'up' &&
  chunks.slice(k + 1, k + 4).some((c) => (LIMBS.of(c) || BODY.of(c)) && !isFar(c));

/** "9,000 feet", and "its eye", which is a storm's. */
const isFar = (c: Chunk): boolean =>
  c.kind === 'group' && ((c.group.quantity?.count ?? 0) > 10 || c.first === 'its');

const BODY = words('head chest back neck stomach face shoulder abdomen thigh knee torso skull');

const bodyAhead = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(k + 2, k + 5).some((c) => LIMBS.of(c) || BODY.of(c));

const PIERCES = words(
  'took blew tore ripped severed pierced shattered grazed struck hit broke lodged into through off punctured lacerated crushed',
);
const NO_HEAD = set('head hand arm face back heart');

/** "took both legs of a shepherd", "pierced the lung of a driver", "lodged in the spine of a girl". */
function limbOfWhom(chunks: Chunk[], k: number): RawClaim[] {
  let at = k + 1;
  while (chunks[at]?.kind === 'token' && OFF.of(chunks[at])) at++;
  const limb = chunks[at];
  if (limb?.kind !== 'group' || NO_HEAD.has(limb.noun) || chunks[at + 1]?.low !== 'of') return [];
  const isLimb = LIMBS.has(limb.noun) || BODY.has(limb.noun) || BONES.has(limb.noun);
  const whom = chunks[at + 2];
  return isLimb && whom?.kind === 'group' && whom.group.head === 'people'
    ? claimed(group(chunks, at + 2), chunks[k]!.from, 'injured', true)
    : [];
}
const OFF = words('off in into through away');

/** Turns for those hurt in a limb: "lost a leg", "cut his hand", "was hit in the head", "a bullet grazed the deputy's ear". */
export function limbTurn(chunks: Chunk[], k: number): RawClaim[] {
  const low = chunks[k]!.low;
  if (low === 'off' && TORN.of(chunks[k - 1]) && BE.of(chunks[k - 2])) return limbLost(chunks, k);
  if (MAIMS.of(chunks[k])) {
    const maimed = [...limbMaimed(chunks, k), ...limbTaken(chunks, k)];
    if (maimed.length > 0) return maimed;
  }
  if (low === 'through' && PASSES.of(chunks[k - 1])) return limbOf(chunks, k + 1);
  if (HARMS.of(chunks[k]) && limbOfOwn(chunks, k)) return suffer(chunks, k, 'injured', true);
  if (BREAKS.of(chunks[k]) && limbAhead(chunks, k) && !chunks.some(isPlayer))
    return suffer(chunks, k, 'injured', true);
  if (low === 'off' && TEARS.of(chunks[k - 1])) return [...limbOf(chunks, k + 1), ...limbOfWhom(chunks, k)];
  if (MARKS.of(chunks[k]) && AT.of(chunks[k + 1]) && BE.of(chunks[k - 1]) && bodyAhead(chunks, k))
    return suffer(chunks, k, 'injured', true);
  if (HITS.of(chunks[k]) && isHitIn(chunks, k)) return claimed(group(chunks, k + 1), chunks[k]!.from, 'injured', true); // prettier-ignore
  if (PIERCES.of(chunks[k])) return limbOfWhom(chunks, k);
  return HIT.of(chunks[k]) ? limbOf(chunks, k + 1) : [];
}

/** "hitting a constable in the hand", "a stray bullet struck a girl in the leg". */
const HITS = words('hit hits hitting struck strikes striking');
const isHitIn = (chunks: Chunk[], k: number): boolean => {
  const [whom, limb] = [chunks[k + 1], chunks[k + 3]];
  const isWhom = whom?.kind === 'group' && whom.group.head === 'people' && !chunks.some(isPlayer);
  return isWhom && AT.of(chunks[k + 2]) && limb !== undefined && (LIMBS.has(nounAt(chunks, k + 3)) || BODY.has(nounAt(chunks, k + 3))); // prettier-ignore
};

/** "slashed across the hand", "grazed on the neck". */
const MARKS = words(
  'hit struck grazed pierced wounded peppered slashed cut nicked clipped burned burnt scalded bitten',
);
const AT = words('in on across through over about to');

/** The words that a turn for a limb hangs on. */
export const LIMB_WORDS = [
  'off',
  'through',
  ...[BREAKS, HARMS, HIT, HITS, MARKS, MAIMS, PIERCES].flatMap((words) => [...words]),
];
