import { UNITS } from '../data/things.js';
import { stops } from '../words/stops.js';
import { isNumberWord } from '../numbers/number-words.js';
import type { Measure } from '../../../claim.js';
import type { Chunk, GroupChunk } from '../people/chunk.js';
import { countOf } from '../people/noun-group.js';
import { readQuantity, type Quantity } from '../numbers/numbers.js';
import { rawClaim, type RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import { claimsOf } from './tally.js';
import type { Token } from '../words/tokens.js';
import { canSuffer } from './can-suffer.js';
import { extendRight } from './people-behind.js';
import { subjectOf } from './victims.js';
import { type WordClass, words } from '../words/word-class.js';

export const free = (chunks: Chunk[], at: number): GroupChunk | null => {
  const c = chunks.find((x) => x.kind === 'group' && x.from <= at && at < x.to);
  return c?.kind === 'group' && c.role === 'free' ? c : null;
};

export function use(chunks: Chunk[], from: number, to: number): void {
  for (const c of chunks) if (c.kind === 'group' && c.from < to && c.to > from) c.role = 'victim';
}

export function fromQuantity(measure: Measure, at: number, q: Quantity): RawClaim {
  const { count, min, max, qualifier, increment } = q;
  return rawClaim(measure, at, {
    count,
    min,
    max,
    qualifier,
    mode: increment ? 'increment' : 'total',
    from: q.from,
    to: q.to,
    others: increment,
  });
}

export const hasWord = (tokens: Token[], from: number, to: number, words: WordClass): boolean => {
  for (let k = Math.max(0, from); k < Math.min(to, tokens.length); k++) if (words.is(tokens[k])) return true;
  return false;
};

const MONEY = words('dollars euros pounds rupees cents yen yuan roubles rubles pence million billion');

export function isDateLike(tokens: Token[], q: Quantity): boolean {
  const next = tokens[q.to]?.low ?? '';
  return (
    next === '%' ||
    MONEY.is(tokens[q.to]) ||
    next === 'percent' ||
    next === 'years' ||
    next === 'days' ||
    next === 'hours'
  );
}

export function using(chunks: Chunk[], q: Quantity, ...claims: RawClaim[]): RawClaim[] {
  use(chunks, q.from, q.to);
  return claims;
}

export function peopleAt(chunks: Chunk[], at: number, word: number, open = false): RawClaim[] {
  const c = free(chunks, at);
  if (!c || !canSuffer(c.group, true) || (countOf(c.group) === null && !c.group.quantity)) return [];
  const victims = extendRight(chunks, chunks.indexOf(c), true, open);
  for (const v of victims) v.role = 'victim';
  return victims.length > 1 ? claimsOf('killed', word, victims) : [groupClaim('killed', word, c)];
}

function groupClaim(measure: Measure, word: number, c: GroupChunk): RawClaim {
  const n = countOf(c.group);
  const base = c.group.quantity
    ? fromQuantity(measure, word, c.group.quantity)
    : rawClaim(measure, word, { count: n, min: n, max: n, from: c.from, to: c.to });
  base.group = c.group.group === 'men' ? 'all' : c.group.group;
  base.others = c.group.others || c.group.more;
  if (c.group.more) base.mode = 'increment';
  return base;
}

/** Who "lost their lives": the subject of the verb. */
export function losers(chunks: Chunk[], k: number, word: number, measure: Measure = 'killed'): RawClaim[] {
  const verb = chunks.findIndex((c) => c.from <= k && k < c.to);
  const victims = verb < 0 ? [] : subjectOf(chunks, verb, false);
  for (const g of victims) g.role = 'victim';
  return victims.length > 0 ? claimsOf(measure, word, victims) : [];
}

/** The quantity whose words end right before token `i`, adjectives between them allowed. */
export function quantityBefore(tokens: Token[], i: number, span: Span): Quantity | null {
  for (let k = Math.max(span.from, i - 7); k < i; k++) {
    const q = readQuantity(tokens, k, i);
    if (!q) continue;
    if (tokens[k - 1]?.low === 'in' && k > span.from + 1 && isSmall(tokens[k - 2]!)) return null;
    if (q.to === i || onlyAdjectives(tokens, q.to, i) || isOfKind(tokens, q, i))
      return { ...q, increment: q.increment || hasWord(tokens, q.to, i, MORE) };
    k = Math.max(k, q.to - 1);
  }
  return null;
}

/** "61 sunstroke deaths": any one noun between a figure, that is no year, and the deaths. */
const isOfKind = (tokens: Token[], q: Quantity, i: number): boolean => {
  const noun = tokens[q.to]!;
  const isYear = q.count !== null && q.count >= 1900 && q.count < 2100;
  if (q.to !== i - 1 || isYear || !DEATHS.is(tokens[i]) || noun.kind !== 'word' || noun.cap) return false;
  return !stops(noun) && !UNITS.is(noun) && !noun.low.endsWith('ing');
};
const DEATHS = words('deaths fatalities');

export function onlyAdjectives(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!ADJECTIVES.is(tokens[k])) return false;
  return true;
}

/** The "one" of "one in six deaths". */
const isSmall = (token: Token): boolean =>
  token.kind === 'number' ? token.value < 100 : isNumberWord(token);

const MORE = words('more further additional new fresh newly');

export const ADJECTIVES = words(
  'newly freshly recently total associated attributable attributed decapitated dismembered tortured handcuffed bound blindfolded bullet-ridden half-naked fresh shrouded bloodied bloated mangled battered naked half-burned half-buried floating skeletal unclaimed more further additional other confirmed reported civilian military serious severe minor related known suspected human charred decomposed mutilated burned burnt unidentified bullet-riddled dead lifeless headless new combatant beheaded police cholera measles ebola dengue malaria flu influenza covid covid-19 coronavirus mpox diphtheria meningitis tuberculosis flood flood-related weather-related storm storm-related heat heat-related road traffic overdose drug maternal infant combat battle battlefield pedestrian lightning landslide drowning firefighter crew passenger child excess premature indirect direct accidental violent gunshot shrapnel bullet stab head leg spinal smoke burn blast crush non-fatal nonfatal life-threatening non-life-threatening critical slight incapacitating fatal separate individual',
);
