import type { Measure } from '../../../claim.js';
import { BRINGS, diesOf, totalOf } from './brings.js';
import { ofDisaster } from './counts-of-disasters.js';
import { EVENT_NOUNS, PREDICATES } from '../data/predicates.js';
import { hasWord } from '../predicates/figures.js';
import { readQuantity } from '../numbers/numbers.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { measureBehind } from './toll-behind.js';
import { words } from '../words/word-class.js';

/** What a toll counts: "death toll", "number of people killed", "number of injured". */
export function tollMeasure(tokens: Token[], i: number, span: Span, told: Measure | null): Measure | null {
  const low = tokens[i]!.low;
  const before = tokens[i - 1]?.low ?? '';
  if (low === 'list' && tokens[i + 1]?.low !== 'of') return null;
  if (low === 'toll' && tokens[i + 1]?.low === 'of' && HURT.has(tokens[i + 2]?.low ?? '')) return 'injured';
  if (low === 'toll' && (ROADS.has(before) || ROADS.has(tokens[i + 1]?.low ?? ''))) return null;
  if (low === 'toll')
    return before === 'injury' || before === 'injured' ? 'injured' : ROAD.in(span) ? null : 'killed';
  if (low === 'count' && (before === 'body' || before === 'death')) return 'killed';
  if (low === 'dead') return 'killed';
  const counted = EVENT_NOUNS.get(low) ?? (low === 'missing' ? 'missing' : null);
  if (counted) return counted;
  if ((low === 'count' || low === 'tally') && ofDisaster(tokens, i, span)) return 'killed';
  if (low === 'count' && tokens[i + 1]?.low !== 'of')
    return hasWord(tokens, Math.max(span.from, i - 3), i, CHANGED)
      ? 'killed'
      : (totalOf(tokens, i, span) ??
          measureBehind(tokens, i, span) ??
          (told && standsNow(tokens, i) ? told : null));
  if ((low === 'number' || low === 'total') && HURT_NEXT.has(tokens[i + 1]?.low ?? ''))
    return PREDICATES.get(tokens[i + 1]!.low)?.measure ?? null;
  // "the running total of those killed": as a number of them
  if (low === 'total' && !(tokens[i + 1]?.low === 'of' && WHOM.has(tokens[i + 2]?.low ?? '')))
    return (
      countedTo(tokens, i, span) ??
      totalOf(tokens, i, span) ??
      (before === "'s" && hasWord(tokens, span.from, i, DYING)
        ? 'killed'
        : POINTS.has(before)
          ? toldOf(tokens, i, span, told)
          : null)
    );
  if (low === 'figure' && tokens[i + 1]?.low === 'from') return countedIn(tokens, i + 2, i + 6);
  const behind = tokens[i + 1]?.low === 'at' ? countedBehind(tokens, i + 2, span.to) : null;
  if (behind) return behind;
  if (low === 'figure' && (isCounted(tokens, i) || hasWord(tokens, i - 4, i, CHANGED))) return null;
  if (low === 'number' && tokens[i + 1]?.low === 'who') return whoDied(tokens, i + 2);
  // "the number known to have died"
  if (low === 'number' && KNOWN.has(tokens[i + 1]?.low ?? '') && tokens[i + 2]?.low === 'to')
    return whoDied(tokens, i + 3);
  if (low === 'figure' && tokens[i + 1]?.low === 'for' && tokens[i + 2]?.low === 'the')
    return EVENT_NOUNS.get(tokens[i + 3]?.low ?? '') ?? (tokens[i + 3]?.low === 'missing' ? 'missing' : null);
  if (tokens[i + 1]?.low !== 'of' || low === 'figure')
    return POINTS.has(before) || isOfWhom(tokens, i, span)
      ? (toldOf(tokens, i, span, told) ??
          measureBehind(tokens, i, span) ??
          (low === 'tally' ? totalOf(tokens, i, span) : null))
      : null;
  if (low === 'tally' && !isCounted(tokens, i))
    return POINTS.has(before) || before === "'s" ? toldOf(tokens, i, span, told) : null;
  for (let k = i + 1; k < Math.min(i + 7, span.to); k++) {
    const word = tokens[k]!.low;
    if (k === i + 1 && word !== 'of') return null;
    if (DIED.has(word)) return 'killed';
    if (word === 'hospitalised' || word === 'hospitalized') return 'injured';
    if (word === 'injured' || word === 'wounded' || word === 'injuries' || word === 'hurt') return 'injured';
    if (word === 'missing' || word === 'unaccounted') return 'missing';
    if (word === 'displaced') return 'displaced';
    if (word === ',' || word === 'players') return null;
  }
  return null;
}

/** "The count now stands at 14": of what the sentence before counted. */
const standsNow = (tokens: Token[], i: number): boolean =>
  tokens[i - 1]?.low === 'the' &&
  (tokens[i + 1]?.low === 'now' || (tokens[i + 1]?.low === 'stands' && tokens[i + 2]?.low === 'at'));

const KNOWN = new Set(['known', 'confirmed', 'reported']);
const WHOM = new Set(['those', 'people', 'the', 'persons', 'confirmed']);

const DIED = new Set(
  'dead deaths killed fatalities victims died perished drowned bodies murdered murders homicides killings slain lost'.split(
    ' ',
  ),
);

/** "the number who died in the earthquake", "the number who have been hurt". */
function whoDied(tokens: Token[], from: number): Measure | null {
  for (let k = from; k < from + 3; k++) {
    const measure = PREDICATES.get(tokens[k]?.low ?? '')?.measure;
    if (measure) return measure;
  }
  return null;
}

/** "The police figure is 10". */
const isOfWhom = (tokens: Token[], i: number, span: Span): boolean =>
  i === span.from + 2 &&
  tokens[span.from]!.low === 'the' &&
  tokens[i]!.low === 'figure' &&
  ['is', 'was'].includes(tokens[i + 1]?.low ?? '');

/** The casualty word among the next: "its figure from 14 dead to 12". */
function countedIn(tokens: Token[], from: number, to: number): Measure | null {
  for (let k = from; k < to; k++) {
    const low = tokens[k]?.low ?? '';
    const measure = PREDICATES.get(low)?.measure ?? EVENT_NOUNS.get(low);
    if (measure) return measure;
  }
  return null;
}

/** "put the figure at nine killed". */
function countedBehind(tokens: Token[], at: number, end: number): Measure | null {
  const q = readQuantity(tokens, at, end);
  const next = q && q.to < end ? tokens[q.to]!.low : '';
  return HURT_NEXT.has(next) ? (PREDICATES.get(next)?.measure ?? null) : null;
}

/** "brings the total since October 2023 to 64,000 killed": the figure has a word of its own. */
function countedTo(tokens: Token[], i: number, span: Span): Measure | null {
  if (!hasWord(tokens, Math.max(span.from, i - 5), i, BRINGS)) return null;
  for (let k = i + 1; k < Math.min(i + 12, span.to - 1); k++) {
    if (tokens[k]!.kind === 'mark') return null;
    const own = tokens[k]!.low === 'to' ? countedBehind(tokens, k + 1, span.to) : null;
    if (own) return own;
  }
  return null;
}

const HURT_NEXT = new Set(['killed', 'dead', 'injured', 'wounded', 'missing', 'displaced', 'hurt']);

/** "six persons died, with the season's total at 211". */
const DYING = words('died killed deaths dead perished fatalities drowned');

/** Words before "figure" that make it one told before: "that figure", "the real number". */
const POINTS = new Set(
  'the that this its real actual true correct earlier previous initial first latest confirmed overall their new current final'.split(
    ' ',
  ),
);

const isCounted = (tokens: Token[], i: number): boolean => {
  for (let k = i + 2; k < i + 6; k++)
    if (COUNTS.has(tokens[k]?.low ?? '') || DIED.has(tokens[k]?.low ?? '')) return true;
  return false;
};

const COUNTS = new Set(
  'dead died deaths killed fatalities victims injured wounded injuries hurt missing displaced'.split(' '),
);

/** What a bare figure counts: the casualty word before it in the sentence, else what the sentence before counted. */
function toldOf(tokens: Token[], i: number, span: Span, told: Measure | null): Measure | null {
  for (let k = i - 1; k >= span.from; k--) {
    const { low } = tokens[k]!;
    const measure = PREDICATES.get(low)?.measure ?? EVENT_NOUNS.get(low);
    if (measure === 'injured' && diesOf(tokens, k, i, span.from)) return 'killed';
    if (measure) return measure;
    if (low === ';' && k < i - 12) break;
  }
  return told;
}

const HURT = new Set(['injured', 'wounded', 'hurt', 'injuries']);

const CHANGED = words(
  'correcting replacing revising withdrawing reduced lowered raised revised cut adjusted corrected',
);

const ROADS = new Set(
  'road roads bridge bridges highway motorway tunnel truck booth plaza gate expressway lorry'.split(' '),
);

const ROAD = words('toll-road tollbooth motorway turnpike');
