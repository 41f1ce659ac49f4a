import type { Measure } from '../../claim.js';
import type { Chunk, GroupChunk } from './chunks.js';
import { EVENT_NOUNS, PREDICATES } from './data/predicates.js';
import { ADVERBS, BE, HAVE, POSSESSIVES } from './data/words.js';
import { readQuantity, type Quantity } from './numbers.js';
import { countOf } from './nouns.js';
import { rawClaim, type RawClaim } from './raw.js';
import { shareOf } from './shares.js';
import { claimsOf } from './tally.js';
import { canSuffer, subjectOf } from './victims.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';

/** Claims that nouns make: "a death toll of 12", "no casualties", "claimed 12 lives", "nine bodies were found". */
export function readNominals(tokens: Token[], span: Span, chunks: Chunk[]): RawClaim[] {
  const claims: RawClaim[] = [];
  for (let i = span.from; i < span.to; i++) {
    const low = tokens[i]!.low;
    if (low === 'toll' || low === 'count' || low === 'number' || low === 'total')
      claims.push(...readToll(tokens, i, span, chunks));
    else if (low === 'lives' || low === 'life') claims.push(...readLives(tokens, i, span, chunks));
    else if (low === 'bodies' || low === 'body' || low === 'corpses' || low === 'corpse' || low === 'remains')
      claims.push(...readBodies(tokens, i, span, chunks));
    else if (low === 'loss' && tokens[i + 1]?.low === 'of')
      claims.push(...peopleAt(tokens, chunks, i + 2, i));
    else if (low === 'throats' || low === 'throat') claims.push(...readThroats(tokens, i, span, chunks));
    else if (tokens[i + 1]?.low === ':' && LISTED.has(low) && opensItem(tokens, i, span))
      claims.push(...listed(tokens, i, span, chunks, LISTED.get(low)!));
    else if (EVENT_NOUNS.has(low)) claims.push(...readEventNoun(tokens, i, span, chunks));
  }
  return claims;
}

const LISTED = new Map<string, Measure>([
  ['killed', 'killed'],
  ['hospitalised', 'injured'],
  ['hospitalized', 'injured'],
  ['hurt', 'injured'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
]);

const opensItem = (tokens: Token[], i: number, span: Span): boolean =>
  i === span.from || [',', ';', '/', '-', '|', 'and'].includes(tokens[i - 1]!.low);

/** "two villagers had their throats cut". */
function readThroats(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  if (tokens[i + 1]?.low === 'of' && hasWord(tokens, Math.max(span.from, i - 3), i, CUT))
    return peopleAt(tokens, chunks, i + 2, i);
  if (!hasWord(tokens, i + 1, Math.min(i + 3, span.to), CUT)) return [];
  for (let k = i - 1; k >= Math.max(span.from, i - 4); k--)
    if (tokens[k]!.low === 'had' || tokens[k]!.low === 'having') return losers(chunks, k, i);
  return [];
}
const CUT = new Set(['cut', 'slit', 'slashed', 'slashes']);

const free = (chunks: Chunk[], at: number): GroupChunk | null => {
  const c = chunks.find((x) => x.kind === 'group' && x.from <= at && at < x.to);
  return c?.kind === 'group' && c.role === 'free' ? c : null;
};

function use(chunks: Chunk[], from: number, to: number): void {
  for (const c of chunks) if (c.kind === 'group' && c.from < to && c.to > from) c.role = 'victim';
}

function fromQuantity(measure: Measure, at: number, q: Quantity): RawClaim {
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

const GROWTH = new Set(
  'rises rise rose risen rising climbs climb climbed climbing jumps jumped increased increases soared grew grown swelled doubled revised lowered raised raises raising brings brought bringing stands now reached reaches'.split(
    ' ',
  ),
);
const TO_FIGURE = new Set(
  'to at of as is was hits hit reached reaches passes passed tops topped exceeds exceeded surpassed surpasses stands stood : than over crossed crosses'.split(
    ' ',
  ),
);
const TOLL_STOPS = new Set(['.', ';', 'while', 'but', 'because', 'which']);
const CLAUSES = new Set(['that', 'who', 'when', 'after']);
const LONGEST_CLAUSE = 14;

/** The verb of "the number of people hurt by the missile that hit the town has risen to 20"; -1 where none follows. */
function verbBehind(tokens: Token[], clause: number, span: Span): number {
  for (let k = clause + 1; k < Math.min(clause + LONGEST_CLAUSE, span.to); k++) {
    const { low } = tokens[k]!;
    if (TOLL_STOPS.has(low) || low === ',') return -1;
    if ((GROWTH.has(low) || low === 'gone') && hasWord(tokens, k + 1, k + 3, REACHES)) return k;
  }
  return -1;
}
const REACHES = new Set(['to', 'at', 'by']);

/** "the death toll has risen to 11", "toll 12", "the number of people killed stands at 40". */
function readToll(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  const low = tokens[i]!.low;
  const measure = tollMeasure(tokens, i, span);
  if (!measure) return [];
  const before = tokens[i - 1]?.low ?? '';
  if (low === 'number' && before === 'a') return [];
  const front = beforeNumber(tokens, i, span);
  if (front) {
    use(chunks, front.from, front.to);
    return tollClaims(tokens, i, span, measure, front, null);
  }
  let corrected: Quantity | null = null;
  let former: Quantity | null = null;
  for (let k = i + 1; k < Math.min(i + 26, span.to); k++) {
    const word = tokens[k]!.low;
    if (word === 'which') {
      const aside = stoodAt(tokens, k, span.to);
      if (!aside) break;
      former = aside.former;
      k = aside.comma;
      continue;
    }
    if (CLAUSES.has(word)) {
      const main = low === 'number' ? verbBehind(tokens, k, span) : -1;
      if (main < 0) break;
      k = main;
      continue;
    }
    if (TOLL_STOPS.has(word)) break;
    if (word === 'from') {
      const old = readQuantity(tokens, k + 1, endOfFrom(tokens, k + 1, span.to));
      if (old && old.count !== null) {
        corrected = old;
        k = old.to - 1;
        continue;
      }
    }
    const direct = k === i + 1 && tokens[k]!.kind === 'number';
    if (!TO_FIGURE.has(word) && !direct) continue;
    const at = skipAdverbs(tokens, direct ? k : k + 1, span.to);
    const q = readQuantity(tokens, at, span.to);
    if (!q || isDateLike(tokens, q) || (word === 'of' && q.count === null)) continue;
    if (word === 'of' && low === 'number') continue;
    use(chunks, q.from, q.to);
    if (!corrected && tokens[q.to]?.low === 'from') corrected = readQuantity(tokens, q.to + 1, span.to);
    corrected ??= former;
    if (corrected) use(chunks, corrected.from, corrected.to);
    const revised = revisedTo(tokens, q.to, span.to);
    if (revised) return using(chunks, revised, ...tollClaims(tokens, i, span, measure, revised, q));
    return tollClaims(tokens, i, span, measure, q, corrected);
  }
  return [];
}

/** ", which stood at 40 on Friday,": a former figure set off by commas. */
function stoodAt(tokens: Token[], k: number, end: number): { former: Quantity; comma: number } | null {
  let former: Quantity | null = null;
  for (let j = k + 1; j < Math.min(k + 12, end); j++) {
    if (tokens[j]!.low === 'at') former = readQuantity(tokens, j + 1, end);
    if (tokens[j]!.low === ',' && former) return { former, comma: j };
  }
  return null;
}

/** "a toll of 80 was revised to 71": the figure that took its place. */
function revisedTo(tokens: Token[], from: number, end: number): Quantity | null {
  for (let k = from; k < Math.min(from + 5, end - 1); k++)
    if (REVISES.has(tokens[k]!.low)) {
      const at = tokens[k + 1]!.low === 'down' || tokens[k + 1]!.low === 'up' ? k + 2 : k + 1;
      return tokens[at]?.low === 'to' ? readQuantity(tokens, at + 1, end) : null;
    }
  return null;
}
const REVISES = new Set([
  'revised',
  'lowered',
  'raised',
  'corrected',
  'cut',
  'reduced',
  'changed',
  'updated',
]);

/** "brings to 19 the number of people killed". */
function beforeNumber(tokens: Token[], i: number, span: Span): Quantity | null {
  for (let k = Math.max(span.from, i - 6); k < i - 1; k++) {
    if (tokens[k]!.low !== 'to' || !hasWord(tokens, Math.max(span.from, k - 2), k, BRINGS)) continue;
    const q = readQuantity(tokens, k + 1, i);
    if (q && (q.to === i || (q.to === i - 1 && tokens[i - 1]!.low === 'the'))) return q;
  }
  return null;
}

/** Where the first figure of "from 18 to 24" has to end. */
function endOfFrom(tokens: Token[], from: number, end: number): number {
  for (let k = from; k < Math.min(from + 5, end); k++) if (tokens[k]!.low === 'to') return k;
  return end;
}

function tollClaims(
  tokens: Token[],
  i: number,
  span: Span,
  measure: Measure,
  q: Quantity,
  old: Quantity | null,
): RawClaim[] {
  const claim = fromQuantity(measure, i, q);
  claim.mode = 'total';
  claim.others = false;
  const down = hasWord(tokens, i - 6, q.to, DOWN);
  claim.fresh = down || hasWord(tokens, i - 6, q.from, GROWTH);
  claim.anaphoric = true;
  if (!old) return [claim];
  const former = fromQuantity(measure, i, old);
  former.mode = 'total';
  former.status = (old.count ?? 0) > (q.count ?? 0) ? 'corrected' : 'superseded';
  return [claim, former];
}
const DOWN = new Set([
  'down',
  'lowered',
  'revised',
  'reduced',
  'corrected',
  'cut',
  'downgraded',
  'fell',
  'dropped',
  'falls',
  'drops',
]);
const hasWord = (tokens: Token[], from: number, to: number, words: Set<string>): boolean => {
  for (let k = Math.max(0, from); k < to; k++) if (words.has(tokens[k]!.low)) return true;
  return false;
};

const MONEY = new Set(
  'dollars euros pounds rupees cents yen yuan roubles rubles pence million billion'.split(' '),
);

function isDateLike(tokens: Token[], q: Quantity): boolean {
  const next = tokens[q.to]?.low ?? '';
  return (
    next === '%' ||
    MONEY.has(next) ||
    next === 'percent' ||
    next === 'years' ||
    next === 'days' ||
    next === 'hours'
  );
}

function skipAdverbs(tokens: Token[], k: number, end: number): number {
  let at = k;
  while (
    at < end &&
    (ADVERBS.has(tokens[at]!.low) || tokens[at]!.low === 'currently' || tokens[at]!.low === 'at') &&
    !readQuantity(tokens, at, end)
  )
    at++;
  return at;
}

/** "taking the total to 28": of what the sentence told before. */
function totalOf(tokens: Token[], i: number, span: Span): Measure | null {
  if (!hasWord(tokens, Math.max(span.from, i - 3), i, BRINGS)) return null;
  for (let k = i - 1; k >= span.from; k--) {
    const predicate = PREDICATES.get(tokens[k]!.low);
    if (predicate) return predicate.measure;
    const counted = EVENT_NOUNS.get(tokens[k]!.low);
    if (counted) return counted;
    if (tokens[k]!.low === 'bodies') return 'killed';
  }
  return null;
}
const BRINGS = new Set(['bringing', 'taking', 'raising', 'brings', 'brought', 'took', 'pushing', 'raised']);

/** What a toll counts: "death toll", "number of people killed", "number of injured". */
function tollMeasure(tokens: Token[], i: number, span: Span): Measure | null {
  const low = tokens[i]!.low;
  const before = tokens[i - 1]?.low ?? '';
  if (low === 'toll' && tokens[i + 1]?.low === 'of' && HURT.has(tokens[i + 2]?.low ?? '')) return 'injured';
  if (low === 'toll' && (ROADS.has(before) || ROADS.has(tokens[i + 1]?.low ?? ''))) return null;
  if (low === 'toll')
    return before === 'injury' || before === 'injured'
      ? 'injured'
      : hasWord(tokens, span.from, span.to, ROAD)
        ? null
        : 'killed';
  if (low === 'count' && (before === 'body' || before === 'death')) return 'killed';
  if (low === 'dead') return 'killed';
  if (low === 'count' && tokens[i + 1]?.low !== 'of')
    return hasWord(tokens, Math.max(span.from, i - 3), i, CHANGED) ? 'killed' : totalOf(tokens, i, span);
  if (low === 'total') return totalOf(tokens, i, span);
  for (let k = i + 1; k < Math.min(i + 7, span.to); k++) {
    const word = tokens[k]!.low;
    if (k === i + 1 && word !== 'of') return null;
    if (
      word === 'dead' ||
      word === 'deaths' ||
      word === 'killed' ||
      word === 'fatalities' ||
      word === 'victims'
    )
      return 'killed';
    if (word === 'injured' || word === 'wounded' || word === 'injuries' || word === 'hurt') return 'injured';
    if (word === 'missing') return 'missing';
    if (word === 'displaced') return 'displaced';
    if (word === ',') return null;
  }
  return null;
}
const HURT = new Set(['injured', 'wounded', 'hurt', 'injuries']);
const CHANGED = new Set(['reduced', 'lowered', 'raised', 'revised', 'cut', 'adjusted', 'corrected']);
const ROADS = new Set(
  'road roads bridge bridges highway motorway tunnel truck booth plaza gate expressway lorry'.split(' '),
);
const ROAD = new Set(['toll-road', 'tollbooth', 'motorway', 'turnpike']);

const TAKES = new Set(
  'paid claimed claim claims claiming took takes taking take cost costs costing lost loses losing saved taken ended ending ends gave'.split(
    ' ',
  ),
);

/** "claimed 12 lives", "claimed the lives of 12 people", "12 people lost their lives", "lost her life". */
function readLives(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  for (let k = i - 1; k >= Math.max(span.from, i - 7); k--) {
    const low = tokens[k]!.low;
    if (!TAKES.has(low)) continue;
    if (low === 'saved') return [];
    const q = k + 1 < i ? readQuantity(tokens, k + 1, i) : null;
    if (q) return using(chunks, q, fromQuantity('killed', i, q));
    if (tokens[i + 1]?.low === 'of') return peopleAt(tokens, chunks, i + 2, i);
    if (low.startsWith('lo') || low === 'paid' || low === 'gave') return losers(chunks, k, i);
    if (low.startsWith('cost') && k + 2 < i) return peopleAt(tokens, chunks, k + 1, i);
    return [];
  }
  if (tokens[i - 1]?.low === 'no') return zeroBefore(tokens, i, span, ['killed'], i);
  const q = quantityBefore(tokens, i, span);
  if (
    q &&
    (tokens[i + 1]?.low === 'lost' || BE.has(tokens[i + 1]?.low ?? '') || HAVE.has(tokens[i + 1]?.low ?? ''))
  )
    return using(chunks, q, fromQuantity('killed', i, q));
  if (tokens[i - 1]?.low === 'of' && tokens[i - 2]?.low === 'loss')
    return zeroBefore(tokens, i - 2, span, ['killed'], i);
  return [];
}

function using(chunks: Chunk[], q: Quantity, ...claims: RawClaim[]): RawClaim[] {
  use(chunks, q.from, q.to);
  return claims;
}

function peopleAt(tokens: Token[], chunks: Chunk[], at: number, word: number): RawClaim[] {
  void tokens;
  const c = free(chunks, at);
  if (!c || !canSuffer(c.group, true) || (countOf(c.group) === null && !c.group.quantity)) return [];
  c.role = 'victim';
  return [groupClaim('killed', word, c)];
}

export function groupClaim(measure: Measure, word: number, c: GroupChunk): RawClaim {
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
function losers(chunks: Chunk[], k: number, word: number): RawClaim[] {
  const verb = chunks.findIndex((c) => c.from <= k && k < c.to);
  const victims = subjectOf(chunks, verb, false);
  for (const g of victims) g.role = 'victim';
  return victims.length > 0 ? claimsOf('killed', word, victims) : [];
}

/** The quantity whose words end right before token `i`, adjectives between them allowed. */
function quantityBefore(tokens: Token[], i: number, span: Span): Quantity | null {
  for (let k = Math.max(span.from, i - 7); k < i; k++) {
    const q = readQuantity(tokens, k, i);
    if (!q) continue;
    if (q.to === i || onlyAdjectives(tokens, q.to, i))
      return { ...q, increment: q.increment || hasWord(tokens, q.to, i, MORE) };
    k = Math.max(k, q.to - 1);
  }
  return null;
}

function onlyAdjectives(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!ADJECTIVES.has(tokens[k]!.low)) return false;
  return true;
}
const MORE = new Set(['more', 'further', 'additional', 'new']);
const ADJECTIVES = new Set(
  'more further additional other confirmed reported civilian military serious severe minor related known suspected human charred decomposed mutilated burned burnt unidentified bullet-riddled dead lifeless headless new combatant beheaded police'.split(
    ' ',
  ),
);

const NO = new Set(['no', 'zero', 'without', 'nil', 'neither']);
const FOUND = new Set(
  'lifted freed discovery lying left strewn hanging found recovered pulled retrieved discovered exhumed brought counted unearthed washed dumped extracted located uncovered recovering finding discovering fished dug'.split(
    ' ',
  ),
);
const SOUGHT = new Set([
  'looking',
  'search',
  'searching',
  'searched',
  'seeking',
  'hunt',
  'hunting',
  'sought',
]);

const TWICE = new Set(['twice', 'double-counted']);

/** "a body is brought out": seen as it happens, beside a toll that stands elsewhere. */
const isNow = (tokens: Token[], i: number): boolean => tokens[i + 1]?.low === 'is';

/** "nine bodies were recovered", "the bodies of 12 migrants", "a body was pulled out". */
function readBodies(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  if (hasWord(tokens, span.from, span.to, SOUGHT) || tokens[i - 1]?.low === 'no') return [];
  if (tokens[i - 1]?.low === 'whose') return losers(chunks, i - 1, i);
  if (tokens[i + 1]?.low === 'of') {
    const made = peopleAt(tokens, chunks, i + 2, i);
    if (made.length > 0) return made;
  }
  if (!hasWord(tokens, span.from, span.to, FOUND) || hasWord(tokens, span.from, span.to, TWICE)) return [];
  const q = quantityBefore(tokens, i, span);
  if (q) return using(chunks, q, fromQuantity('killed', i, q));
  const low = tokens[i]!.low;
  const article = tokens[i - 1]?.low ?? '';
  const another = article === 'another' || article === 'additional' || article === 'further';
  if (low === 'body' || low === 'corpse')
    if (POSSESSIVES.has(article) || article === "'s")
      return [rawClaim('killed', i, { count: 1, min: 1, max: 1, repeat: true })];
  if (low === 'body' || low === 'corpse')
    if (article === 'a' || another || onlyAdjectives(tokens, i - 1, i))
      return [
        rawClaim('killed', i, {
          count: 1,
          min: 1,
          max: 1,
          mode: another || isNow(tokens, i) ? 'increment' : 'total',
          others: another,
        }),
      ];
  return [];
}

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
  if (next && COUNT_WORDS.has(next.low) && i + 2 < span.to && measure && !next.glued === (next.low === '='))
    return listed(tokens, i, span, chunks, measure);
  if (next?.low === ':' && measure) return listed(tokens, i, span, chunks, measure);
  if (POSSESSIVES.has(tokens[i - 1]?.low ?? '') && measure === 'killed') {
    for (let k = i - 2; k >= Math.max(span.from, i - 4); k--)
      if (FELL.has(tokens[k]!.low)) return losers(chunks, k, i);
    return [];
  }
  if (tokens[i + 1]?.low === 'to' && measure && hasWord(tokens, Math.max(span.from, i - 3), i, BRINGS)) {
    const q = readQuantity(tokens, i + 2, span.to);
    if (q) return using(chunks, q, ...tollClaims(tokens, i, span, measure, q, null));
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
    if (modal === 'could' || modal === 'would') return [];
    return [...using(chunks, q, fromQuantity(measure, i, q)), ...sharesAfter(chunks, i, measure)];
  }
  if (
    next?.low === 'of' &&
    (low === 'death' || low === 'deaths' || low === 'killings' || low === 'murders') &&
    isOutcome(tokens, i, span)
  )
    return peopleAt(tokens, chunks, i + 2, i);
  return [];
}

/** "14 deaths in the east, 9 in the west". */
function sharesAfter(chunks: Chunk[], i: number, measure: Measure): RawClaim[] {
  const at = chunks.findIndex((c) => c.from <= i && i < c.to);
  return at < 0 ? [] : shareOf(chunks, at, measure);
}

const FELL = new Set(['fell', 'met', 'plunged', 'fallen', 'jumped', 'leapt']);
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

const GROWS = new Set(
  'rose rises risen climbed climbs increased reached vary varied varies range ranged ranges stood stand stands number numbered total totalled totaled jumped passed grew topped'.split(
    ' ',
  ),
);

/** "deaths from the outbreak rose to 14", "fatalities vary between 10 and 15". */
function readGrowth(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  for (let k = i + 1; k < Math.min(i + 9, span.to - 1); k++) {
    if (!GROWS.has(tokens[k]!.low)) continue;
    for (const at of [k + 1, k + 2]) {
      const q = at < span.to ? readQuantity(tokens, at, span.to) : null;
      if (!q || isDateLike(tokens, q)) continue;
      if (tokens[at - 1]!.low === 'by')
        return using(chunks, q, {
          ...fromQuantity(EVENT_NOUNS.get(tokens[i]!.low) ?? 'killed', i, q),
          mode: 'increment',
        });
      use(chunks, q.from, q.to);
      return tollClaims(tokens, i, span, EVENT_NOUNS.get(tokens[i]!.low) ?? 'killed', q, null);
    }
    return [];
  }
  return [];
}

const OUTCOME = new Set(
  'causing cause caused causes reported confirmed mourned announced confirms reports report'.split(' '),
);
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

/** "Deaths: 2, hospitalised: 5", "Casualties: 3 killed" is left to the words after it. */
function listed(tokens: Token[], i: number, span: Span, chunks: Chunk[], measure: Measure): RawClaim[] {
  const word = tokens[i + 2]?.low;
  if (word === 'none' || word === 'nil') return [rawClaim(measure, i, { count: 0, min: 0, max: 0 })];
  const q = readQuantity(tokens, i + 2, span.to);
  return q ? using(chunks, q, fromQuantity(measure, i, q)) : [];
}

/** Zero claims: "no casualties" (killed and injured), "no deaths or injuries", "without casualties", "there were no fatalities". */
function zeroFor(tokens: Token[], i: number, span: Span, measure: Measure | null): RawClaim[] | null {
  for (let k = i - 1; k >= Math.max(span.from, i - 7); k--) {
    const low = tokens[k]!.low;
    if (NO.has(low) || ((low === 'any' || low === 'cause') && hasNot(tokens, k, span))) {
      const word = tokens[i]!.low;
      if ((word === 'dead' || word === 'victims') && !SAID_OF_NONE.has(tokens[k - 1]?.low ?? '')) return null;
      const zeros = zeroBefore(tokens, k + 1, span, measure ? [measure] : ['killed', 'injured'], i);
      return tokens[i - 1]!.low === 'civilian'
        ? zeros.map((z) => ({ ...z, group: 'civilians' as const }))
        : zeros;
    }
    if (!LINKS.has(low) && !EVENT_NOUNS.has(low) && !ADJECTIVES.has(low)) break;
  }
  return null;
}
/** "casualties were not reported". */
const isUnreported = (tokens: Token[], i: number, span: Span): boolean =>
  i + 3 < span.to &&
  BE.has(tokens[i + 1]!.low) &&
  tokens[i + 2]!.low === 'not' &&
  ['reported', 'recorded', 'registered'].includes(tokens[i + 3]!.low);

const SAID_OF_NONE = new Set(['were', 'are', 'was', 'with', 'left', 'caused', 'claimed', 'had', 'been']);
const LINKS = new Set([
  'or',
  'and',
  'of',
  'any',
  'reports',
  'report',
  ',',
  'reported',
  'confirmed',
  'immediate',
  'loss',
  'nor',
  'were',
  'human',
  'known',
  'there',
  'word',
  'information',
  'about',
  'indication',
  'physical',
]);

function hasNot(tokens: Token[], k: number, span: Span): boolean {
  for (let j = k - 1; j >= Math.max(span.from, k - 4); j--) {
    const low = tokens[j]!.low;
    if (low === 'not' || low.endsWith("n't") || low === 'without' || low === 'nor' || low === 'never')
      return true;
  }
  return false;
}

function zeroBefore(tokens: Token[], no: number, span: Span, measures: Measure[], at: number): RawClaim[] {
  for (let k = Math.max(span.from, no - 2); k < at; k++) {
    const low = tokens[k]!.low;
    if (low === 'further' || low === 'other' || low === 'more' || low === 'additional' || low === 'new')
      return [];
    if (low === 'information' || low === 'word') return [];
  }
  const isNo = tokens
    .slice(Math.max(span.from, no - 5), at)
    .some((t) => NO.has(t.low) || t.low === 'not' || t.low.endsWith("n't"));
  if (!isNo) return [];
  return measures.map((m) => rawClaim(m, at, { count: 0, min: 0, max: 0 }));
}
