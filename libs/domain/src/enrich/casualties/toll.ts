import type { Measure } from '../../claim.js';
import type { Chunk } from './chunks.js';
import { EVENT_NOUNS } from './data/predicates.js';
import { ADVERBS, BE } from './data/words.js';
import { use, fromQuantity, hasWord, isDateLike, using } from './figures.js';
import { isNumberWord, readQuantity, type Quantity } from './numbers.js';
import type { RawClaim } from './raw.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';
import { BRINGS, tollMeasure } from './toll-measure.js';

const GROWTH = new Set(
  'rises rise rose risen rising climbs climb climbed climbing jumps jumped increased increases soared grew grown swelled doubled revised lowered raised raises raising brings brought bringing stands now reached reaches'.split(
    ' ',
  ),
);

const TO_FIGURE = new Set(
  'above beyond pass cross hit exceed reach exceed top surpass to at of as is was past now hits hit reached reaches passes passed tops topped exceeds exceeded surpassed surpasses stands stood : than over crossed crosses'.split(
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
export function readToll(
  tokens: Token[],
  i: number,
  span: Span,
  chunks: Chunk[],
  told: Measure | null,
): RawClaim[] {
  const low = tokens[i]!.low;
  const measure = tollMeasure(tokens, i, span, told);
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
  let grown: Quantity | null = null;
  for (let k = i + 1; k < Math.min(i + 26, span.to); k++) {
    const word = tokens[k]!.low;
    if (word === 'which' && NOWS.has(tokens[k + 1]?.low ?? '') && !stoodAt(tokens, k, span.to)) continue;
    const behind = word === ',' ? overAside(tokens, k, span.to) : 0;
    if (behind > 0) {
      k = behind;
      continue;
    }
    if (word === 'which' || (word === ',' && isAside(tokens, k, span.to))) {
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
    if (word === 'by') {
      // "cuts the toll by 13 to 275": the difference is no toll.
      const at = skipAdverbs(tokens, k + 1, span.to);
      const difference = readQuantity(tokens, at, endOfFrom(tokens, at, span.to));
      if (difference) use(chunks, difference.from, difference.to);
      if (difference) k = difference.to - 1;
      if (difference && !isDateLike(tokens, difference) && hasWord(tokens, i, k, UP)) grown = difference;
      continue;
    }
    if (word === 'from') {
      const old = readQuantity(tokens, k + 1, endOfFrom(tokens, k + 1, span.to));
      if (old && old.count !== null) {
        corrected = old;
        k = old.to - 1;
        continue;
      }
    }
    const direct = k === i + 1 && (tokens[k]!.kind === 'number' || isNumberWord(tokens[k]!.low));
    if (!TO_FIGURE.has(word) && !direct) continue;
    const at = skipAdverbs(tokens, direct ? k : k + 1, span.to);
    const q = readQuantity(tokens, at, span.to);
    if (!q || isDateLike(tokens, q) || (word === 'of' && q.count === null)) continue;
    if (word === 'of' && low === 'number') continue;
    use(chunks, q.from, q.to);
    const comma = tokens[q.to]?.low === ',' && tokens[q.to + 1]?.low === 'from' ? 1 : 0;
    if (comma) corrected = readQuantity(tokens, q.to + 2, span.to);
    if (!corrected && tokens[q.to]?.low === 'from') corrected = readQuantity(tokens, q.to + 1, span.to);
    corrected ??= former;
    if (corrected) use(chunks, corrected.from, corrected.to);
    const revised = revisedTo(tokens, q.to, span.to);
    if (revised) return using(chunks, revised, ...tollClaims(tokens, i, span, measure, revised, q));
    const claims = tollClaims(tokens, i, span, measure, q, corrected);
    if (hasWord(tokens, i + 1, q.from, MAYBE)) for (const claim of claims) claim.status = 'feared';
    return claims;
  }
  if (grown) return [{ ...fromQuantity(measure, i, grown), mode: 'increment', others: true }];
  return [];
}

const NOWS = new Set(['now', 'is', 'has', 'stands', 'currently']);

const FORMERLY = new Set(['earlier', 'previously', 'initially', 'originally', 'first', 'put', 'given']);

/** ", earlier given as 90,". */
const isAside = (tokens: Token[], k: number, end: number): boolean =>
  k + 3 < end && FORMERLY.has(tokens[k + 1]!.low);

/** "The toll, given by the hospital, is 18": the second comma, where the verb of the toll follows it and no figure stands between. */
function overAside(tokens: Token[], k: number, end: number): number {
  for (let j = k + 1; j < Math.min(k + 12, end - 1); j++) {
    if (tokens[j]!.kind === 'number' || isNumberWord(tokens[j]!.low)) return 0;
    if (tokens[j]!.low === ',') return BE.has(tokens[j + 1]!.low) || GROWTH.has(tokens[j + 1]!.low) ? j : 0;
  }
  return 0;
}

/** ", which stood at 40 on Friday,": a former figure set off by commas. */
function stoodAt(tokens: Token[], k: number, end: number): { former: Quantity; comma: number } | null {
  let former: Quantity | null = null;
  for (let j = k + 1; j < Math.min(k + 12, end); j++) {
    if (tokens[j]!.low === 'at' || tokens[j]!.low === 'as') former = readQuantity(tokens, j + 1, end);
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

/** "brings to 19 the number of people killed", "at 61, the toll is the highest in years". */
function beforeNumber(tokens: Token[], i: number, span: Span): Quantity | null {
  if (tokens[span.from]!.low === 'at' && tokens[i - 1]?.low === 'the' && tokens[i - 2]?.low === ',') {
    const q = readQuantity(tokens, span.from + 1, i);
    if (q?.to === i - 2) return q;
  }
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

export function tollClaims(
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

/** "the toll could climb to 200", "is expected to reach 50". */
const MAYBE = new Set('could may might would will expected likely feared can'.split(' '));

const UP = new Set('grew grown risen rose rises increased increases climbed climbs up jumped'.split(' '));

const DOWN = new Set([
  'amended',
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

function skipAdverbs(tokens: Token[], k: number, end: number): number {
  let at = k;
  while (
    at < end &&
    (ADVERBS.has(tokens[at]!.low) ||
      tokens[at]!.low === 'currently' ||
      tokens[at]!.low === 'at' ||
      tokens[at]!.low === 'the' ||
      tokens[at]!.low === 'dead' ||
      (tokens[at]!.low === 'in' && tokens[at + 1]?.low === 'fact') ||
      (tokens[at]!.low === 'fact' && tokens[at - 1]?.low === 'in')) &&
    !readQuantity(tokens, at, end)
  )
    at++;
  return at;
}

const GROWS = new Set(
  'rose rises risen climbed climbs increased reached reach top tops exceed exceeds pass passed surpass hit mount mounted vary varied varies range ranged ranges stood stand stands number numbered total totalled totaled jumped passed grew topped'.split(
    ' ',
  ),
);

/** "deaths from the outbreak rose to 14", "fatalities vary between 10 and 15". */
export function readGrowth(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
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
