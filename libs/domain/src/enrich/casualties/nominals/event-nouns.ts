import type { Measure } from '../../../claim.js';
import type { Chunk } from '../people/chunk.js';
import { EVENT_NOUNS } from '../data/predicates.js';
import { isAverted } from './averted.js';
import { BE, HAVE, POSSESSIVES } from '../data/words.js';
import { grownTo, numbers } from './dead-at.js';
import {
  free,
  fromQuantity,
  hasWord,
  losers,
  peopleAt,
  quantityBefore,
  using,
} from '../predicates/figures.js';
import { listed } from './listed.js';
import { nthDeath } from './nth-deaths.js';
import { readQuantity } from '../numbers/numbers.js';
import { alsoHurt, hurtBy, isConfirmed, isOutcome, SUFFERS } from './outcomes.js';
import { changed, type RawClaim, rawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import { sharesBehind } from '../predicates/shares.js';
import type { Token } from '../words/tokens.js';
import { ARMIES, FELL, KIND_OF } from './event-words.js';
import { BRINGS } from './brings.js';
import { victimsTold } from './victims-found.js';
import { readGrowth, tollClaims } from './toll-claims.js';
import { isUnreported, zeroFor } from './zeros.js';
import { words } from '../words/word-class.js';

const SCORED = words('kills frags assists');

/** "12 deaths", "no injuries", "Deaths: 2", "fatalities unknown", "the death of a man". */
export function readEventNoun(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  const low = tokens[i]!.low;
  const measure = EVENT_NOUNS.get(low) ?? null;
  const next = tokens[i + 1];
  const isVerbal = low === 'dead' || low === 'injured' || low === 'wounded';
  if (
    (low === 'casualties' || low === 'injuries' || low === 'deaths' || low === 'fatalities') &&
    isUnreported(tokens, i, span)
  )
    return (measure ? [measure] : (['killed', 'injured'] as Measure[])).map((m) =>
      rawClaim(m, i, { count: 0, min: 0, max: 0 }),
    );
  // "23 kills and two deaths": a game's figures
  if (low === 'deaths' && hasWord(tokens, Math.max(span.from, i - 5), i, SCORED)) return [];
  if (low === 'death' && DEATH_OF.has(next?.low ?? '')) return [];
  const zero = zeroFor(tokens, i, span, measure);
  if (zero) return zero;
  if (next?.low === ':' && !measure && NIL.has(tokens[i + 2]?.low ?? ''))
    return (['killed', 'injured'] as Measure[]).map((m) => rawClaim(m, i, { count: 0, min: 0, max: 0 }));
  if (
    next?.low === ':' &&
    measure &&
    !isCountedBefore(chunks, i) &&
    !quantityBefore(tokens, i, span) &&
    !(i > span.from + 1 && isOfThose(tokens[i - 1]))
  )
    return listed(tokens, i, i + 2, span, chunks, measure);
  // "With Fatima's death the toll has risen to nine"
  if (
    low === 'death' &&
    tokens[i - 1]?.low === "'s" &&
    tokens[span.from]!.low === 'with' &&
    hasWord(tokens, i, span.to, TOTALS)
  )
    return [rawClaim('killed', i, { count: 1, min: 1, max: 1, mode: 'increment', others: true })];
  if (POSSESSIVES.has(tokens[i - 1]?.low ?? '') && measure === 'killed') {
    for (let k = i - 2; k >= Math.max(span.from, i - 4); k--)
      if (FELL.has(tokens[k]!.low)) return losers(chunks, k, i);
    return [];
  }
  if (
    tokens[i + 1]?.low === 'to' &&
    measure &&
    low !== 'death' &&
    (low === 'injury' || low === 'injuries' || hasWord(tokens, Math.max(span.from, i - 3), i, BRINGS))
  ) {
    const q = readQuantity(tokens, i + 2, span.to);
    const whom = q && free(chunks, q.from)?.group.head;
    if (q && (whom === 'people' || whom === 'bare' || whom === 'others' || !low.startsWith('injur')))
      return using(chunks, q, ...tollClaims(tokens, i, span, measure, q, null));
  }
  const numbered = isVerbal && measure ? (numbers(tokens, i, span) ?? grownTo(tokens, i, span)) : null;
  if (numbered) {
    const isArmed = tokens[i - 1]?.low === "'s" && ARMIES.has(tokens[i - 2]?.low ?? '');
    const made = tollClaims(tokens, i, span, measure!, numbered, null);
    return using(chunks, numbered, ...made.map((c) => (isArmed && c.group === 'all' ? changed(c, { group: 'combatants' }) : c))); // prettier-ignore
  }
  if (low === 'victims' || low === 'victim') {
    const q = victimsTold(tokens, i, span);
    return q ? using(chunks, q, fromQuantity('killed', i, q)) : [];
  }
  if (isVerbal || !measure) return low === 'wounded' || low === 'dead' ? [] : hurtBy(tokens, i, span, chunks);
  if (low === 'wounds' || low === 'burns') return hurtBy(tokens, i, span, chunks);
  const grown =
    low.endsWith('s') && !quantityBefore(tokens, i, span) ? readGrowth(tokens, i, span, chunks) : [];
  if (grown.length > 0) return grown;
  if (
    measure === 'injured' &&
    (hasWord(tokens, Math.max(span.from, i - 5), i, SUFFERS) ||
      hasWord(tokens, Math.max(span.from, i - 2), i, HAVE)) &&
    !quantityBefore(tokens, i, span)
  )
    return hurtBy(tokens, i, span, chunks);
  if (next?.low === 'toll' || tokens[i - 1]?.low === 'to') return [];
  const also = low === 'injuries' ? alsoHurt(tokens, i, span, chunks) : [];
  if (also.length > 0) return also;
  const q = quantityBefore(tokens, i, span);
  if (q) {
    if (
      !free(chunks, q.from) &&
      !chunks.some((c) => c.kind === 'group' && c.role !== 'victim' && c.from <= q.from && q.from < c.to)
    )
      return [];
    const modal = tokens[i + 1]?.low ?? '';
    if (
      modal === 'could' ||
      modal === 'would' ||
      isAverted(tokens, q.from, span) ||
      isChance(tokens, q.from, span)
    )
      return [];
    const claim = fromQuantity(measure, i, q);
    const kind = q.to === i - 1 && q.count ? KIND_OF.get(tokens[q.to]!.low) : undefined;
    if (kind) claim.group = kind;
    const isAdded = BE.has(tokens[i + 1]?.low ?? '') && ADDS.has(tokens[i + 2]?.low ?? '');
    if (isAdded || ADDS.has(tokens[q.from - 1]?.low ?? ''))
      Object.assign(claim, { mode: 'increment', others: true });
    if (next?.low === ':' && measure === 'killed') setAside(chunks, i + 1);
    return [
      ...using(chunks, q, claim),
      ...sharesBehind(chunks, i, measure, next?.low === ':' ? q.count : null),
    ];
  }
  if (
    low === 'death' &&
    POSSESSIVES.has(tokens[i - 1]?.low ?? '') &&
    BE.has(next?.low ?? '') &&
    CONFIRMS.has(tokens[i + 2]?.low ?? '')
  )
    return [rawClaim('killed', i, { count: 1, min: 1, max: 1, repeat: true, pronoun: true, quiet: true })];
  const nth = low === 'death' || low === 'fatality' ? nthDeath(tokens, i, span) : null;
  if (nth) return [nth];
  if (
    next?.low === 'of' &&
    (low === 'death' || low === 'demise' || low === 'deaths' || low === 'killings' || low === 'murders') &&
    (isOutcome(tokens, i, span) || isConfirmed(tokens, i, span))
  )
    return peopleAt(chunks, i + 2, i, isConfirmed(tokens, i, span)).map((claim) => ({
      ...claim,
      quiet: claim.count === 1 && low === 'death' && tokens[i + 2]?.low === 'the',
    }));
  if (next?.low === 'of' && (low.startsWith('death') || low === 'demise') && isAddition(tokens, i, span))
    return peopleAt(chunks, i + 2, i).map((claim) => ({
      ...claim,
      mode: 'increment' as const,
      others: true,
    }));
  return [];
}

/** "Eight deaths: a woman crushed by a tree; a man struck by a crane": who they were. */
function setAside(chunks: Chunk[], colon: number): void {
  for (const c of chunks) if (c.from > colon && c.kind === 'group' && c.group.head === 'people') c.role = 'subset'; // prettier-ignore
}

/** "a one-in-three chance of 100 deaths". */
const isChance = (tokens: Token[], from: number, span: Span): boolean =>
  hasWord(tokens, Math.max(span.from, from - 4), from, CHANCES);
const CHANCES = words('chance chances risk probability likelihood odds');

/** "Her death was confirmed at the hospital". */
const CONFIRMS = new Set(['confirmed', 'pronounced', 'announced', 'certified', 'declared', 'reported']);

/** "with the death of an injured man, the accident has now claimed 289 lives". */
const isAddition = (tokens: Token[], i: number, span: Span): boolean =>
  tokens[i - 1]?.low === 'the' &&
  tokens[i - 2]?.low === 'with' &&
  tokens.slice(i, span.to).some(({ low }) => TOTALS.has(low));
const TOTALS = words('toll total claimed count tally number killed died risen stands'); // prettier-ignore

/** "blood for the injured: 300 came": no entry of a list. */
const isOfThose = (before: Token | undefined): boolean => before?.low === 'the' || before?.low === 'those';

/** "12 death sentences". */
const DEATH_OF = new Set('sentence sentences penalty penalties certificate certificates threat threats row knell bed warrant warrants metal duty benefit benefits rate rates notice notices wish squad squads camp camps cap star valley'.split(' ')); // prettier-ignore

const NIL = new Set(['none', 'nil', '0', 'zero']);

/** "left 18 people dead: …": no entry of a list. */
const isCountedBefore = (chunks: Chunk[], i: number): boolean => {
  const at = chunks.findIndex((c) => c.from <= i && i < c.to);
  const before = chunks[at - 1];
  return before?.kind === 'group' && before.group.quantity !== null;
};

const ADDS = new Set(['added', 'adds', 'adding']);
