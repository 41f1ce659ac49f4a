import { ENDS, GIVERS, MOVES, POINTS, NUMBERS, THERE, FROM, AGO } from '../words/change-words.js';
import type { Measure } from '../../../claim.js';
import { mayCount } from '../words/counting-words.js';
import { EVENT_NOUNS, PREDICATES } from '../data/predicates.js';
import { BE } from '../data/words.js';
import { fromQuantity } from '../predicates/figures.js';
import { formerStatus } from './former-status.js';
import { sideOfChange } from './sides-of-change.js';
import { EARLIER, FALSE, FIGURES, STATED } from '../words/mood-words.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { WordClass, words } from '../words/word-class.js';

const REACH = 9;

/** Figures without a noun that a sentence changes: "brings the dead down to 11 from the 14 that the mayor had named". */
export function readChanges(
  raws: readonly RawClaim[],
  tokens: Token[],
  span: Span,
  told: Measure | null,
): RawClaim[] {
  const then: RawClaim[] = [];
  const now: RawClaim[] = [];
  for (let i = span.from + 1; i < span.to; i++) {
    if (!mayCount(tokens[i]!)) continue;
    const side = sideOf(tokens, i, span);
    const q = side ? readQuantity(tokens, i, span.to) : null;
    if (!side || !q || !isBare(tokens, q, span) || raws.some((r) => r.from < q.to && q.from < r.to)) continue;
    const measure = measureOf(tokens, i, span) ?? raws.at(-1)?.measure ?? told;
    if (!measure) continue;
    (side === 'then' ? then : now).push(fromQuantity(measure, i, q));
    i = q.to - 1;
  }
  if (raws.length > 0) sideRaws(raws, now, tokens, span);
  if (then.length + now.length === 0) return [];
  return settle(raws, then.slice(0, 1), now.slice(0, 1), hasOwn(tokens, span));
}

/** "'41 dead' should be '14 dead'", "it was never 30 dead": figures with their noun that the words set against another. */
function sideRaws(raws: readonly RawClaim[], now: readonly RawClaim[], tokens: Token[], span: Span): void {
  for (const raw of raws) {
    if (raw.status !== 'asserted' || !raw.count || raw.from === span.from) continue;
    const side = sideOfChange(tokens, raw.from, span);
    if (side === null) continue;
    const differs = (r: RawClaim): boolean => r !== raw && r.measure === raw.measure && r.mode === 'total' && r.count !== raw.count && Boolean(r.count) && r.status === 'asserted'; // prettier-ignore
    const other = now.find(differs) ?? raws.find(differs);
    if (side === 'then' && other) [raw.status, other.fresh] = ['corrected', true];
    if (side === 'now' && other && other.from < raw.from) [other.status, raw.fresh] = ['corrected', true];
  }
}

/** Gives both figures of a change their status; a lone one counts only beside what the sentence tells already. */
function settle(raws: readonly RawClaim[], then: RawClaim[], now: RawClaim[], isOwn: boolean): RawClaim[] {
  const standing = raws.filter((r) => r.status === 'asserted' && r.count !== null && r.count > 0);
  const old = then[0];
  const fresh = now[0] ?? (old && standing.find((r) => r.measure === old.measure && r.count !== old.count));
  if (now[0] && raws.some((r) => r.measure === now[0]!.measure && r.count === now[0]!.count)) return [];
  if (old && fresh && fresh.count !== old.count) {
    old.status = fresh.mode === 'total' ? formerStatus(old.count, fresh.count) : 'superseded';
    old.group = fresh.group;
    fresh.fresh = true;
    return [old, ...now];
  }
  const former = now[0] && standing.find((r) => r.mode === 'total' && r.measure === now[0]!.measure);
  if (former && now[0]) {
    if (former.count === now[0].count) return [];
    former.status = formerStatus(former.count, now[0].count);
    return [{ ...now[0], group: former.group, fresh: true }];
  }
  return now[0] && isOwn ? [{ ...now[0], fresh: true, anaphoric: true, restates: true }] : [];
}

const TOPS = words('top addition');

/** Whether the figure at `i` is told as a former one or as the one that holds; null where it is neither. */
function sideOf(tokens: Token[], i: number, span: Span): 'then' | 'now' | null {
  const before = tokens[i - 1]!.low;
  if (isArrow(tokens, i - 1)) return 'now';
  if (isArrow(tokens, i + 1) || isArrow(tokens, i + 2)) return 'then';
  const two = tokens[i - 2]?.low ?? '';
  // "on top of the 120 announced before", "in addition to the 16 reported": still right
  if (before === 'the' && (two === 'of' || two === 'to') && TOPS.is(tokens[i - 3])) return null;
  if (before === 'the' && GIVERS.is(tokens[i + 1])) return 'then';
  if (AGO.is(tokens[i - 1]) && two === '(') return 'then';
  if (before === 'at' && two === 'stood' && tokens[i - 3]?.low === 'had') return 'then';
  if (FROM.is(tokens[i - 1]) || ((before === 'the' || before === 'an') && two === 'from'))
    return movesBefore(tokens, i, span) ? 'then' : null;
  if (before === 'of' && FIGURES.is(tokens[i - 2])) return isFormerFigure(tokens, i, span) ? 'then' : null;
  if (STATED.is(tokens[i - 1]) && tokens[i - 2]?.low === 'had' && tokens[i + 1]?.low === 'as') return 'then';
  if (before === 'of' && (two === 'speaking' || two === 'talking')) return 'then';
  if (before === 'to' && pointsBefore(tokens, i, span)) return 'now';
  if (
    BE.is(tokens[i - 1]) &&
    (NUMBERS.is(tokens[i - 2]) || (THERE.is(tokens[i - 2]) && tokens[i - 3]?.low === ':'))
  )
    return 'now';
  if (before === 'now' && BE.is(tokens[i - 2]) && NUMBERS.is(tokens[i - 3])) return 'now';
  return sideOfChange(tokens, i, span);
}

/** "fatalities 400 -> 89", "deaths 14 → 11". */
const isArrow = (tokens: Token[], k: number): boolean => {
  const low = tokens[k]?.low ?? '';
  return low === '→' || low === '⇒' || (low === '>' && ['-', '–', '='].includes(tokens[k - 1]?.low ?? ''));
};

/** "apologised for its earlier figure of 30", "its figure of 14 was wrong". */
function isFormerFigure(tokens: Token[], i: number, span: Span): boolean {
  if (EARLIER.is(tokens[i - 3])) return true;
  for (let k = i + 1; k < Math.min(i + 6, span.to); k++) if (FALSE.is(tokens[k])) return true;
  return false;
}

function movesBefore(tokens: Token[], i: number, span: Span): boolean {
  for (let k = Math.max(span.from, i - REACH); k < i; k++)
    if (MOVES.is(tokens[k])) return measureOf(tokens, i, span) !== null;
  return false;
}

/** "brought it down to", "the figure was corrected to": a change of what was counted, and nothing between that is counted anew. */
function pointsBefore(tokens: Token[], i: number, span: Span): boolean {
  let moves = false;
  for (let k = i - 2; k >= Math.max(span.from, i - REACH); k--) {
    const { low } = tokens[k]!;
    if (MOVES.is(tokens[k]) || GROWN.has(tokens[k]?.low ?? '')) moves = true;
    else if (NUMBERS.is(tokens[k]) || low === 'dead' || EVENT_NOUNS.has(low) || low === 'that') return moves;
    else if (
      !BE.is(tokens[k]) &&
      !POINTS.is(tokens[k]) &&
      tokens[k]!.kind !== 'number' &&
      !BETWEEN.has(tokens[k]?.low ?? '')
    )
      return false;
  }
  return false;
}
/** "it has since risen to 12". */
const GROWN = new Set('risen rose climbed grown grew jumped increased swelled'.split(' '));
const BETWEEN = new Set('from has been have since now then later also'.split(' '));

const CLOSERS = new WordClass([']', '"', "'", '!', 'had', 'were', 'was', 'did']);

function isBare(tokens: Token[], q: Quantity, span: Span): boolean {
  const next = tokens[q.to];
  if (q.count === null || q.count < 1) return false;
  return (
    q.to >= span.to ||
    !next ||
    CLOSERS.is(next) ||
    isArrow(tokens, q.to) ||
    isArrow(tokens, q.to + 1) ||
    ENDS.is(next) ||
    GIVERS.is(next)
  );
}

/** The casualty word nearest to the figure in its sentence. */
function measureOf(tokens: Token[], i: number, span: Span): Measure | null {
  for (let d = 1; d < 25; d++)
    for (const k of [i - d, i + d]) {
      if (k < span.from || k >= span.to) continue;
      const { low } = tokens[k]!;
      if (low === 'toll' || low === 'bodies') return 'killed';
      const measure =
        EVENT_NOUNS.get(low) ?? (PREDICATES.get(low)?.weak ? null : PREDICATES.get(low)?.measure);
      if (measure) return measure;
    }
  return null;
}

/** A figure noun that the sentence says its new figure of. */
const hasOwn = (tokens: Token[], span: Span): boolean => {
  for (let i = span.from; i < span.to; i++) if (NUMBERS.is(tokens[i]) && tokens[i]!.low !== 'it') return true;
  return false;
};
