import { WEEKDAYS } from './data/words.js';
import { DENIES } from './denials.js';
import { LOWERS } from './former-words.js';
import { CALLS, isA, KINDS } from './marks.js';
import { EARLIER, FIGURES } from './mood-words.js';
import { readQuantity } from './numbers.js';
import { type RawClaim, rawClaim } from './raw.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';

const CORRECTS = new Set([
  'correcting',
  'replacing',
  'revising',
  'withdrawing',
  'retracting',
  'corrects',
  'corrected',
  'replaces',
  'contradicting',
  'disowning',
  'overriding',
  'superseding',
  'dropping',
  'abandoning',
]);

/** Without one of these nothing is corrected in passing. */
export const CORRECTING = CALLS.add(CORRECTS);

function correcting(tokens: Token[], i: number, floor: number): boolean {
  for (let k = Math.max(floor, i - 5); k < i; k++) if (CORRECTS.has(tokens[k]!.low)) return true;
  return false;
}

const SAYS = new Set(['that', 'which', 'saying', 'of']);
const WORDS_OF = new Set(['statement', 'report', 'claim', 'notice', 'post', 'tweet', 'announcement', 'bulletin', 'alert', 'message', 'headline', 'figure', 'tally', 'count', 'toll', 'note']); // prettier-ignore

/** "correcting a statement that two had been killed", "retracting its earlier notice, which spoke of two": what follows was wrong. */
export function correctedWords(raws: readonly RawClaim[], tokens: Token[], span: Span): void {
  for (let i = span.from; i < span.to - 3; i++) {
    if (!CORRECTS.has(tokens[i]!.low) || !tokens[i]!.low.endsWith('ing')) continue;
    for (let k = i + 1; k < Math.min(i + 6, span.to - 1); k++) {
      if (!WORDS_OF.has(tokens[k]!.low) || !(SAYS.has(tokens[k + 1]!.low) || tokens[k + 1]!.low === 'in'))
        continue;
      for (const raw of raws)
        if (raw.from > k && raw.from < k + 12 && raw.status === 'asserted' && raw.count)
          raw.status = 'corrected';
    }
  }
}

const CHANGES = new Set(
  'dropped dropping scaled amended amending updated upped adjusted corrected lowering lowered raising raised revising revised cutting reducing reduced increasing correcting changed'.split(
    ' ',
  ),
);

export const CHANGING = CALLS.add(CHANGES);

/** "put the toll at 115 before lowering it to 97", "reports of 15 deaths have been revised to 13": the figure that took its place. */
export function revised(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  for (let i = span.from + 1; i < span.to - 2; i++) {
    if (!CHANGES.has(tokens[i]!.low)) continue;
    let k = i + 1;
    while (k < i + 4 && BETWEEN.has(tokens[k]?.low ?? '')) k++;
    const held = raws.find((r) => r.from > i && r.from < i + 9 && r.count !== null);
    if (held && tokens[k]?.low !== 'to') k = toBehind(tokens, held.to, span.to);
    if (tokens[k]?.low !== 'to') continue;
    const q = readQuantity(tokens, k + 1, span.to);
    const former = held ?? raws.filter((r) => r.at < i).at(-1);
    if (!q || q.count === null || !former || raws.some((r) => r.from === q.from)) continue;
    const isOpen = former.status !== 'superseded' && tokens[i + 1]!.low !== 'it';
    const isDown = q.count < (former.count ?? 0) && (isOpen || LOWERS.has(tokens[i]!.low));
    former.status = isDown ? 'corrected' : 'superseded';
    const { count, min, max, qualifier } = q;
    return [
      rawClaim(former.measure, i, {
        count,
        min,
        max,
        qualifier,
        group: former.group,
        fresh: true,
        from: q.from,
        to: q.to,
      }),
    ];
  }
  return [];
}

/** The "to" of "dropped their estimate of 400 dead to 250". */
function toBehind(tokens: Token[], from: number, end: number): number {
  for (let k = from; k < Math.min(from + 3, end); k++) if (tokens[k]!.low === 'to') return k;
  return end;
}

const BETWEEN = new Set([
  'the',
  'figure',
  'toll',
  'number',
  'count',
  'tally',
  'estimate',
  'its',
  'their',
  'it',
  'that',
  'this',
  'them',
  'down',
  'up',
  'upwards',
  'downwards',
]);

const SPOKEN = new Set(['spoken', 'spoke', 'talked']);

const THEN = new Set(['this', 'on', 'earlier', 'before', 'yesterday', 'last', 'in', 'at']);

const FORMERLY = new Set(['previously', 'formerly', 'earlier', 'initially', 'originally', 'first']);

const ARTICLES = new Set(['the', 'an', 'a', 'its', 'their', 'that']);

/** Over the words of "down from an earlier estimate of 115". */
function formerAt(tokens: Token[], from: number, end: number): number {
  for (let k = from; k < Math.min(from + 5, end - 1); k++) {
    if (tokens[k]!.low === 'of' && FIGURES.has(tokens[k - 1]!.low)) return k + 1;
    if (tokens[k]!.kind !== 'word') break;
  }
  let at = from;
  while (
    at < end - 1 &&
    (ARTICLES.has(tokens[at]!.low) || EARLIER.has(tokens[at]!.low) || GIVEN.has(tokens[at]!.low))
  )
    at++;
  return at;
}

const COMPARES = new Set(['fewer', 'less', 'lower', 'more', 'higher']);
const STOOD = new Set(['stood', 'was']);

/** "fewer than the nine first reported": a figure that somebody had given. */
const toldBehind = (tokens: Token[], i: number, end: number): boolean =>
  tokens.slice(i + 2, Math.min(i + 7, end)).some(({ low }) => FORMERLY.has(low) || GIVEN.has(low));
const GIVEN = new Set([
  'reported',
  'announced',
  'given',
  'stated',
  'claimed',
  'earlier',
  'feared',
  'thought',
]);

/** "denied a communiqué which spoke of four". */
const deniedBefore = (tokens: Token[], i: number, floor: number): boolean =>
  tokens.slice(Math.max(floor, i - 8), i).some(({ low }) => DENIES.has(low));

/** "compared with 133 on Saturday": a figure of a time just past, and nothing else that is compared. */
function isThen(tokens: Token[], i: number, end: number): boolean {
  const q = readQuantity(tokens, i + 1, end);
  if (!q?.count) return false;
  const next = tokens[q.to]?.low ?? '';
  const day = tokens[q.to + 1]?.low ?? '';
  return next === 'yesterday' || next === 'earlier' || (next === 'on' && Object.hasOwn(WEEKDAYS, day));
}

/** "from an initial five". */
const isInitially = (tokens: Token[], i: number): boolean =>
  tokens.slice(i, i + 2).some(({ low }) => EARLIER.has(low));

const TAKING = KINDS.add(['not', 'than', 'of', 'from', 'at', 'with', ...FORMERLY]);

/** "253 people died, not 359": the second figure is taken back. */
export function takenBack(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  const claims: RawClaim[] = [];
  for (let i = span.from + 1; i < span.to - 1; i++) {
    if (!isA(tokens[i]!, TAKING)) continue;
    const low = tokens[i]!.low;
    const isNot = low === 'not' && [',', '(', 'and', '–', '—', '-'].includes(tokens[i - 1]!.low);
    const isThan = low === 'than' && tokens[i - 1]!.low === 'rather';
    const isOf = low === 'of' && tokens[i - 1]!.low === 'instead';
    const isWith = low === 'with' && tokens[i - 1]!.low === 'compared' && isThen(tokens, i, span.to);
    const isFrom = low === 'from' && (tokens[i - 1]!.low === 'down' || tokens[i - 1]!.low === 'up');
    const isFormer =
      FORMERLY.has(low) && (['(', ',', ';'].includes(tokens[i - 1]!.low) || low === 'previously');
    const isFewer = low === 'than' && COMPARES.has(tokens[i - 1]!.low) && toldBehind(tokens, i, span.to);
    const isInitial = low === 'from' && tokens[i - 1]!.low === ',' && isInitially(tokens, i + 1);
    const isStood =
      low === 'at' && STOOD.has(tokens[i - 1]!.low) && /^(?:that|which)$/.test(tokens[i - 2]?.low ?? '');
    const isSpoken = low === 'of' && SPOKEN.has(tokens[i - 1]!.low);
    const isFigure = low === 'of' && FIGURES.has(tokens[i - 1]!.low) && correcting(tokens, i, span.from);
    if (
      !isFewer &&
      !isWith &&
      !isInitial &&
      !isStood &&
      !isNot &&
      !isThan &&
      !isOf &&
      !isFrom &&
      !isFigure &&
      !isFormer &&
      !isSpoken
    )
      continue;
    const q = readQuantity(tokens, formerAt(tokens, i + 1, span.to), span.to);
    const right = raws.find((r) => r.from < i && i < r.to) ?? raws.filter((r) => r.to <= i).at(-1);
    if (!q || q.count === null || !right || right.count === q.count) continue;
    if (isSpoken && q.to < span.to && tokens[q.to]!.kind === 'word' && !THEN.has(tokens[q.to]!.low)) continue;
    const { count, min, max, qualifier } = q;
    right.fresh = true;
    claims.push(
      rawClaim(right.measure, right.at, {
        count,
        min,
        max,
        qualifier,
        group: right.group,
        status:
          isSpoken && deniedBefore(tokens, i, span.from)
            ? 'denied'
            : (isFrom && tokens[i - 1]!.low === 'up') ||
                ((isFormer || isSpoken || isFewer || isInitial || isStood || isWith) &&
                  q.count < (right.count ?? 0))
              ? 'superseded'
              : 'corrected',
        from: q.from,
        to: q.to,
      }),
    );
  }
  return claims;
}
