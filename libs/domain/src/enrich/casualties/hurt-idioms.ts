import { BONES } from './hospital-idioms.js';
import type { Chunk, GroupChunk } from './chunk.js';
import { BE } from './data/words.js';
import { claimed, group, nounAt, set, suffer } from './idiom-claims.js';
import { isPlayer } from './out-of-play.js';
import type { RawClaim } from './raw.js';

export const HIT = set('hit struck grazed pierced wounded peppered');

const CONDITIONS = set('condition care coma');

const DIRE = set('critical serious stable grave intensive severe a');

const STAYS = set('remain remains remained still stayed');

const LIMBS = set(
  'leg legs arm arms limb limbs hand hands foot feet eye eyes finger fingers toe toes thumb ear ankle wrist ribs bones rib',
);

const BREAKS = set('broke lost fractured broken');

/** What one does to a limb of one's own. */
const HARMS = set(
  'fractured broke cut sprained dislocated twisted gashed burned burnt scalded sliced severed injured hurt ruptured shattered bruised crushed jammed breaking fracturing spraining dislocating twisting cutting burning',
);

/** "cut his hand", "dislocated a shoulder", and no player on a pitch. */
function limbOfOwn(chunks: Chunk[], k: number): boolean {
  const c = chunks[k + 1];
  const isLimb = c?.kind === 'group' && (LIMBS.has(c.noun) || BODY.has(c.noun) || BONES.has(c.noun));
  if (!isLimb || chunks.some(isPlayer)) return false;
  return c.group.det === 'possessive' || c.group.det === 'indefinite';
}

/** Other turns for the badly hurt: "in critical condition", "fighting for her life", "lost a leg". */
export function hurtTurn(chunks: Chunk[], k: number): RawClaim[] {
  const low = chunks[k]!.low;
  if (low === 'in' && STAYS.has(chunks[k - 1]!.low)) return [];
  if (low === 'in' && inCondition(chunks, k) && !diedIn(chunks, k)) return suffer(chunks, k, 'injured', true);
  if (STRUGGLES.has(low) && chunks[k + 1]?.low === 'for')
    return /^(?:life|lives)$/.test(chunks[k + 3]?.low ?? chunks[k + 2]?.low ?? '') || lifeAhead(chunks, k)
      ? suffer(chunks, k, 'injured', true)
      : [];
  if (BITES.has(low)) return claimed(bitten(chunks, k), chunks[k]!.from, 'injured', true);
  if (low === 'critical' && isCounted(chunks[k]!))
    return claimed([chunks[k] as GroupChunk], chunks[k]!.from, 'injured', true);
  if (low === 'off' && TORN.has(chunks[k - 1]!.low) && BE.has(chunks[k - 2]?.low ?? ''))
    return limbLost(chunks, k);
  if (low === 'through' && PASSES.has(chunks[k - 1]!.low)) return limbOf(chunks, k + 1);
  if (low === 'sickened' && isExposed(chunks, k))
    return BE.has(chunks[k - 1]!.low)
      ? suffer(chunks, k, 'injured', true)
      : claimed(group(chunks, k + 1), chunks[k]!.from, 'injured', true);
  if (low === 'critical' && k === 1 && OPEN.test(chunks[2]?.low ?? ''))
    return suffer(chunks, k, 'injured', true);
  if (CRITICAL.has(low) && isFigureBefore(chunks, k)) return suffer(chunks, k, 'injured', true);
  if (SEVERITY.has(low) && closes(chunks, k))
    return claimed(logged(chunks, k), chunks[k]!.from, low.startsWith('fatal') ? 'killed' : 'injured', !low.startsWith('fatal')); // prettier-ignore
  if (HARMS.has(low) && limbOfOwn(chunks, k)) return suffer(chunks, k, 'injured', true);
  if (BREAKS.has(low) && limbAhead(chunks, k) && !chunks.some(isPlayer))
    return suffer(chunks, k, 'injured', true);
  if (low === 'off' && TEARS.has(chunks[k - 1]!.low)) return limbOf(chunks, k + 1);
  if (HIT.has(low)) return limbOf(chunks, k + 1);
  if (RUNS.has(low) && OVER.has(chunks[k + 1]?.low ?? ''))
    return claimed(group(chunks, k + 2), chunks[k]!.from, 'injured', true);
  if (
    low === 'overcome' &&
    BE.has(chunks[k - 1]!.low) &&
    (chunks[k + 1]?.low === 'by' || chunks[k + 1]?.low === 'with')
  )
    return smoke(chunks, k) ? suffer(chunks, k, 'injured', true) : [];
  if (low === 'run' && chunks[k + 1]?.low === 'over' && BE.has(chunks[k - 1]!.low))
    return suffer(chunks, k, 'injured', true);
  return [];
}

const CRITICAL = set('critical hospitalised hospitalized');

/** "4 on board, 3 fatal, 1 serious": a log's words for what befell so many. */
const SEVERITY = set('fatal fatally fatals serious minor slight critically seriously');

/** The figure of such an entry: "3 fatal". */
function logged(chunks: Chunk[], k: number): GroupChunk[] {
  const c = chunks[k]!;
  return c.kind === 'group' && c.role === 'free' && c.group.quantity?.count && c.to - c.from === 2 ? [c] : [];
}

const closes = (chunks: Chunk[], k: number): boolean => /^(?:[.,;)/]|and|)$/.test(chunks[k + 1]?.low ?? '');

/** "Cyclist critical after a hit-and-run". */
const OPEN = /^(?:after|following|in|)$/;

/** "two dead, two critical". */
const isFigureBefore = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k - 1];
  const next = chunks[k + 1]?.low ?? '.';
  const isOpen = chunks[k + 1]?.kind === 'group' || next === 'condition';
  return c?.kind === 'group' && c.role === 'free' && ['bare', 'others'].includes(c.group.head) && !isOpen;
};

const BITES = set('bit bites stung stings');

export const BITING = set(
  'dog dogs shark snake snakes bees wasps hornets monkey monkeys crocodile bear wolf wolves leopard jackal scorpion scorpions',
);

/** "a dog bit a postman", and no bit of anything. */
const bitten = (chunks: Chunk[], k: number): GroupChunk[] =>
  chunks.slice(0, k).some((c) => BITING.has(nounAt([c], 0))) ? group(chunks, k + 1) : [];

/** "three critical after a balcony fell". */
const isCounted = (c: Chunk): boolean =>
  c.kind === 'group' && c.role === 'free' && (c.group.quantity !== null || c.group.more);

const PASSES = set('passed went tore ripped');
const TORN = set('blown torn ripped sliced severed');

/** "a boy's hand was blown off". */
function limbLost(chunks: Chunk[], k: number): RawClaim[] {
  const at = k - 3;
  const whose = chunks[at - 2];
  return at > 1 && LIMBS.has(nounAt(chunks, at)) && chunks[at - 1]!.low === "'s" && whose?.kind === 'group'
    ? claimed(group(chunks, at - 2), chunks[k]!.from, 'injured', true)
    : [];
}

const TEARS = set('ripped blew tore took sheared');

/** "ripped off a shepherd's foot", "grazed the deputy's head". */
function limbOf(chunks: Chunk[], k: number): RawClaim[] {
  const limb = nounAt(chunks, k + 2);
  return chunks[k + 1]?.low === "'s" && (LIMBS.has(limb) || BODY.has(limb))
    ? claimed(group(chunks, k), chunks[k]!.from, 'injured', true)
    : [];
}

const RUNS = set('ran runs knocked knocks ploughed plowed tore ripped slammed smashed crashed rammed');

const OVER = set('over down into');

const FUMES = set('smoke fumes gas heat chlorine ammonia');

const smoke = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(k + 2, k + 5).some((c) => FUMES.has(c.low));

/** "died overnight in intensive care". */
const diedIn = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(Math.max(0, k - 3), k).some((c) => c.kind === 'predicate' && c.predicate.measure === 'killed');

function inCondition(chunks: Chunk[], k: number): boolean {
  for (let j = k + 1; j < Math.min(k + 4, chunks.length); j++) {
    const { low } = chunks[j]!;
    if (CONDITIONS.has(low)) return true;
    if (!DIRE.has(low)) return false;
  }
  return false;
}

const lifeAhead = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(k + 2, k + 4).some((c) => /^(?:life|lives)$/.test(c.low));

const limbAhead = (chunks: Chunk[], k: number): boolean =>
  chunks[k + 1]?.low !== 'up' &&
  chunks.slice(k + 1, k + 4).some((c) => (LIMBS.has(c.low) || BODY.has(c.low)) && !isFar(c));

/** "9,000 feet". */
const isFar = (c: Chunk): boolean => c.kind === 'group' && (c.group.quantity?.count ?? 0) > 10;

const FALLS = set('fell fallen taken took falling');

const FEELINGS = set('envy jealousy worry grief excitement laughter');

const ILL = set('ill sick unwell');

const EXPOSURES = set(
  'food meal meals dinner lunch wedding banquet feast canteen water gas fumes smoke poisoning poisoned chlorine ammonia contaminated eating ate drinking drank alcohol liquor leak pupils students camp',
);

/** Many, or by what makes many ill: two actors who fell ill had a cold. */
const isExposed = (chunks: Chunk[], k: number): boolean =>
  chunks.some(
    (c, j) =>
      EXPOSURES.has(nounAt(chunks, j)) ||
      (j < k && c.kind === 'group' && c.group.quantity !== null && (c.group.quantity.min ?? 0) >= 5),
  );

const CARE = set('treatment surgery stitches aid care operation');

const NEEDS = set('needed required underwent received sought given needing requiring receiving undergoing');

/** "hit in the head", "needed stitches", "received medical treatment": hurt, unless the text says more. */
export function woundTurn(chunks: Chunk[], k: number): RawClaim[] {
  const low = chunks[k]!.low;
  if (HIT.has(low) && chunks[k + 1]?.low === 'in' && BE.has(chunks[k - 1]!.low) && bodyAhead(chunks, k))
    return suffer(chunks, k, 'injured', true);
  if (
    FALLS.has(chunks[k - 1]!.low) &&
    ILL.has(low) &&
    !FEELINGS.has(chunks[k + 2]?.low ?? '') &&
    isExposed(chunks, k)
  )
    return suffer(chunks, k - 1, 'injured', true);
  if ((HIT.has(low) || HITTING.has(low)) && isStruck(chunks, k))
    return claimed(group(chunks, k + 1), chunks[k]!.from, 'injured', true);
  if (low === 'hit' && WAS.has(chunks[k - 1]!.low) && isShot(chunks, k))
    return suffer(chunks, k, 'injured', true).map((claim) => ({ ...claim, soft: false, ofWeapon: true }));
  if (low === 'under' && chunks[k + 1]?.low === 'treatment') return suffer(chunks, k, 'injured', true);
  if (NEEDS.has(low) && chunks.slice(k + 1, k + 4).some((c) => CARE.has(c.low)))
    return suffer(chunks, k, 'injured', true);
  return [];
}

const STRUGGLES = set('fighting battling struggling');

const HITTING = set('striking hitting strikes hits');

const WAS = set('was were been');

/** What hits people by itself. */
export const STRIKING = set(
  'bullets bullet shots gunfire shrapnel fragments car lorry truck bus vehicle van train tram debris tree branch boulder rock rocks wall beam roof pole slab bricks lightning forklift crane motorcycle motorbike ferry locomotive pickup canister canisters stone stones bottle bottles brick flare firework grenade',
);

/** "shots fired from a car struck four people", "a truck hit two pedestrians". */
const isStruck = (chunks: Chunk[], k: number): boolean => {
  const hit = chunks[k + 1];
  return (
    hit?.kind === 'group' &&
    hit.group.head === 'people' &&
    hit.group.quantity !== null &&
    (opensFire(chunks, k) ||
      chunks.slice(0, k).some((c) => STRIKING.has(c.kind === 'group' ? c.noun : c.low)))
  );
};

/** "opened fire at a party, striking nine people". */
const opensFire = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(0, k).some((c, j) => c.low === 'fire' && /^open/.test(chunks[j - 1]?.low ?? ''));

/** "five people were hit.": by what was told before. */
const isShot = (chunks: Chunk[], k: number): boolean =>
  /^(?:\.|,|;|and|)$/.test(chunks[k + 1]?.low ?? '') && chunks[k - 2]?.kind === 'group';

/** The words that a turn for the hurt hangs on. */
export const HURT_WORDS = [
  ...['in', 'fighting', 'off', 'through', 'sickened', 'overcome', 'run', 'hit', 'under'],
  ...[CRITICAL, BITES, BREAKS, HARMS, RUNS, HIT, ILL, NEEDS, HITTING, STRUGGLES, SEVERITY].flatMap(
    (words) => [...words],
  ),
];

const BODY = set('head chest back neck stomach face shoulder abdomen thigh knee torso skull');

const bodyAhead = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(k + 2, k + 5).some((c) => LIMBS.has(c.low) || BODY.has(c.low));
