import { CALLS } from '../words/marks.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

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

/** Without one of these nothing is corrected in passing, nor one figure set against another. */
export const CORRECTING = CALLS.add([
  ...CORRECTS,
  'but',
  'belonged',
  'not',
  "isn't",
  "wasn't",
  "weren't",
  "aren't",
]);

/** "correcting an earlier figure of 12": the word stands shortly before. */
export function correcting(tokens: Token[], i: number, floor: number): boolean {
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
