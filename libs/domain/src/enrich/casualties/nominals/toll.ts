import { peopleNoun } from '../words/lexicon.js';
import { skipDate } from '../words/dates-in-text.js';
import type { Measure } from '../../../claim.js';
import type { Chunk } from '../people/chunk.js';
import { fromQuantity, hasWord, isDateLike, use, using } from '../predicates/figures.js';
import { isThing } from '../words/lexicon.js';
import { isNumberWord } from '../numbers/number-words.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import type { RawClaim } from '../raw.js';
import { sharesBehind } from '../predicates/shares.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import {
  beforeNumber,
  dayAside,
  endOfFrom,
  formerBefore,
  isAside,
  NOWS,
  overAside,
  skipAdverbs,
  soFar,
  stoodAt,
  TOLL_STOPS,
  verbBehind,
} from './toll-asides.js';
import { formerBehind } from './toll-former.js';
import { revisedTo } from './toll-revised.js';
import { tollClaims } from './toll-claims.js';
import { tollOfOther } from './toll-of-others.js';
import { kindAt, kindOf, ofKind } from './toll-kinds.js';
import { tollMeasure } from './toll-measure.js';
import { words } from '../words/word-class.js';

const TO_FIGURE = words(
  'above beyond pass cross hit exceed reach exceed top surpass to at of as is was past now remains remained hits hit reached reaches passes passed tops topped exceeds exceeded surpassed surpasses stands stood : than over crossed crosses',
);

/** "the toll passed 2,000": more than that. */
const beyond = (q: Quantity | null, word: string): Quantity | null =>
  q?.qualifier === 'exactly' && q.count !== null && q.count >= 10 && PASSES.has(word)
    ? { ...q, qualifier: 'more_than', max: null }
    : q;
const PASSES = new Set(
  'above beyond past over pass passes passed cross crossed crosses exceed exceeds exceeded top tops topped surpass surpasses surpassed'.split(
    ' ',
  ),
);

const DEAD = words('dead died killed deaths injured wounded hurt missing murdered perished drowned');

const CLAUSES = words('that who when after');

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
  const given = low === 'number' ? givenAs(tokens, i, span) : null;
  if (given) return ofKind(kindOf(chunks, i, given.from), using(chunks, given, ...tollClaims(tokens, i, span, measure, given, null))); // prettier-ignore
  const front = beforeNumber(tokens, i, span);
  if (front) {
    const old = formerBefore(tokens, front, span.from);
    use(chunks, old?.from ?? front.from, front.to);
    return ofKind(kindOf(chunks, i, span.to), tollClaims(tokens, i, span, measure, front, old));
  }
  let corrected: Quantity | null = null;
  let former: Quantity | null = null;
  let grown: Quantity | null = null;
  for (let k = i + 1; k < Math.min(i + 26, span.to); k++) {
    const word = tokens[k]!.low;
    const date = skipDate(tokens, word === 'as' && tokens[k + 1]?.low === 'of' ? k + 2 : k, span.to);
    if (date > k + 1) {
      k = date - 1;
      continue;
    }
    if (word === 'which' && NOWS.is(tokens[k + 1]) && !stoodAt(tokens, k, span.to)) continue;
    const aside = word === ',' ? soFar(tokens, k, span.to) : null;
    if (aside) return using(chunks, aside, ...tollClaims(tokens, i, span, measure, aside, null));
    const dayed = word === ',' ? dayAside(tokens, k, span.to) : null;
    if (dayed) {
      former = dayed.former;
      k = dayed.comma;
      continue;
    }
    const behind = word === ',' ? overAside(tokens, k, span.to) : 0;
    if (behind > 0) {
      k = behind;
      continue;
    }
    if (word === 'which' || (word === ',' && isAside(tokens, k, span.to))) {
      const stood = stoodAt(tokens, k, span.to);
      if (!stood) break;
      former = stood.former;
      k = stood.comma;
      continue;
    }
    // "the toll of that shooting": no clause
    const isOfThat = word === 'that' && (tokens[k - 1]!.low === 'of' || tokens[k - 1]!.low === 'in');
    if (CLAUSES.is(tokens[k]) && !isOfThat) {
      const main = low === 'number' ? verbBehind(tokens, k, span) : -1;
      if (main < 0) break;
      k = main;
      continue;
    }
    if (TOLL_STOPS.is(tokens[k])) break;
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
    const direct = k === i + 1 && (tokens[k]!.kind === 'number' || isNumberWord(tokens[k]!));
    if (!TO_FIGURE.is(tokens[k]) && !direct) continue;
    const at = skipAdverbs(tokens, direct ? k : k + 1, span.to);
    const q = beyond(readQuantity(tokens, at, span.to), word);
    if (!q || isDateLike(tokens, q) || (word === 'of' && (q.count === null || tokens[at]!.low === 'from'))) continue; // prettier-ignore
    if (word === 'of' && (low === 'number' || (tokens[q.to] && isThing(tokens[q.to]!)))) continue;
    // "the figure of 81 people on site": of those who were there
    if (word === 'of' && low === 'figure' && peopleNoun(tokens[q.to] ?? tokens[k]!) && !hasWord(tokens, q.to, q.to + 5, DEAD)) continue; // prettier-ignore
    use(chunks, q.from, q.to);
    corrected = formerBehind(tokens, q.to, span.to) ?? corrected ?? former;
    if (corrected) use(chunks, corrected.from, corrected.to);
    const revised = revisedTo(tokens, q.to, span.to);
    if (revised) return using(chunks, revised, ...tollClaims(tokens, i, span, measure, revised, q));
    const claims = tollClaims(tokens, i, span, measure, q, corrected);
    ofKind(kindAt(chunks, q.from), claims);
    ofKind(kindOf(chunks, i, q.from), claims);
    claims.push(...tollOfOther(tokens, q.to, span, measure));
    if (tokens[q.to]?.low === 'in') claims.push(...sharesBehind(chunks, q.from, measure));
    if (mayRise(tokens, i + 1, q.from) || isMaybe(tokens, i, span))
      for (const claim of claims) claim.status = 'feared';
    return claims;
  }
  if (grown) return [{ ...fromQuantity(measure, i, grown), mode: 'increment', others: true }];
  return [];
}

/** "gave the number of people who died in the blaze as four". */
function givenAs(tokens: Token[], i: number, span: Span): Quantity | null {
  const isGiven = hasWord(tokens, Math.max(span.from, i - 4), i, GIVES);
  const isPut = !isGiven && hasWord(tokens, Math.max(span.from, i - 4), i, PUTS);
  if (!isGiven && !isPut) return null;
  for (let k = i + 2; k < Math.min(i + 18, span.to - 1); k++) {
    const { low } = tokens[k]!;
    if (TOLL_STOPS.is(tokens[k]) || low === ',') return null;
    const q = (isGiven ? low === 'as' : low === 'at') ? readQuantity(tokens, k + 1, span.to) : null;
    if (q?.count && (q.to >= span.to || AFTER.is(tokens[q.to]))) return q;
  }
  return null;
}
const AFTER = words(', . ; and but on by late early yesterday today after');
const PUTS = words('put puts putting left leaves leaving keeps kept');
const GIVES = words('gave gives given giving listed lists recorded records reported reports stated');

/** "the deaths would bring the toll to 14". */
const isMaybe = (tokens: Token[], i: number, span: Span): boolean =>
  hasWord(tokens, Math.max(span.from, i - 4), i, WOULD);
const WOULD = words('could may might would');

/** "the toll could climb to 200", "is expected to reach 50", and no "toll on 4 May stands at 29". */
const mayRise = (tokens: Token[], from: number, to: number): boolean => {
  for (let k = from; k < to; k++)
    if (MAYBE.is(tokens[k]) && (tokens[k]!.low !== 'may' || !tokens[k]!.cap)) return true;
  return false;
};
const MAYBE = words('could may might would will expected likely feared can');

const UP = words(
  'jumps soars soared swells swelled edges grows leaps grew grown risen rose rises increased increases climbed climbs up jumped',
);
