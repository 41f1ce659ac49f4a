import { BE, MODAL } from '../data/words.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const set = (words: string): Set<string> => new Set(words.split(' '));

const SPEAKS = set('talking looking speaking counting mourning burying reporting writing dealing');
const WOULD = set('would could might wouldn couldn');
const ANYBODY = set('person someone somebody anyone pedestrian driver employee worker child');

const NEAR = 7;
const BEHIND = 6;

/** "we would be talking about 200 dead", "an accident in which a person is injured carries up to ten years". */
export const isSupposed = (claim: RawClaim, tokens: Token[], span: Span): boolean =>
  wouldBeTold(claim, tokens, span) || isLaw(claim, tokens, span);

function wouldBeTold({ from, at }: RawClaim, tokens: Token[], span: Span): boolean {
  const first = Math.min(from, at);
  for (let k = first - 1; k > Math.max(span.from, first - NEAR); k--) {
    const { low, kind } = tokens[k]!;
    if (kind === 'mark' && low !== "'") return false;
    if (!SPEAKS.has(low)) continue;
    for (let j = k - 1; j >= Math.max(span.from, k - 4); j--) if (WOULD.has(tokens[j]!.low)) return true;
    return false;
  }
  return false;
}

const CARRIES = set('carries carry face faces punishable guilty liable commits must offence offense crime');

/** "in which a person was hurt would carry": one of whom a law speaks. */
function isLaw({ from, to, at, count }: RawClaim, tokens: Token[], span: Span): boolean {
  if (count !== 1 || from >= at || !ANYBODY.has(tokens[to - 1]!.low) || !isClause(tokens, from, span))
    return false;
  for (let k = at + 1; k < Math.min(at + BEHIND, span.to); k++) {
    const { low } = tokens[k]!;
    if (low === ',' || low === ';') return false;
    if (CARRIES.has(low) || (MODAL.has(low) && !BE.has(tokens[k - 1]!.low))) return true;
  }
  return false;
}

/** "in which", "where", "if" right before somebody. */
const isClause = (tokens: Token[], from: number, span: Span): boolean =>
  from > span.from && /^(?:which|where|if|when|whenever)$/.test(tokens[from - 1]!.low);
