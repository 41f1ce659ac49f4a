import { PREPOSITIONS } from '../data/words.js';
import { type RawClaim, rawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const TIMES = new Map<string, number>([
  ['double', 2],
  ['twin', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
]);
/** What may be double, and has so many dead. */
export const NUMBERED_KILLINGS = words('homicide murder killing slaying fatality drowning assassination'); // prettier-ignore

/** A calling or a thing, and no killing: "a double homicide detective", "the triple murder trial". */
const isModifier = (next: Token | undefined): boolean =>
  next?.kind === 'word' && !PREPOSITIONS.has(next.low) && NOUNS.has(next.low);
const NOUNS = new Set('detective detectives trial case cases suspect suspects charge charges conviction investigation inquiry investigator unit scene mystery victim rate'.split(' ')); // prettier-ignore

/** Words that tell of one done long before: "wanted for a double murder". */
const BEFORE = new Set('convicted accused charged wanted guilty jailed sentenced suspected trial acquitted for unsolved notorious infamous'.split(' ')); // prettier-ignore

/** "a double homicide", "Tuesday's triple killing": so many were killed. */
export function readNumberedKilling(tokens: Token[], i: number, span: Span): RawClaim[] {
  const count = i > span.from ? TIMES.get(tokens[i - 1]!.low) : undefined;
  if (count === undefined || isModifier(tokens[i + 1])) return [];
  for (let k = i - 2; k >= Math.max(span.from, i - 5); k--)
    // "what was reported as a double fatality was a single one"
    if (BEFORE.has(tokens[k]!.low) || (tokens[k]!.low === 'reported' && tokens[k + 1]!.low === 'as'))
      return [];
  return [rawClaim('killed', i, { count, min: count, max: count, from: i - 1, to: i + 1, repeat: true })];
}
