import type { Measure } from '../../claim.js';
import type { Chunk, GroupChunk } from './chunks.js';
import { ADVERBS, BE } from './data/words.js';
import { rawClaim, type RawClaim } from './raw.js';
import { claimsOf } from './tally.js';
import { canSuffer, extendRight, objectOf, subjectOf } from './victims.js';

const set = (words: string): Set<string> => new Set(words.split(/\s+/));
const HIT = set('hit struck grazed pierced wounded peppered');
const FLYING = set(
  'fragment splinter shrapnel bullet bullets gunfire fragments splinters debris crossfire shots rounds pellets lightning',
);
const TO_HOSPITAL = set(
  'taken rushed transported admitted airlifted brought evacuated transferred moved sent carried flown',
);
const HOSPITALS = set('hospital hospitals clinic clinics infirmary');
const SENDS = set('sent put landed sending sends');
const NO = set("not didn't never failed");
const WERE = set('are were remain remained is was');
const UNHURT = set('unhurt unharmed uninjured unscathed unwounded');

/** Turns of phrase that say it without a casualty word: "did not survive", "hit by a stray bullet", "taken to hospital". */
export function readIdioms(chunks: Chunk[]): RawClaim[] {
  const claims: RawClaim[] = [];
  for (let k = 1; k < chunks.length; k++) {
    const { low } = chunks[k]!;
    claims.push(
      ...hurtTurn(chunks, k),
      ...deathTurn(chunks, k),
      ...missingTurn(chunks, k),
      ...woundTurn(chunks, k),
      ...toDeath(chunks, k),
      ...fatalTurn(chunks, k),
      ...withWounds(chunks, k),
    );
    if ((low === 'survive' || low === 'survived') && isNo(chunks, k))
      claims.push(...suffer(chunks, k, 'killed', false));
    else if (low === 'make' && chunks[k + 1]?.low === 'it' && isNo(chunks, k))
      claims.push(...suffer(chunks, k, 'killed', false));
    else if (low === 'survived' && isWholeSubject(chunks[0]!)) claims.push(...none(chunks, k, 'killed'));
    else if (low === 'by' && HIT.has(chunks[k - 1]!.low) && flies(chunks, k))
      claims.push(...suffer(chunks, k - 1, 'injured', true));
    else if (low === 'to' && inHospital(chunks, k)) claims.push(...toHospital(chunks, k));
    else if (low === 'in' && WERE.has(chunks[k - 1]!.low) && HOSPITALS.has(chunks[k + 1]?.low ?? ''))
      claims.push(...suffer(chunks, k - 1, 'injured', true));
    else if (UNHURT.has(low)) claims.push(...unhurt(chunks, k));
    else if (low === 'up' && chunks[k - 1]!.low === 'blown' && BE.has(chunks[k - 2]?.low ?? ''))
      claims.push(...suffer(chunks, k - 1, 'killed', false));
    else if (low === 'dead' && PRONOUNCED.has(chunks[k - 2]?.low ?? ''))
      claims.push(...pronounced(chunks, k));
    else if (low === 'death' && chunks[k - 1]!.low === 'to' && PUTS.has(chunks[k - 3]?.low ?? ''))
      claims.push(...pronounced(chunks, k - 1));
    else if (LOSES.has(chunks[k - 1]!.low) && (isForce(chunks[k]!) || isLoss(chunks, k)))
      claims.push(...claimed([chunks[k] as GroupChunk], chunks[k]!.from, 'killed', false).map(fighters));
    else if (low === 'for' && chunks[k - 1]!.kind === 'group' && TREATS.has(chunks[k - 2]?.low ?? ''))
      claims.push(...treated(chunks, k));
  }
  return claims;
}

const CONDITIONS = set('condition care coma');
const DIRE = set('critical serious stable grave intensive severe a');
const STAYS = set('remain remains remained still stayed');
const LIMBS = set(
  'leg legs arm arms limb limbs hand hands foot feet eye eyes finger fingers ankle wrist ribs bones rib',
);
const BREAKS = set('broke lost fractured broken');

/** Other turns for the badly hurt: "in critical condition", "fighting for her life", "lost a leg". */
function hurtTurn(chunks: Chunk[], k: number): RawClaim[] {
  const low = chunks[k]!.low;
  if (low === 'in' && STAYS.has(chunks[k - 1]!.low)) return [];
  if (low === 'in' && inCondition(chunks, k)) return suffer(chunks, k, 'injured', true);
  if (low === 'fighting' && chunks[k + 1]?.low === 'for')
    return /^(?:life|lives)$/.test(chunks[k + 3]?.low ?? chunks[k + 2]?.low ?? '') || lifeAhead(chunks, k)
      ? suffer(chunks, k, 'injured', true)
      : [];
  if (CRITICAL.has(low) && isFigureBefore(chunks, k)) return suffer(chunks, k, 'injured', true);
  if (BREAKS.has(low) && limbAhead(chunks, k)) return suffer(chunks, k, 'injured', true);
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

/** "two dead, two critical". */
const isFigureBefore = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k - 1];
  const next = chunks[k + 1]?.low ?? '.';
  const isOpen = chunks[k + 1]?.kind === 'group' || next === 'condition';
  return c?.kind === 'group' && c.role === 'free' && ['bare', 'others'].includes(c.group.head) && !isOpen;
};

const RUNS = set('ran runs knocked knocks ploughed plowed');
const OVER = set('over down into');
const FUMES = set('smoke fumes gas heat chlorine ammonia');
const smoke = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(k + 2, k + 5).some((c) => FUMES.has(c.low));

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
  chunks.slice(k + 1, k + 4).some((c) => LIMBS.has(c.low) || BODY.has(c.low));

/** Other turns for a death: "breathed his last", "did not live", "passed away". */
function deathTurn(chunks: Chunk[], k: number): RawClaim[] {
  const low = chunks[k]!.low;
  const isTold =
    (low === 'breathed' && chunks.slice(k + 1, k + 3).some((c) => c.low === 'last')) ||
    (low === 'live' && isNo(chunks, k)) ||
    (low === 'passed' && chunks[k + 1]?.low === 'away');
  return isTold
    ? suffer(chunks, k, 'killed', false).map((claim) => ({
        ...claim,
        quiet: low === 'passed' && claim.count === 1,
      }))
    : [];
}

const FALLS = set('fell fallen taken took falling');
const ILL = set('ill sick unwell');
const CARE = set('treatment surgery stitches aid care operation');
const NEEDS = set('needed required underwent received sought given needing requiring receiving undergoing');

/** "hit in the head", "needed stitches", "received medical treatment": hurt, unless the text says more. */
function woundTurn(chunks: Chunk[], k: number): RawClaim[] {
  const low = chunks[k]!.low;
  if (HIT.has(low) && chunks[k + 1]?.low === 'in' && BE.has(chunks[k - 1]!.low) && bodyAhead(chunks, k))
    return suffer(chunks, k, 'injured', true);
  if (FALLS.has(chunks[k - 1]!.low) && ILL.has(low)) return suffer(chunks, k - 1, 'injured', true);
  if (HIT.has(low) && isStruck(chunks, k))
    return claimed(group(chunks, k + 1), chunks[k]!.from, 'injured', true);
  if (low === 'hit' && WAS.has(chunks[k - 1]!.low) && isShot(chunks, k))
    return suffer(chunks, k, 'injured', true).map((claim) => ({ ...claim, soft: false, ofWeapon: true }));
  if (low === 'under' && chunks[k + 1]?.low === 'treatment') return suffer(chunks, k, 'injured', true);
  if (NEEDS.has(low) && chunks.slice(k + 1, k + 4).some((c) => CARE.has(c.low)))
    return suffer(chunks, k, 'injured', true);
  return [];
}
const WAS = set('was were been');
const STRIKING = set(
  'bullets bullet shots gunfire shrapnel fragments car lorry truck bus vehicle van train tram debris',
);

/** "shots fired from a car struck four people", "a truck hit two pedestrians". */
const isStruck = (chunks: Chunk[], k: number): boolean => {
  const hit = chunks[k + 1];
  return (
    hit?.kind === 'group' &&
    hit.group.head === 'people' &&
    hit.group.quantity !== null &&
    chunks.slice(0, k).some((c) => STRIKING.has(c.kind === 'group' ? c.noun : c.low))
  );
};

/** "five people were hit.": by what was told before. */
const isShot = (chunks: Chunk[], k: number): boolean =>
  /^(?:\.|,|;|and|)$/.test(chunks[k + 1]?.low ?? '') && chunks[k - 2]?.kind === 'group';
const BODY = set('head chest back neck stomach face shoulder abdomen thigh knee torso skull');
const bodyAhead = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(k + 2, k + 5).some((c) => LIMBS.has(c.low) || BODY.has(c.low));

/** "stoned to death", "clubbed a man to death": any verb that ends so. */
function toDeath(chunks: Chunk[], k: number): RawClaim[] {
  if (chunks[k]!.low !== 'death' || chunks[k - 1]!.low !== 'to') return [];
  const v = chunks[k - 2]?.kind === 'group' ? k - 3 : k - 2;
  const verb = chunks[v];
  if (
    !verb ||
    verb.kind !== 'token' ||
    !/^[a-z]{3,}(?:ed|ung|roze)$/.test(verb.low) ||
    verb.low === 'sentenced' ||
    verb.low === 'condemned'
  )
    return [];
  return v === k - 3
    ? claimed(
        [chunks[k - 2] as GroupChunk].filter((g) => g.role === 'free'),
        verb.from,
        'killed',
        false,
      )
    : suffer(chunks, v, 'killed', false);
}

const group = (chunks: Chunk[], k: number): GroupChunk[] => {
  const c = chunks[k];
  return c?.kind === 'group' && c.role === 'free' && canSuffer(c.group, true)
    ? extendRight(chunks, k, true)
    : [];
};

const CUTS = set('cut cutting cuts');
const FATALLY = set('fatally mortally');
const STRIKES = set('struck hit crushed run knocked electrocuted trampled impaled pinned');

/** "fatal for two cyclists", "fell victim to a bomb", "was fatally struck", "wiped out a family of six". */
function fatalTurn(chunks: Chunk[], k: number): RawClaim[] {
  const { low } = chunks[k]!;
  if (low === 'fatal' && (chunks[k + 1]?.low === 'for' || chunks[k + 1]?.low === 'to'))
    return claimed(group(chunks, k + 2), chunks[k]!.from, 'killed', false);
  if (FATALLY.has(chunks[k - 1]!.low) && STRIKES.has(low) && BE.has(chunks[k - 2]?.low ?? ''))
    return suffer(chunks, k, 'killed', false);
  if (FATALLY.has(low) && followsHurt(chunks, k))
    return claimed([chunks[k - 1] as GroupChunk], chunks[k]!.from, 'killed', false);
  if (
    low === 'only' &&
    ONLY.has(nounAt(chunks, k + 1)) &&
    BE.has(chunks[k - 1]!.kind === 'token' ? chunks[k - 2]!.low : '')
  )
    return suffer(chunks, k - 2, 'killed', false);
  if (low === 'fell' && nounAt(chunks, k + 1) === 'victim') return suffer(chunks, k, 'killed', false);
  if (low === 'down' && chunks[k - 1]!.low === 'cut' && BE.has(chunks[k - 2]?.low ?? ''))
    return chunks[k + 1]?.low === 'by' || chunks[k + 1]?.low === 'in'
      ? suffer(chunks, k - 1, 'killed', false)
      : [];
  if (low === 'down' && CUTS.has(chunks[k - 1]!.low))
    return claimed(group(chunks, k + 1), chunks[k]!.from, 'killed', false);
  if (low === 'out' && chunks[k - 1]!.low === 'wiped')
    return claimed(group(chunks, k + 1), chunks[k]!.from, 'killed', false);
  return [];
}

/** "six people were shot, three fatally". */
function followsHurt(chunks: Chunk[], k: number): boolean {
  const c = chunks[k - 1]!;
  return (
    c.kind === 'group' &&
    c.role !== 'victim' &&
    c.group.quantity !== null &&
    chunks[k + 1]?.kind !== 'predicate' &&
    chunks.slice(0, k - 1).some((x) => x.kind === 'predicate' && x.predicate.measure === 'injured')
  );
}

const ONLY = set('fatality fatalities death deaths');

const nounAt = (chunks: Chunk[], k: number): string => {
  const c = chunks[k];
  return c?.kind === 'group' ? c.noun : (c?.low ?? '');
};

const FINDS = /^(?:lea?(?:ft|ving|ves)|found|located|discovered)$/;
const LEAVES = set(
  'airlifted flown evacuated pulled rescued saved transported taken rushed escaped left leaving survived emerged treated hospitalised hospitalized admitted',
);
const OUT = set('out alive only');

/** The verb of "pulled out with burns", "airlifted to Raipur with injuries". */
function leavesAt(chunks: Chunk[], k: number): number {
  if (OUT.has(chunks[k - 1]!.low)) return k - 2;
  if (LEAVES.has(chunks[k - 1]!.low)) return k - 1;
  return chunks[k - 2]?.low === 'to' && BE.has(chunks[k - 4]?.low ?? '') ? k - 3 : k - 1;
}

const WOUNDS = set('injuries burns wounds fractures bruises concussion lacerations cuts');

/** "escaped with minor injuries", "left a student with burns". */
function withWounds(chunks: Chunk[], k: number): RawClaim[] {
  if (chunks[k]!.low !== 'with' || !chunks.slice(k + 1, k + 5).some((c) => WOUNDS.has(c.low))) return [];
  if (chunks[k - 1]!.kind === 'group' && FINDS.test(chunks[k - 2]?.low ?? ''))
    return claimed(group(chunks, k - 1), chunks[k]!.from, 'injured', true);
  const verb = leavesAt(chunks, k);
  return LEAVES.has(chunks[verb]?.low ?? '') ? suffer(chunks, verb, 'injured', true) : [];
}

const MISSES = set('found located reached traced');

const SEEKS = set('looking searching search searches');
const FOUND_NOT = set('suspects survivors gunmen attackers suspect gunman volunteers bodies witnesses');

/** Counted people who are looked for, and are neither hunted nor hoped for. */
function isSought(chunks: Chunk[], k: number): boolean {
  const c = chunks[k];
  return (
    c?.kind === 'group' &&
    c.role === 'free' &&
    c.group.head === 'people' &&
    c.group.quantity !== null &&
    c.group.group !== 'perpetrators' &&
    !FOUND_NOT.has(c.noun) &&
    c.group.wordIn < 0
  );
}

/** "six workers cannot be found", "five people have not been seen". */
function missingTurn(chunks: Chunk[], k: number): RawClaim[] {
  const low = chunks[k]!.low;
  if (MISSES.has(low) && /^(?:cannot|could)$/.test(chunks[k - 2]?.low ?? '') && chunks[k - 1]!.low === 'be')
    return suffer(chunks, k, 'missing', false);
  if (low === 'for' && SEEKS.has(chunks[k - 1]!.low) && isSought(chunks, k + 1))
    return claimed([chunks[k + 1] as GroupChunk], chunks[k]!.from, 'missing', false);
  if (
    (low === 'whereabouts' || nounAt(chunks, k) === 'fate') &&
    chunks[k + 1]?.low === 'of' &&
    isSought(chunks, k + 2)
  )
    return claimed([chunks[k + 2] as GroupChunk], chunks[k]!.from, 'missing', false);
  if (low === 'heard' && isNo(chunks, k) && nounAt(chunks, k + 1) === 'from')
    return suffer(chunks, k, 'missing', false);
  if ((low === 'seen' || low === 'found') && isNo(chunks, k) && BE.has(chunks[k - 1]!.low))
    return suffer(chunks, k, 'missing', false);
  return [];
}

const isNo = (chunks: Chunk[], k: number): boolean => {
  for (let j = Math.max(0, k - 3); j < k; j++) if (NO.has(chunks[j]!.low)) return true;
  return false;
};

function suffer(chunks: Chunk[], verb: number, measure: Measure, weak: boolean): RawClaim[] {
  return claimed(subjectOf(chunks, verb, true), chunks[verb]!.from, measure, weak);
}

function claimed(victims: GroupChunk[], at: number, measure: Measure, weak: boolean): RawClaim[] {
  const counted = victims.filter((g) => g.group.quantity !== null || !g.group.plural);
  if (counted.length === 0) return [];
  for (const g of victims) g.role = 'victim';
  return claimsOf(measure, at, counted).map((claim) => ({ ...claim, weak, soft: weak }));
}

/** "Everyone on board", "All 186 people". */
const isWholeSubject = (c: Chunk): boolean =>
  /^(?:everyone|everybody|all)$/.test(c.low) || (c.kind === 'group' && c.first === 'all');

const none = (chunks: Chunk[], k: number, measure: Measure): RawClaim[] => [
  rawClaim(measure, chunks[k]!.from, { count: 0, min: 0, max: 0 }),
];

function flies(chunks: Chunk[], k: number): boolean {
  for (let j = k + 1; j < Math.min(k + 5, chunks.length); j++) if (FLYING.has(chunks[j]!.low)) return true;
  return false;
}

function inHospital(chunks: Chunk[], k: number): boolean {
  for (let j = k + 1; j < Math.min(k + 5, chunks.length); j++) {
    const c = chunks[j]!;
    if (HOSPITALS.has(c.low)) return true;
  }
  return false;
}

/** "four people were taken to hospital", "sent 60 people to hospital": hurt, unless the text says more. */
function toHospital(chunks: Chunk[], k: number): RawClaim[] {
  if (chunks[k - 1]!.kind === 'group' && SENDS.has(chunks[k - 2]?.low ?? ''))
    return claimed(objectOf(chunks, k - 2, true), chunks[k]!.from, 'injured', true);
  let v = k - 1;
  while (v > 0 && ADVERBS.has(chunks[v]!.low)) v--;
  return TO_HOSPITAL.has(chunks[v]!.low) &&
    (BE.has(chunks[v - 1]?.low ?? '') || isCountedOther(chunks[v - 1]))
    ? suffer(chunks, v, 'injured', true)
    : [];
}

/** "and 14 more taken to hospital": the verb is left out. */
const isCountedOther = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' && c.group.quantity !== null && (c.group.more || c.group.others);

const PRONOUNCED = set('pronounced declared found left confirmed');
function pronounced(chunks: Chunk[], k: number): RawClaim[] {
  const c = chunks[k - 1]!;
  return c.kind === 'group' && c.role === 'free' && chunks[k - 2]!.low !== 'left'
    ? claimed([c], chunks[k]!.from, 'killed', false)
    : [];
}

const PUTS = set('put puts putting');
const LOSES = set('lost losing loses lose');
const FORCE = set(
  'men troops soldiers fighters officers policemen militants servicemen marines soldier officer policeman firefighters jihadists rebels comrades personnel',
);
const isForce = (c: Chunk): boolean =>
  c.kind === 'group' &&
  c.role === 'free' &&
  c.group.quantity !== null &&
  (FORCE.has(c.noun) || c.noun === 'own');

/** "had lost five and killed 19". */
function isLoss(chunks: Chunk[], k: number): boolean {
  const c = chunks[k]!;
  if (c.kind !== 'group' || c.role !== 'free' || c.group.head !== 'bare' || !c.group.quantity?.count)
    return false;
  return (
    /^(?:and|[.,;])$/.test(chunks[k + 1]?.low ?? '.') &&
    chunks.some((x) => x.kind === 'predicate' && x.predicate.measure === 'killed')
  );
}

/** Who loses men, leads fighters: "the company lost 20,000 men". */
const fighters = (claim: RawClaim): RawClaim =>
  claim.group === 'all' ? { ...claim, group: 'combatants' } : claim;

const TREATS = set('treated treating treat');
const AILMENTS = set('injuries burns wounds smoke shock fractures cuts bruises gunshot');
function treated(chunks: Chunk[], k: number): RawClaim[] {
  for (let j = k + 1; j < Math.min(k + 4, chunks.length); j++)
    if (AILMENTS.has(chunks[j]!.low))
      return claimed(objectOf(chunks, k - 2, true), chunks[k]!.from, 'injured', true);
  return [];
}

/** "the passengers were unhurt", "everyone escaped unharmed": nobody was injured, where it says so of all. */
function unhurt(chunks: Chunk[], k: number): RawClaim[] {
  const subject = subjectOf(chunks, k, true)[0];
  const first = chunks[0]!.low;
  const whole =
    first === 'everyone' ||
    first === 'everybody' ||
    subject?.group.det === 'definite' ||
    subject?.group.plural;
  if (subject) subject.role = 'victim';
  return whole ? none(chunks, k, 'injured') : [];
}
