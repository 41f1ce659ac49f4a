import { FALSE } from '../words/mood-words.js';
import type { Measure } from '../../../claim.js';
import { formerStatus } from '../changes/former-status.js';
import { isA, KINDS } from '../words/marks.js';
import { readQuantity, type Quantity } from '../numbers/numbers.js';
import { rawClaim, type RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const SAYS = new Set([
  'says',
  'say',
  'puts',
  'gives',
  'reports',
  'speaks',
  'counts',
  'said',
  'put',
  'lists',
  'gave',
]);
const COUNTS = new Set(['counts', 'lists', 'reports']);
/** "Media had put the dead at 15, but police said it was nine": two who differ, and no correction. */
const OTHERS = new Set(['but', 'while', 'whereas', 'although']);
const IS = new Set(['was', 'is', 'were', 'are']);
const FACT = new Set(['fact', 'actually', 'reality', 'truth']);
const TURNED = new Set(['turned', 'proved', 'proven', 'found', 'known']);
const ENDS = new Set(['.', ',', ';', ')', 'and', 'dead', 'died', 'not']);

const POINTING = KINDS.add(['now', 'which', 'it', 'be', 'for', 'should', 'there', ...FACT]);

/** A bare figure for what the sentence counted before: "now says 18", "it was five", "was in fact one", "there were eight". */
export function readPointed(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  for (let i = span.from + 1; i < span.to - 1; i++) {
    if (!isA(tokens[i]!, POINTING)) continue;
    const at = pointedAt(tokens, i);
    const former = at > 0 ? raws.filter((r) => r.at < i && r.count !== 0).at(-1) : undefined;
    const q = former && at < span.to ? readQuantity(tokens, at, span.to) : null;
    if (!q || q.count === null || q.count === former!.count || !closes(tokens, q, span)) continue;
    if (raws.some((r) => r.from <= q.from && q.from < r.to)) continue;
    const isOther = tokens.slice(former!.at, i).some(({ low }) => OTHERS.has(low)) || isElsewhere(tokens, i);
    if (former!.status === 'asserted' && !isOther) former!.status = formerStatus(former!.count, q.count);
    return [pointed(former!.measure, former!.group, i, q)];
  }
  return [];
}

/** "In Assam the toll is 12; in Bihar it is four": of another place. */
const isElsewhere = (tokens: Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 5), i).some(({ low }, k, near) => low === 'in' && near[k + 1]?.cap);

const pointed = (measure: Measure, group: RawClaim['group'], at: number, q: Quantity): RawClaim => {
  const { count, min, max, qualifier, from, to } = q;
  return rawClaim(measure, at, { count, min, max, qualifier, group, fresh: true, from, to });
};

const closes = (tokens: Token[], q: Quantity, span: Span): boolean =>
  q.to >= span.to || ENDS.has(tokens[q.to]!.low);

const READS = new Set(['read', 'be', 'say', 'have', 'show', 'state']);
const SAID = new Set(['read', 'said', 'been', 'stated', 'shown']);

/** Where the figure begins behind the words that point back; 0 where none stand at `i`. */
function pointedAt(tokens: Token[], i: number): number {
  const low = tokens[i]!.low;
  const next = tokens[i + 1]?.low ?? '';
  if (low === 'now' && SAYS.has(next)) return i + 2;
  if (low === 'which' && COUNTS.has(next)) return i + 2;
  if (low === 'it' && IS.has(next) && tokens[i - 1]!.low !== ',') return i + 2;
  if (FACT.has(low) && (IS.has(tokens[i - 1]!.low) || tokens[i - 1]!.low === 'in')) return i + 1;
  if (low === 'be' && tokens[i - 1]!.low === 'to' && TURNED.has(tokens[i - 2]?.low === 'out' ? 'turned' : (tokens[i - 2]?.low ?? ''))) return i + 1; // prettier-ignore
  if (low === 'should' && READS.has(next)) return tokens[i + 2]?.low === 'been' || SAID.has(tokens[i + 2]?.low ?? '') ? i + 3 : i + 2; // prettier-ignore
  if (low === 'for' && FALSE.has(tokens[i - 1]!.low)) return i + 1;
  if (low === 'there' && IS.has(next) && [':', ';'].includes(tokens[i - 1]!.low)) return i + 2;
  return 0;
}
