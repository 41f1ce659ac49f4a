import type { Measure } from '../../../claim.js';
import { BE } from '../data/words.js';
import { EVENT_NOUNS, PREDICATES } from '../data/predicates.js';
import { fromQuantity } from '../predicates/figures.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const NEAR = 4;
const ENDS = new Set([
  '.',
  ',',
  ';',
  ')',
  '"',
  'and',
  'people',
  'dead',
  'victims',
  'deaths',
  'who',
  'in',
  'after',
  'when',
]);

/** "what were tagged as 52 bodies belonged to 49 workers": as many as the second figure says. */
export function belonged(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  for (let i = span.from + 2; i < span.to - 2; i++) {
    if (tokens[i]!.low !== 'belonged' || tokens[i + 1]!.low !== 'to') continue;
    const right = readQuantity(tokens, tokens[i + 2]!.low === 'only' ? i + 3 : i + 2, span.to);
    if (!right?.count) continue;
    for (let k = i - 1; k >= Math.max(span.from, i - 4); k--) {
      const wrong = BODIES.has(tokens[k]!.low) ? readQuantity(tokens, k - 1, k) : null;
      if (wrong?.count && wrong.count > right.count) return pair(raws, wrong, right, i, 'killed');
    }
  }
  return [];
}
const BODIES = new Set(['bodies', 'names', 'people', 'victims', 'corpses', 'persons', 'dead']);

/** "It isn't 22 dead and 23 hurt, it is 23 dead": what is not so, where the same sentence tells what is. */
export function isntSo(raws: readonly RawClaim[], tokens: Token[], span: Span): void {
  for (let i = span.from; i < span.to - 3; i++) {
    if (!(tokens[i]!.low === 'not' && BE.has(tokens[i - 1]?.low ?? '')) && !ISNT.has(tokens[i]!.low))
      continue;
    let end = i + 1;
    while (end < span.to && !HARD.has(tokens[end]!.low)) end++;
    const wrong = raws.filter(
      (r) => r.from > i && r.at < end && r.from <= i + 9 && r.count && r.status === 'asserted',
    );
    if (wrong[0]?.from !== i + 1) continue;
    for (const raw of wrong) {
      const right = raws.find(
        (r) => r.from >= end && r.measure === raw.measure && r.count && r.count !== raw.count,
      );
      if (right) raw.status = 'corrected';
    }
  }
}
const ISNT = new Set(["isn't", "wasn't", "weren't", "aren't"]);
const HARD = new Set([',', ';', '.', 'but', ':', '—', '–']);

/** "the number of dead was not 13 but at least 40", "killed not two but five": the second figure holds, the first was wrong. */
export function notBut(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  for (let i = span.from; i < span.to - 3; i++) {
    if (tokens[i]!.low !== 'not') continue;
    const wrong = readQuantity(tokens, i + 1, span.to);
    if (!wrong?.count) continue;
    const but = butAt(tokens, wrong.to, span);
    const right = but > 0 ? readQuantity(tokens, but + 1, span.to) : null;
    if (!right?.count || right.count === wrong.count) continue;
    if (right.to < span.to && !ENDS.has(tokens[right.to]!.low)) continue;
    return pair(raws, wrong, right, i, measureOf(tokens, span, i));
  }
  return [];
}

function butAt(tokens: Token[], from: number, span: Span): number {
  for (let k = from; k < Math.min(from + NEAR, span.to - 1); k++) if (tokens[k]!.low === 'but') return k;
  return -1;
}

/** Gives what was read of either figure already its status, and reads the other. */
function pair(
  raws: RawClaim[],
  wrong: Quantity,
  right: Quantity,
  at: number,
  told: Measure | null,
): RawClaim[] {
  const held = (q: Quantity): RawClaim | undefined => raws.find((r) => r.from <= q.from && q.from < r.to);
  const [then, now] = [held(wrong), held(right)];
  const known = then ?? now;
  const measure = known?.measure ?? told;
  if (!measure) return [];
  const group = known?.group ?? 'all';
  if (then) then.status = 'corrected';
  if (now) Object.assign(now, { status: 'asserted', fresh: true });
  return [
    ...(then ? [] : [{ ...fromQuantity(measure, at, wrong), group, status: 'corrected' as const }]),
    ...(now ? [] : [{ ...fromQuantity(measure, at, right), group, fresh: true }]),
  ];
}

/** What the sentence counts, by the casualty word nearest before or behind. */
function measureOf(tokens: Token[], { from, to }: Span, i: number): Measure | null {
  for (let d = 1; d < 12; d++)
    for (const k of [i - d, i + d]) {
      if (k < from || k >= to) continue;
      const measure = PREDICATES.get(tokens[k]!.low)?.measure ?? EVENT_NOUNS.get(tokens[k]!.low);
      if (measure) return measure;
    }
  return null;
}
