import { SPEECH } from '../data/speech.js';
import { formerStatus } from '../changes/former-status.js';
import { CALLS, isA, KINDS } from '../words/marks.js';
import { readQuantity, type Quantity } from '../numbers/numbers.js';
import { rawClaim, type RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

/** Words between a verb of telling and its bare figure: "says it was only 12", "now puts it at nine". */
const BETWEEN = new Set(
  'it was is were are there only just the figure number toll at that of had been now a an estimate count tally total'.split(
    ' ',
  ),
);
const OPENS = new Set([',', ';', 'while', 'whereas', 'but', 'and', 'although', 'though', '.', '—', '–']);
const ENDS = new Set(['.', ',', ';', ')', 'and', 'while', 'but']);
const COUNTS = new Set('counts count counted cites cite lists list gives give gave acknowledge concede conceded concedes speaks'.split(' ')); // prettier-ignore
/** Without one of these nobody counts anew. */
export const TELLING = CALLS.add([...SPEECH, ...COUNTS]);
const TELLER = KINDS.add([...SPEECH, ...COUNTS]);
const FARTHEST = 10;

/** "while officials acknowledge 12", "and says laboratories confirm 48", "the army put it at nine": what another speaker counts of the same. */
export function readGapped(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  const claims: RawClaim[] = [];
  if (raws.length === 0) return claims;
  for (let i = span.from + 2; i < span.to - 1; i++) {
    if (!isA(tokens[i]!, TELLER) || isToHospital(tokens, i)) continue;
    const q = figureAt(tokens, i + 1, span);
    const former =
      q &&
      nearest(
        raws.filter((r) => r.to <= i && r.at < i && r.count !== 0),
        q.count ?? 0,
      );
    if (!former || !opensClause(tokens, i, Math.max(former.to, former.at + 1))) continue;
    if (q.count === former.count || [...raws, ...claims].some((r) => r.from <= q.from && q.from < r.to))
      continue;
    const { count, min, max, qualifier, from, to } = q;
    const { measure, group } = former;
    const status = isFormer(tokens, i, former.to) ? formerStatus(count, former.count) : 'asserted';
    claims.push(rawClaim(measure, i, { count, min, max, qualifier, group, status, from, to, gapped: true }));
  }
  return claims;
}

/** "48 deaths; currently admitted 12": nobody who speaks. */
const isToHospital = (tokens: Token[], i: number): boolean =>
  tokens[i]!.low === 'admitted' && (tokens[i - 1]!.kind === 'mark' || tokens[i - 2]!.kind === 'mark');

/** Of two figures told together, the one that the bare number is closer to: "31 dead and 165 injured; the ministry counts 28". */
function nearest(raws: RawClaim[], count: number): RawClaim | undefined {
  const last = raws.at(-1);
  const before = raws.at(-2);
  if (!last?.count || !before?.count || before.measure === last.measure) return last;
  const away = (n: number): number => Math.abs(Math.log(n / count));
  return last.at - before.at <= FARTHEST && away(before.count) < away(last.count) ? before : last;
}

function figureAt(tokens: Token[], from: number, span: Span): Quantity | null {
  let at = from;
  // "the minister wrote at seven": by the clock
  if (tokens[at]!.low === 'at' && !PUTS.has(tokens[at - 1]!.low)) return null;
  while (at < span.to && BETWEEN.has(tokens[at]!.low)) at++;
  const q = at < span.to ? readQuantity(tokens, at, span.to) : null;
  if (!q || q.count === null || q.count === 0) return null;
  return q.to >= span.to || ENDS.has(tokens[q.to]!.low) ? q : null;
}

const PUTS = new Set(['put', 'puts', 'estimates', 'estimated', 'counts', 'counted']);

/** A new clause, with a speaker of its own, begins between the figure told before and the verb. */
function opensClause(tokens: Token[], verb: number, floor: number): boolean {
  for (let k = verb - 1; k >= Math.max(floor, verb - FARTHEST); k--)
    if (OPENS.has(tokens[k]!.low)) return true;
  return false;
}

const FORMERLY = new Set(['earlier', 'initially', 'originally', 'previously', 'first', 'before']);

/** "and before that the police had said eight". */
function isFormer(tokens: Token[], verb: number, floor: number): boolean {
  if (tokens[verb - 1]!.low === 'had') return true;
  for (let k = verb - 1; k >= Math.max(floor, verb - FARTHEST); k--)
    if (FORMERLY.has(tokens[k]!.low)) return true;
  return false;
}
