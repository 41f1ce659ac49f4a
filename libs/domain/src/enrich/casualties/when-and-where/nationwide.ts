import type { Reading } from '../reading.js';
import type { RawClaim } from '../raw.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** "nationwide there have been 48 deaths", "the country as a whole has had 29": of no place that the text names for others. */
export function isOfNation({ tokens, span }: Reading, { at }: RawClaim): boolean {
  for (let i = at - 1; i >= Math.max(span.from, at - NATION_FROM) && tokens[i]!.low !== ';'; i--) {
    const { low } = tokens[i]!;
    if (NATION.is(tokens[i])) return true;
    if (low === 'country' && tokens[i + 1]?.low === 'as' && tokens[i + 3]?.low === 'whole') return true;
  }
  return NATION.is(tokens[at + 1]);
}
const NATION = words('nationwide countrywide nationally');
const NATION_FROM = 14;

/** "across Texas", "Texas as a whole": not only in the county that the sentence names too. */
export const isWhole = (tokens: Token[], k: number): boolean =>
  ACROSS_ALL.is(tokens[k - 1]) || (tokens[k + 1]?.low === 'as' && tokens[k + 3]?.low === 'whole');
const ACROSS_ALL = words('across throughout');
