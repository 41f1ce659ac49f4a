import type { Measure } from '../../claim.js';
import { readThroats, readLives, readBodies } from './bodies.js';
import type { Chunk, GroupChunk } from './chunks.js';
import { EVENT_NOUNS } from './data/predicates.js';
import { ADVERBS, BE, MODAL, POSSESSIVES } from './data/words.js';
import { free, fromQuantity, hasWord, using, peopleAt, losers, quantityBefore } from './figures.js';
import { countOf } from './nouns.js';
import { readQuantity, type Quantity } from './numbers.js';
import { rawClaim, type RawClaim } from './raw.js';
import type { Span } from './sentences.js';
import { shareOf } from './shares.js';
import { claimsOf } from './tally.js';
import type { Token } from './tokens.js';
import { BRINGS } from './toll-measure.js';
import { readToll, tollClaims, readGrowth } from './toll.js';
import { subjectOf } from './victims.js';
import { zeroFor, isUnreported } from './zeros.js';

/** Claims that nouns make: "a death toll of 12", "no casualties", "claimed 12 lives", "nine bodies were found". */
export function readNominals(tokens: Token[], span: Span, chunks: Chunk[], told: Measure | null): RawClaim[] {
  const claims: RawClaim[] = told ? readPointer(tokens, span, chunks, told) : [];
  for (let i = span.from; i < span.to; i++) {
    const low = tokens[i]!.low;
    if (TOLLS.has(low)) claims.push(...readToll(tokens, i, span, chunks, told));
    else if (low === 'lives' || low === 'life') claims.push(...readLives(tokens, i, span, chunks));
    else if (low === 'bodies' || low === 'body' || low === 'corpses' || low === 'corpse' || low === 'remains')
      claims.push(...readBodies(tokens, i, span, chunks));
    else if (low === 'loss' && tokens[i + 1]?.low === 'of') claims.push(...peopleAt(chunks, i + 2, i));
    else if (low === 'throats' || low === 'throat' || low === 'heads' || low === 'limbs')
      claims.push(...readThroats(tokens, i, span, chunks));
    else if (
      LISTED.has(low) &&
      (opensItem(tokens, i, span) || isEntry(tokens, i)) &&
      listEnd(tokens, i, span) > 0
    )
      claims.push(...listed(tokens, i, listEnd(tokens, i, span), span, chunks, LISTED.get(low)!));
    else if (low === 'wound') claims.push(...hurtBy(tokens, i, span, chunks));
    else if (EVENT_NOUNS.has(low)) claims.push(...readEventNoun(tokens, i, span, chunks));
  }
  return claims;
}

/** "It was 14, not 41": a figure for what the sentence before counted. */
function readPointer(tokens: Token[], span: Span, chunks: Chunk[], told: Measure): RawClaim[] {
  const { from, to } = span;
  if (tokens[from]!.low !== 'it' || !BE.has(tokens[from + 1]?.low ?? '') || to < from + 3) return [];
  const q = readQuantity(tokens, from + 2, to);
  const after = tokens[q?.to ?? to]?.low ?? '.';
  if (!q || q.to > to || q.count === null || q.count < 2 || !['.', ',', ';', 'and', 'not'].includes(after))
    return [];
  return using(chunks, q, { ...fromQuantity(told, from + 1, q), fresh: true, anaphoric: true });
}

const TOLLS = new Set(['list', 'toll', 'count', 'number', 'total', 'figure', 'tally', 'estimate']);

const LISTED = new Map<string, Measure>([
  ['kia', 'killed'],
  ['wia', 'injured'],
  ['dead', 'killed'],
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['injuries', 'injured'],
  ['killed', 'killed'],
  ['hospitalised', 'injured'],
  ['hospitalized', 'injured'],
  ['hurt', 'injured'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
]);

const STARTS = new Set([',', ';', '/', '-', '|', 'and', ':', 'number', 'reported', 'total', '.']);
const opensItem = (tokens: Token[], i: number, span: Span): boolean =>
  i === span.from || STARTS.has(tokens[i - 1]!.low);

/** "Fighters killed: 15". */
const isEntry = (tokens: Token[], i: number): boolean =>
  tokens[i + 1]?.low === ':' && tokens[i + 2]?.kind === 'number';

const COUNT_WORDS = new Set([':', '=', '-', '–']);

/** "12 deaths", "no injuries", "Deaths: 2", "fatalities unknown", "the death of a man". */
function readEventNoun(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
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
  const zero = zeroFor(tokens, i, span, measure);
  if (zero) return zero;
  if (next?.low === ':' && measure && !isCountedBefore(chunks, i))
    return listed(tokens, i, i + 2, span, chunks, measure);
  if (POSSESSIVES.has(tokens[i - 1]?.low ?? '') && measure === 'killed') {
    for (let k = i - 2; k >= Math.max(span.from, i - 4); k--)
      if (FELL.has(tokens[k]!.low)) return losers(chunks, k, i);
    return [];
  }
  if (
    tokens[i + 1]?.low === 'to' &&
    measure &&
    (low === 'injury' || low === 'injuries' || hasWord(tokens, Math.max(span.from, i - 3), i, BRINGS))
  ) {
    const q = readQuantity(tokens, i + 2, span.to);
    const whom = q && free(chunks, q.from)?.group.head;
    if (q && (whom === 'people' || whom === 'bare' || whom === 'others' || !low.startsWith('injur')))
      return using(chunks, q, ...tollClaims(tokens, i, span, measure, q, null));
  }
  const numbered = isVerbal && measure ? numbers(tokens, i, span) : null;
  if (numbered) return using(chunks, numbered, ...tollClaims(tokens, i, span, measure!, numbered, null));
  if (low === 'victims' || low === 'victim') {
    const q = hasWord(tokens, Math.max(span.from, i - 5), i, CLAIMS) ? quantityBefore(tokens, i, span) : null;
    return q ? using(chunks, q, fromQuantity('killed', i, q)) : [];
  }
  if (isVerbal || !measure) return low === 'wounded' || low === 'dead' ? [] : hurtBy(tokens, i, span, chunks);
  if (low === 'wounds' || low === 'burns') return hurtBy(tokens, i, span, chunks);
  const grown =
    low.endsWith('s') && !quantityBefore(tokens, i, span) ? readGrowth(tokens, i, span, chunks) : [];
  if (grown.length > 0) return grown;
  if (
    measure === 'injured' &&
    hasWord(tokens, Math.max(span.from, i - 5), i, SUFFERS) &&
    !quantityBefore(tokens, i, span)
  )
    return hurtBy(tokens, i, span, chunks);
  if (next?.low === 'toll' || tokens[i - 1]?.low === 'to') return [];
  const q = quantityBefore(tokens, i, span);
  if (q) {
    if (
      !free(chunks, q.from) &&
      !chunks.some((c) => c.kind === 'group' && c.role !== 'victim' && c.from <= q.from && q.from < c.to)
    )
      return [];
    const modal = tokens[i + 1]?.low ?? '';
    if (modal === 'could' || modal === 'would' || isAverted(tokens, q.from, span)) return [];
    return [...using(chunks, q, fromQuantity(measure, i, q)), ...sharesAfter(chunks, i, measure)];
  }
  if (
    next?.low === 'of' &&
    (low === 'death' || low === 'deaths' || low === 'killings' || low === 'murders') &&
    (isOutcome(tokens, i, span) || isConfirmed(tokens, i, span))
  )
    return peopleAt(chunks, i + 2, i);
  return [];
}

const PUT = new Set(['put', 'puts', 'putting', 'placed', 'set']);
/** "left 18 people dead: …": no entry of a list. */
const isCountedBefore = (chunks: Chunk[], i: number): boolean => {
  const at = chunks.findIndex((c) => c.from <= i && i < c.to);
  const before = chunks[at - 1];
  return before?.kind === 'group' && before.group.quantity !== null;
};

const CLAIMS = new Set(['claimed', 'claims', 'claiming', 'claim']);
const NUMBERS = new Set(['number', 'numbers', 'numbered', 'total', 'totalled', 'totaled']);

/** "the confirmed dead number 128". */
function numbers(tokens: Token[], i: number, span: Span): Quantity | null {
  const at = ADVERBS.has(tokens[i + 1]?.low ?? '') ? i + 2 : i + 1;
  const isPut = tokens[at]?.low === 'at' && hasWord(tokens, Math.max(span.from, i - 3), i, PUT);
  return at < span.to && (NUMBERS.has(tokens[at]!.low) || isPut)
    ? readQuantity(tokens, at + 1, span.to)
    : null;
}

const AVERTS = new Set(
  'prevent prevented prevents preventing avert averted avoid avoided avoiding reduce reducing cause predict predicted predicts'.split(
    ' ',
  ),
);

/** "could prevent 700,000 deaths", "would cause 20 deaths", "averted 40 deaths": nobody died. */
function isAverted(tokens: Token[], from: number, span: Span): boolean {
  for (let k = from - 1; k >= Math.max(span.from, from - 4); k--) {
    const { low } = tokens[k]!;
    if (AVERTS.has(low)) return low !== 'cause' || MODAL.has(tokens[k - 1]?.low ?? '');
  }
  return false;
}

/** "14 deaths in the east, 9 in the west". */
function sharesAfter(chunks: Chunk[], i: number, measure: Measure): RawClaim[] {
  const at = chunks.findIndex((c) => c.from <= i && i < c.to);
  return at < 0 ? [] : shareOf(chunks, at, measure);
}

const FELL = new Set([
  'swept',
  'sent',
  'sucked',
  'dragged',
  'hurled',
  'thrown',
  'slipped',
  'tumbled',
  'fell',
  'met',
  'plunged',
  'fallen',
  'jumped',
  'leapt',
]);

const SUFFERS = new Set([
  'sustained',
  'suffered',
  'received',
  'sustaining',
  'suffering',
  'sustain',
  'suffer',
  'receiving',
  'suffers',
]);

/** "a woman sustained shrapnel wounds", "three officers suffered minor injuries". */
function hurtBy(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  for (let k = i - 1; k >= Math.max(span.from, i - 5); k--) {
    if (!SUFFERS.has(tokens[k]!.low)) continue;
    const verb = chunks.findIndex((c) => c.from <= k && k < c.to);
    const victims = subjectOf(chunks, verb, true);
    for (const g of victims) g.role = 'victim';
    return victims.length > 0 ? claimsOf('injured', i, victims) : [];
  }
  return [];
}

const OUTCOME = new Set(
  'acknowledged admitted confirming announcing mourning causing cause caused causes reported confirmed mourned announced confirms reports report'.split(
    ' ',
  ),
);

/** "the death of a third passenger was confirmed". */
function isConfirmed(tokens: Token[], i: number, span: Span): boolean {
  for (let k = i + 2; k < Math.min(i + 10, span.to - 1); k++)
    if (BRINGS.has(tokens[k]!.low)) return true;
    else if (BE.has(tokens[k]!.low)) return CONFIRMED.has(tokens[k + 1]!.low);
  return false;
}
const CONFIRMED = new Set(['confirmed', 'announced', 'reported', 'recorded']);

const LEADS = new Set(
  'led leading lead leads resulted resulting result results ended ending culminated'.split(' '),
);

/** "led to the death of": the death is told as what came of it, and is not just mentioned. */
function isOutcome(tokens: Token[], i: number, span: Span): boolean {
  const k = tokens[i - 1]?.low === 'the' ? i - 2 : i - 1;
  if (k < span.from) return true;
  const low = tokens[k]!.low;
  return (
    OUTCOME.has(low) ||
    ((low === 'to' || low === 'in' || low === 'with') && LEADS.has(tokens[k - 1]?.low ?? ''))
  );
}

/** "Deaths: 2, hospitalised: 5", "Killed (civilians): 4", "Dead 4, injured 11": `at` is where the figure begins. */
function listed(
  tokens: Token[],
  i: number,
  at: number,
  span: Span,
  chunks: Chunk[],
  measure: Measure,
): RawClaim[] {
  const word = tokens[at]?.low;
  if (word === 'none' || word === 'nil') return [rawClaim(measure, i, { count: 0, min: 0, max: 0 })];
  const q = readQuantity(tokens, at, span.to);
  const first = chunks.findIndex((c) => c.from === (q?.from ?? at));
  const kinds = first < 0 ? [] : listedKinds(chunks, first);
  if (kinds.length > 1) {
    for (const kind of kinds) kind.role = 'victim';
    return claimsOf(measure, i, kinds);
  }
  if (q && chunks.some((c) => c.kind === 'group' && c.role === 'victim' && c.from <= q.from && q.from < c.to))
    return [];
  const head = q && free(chunks, q.from)?.group.head;
  if (head === 'thing' || (head === 'unknown' && measure === 'missing')) return [];
  return q ? using(chunks, q, fromQuantity(measure, i, q)) : [];
}

/** "Killed: 2 police officers, 5 rebels". */
function listedKinds(chunks: Chunk[], first: number): GroupChunk[] {
  const kinds: GroupChunk[] = [];
  for (let k = first; k < chunks.length; k++) {
    const c = chunks[k]!;
    if (c.kind === 'group' && c.role === 'free' && c.group.head === 'people' && countOf(c.group))
      kinds.push(c);
    else if (c.low === '.' || c.low === ';') break;
    else if (c.low !== ',' && c.low !== 'and') return [];
  }
  return kinds;
}

/** Where the figure of a list's entry begins; 0 where the word opens none. */
function listEnd(tokens: Token[], i: number, span: Span): number {
  let k = i + 1;
  if (tokens[k]?.low === '(') while (k < span.to && k < i + 6 && tokens[k++]!.low !== ')');
  const mark = tokens[k]?.low ?? '';
  if (k < span.to - 1 && COUNT_WORDS.has(mark))
    return mark === ':' || tokens[k + 1]!.kind === 'number' ? k + 1 : 0;
  const figure = tokens[k];
  if (k >= span.to || figure?.kind !== 'number' || LOOSE.has(tokens[i]!.low) === false) return 0;
  const after = k + 1 < span.to ? tokens[k + 1]!.low : '.';
  return [',', ';', '.', '|', '/'].includes(after) ? k : 0;
}
const LOOSE = new Set([
  'dead',
  'deaths',
  'fatalities',
  'injured',
  'wounded',
  'injuries',
  'kia',
  'wia',
  'missing',
]);
