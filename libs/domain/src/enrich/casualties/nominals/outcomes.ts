import type { Chunk } from '../people/chunk.js';
import { BE } from '../data/words.js';
import { isNumberWord } from '../numbers/number-words.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import { claimsOf } from '../predicates/tally.js';
import type { Token } from '../words/tokens.js';
import { BRINGS } from './brings.js';
import { hasWord } from '../predicates/figures.js';
import { subjectOf } from '../predicates/victims.js';
import { words } from '../words/word-class.js';

export const SUFFERS = words(
  'sustained suffered received sustaining suffering sustain suffer receiving suffers nursing nursed got',
);

/** "a woman sustained shrapnel wounds", "three officers suffered minor injuries". */
export function hurtBy(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  // "suffered three dead and seven injured"
  const before = tokens[i - 1];
  if (
    /^(?:injured|wounded)$/.test(tokens[i]!.low) &&
    before &&
    (before.kind === 'number' || isNumberWord(before))
  )
    return [];
  for (let k = i - 1; k >= Math.max(span.from, i - 5); k--) {
    if (!SUFFERS.has(tokens[k]!.low) && !isHaving(tokens, k, i)) continue;
    const verb = chunks.findIndex((c) => c.from <= k && k < c.to);
    const victims = verb < 0 ? [] : subjectOf(chunks, verb, true);
    if (!SUFFERS.has(tokens[k]!.low) && !victims.every((g) => g.group.quantity)) return [];
    for (const g of victims) g.role = 'victim';
    const isFatal = tokens.slice(k + 1, i).some(({ low }) => FATAL.has(low));
    return victims.length > 0 ? claimsOf(isFatal ? 'killed' : 'injured', i, victims) : [];
  }
  return [];
}

/** "seven had injuries", "two passengers had serious injuries". */
const isHaving = (tokens: Token[], k: number, i: number): boolean =>
  (tokens[k]!.low === 'had' || tokens[k]!.low === 'have') &&
  (i === k + 1 || (i === k + 2 && GRADES.has(tokens[k + 1]!.low)));
const GRADES = new Set('minor serious slight severe light fatal head gunshot bullet stab grave'.split(' '));

/** "the pilot sustained fatal injuries and the two passengers minor injuries": the verb is left out. */
export function alsoHurt(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  const at = chunks.findIndex((c) => c.from <= i && i < c.to);
  const c = chunks[at - 1];
  const and = chunks[at - 2]?.low;
  if (
    c?.kind !== 'group' ||
    c.role !== 'free' ||
    c.group.head !== 'people' ||
    !(and === 'and' || and === ',')
  )
    return [];
  if (chunks[at]!.kind !== 'group' || !tokens.slice(span.from, c.from).some(({ low }) => SUFFERS.has(low)))
    return [];
  c.role = 'victim';
  return claimsOf(FATAL.has(tokens[chunks[at]!.from]!.low) ? 'killed' : 'injured', i, [c]);
}

const FATAL = new Set(['fatal', 'deadly', 'mortal']);

const OUTCOME = new Set(
  'investigating investigate investigates investigated probing probe booked logged registered noted mourns verified verifies documented documents documenting recorded acknowledged admitted confirming announcing mourning causing cause caused causes reported confirmed mourned announced confirms reports report'.split(
    ' ',
  ),
);

/** "the death of a third passenger was confirmed". */
export function isConfirmed(tokens: Token[], i: number, span: Span): boolean {
  for (let k = i + 2; k < Math.min(i + 10, span.to - 1); k++)
    if (BRINGS.has(tokens[k]!.low)) return true;
    else if (BE.has(tokens[k]!.low))
      return CONFIRMED.has(tokens[k + 1]!.low) || MANNER.has(tokens[k + 2]?.low ?? '');
  return false;
}

/** "the deaths of a man and a woman were a murder-suicide". */
const MANNER = new Set([
  'murder-suicide',
  'homicide',
  'murder',
  'accident',
  'suicide',
  'homicides',
  'murders',
]);
const CONFIRMED = new Set(['confirmed', 'announced', 'reported', 'recorded']);

const FAILS = new Set(['nothing', 'failed', 'failing', 'unable', 'not', "couldn't", "didn't"]);

const LEADS = new Set(
  'led leading lead leads resulted resulting result results ended ending culminated'.split(' '),
);

/** "the storm is blamed for the deaths of nine people". */
const BLAMED = new Set('blamed'.split(' '));

/** "an inquiry has been opened into the deaths of": news, and no hearing. */
const INQUIRIES = words('inquiry enquiry investigation probe opened launched');
const OPENS = words('opened launched ordered announced began begun started opens launches orders');

/** "led to the death of": the death is told as what came of it, and is not just mentioned. */
export function isOutcome(tokens: Token[], i: number, span: Span): boolean {
  const k = tokens[i - 1]?.low === 'the' ? i - 2 : i - 1;
  if (k < span.from) return true;
  const low = tokens[k]!.low;
  if (low === 'cause' && tokens[k - 1]?.low === 'who') return false;
  // "could do nothing to prevent the deaths of"
  if (low === 'prevent') return FAILS.has(tokens[k - 2]?.low ?? '') || FAILS.has(tokens[k - 1]?.low ?? '');
  if (low === 'for' && BLAMED.has(tokens[k - 1]?.low ?? '')) return true;
  if (low === 'into' && INQUIRIES.is(tokens[k - 1])) return hasWord(tokens, span.from, span.to, OPENS);
  return (
    OUTCOME.has(low) ||
    ((low === 'to' || low === 'in' || low === 'with') && LEADS.has(tokens[k - 1]?.low ?? ''))
  );
}
