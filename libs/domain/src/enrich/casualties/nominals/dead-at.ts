import { ADVERBS, BE, HAVE } from '../data/words.js';
import { hasWord } from '../predicates/figures.js';
import { isNumberWord } from '../numbers/number-words.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** "injured climb to 29", "missing fall to 12". */
export function grownTo(tokens: Token[], i: number, span: Span): Quantity | null {
  const isHead =
    i === span.from || [':', ',', ';', '–', '—', 'the', 'confirmed'].includes(tokens[i - 1]!.low);
  if (!isHead || tokens[i - 2]?.low === 'of' || i + 3 > span.to) return null;
  const isTo = CLIMBS.has(tokens[i + 1]!.low) && ['to', 'past', 'above'].includes(tokens[i + 2]!.low);
  return isTo ? readQuantity(tokens, i + 3, span.to) : null;
}
const CLIMBS = new Set('climb climbs rise rises jump jumps grow grows fall falls drop drops rose climbed jumped fell dropped grew now'.split(' ')); // prettier-ignore

/** The "numbered" of "the dead in Kunar and Nangarhar numbered 1,457"; 0 where none stands behind such a place. */
function overPhrase(tokens: Token[], at: number): number {
  if (!['in', 'from', 'at'].includes(tokens[at]?.low ?? '')) return 0;
  for (let k = at + 2; k < at + 8 && tokens[k]?.kind === 'word'; k++)
    if (tokens[k]!.low.startsWith('number') || tokens[k]!.low.startsWith('total')) return k;
  return 0;
}

const PASSES = new Set('reached passed exceeded topped'.split(' '));
const NUMBERS = new Set(['number', 'numbers', 'numbered', 'total', 'totalled', 'totaled']);

/** "the confirmed dead number 128". */
export function numbers(tokens: Token[], i: number, span: Span): Quantity | null {
  const at = overPlace(tokens, ADVERBS.has(tokens[i + 1]?.low ?? '') ? i + 2 : i + 1);
  const isPut =
    tokens[at]?.low === 'at' &&
    (hasWord(tokens, isGapped(tokens, i) ? span.from : Math.max(span.from, i - 4), i, PUT) ||
      (tokens[i - 1]?.low === ',' && hasWord(tokens, span.from, i, AT)));
  // "the dead were 12, down from 14"
  const isDead =
    tokens[i - 1]?.low === 'the' &&
    BE.has(tokens[at]?.low ?? '') &&
    isOnly(tokens, overNow(tokens, at + 1), span);
  // "the dead have reached 1,120"
  const reached = tokens[i - 1]?.low === 'the' && HAVE.has(tokens[at]?.low ?? '') ? at + 1 : at;
  if (
    tokens[i - 1]?.low === 'the' &&
    PASSES.has(tokens[reached]?.low ?? '') &&
    isOnly(tokens, reached + 1, span)
  )
    return readQuantity(tokens, reached + 1, span.to);
  const numbered = overPhrase(tokens, i + 1);
  if (numbered > 0) return readQuantity(tokens, overNow(tokens, numbered + 1), span.to);
  return at < span.to && (NUMBERS.has(tokens[at]!.low) || isPut || isDead)
    ? readQuantity(tokens, overNow(tokens, at + 1), span.to)
    : null;
}

/** "the dead are now 14". */
const overNow = (tokens: Token[], at: number): number => (tokens[at]?.low === 'now' ? at + 1 : at);

/** A figure that the clause ends with. */
function isOnly(tokens: Token[], at: number, span: Span): boolean {
  const q = at < span.to ? readQuantity(tokens, at, span.to) : null;
  return (
    q !== null &&
    q.count !== null &&
    (q.to >= span.to || [',', '.', ';', 'after', 'in', 'since', 'and'].includes(tokens[q.to]!.low))
  );
}

/** "toll at 3,645, injured at 5,017": a list of figures, each behind "at". */
const AT = words('at');

/** The "at" of "put the dead in Sweida at 89". */
function overPlace(tokens: Token[], at: number): number {
  if (!['in', 'from', 'of'].includes(tokens[at]?.low ?? '')) return at;
  for (let k = at + 1; k < at + 12; k++)
    if (
      tokens[k]?.low === 'at' &&
      (k < at + 5 || tokens[k + 1]?.kind === 'number' || (tokens[k + 1] && isNumberWord(tokens[k + 1]!)))
    )
      return k;
  return at;
}

/** "put the dead at 22 and the injured at 67": the verb is left out. */
const isGapped = (tokens: Token[], i: number): boolean =>
  tokens[i - 2]?.low === 'and' && ['the', 'of'].includes(tokens[i - 1]!.low);

const PUT = words('put puts putting placed set');
