import type { Measure } from '../../../claim.js';
import { EVENT_NOUNS } from '../data/predicates.js';
import { BE, NOBODY, PREPOSITIONS } from '../data/words.js';
import { ADJECTIVES } from '../predicates/figures.js';
import { changed, rawClaim, type RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const NO = new Set(['no', 'zero', 'without', 'nil', 'neither']);

const CAUSES = new Set(['caused', 'any', 'in', 'to']);

/** Zero claims: "no casualties" (killed and injured), "no deaths or injuries", "without casualties", "there were no fatalities". */
export function zeroFor(tokens: Token[], i: number, span: Span, measure: Measure | null): RawClaim[] | null {
  if (tokens[span.from]!.low === 'neither' && i < span.from + 8 && CAUSES.has(tokens[i - 1]!.low))
    return (measure ? [measure] : (['killed', 'injured'] as Measure[])).map((m) =>
      rawClaim(m, i, { count: 0, min: 0, max: 0 }),
    );
  for (let k = i - 1; k >= Math.max(span.from, i - 7); k--) {
    const low = tokens[k]!.low;
    if (NO.has(low) || ((low === 'any' || low === 'cause') && hasNot(tokens, k, span))) {
      const word = tokens[i]!.low;
      if (
        (word === 'dead' || word === 'victims') &&
        !SAID_OF_NONE.has(tokens[k - 1]?.low ?? '') &&
        low !== 'without'
      )
        return null;
      const zeros = zeroBefore(tokens, k + 1, span, measure ? [measure] : ['killed', 'injured'], i);
      return tokens[i - 1]!.low === 'civilian' ? zeros.map((z) => changed(z, { group: 'civilians' })) : zeros;
    }
    if (!LINKS.has(low) && !EVENT_NOUNS.has(low) && !ADJECTIVES.has(low) && !isKindOf(tokens, k, i, span))
      break;
  }
  return null;
}

/** "no Nipah fatality", "no mine-related deaths": any one word that tells of what kind, right before the noun. */
const isKindOf = (tokens: Token[], k: number, noun: number, span: Span): boolean =>
  k === noun - 1 &&
  k - 1 >= span.from &&
  NO.has(tokens[k - 1]!.low) &&
  tokens[k]!.kind === 'word' &&
  tokens[k]!.low !== 'one' &&
  !PREPOSITIONS.has(tokens[k]!.low);

/** "casualties were not reported". */
export const isUnreported = (tokens: Token[], i: number, span: Span): boolean =>
  i + 3 < span.to &&
  BE.has(tokens[i + 1]!.low) &&
  tokens[i + 2]!.low === 'not' &&
  ['reported', 'recorded', 'registered'].includes(tokens[i + 3]!.low);

const SAID_OF_NONE = new Set([
  'reported',
  'registered',
  'recorded',
  'confirmed',
  'were',
  'are',
  'was',
  'with',
  'left',
  'caused',
  'claimed',
  'had',
  'been',
]);

const LINKS = new Set([
  'causing',
  'cause',
  'claiming',
  'a',
  'single',
  'or',
  'and',
  'of',
  'any',
  'reports',
  'report',
  ',',
  'reported',
  'confirmed',
  'immediate',
  'loss',
  'nor',
  'were',
  'human',
  'known',
  'there',
  'word',
  'information',
  'about',
  'indication',
  'physical',
]);

const NEAR = 16;

function hasNot(tokens: Token[], k: number, span: Span): boolean {
  for (let j = k - 1; j >= Math.max(span.from, k - 4); j--) {
    const low = tokens[j]!.low;
    if (low === 'not' || low.endsWith("n't") || low === 'without' || low === 'nor' || low === 'never')
      return true;
  }
  // "None of the 14 towns has reported any deaths"
  return NOBODY.has(tokens[span.from]!.low) && k < span.from + NEAR;
}

export function zeroBefore(
  tokens: Token[],
  no: number,
  span: Span,
  measures: Measure[],
  at: number,
): RawClaim[] {
  for (let k = Math.max(span.from, no - 2); k < at; k++) {
    const low = tokens[k]!.low;
    if (low === 'further' || low === 'other' || low === 'more' || low === 'additional' || low === 'new')
      return [];
    if (low === 'information' || low === 'word') return [];
  }
  const isNo = tokens
    .slice(Math.max(span.from, no - 5), at)
    .some((t) => NO.has(t.low) || t.low === 'not' || t.low.endsWith("n't"));
  if (!isNo && !hasNot(tokens, no, span)) return [];
  return measures.map((m) => rawClaim(m, at, { count: 0, min: 0, max: 0 }));
}
