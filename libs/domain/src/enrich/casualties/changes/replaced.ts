import { WEEKDAYS } from '../data/words.js';
import { DENIES } from '../mood/denials.js';
import { correcting } from './corrected-words.js';
import { isA, KINDS } from '../words/marks.js';
import { EARLIER, FIGURES } from '../words/mood-words.js';
import { hasWord } from '../predicates/figures.js';
import { readQuantity } from '../numbers/numbers.js';
import { type RawClaim, rawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

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
  if (INTO.has(tokens[q.to]?.low ?? ''))
    return DAYS.has(tokens[q.to + 1]?.low ?? '') || DAYS.has(tokens[q.to + 2]?.low ?? '');
  return next === 'yesterday' || FORMERLY.has(next) || (next === 'on' && Object.hasOwn(WEEKDAYS, day));
}
const INTO = new Set('the a last this in at'.split(' '));
const DAYS = new Set(
  'day night morning evening afternoon noon midday midnight dawn dusk hours week'.split(' '),
);

/** "the gunman who killed nine was 21, not 22": the figure right before is no count. */
const isOfOther = (raws: readonly RawClaim[], tokens: Token[], at: number): boolean =>
  at > 0 && tokens[at]!.kind === 'number' && !raws.some((r) => r.from <= at && at < r.to);

/** "stands at 45, not at 54". */
const NOT_AT = new Set(['at', 'to', 'by', 'of']);

/** "from an initial five". */
const isInitially = (tokens: Token[], i: number): boolean =>
  tokens.slice(i, i + 2).some(({ low }) => EARLIER.has(low));

/** "revising an earlier toll of 11": upwards, and no fault. */
const RAISES = words('revising replacing superseding overriding');

const TAKING = KINDS.add(['not', 'than', 'of', 'from', 'at', 'with', 'against', ...FORMERLY]);

/** "253 people died, not 359": the second figure is taken back. */
export function takenBack(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  const claims: RawClaim[] = [];
  for (let i = span.from + 1; i < span.to - 1; i++) {
    if (!isA(tokens[i]!, TAKING)) continue;
    const low = tokens[i]!.low;
    const isNot = low === 'not' && [',', '(', 'and', '–', '—', '-'].includes(tokens[i - 1]!.low);
    const isThan = low === 'than' && tokens[i - 1]!.low === 'rather';
    const isOf = low === 'of' && tokens[i - 1]!.low === 'instead';
    const isWith =
      (low === 'against' || (low === 'with' && tokens[i - 1]!.low === 'compared')) &&
      isThen(tokens, i, span.to);
    const isFrom = low === 'from' && (tokens[i - 1]!.low === 'down' || tokens[i - 1]!.low === 'up');
    const isFormer =
      FORMERLY.has(low) && (['(', ',', ';'].includes(tokens[i - 1]!.low) || low === 'previously');
    const isFewer = low === 'than' && COMPARES.has(tokens[i - 1]!.low) && toldBehind(tokens, i, span.to);
    const isInitial =
      low === 'from' &&
      (tokens[i - 1]!.low === ','
        ? isInitially(tokens, i + 1) || isThen(tokens, i, span.to)
        : raws.some((r) => r.to === i && r.anaphoric) && isInitially(tokens, i + 1));
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
    const behind = isNot && NOT_AT.has(tokens[i + 1]!.low) ? i + 2 : i + 1;
    const q = readQuantity(tokens, formerAt(tokens, behind, span.to), span.to);
    if (isNot && isOfOther(raws, tokens, i - 2)) continue;
    const right = raws.find((r) => r.from < i && i < r.to) ?? raws.filter((r) => r.to <= i).at(-1);
    if (!q || q.count === null || !right || right.count === q.count) continue;
    if (isSpoken && q.to < span.to && tokens[q.to]!.kind === 'word' && !THEN.has(tokens[q.to]!.low)) continue;
    const own = raws.find((r) => r.from <= q.from && q.from < r.to);
    if (own && own.measure !== right.measure && isOf) {
      own.status = 'corrected';
      continue;
    }
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
                (isFigure &&
                  q.count < (right.count ?? 0) &&
                  hasWord(tokens, Math.max(span.from, i - 5), i, RAISES)) ||
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
