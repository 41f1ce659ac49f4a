import type { Measure } from '../../../claim.js';
import type { Chunk } from '../people/chunk.js';
import { ADVERBS, BE, HAVE } from '../data/words.js';
import { EVENT_NOUNS } from '../data/predicates.js';
import { hasWord, isDateLike, quantityBefore, use } from '../predicates/figures.js';
import { mayCount } from '../words/counting-words.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { endOfFrom } from './toll-asides.js';
import { tollClaims } from './toll-claims.js';
import { words } from '../words/word-class.js';

/** Nouns that are a toll by themselves. */
export const STANDING = words('dead deaths fatalities injured wounded injuries missing');
/** "Cambodia put its dead at 13 and its wounded at 57". */
const WHOSE = words('its their our own');
const HEADS = words(': , ; ( – — the confirmed and while with total official reported known as that');
const PUTS = words('put puts putting placed places leaves leaving kept keeps set sets');
const STANDS = words(
  'stay stays stayed stand stands stood remain remains remained sit sits sat gone went crept edged held hold holds inched shot',
);
const WAYS = words('up down back still now unchanged steady only just at to');
const PREPOSITIONS = words('in from of at across on after near among around for along outside inside');
const STOPS = words('. ; : , while but because which who that and');
const ENDS = words(
  '. , ; ) : – — " and but while from against compared on by late early yesterday today after with so not up down',
);
const FARTHEST = 12;

/** "put the dead at the hall in Krasnogorsk at 137", "injuries are up from 1,527 to 1,634", "the dead stay at 226". */
export function readStanding(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  const isTheirs = WHOSE.is(tokens[i - 1]) && hasWord(tokens, span.from, i - 1, PUTS);
  if (i > span.from && !isTheirs && (!HEADS.is(tokens[i - 1]) || quantityBefore(tokens, i, span))) return [];
  const measure: Measure = EVENT_NOUNS.get(tokens[i]!.low) ?? 'missing';
  if (isTheirs || hasWord(tokens, Math.max(span.from, i - 3), i, PUTS)) {
    const q = putAt(tokens, i, span);
    return q ? claims(tokens, i, span, chunks, measure, q, null) : [];
  }
  const aside = asideAt(tokens, i, span);
  if (aside) return claims(tokens, i, span, chunks, measure, aside.now, aside.then);
  const verb = verbAt(tokens, i, span);
  return verb < 0 ? [] : moved(tokens, i, verb, span, chunks, measure);
}

/** "The wounded, put at 1,645 then, are now 1,835", "the missing are 37, down from 323". */
function asideAt(tokens: Token[], i: number, span: Span): { now: Quantity; then: Quantity | null } | null {
  let verb = i + 1;
  let then: Quantity | null = null;
  if (tokens[verb]?.low === ',' && GIVEN.is(tokens[verb + 1]) && AS.is(tokens[verb + 2])) {
    then = readQuantity(tokens, verb + 3, span.to);
    if (!then?.count) return null;
    for (verb = then.to; verb < Math.min(then.to + 4, span.to) && tokens[verb]!.low !== ',';) verb++;
    verb++;
  } else if (tokens[i]!.low !== 'missing' || tokens[i - 1]?.low !== 'the') return null;
  if (verb + 1 >= span.to || !BE.is(tokens[verb])) return null;
  const now = readQuantity(tokens, tokens[verb + 1]!.low === 'now' ? verb + 2 : verb + 1, span.to);
  if (!now?.count || !(now.to >= span.to || MARKS.is(tokens[now.to]))) return null;
  const isDown =
    tokens[now.to]?.low === ',' && UP.is(tokens[now.to + 1]) && tokens[now.to + 2]?.low === 'from';
  const before = isDown ? readQuantity(tokens, now.to + 3, span.to) : null;
  return { now, then: then ?? (before?.count ? before : null) };
}
const GIVEN = words('put given counted estimated reported');
const AS = words('at as');
const MARKS = words('. , ;');

/** The figure behind the "at" that no place follows. */
function putAt(tokens: Token[], i: number, span: Span): Quantity | null {
  if (!PREPOSITIONS.is(tokens[i + 1])) return null;
  for (let k = i + 1; k < Math.min(i + FARTHEST, span.to - 1); k++) {
    if (STOPS.is(tokens[k])) return null;
    if (tokens[k]!.low !== 'at' || !mayCount(tokens[k + 1]!)) continue;
    const q = readQuantity(tokens, k + 1, span.to);
    if (q?.count && closes(tokens, q, span)) return q;
  }
  return null;
}

/** The verb right behind the noun or behind the place that follows it. */
function verbAt(tokens: Token[], i: number, span: Span): number {
  const isLong = PREPOSITIONS.is(tokens[i + 1]);
  for (let k = i + 1; k < Math.min(isLong ? i + 8 : i + 2, span.to - 2); k++) {
    if (STOPS.is(tokens[k])) return -1;
    if (BE.is(tokens[k]) || HAVE.is(tokens[k]) || STANDS.is(tokens[k])) return k;
    if (ADVERBS.is(tokens[k]) && STANDS.is(tokens[k + 1])) return k + 1;
  }
  return -1;
}

/** "are up from 12 to 15", "have gone down to 9", "stay at 226". */
function moved(
  tokens: Token[],
  i: number,
  verb: number,
  span: Span,
  chunks: Chunk[],
  measure: Measure,
): RawClaim[] {
  let k = verb;
  let isMove = STANDS.is(tokens[verb]);
  while (k + 1 < span.to && (BE.is(tokens[k + 1]) || STANDS.is(tokens[k + 1]) || WAYS.is(tokens[k + 1]))) {
    k++;
    isMove ||= STANDS.is(tokens[k]) || WAYS.is(tokens[k]);
  }
  if (!isMove || k + 1 >= span.to) return [];
  if (tokens[k + 1]!.low === 'from') {
    const old = readQuantity(tokens, k + 2, endOfFrom(tokens, k + 2, span.to));
    const q = old && tokens[old.to]?.low === 'to' ? readQuantity(tokens, old.to + 1, span.to) : null;
    return q?.count && old?.count && closes(tokens, q, span)
      ? claims(tokens, i, span, chunks, measure, q, old)
      : [];
  }
  if (
    !TO_FIGURE.is(tokens[k]) ||
    (tokens[k]!.low === 'at' && UP.is(tokens[k - 1])) ||
    !mayCount(tokens[k + 1]!)
  )
    return [];
  const q = readQuantity(tokens, k + 1, span.to);
  if (!q?.count || !closes(tokens, q, span)) return [];
  const from = tokens[q.to]?.low === ',' ? q.to + 1 : q.to;
  const old = tokens[from]?.low === 'from' ? readQuantity(tokens, from + 1, span.to) : null;
  return claims(tokens, i, span, chunks, measure, q, old?.count ? old : null);
}
const TO_FIGURE = words('at to');
const UP = words('up down');

const closes = (tokens: Token[], q: Quantity, span: Span): boolean =>
  (q.to >= span.to || ENDS.is(tokens[q.to])) && !isDateLike(tokens, q);

function claims(
  tokens: Token[],
  i: number,
  span: Span,
  chunks: Chunk[],
  measure: Measure,
  q: Quantity,
  old: Quantity | null,
): RawClaim[] {
  use(chunks, q.from, q.to);
  if (old) use(chunks, old.from, old.to);
  return tollClaims(tokens, i, span, measure, q, old);
}
