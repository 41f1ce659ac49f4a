import { formerStatus } from './former-status.js';
import { mayCount } from '../words/counting-words.js';
import { WEEKDAYS } from '../data/words.js';
import { CALLS } from '../words/marks.js';
import { fromQuantity } from '../predicates/figures.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import { type RawClaim, rawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const IN_ALL = words('all total');

const RAISES = words('bringing taking raising pushing');

const CUMULATIVE = words('cumulative cumulatively');

const SO_FAR = ['since', 'overall', 'altogether', 'far', ...IN_ALL];

export const MAKING = CALLS.add([
  'making',
  'makes',
  'make',
  'total',
  ...SO_FAR,
  'by',
  'then',
  'later',
  'subsequently',
  ...CUMULATIVE,
  ...RAISES,
]);

/** "one more soldier died, making it five", "bringing it to 40", "making 13 in all": a running total of what was told before. */
export function madeIt(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  for (let i = span.from + 1; i < span.to - 2; i++) {
    const isBehind = tokens[i]!.low === 'total' && OPENS.is(tokens[i - 1]);
    const cumulative = CUMULATIVE.is(tokens[i]) || isBehind ? cumulativeAt(tokens, i, span) : tokens[i]!.low === ',' ? sinceThen(tokens, i, span) : null; // prettier-ignore
    const later = JOINS.is(tokens[i]) ? (laterBy(tokens, i, span) ?? thenAt(tokens, i, span)) : null;
    const before = later && raws.findLast((r) => r.at < i && r.count && (r.count < later.count! || (r.count > later.count! && tokens[i + 2]!.low === 'to')) && r.mode === 'total' && r.status === 'asserted' && !raws.some((x) => x.from === later.from)); // prettier-ignore
    if (before && (!LATER.is(tokens[i + 1]) || isNext(tokens, Math.max(before.to, before.at + 1), i))) {
      before.status = formerStatus(before.count, later.count);
      const isPast = tokens.slice(Math.max(span.from, before.from - 5), before.from).some(({ low }) => low === 'had'); // prettier-ignore
      const status = isPast && raws.some((r) => r.from > later.to && r.measure === before.measure) ? 'superseded' : 'asserted'; // prettier-ignore
      return [{ ...fromQuantity(before.measure, i, later), group: before.group, fresh: !isPast, status }];
    }
    const whole =
      cumulative &&
      !raws.some((r) => r.from === cumulative.from) &&
      raws.findLast((r) => r.at < i && r.count !== null && r.count < cumulative.count!);
    if (whole) return [{ ...fromQuantity(whole.measure, i, cumulative), mode: 'total', others: false, group: whole.group, fresh: true, anaphoric: true }]; // prettier-ignore
    const isSum = isTotalOf(tokens, i);
    const isRaised = RAISES.is(tokens[i]) && tokens[i + 1]!.low === 'it' && tokens[i + 2]!.low === 'to';
    if (!MAKES.is(tokens[i]) && !isSum && !isRaised) continue;
    const isIt = isSum || tokens[i + 1]!.low === 'it';
    const q = readQuantity(tokens, isRaised ? i + 3 : isIt ? i + 2 : i + 1, span.to);
    const after = tokens[q?.to ?? 0]?.low ?? '';
    const closes =
      (isThat(tokens, i) || isMaking(raws, tokens, i)) &&
      (q?.to === span.to || after === '.' || after === 'dead');
    if (!isIt && !closes && !(tokens[q?.to ?? span.to]?.low === 'in' && IN_ALL.is(tokens[(q?.to ?? 0) + 1])))
      continue;
    const former = raws.filter((r) => r.at < i).at(-1);
    const same = raws.find((r) => r.from === q?.from);
    // "which makes nine dead": read as nine more already
    if (same && closes && after === 'dead' && former) Object.assign(same, { fresh: true, anaphoric: true });
    if (same) continue;
    if (!q || q.count === null || !former || q.count <= (former.count ?? 0)) continue;
    const { count, min, max, qualifier } = q;
    return [
      rawClaim(former.measure, i, {
        count,
        min,
        max,
        qualifier,
        group: former.group,
        fresh: true,
        anaphoric: true,
        from: q.from,
        to: q.to,
      }),
    ];
  }
  return [];
}

const MAKES = words('making makes make');

/** ", total 74" at the end of a headline. */
const OPENS = words(', ; : ( – — - )');
const LEADS = words('total toll count of to : now at is since');

/** "three new deaths (cumulative 28)", "cumulative total: 28": a figure that nothing follows. */
function cumulativeAt(tokens: Token[], i: number, span: Span): Quantity | null {
  let k = i + 1;
  while (k < span.to && LEADS.is(tokens[k])) k++;
  const q = k < span.to ? readQuantity(tokens, k, span.to) : null;
  return q?.count && (q.to >= span.to || CLOSES.is(tokens[q.to])) ? q : null;
}
/** "five more, 230 since June", ", 61 overall": a figure of all of them behind a comma. */
function sinceThen(tokens: Token[], i: number, span: Span): Quantity | null {
  const q = readQuantity(tokens, tokens[i + 1]!.low === 'for' ? i + 2 : i + 1, span.to);
  if (!q?.count || q.to >= span.to) return null;
  const [low, next] = [tokens[q.to]!.low, tokens[q.to + 1]];
  const isSince = low === 'since' && next !== undefined && next.cap;
  return isSince || low === 'overall' || low === 'altogether' || (low === 'in' && IN_ALL.is(next)) || (low === 'so' && next?.low === 'far') ? q : null; // prettier-ignore
}

/** "nine had died by noon, 11 by dusk": a count that a later time found. */
function laterBy(tokens: Token[], i: number, span: Span): Quantity | null {
  const q = mayCount(tokens[i + 1]!) ? readQuantity(tokens, i + 1, span.to) : null;
  if (!q?.count || tokens[q.to]?.low !== 'by') return null;
  const time = tokens[q.to + 1]?.low ?? '';
  return TIMES.is(tokens[q.to + 1]) || TIMES.is(tokens[q.to + 2]) || Object.hasOwn(WEEKDAYS, time) ? q : null;
}

/** "counted 22, then 38", "spoke of six dead, then of eight". */
export function thenAt(tokens: Token[], i: number, span: Span): Quantity | null {
  if (!JOINS.is(tokens[i]) || !LATER.is(tokens[i + 1]) || i + 2 >= span.to) return null;
  const q = readQuantity(tokens, OF.is(tokens[i + 2]) ? i + 3 : i + 2, span.to);
  return q?.count && !q.increment && (q.to >= span.to || CLOSES.is(tokens[q.to])) ? q : null;
}
const OF = words('of at to');
/** "two more bodies were found, making seven". */
const isMaking = (raws: readonly RawClaim[], tokens: Token[], i: number): boolean =>
  tokens[i]!.low === 'making' &&
  tokens[i - 1]!.low === ',' &&
  raws.some((r) => r.at < i && r.mode === 'increment');
const LATER = words('then later subsequently');

/** Whether the figure before is the nearest: "60 are missing; the guard first gave 50, then 64". */
function isNext(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (tokens[k]!.low === ';' || (mayCount(tokens[k]!) && readQuantity(tokens, k, to)?.count)) return false;
  return true;
}
const JOINS = words(', and then');
const TIMES = words('noon midday midnight dusk dawn evening morning night nightfall afternoon sunset sunrise dark lunchtime now then'); // prettier-ignore

const CLOSES = words('. , ; ) since');

/** "four deaths were added, for a total of 29". */
const isTotalOf = (tokens: Token[], i: number): boolean =>
  tokens[i]!.low === 'total' &&
  tokens[i - 1]?.low === 'a' &&
  (FOR.is(tokens[i - 2]) || tokens[i - 2]?.low === ',') &&
  tokens[i + 1]!.low === 'of';

const FOR = words('for to');

/** "…; that makes three". */
const isThat = (tokens: Token[], i: number): boolean =>
  tokens[i]!.low === 'makes' && ['that', 'this', 'which'].includes(tokens[i - 1]!.low);
