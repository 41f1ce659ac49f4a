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
  wouldBeTold(claim, tokens, span) ||
  wouldHaveBeen(claim, tokens, span) ||
  isLaw(claim, tokens, span) ||
  isOfAnyone(claim, tokens, span) ||
  isModelled(claim, tokens, span) ||
  isInCondition(claim, tokens, span);

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

/** "there would have been hundreds of dead": what did not come to pass. */
function wouldHaveBeen({ from, at }: RawClaim, tokens: Token[], { from: floor }: Span): boolean {
  const be = Math.min(from, at) - 1;
  if (be < floor + 1 || !(tokens[be]!.low === 'been' || tokens[be]!.low === 'be')) return false;
  const modal = tokens[be - 1]!.low === 'have' ? be - 2 : be - 1;
  return modal >= floor && WOULD.has(tokens[modal]!.low) && tokens[modal]!.low !== 'might';
}

const PRESENT = set('is are gets get dies die becomes');

/** "whoever causes the death of another", "a worker who is injured at work": of nobody whom the text knows. */
function isOfAnyone(claim: RawClaim, tokens: Token[], span: Span): boolean {
  for (let k = Math.min(claim.from, claim.at) - 1, n = 0; k >= span.from && n < NEAR; k--, n++) {
    const { low, kind } = tokens[k]!;
    if (kind === 'mark') return false;
    if (low === 'whoever') return tokens[k + 1]!.low.endsWith('s');
  }
  if (claim.count !== 1 || claim.from >= claim.at || !isAnyone(tokens, claim)) return false;
  return (
    tokens[claim.to]!.low === 'who' && PRESENT.has(tokens[claim.to + 1]!.low) && claim.at <= claim.to + 3
  );
}

/** "a worker", "any officer": no name and nothing told of them. */
const isAnyone = (tokens: Token[], { from, to }: RawClaim): boolean =>
  to - from < 4 && /^(?:an?|any|every|each)$/.test(tokens[from]!.low);

const REPORTED = set('confirmed true right correct figure figures toll report reports number');
const IS = set('is are');

/** "If each strike costs a dozen lives", "20 if more than one person is killed": in the clause of a condition. */
function isInCondition(claim: RawClaim, tokens: Token[], span: Span): boolean {
  const first = Math.min(claim.from, claim.at);
  for (let k = first - 1; k >= Math.max(span.from, first - CLAUSE); k--) {
    const { low, kind } = tokens[k]!;
    if (REPORTED.has(low) || (kind === 'mark' && low !== "'" && low !== '"')) return false;
    if (low !== 'if' && low !== 'unless') continue;
    return k === span.from || IS.has(tokens[claim.at - 1]!.low);
  }
  return false;
}
const CLAUSE = 14;

const MODELS = set('model models simulation simulations computer');
const SAYS = set(
  'says say shows show predicts predict puts put suggests suggest reckons assumes assume gives',
);

/** "A simulation of the virus killed 65 million". */
const isModelOf = (tokens: Token[], k: number, to: number): boolean =>
  tokens[k]!.low.startsWith('simulation') &&
  tokens[k + 1]!.low === 'of' &&
  tokens.slice(k, to).every(({ kind }) => kind !== 'mark');

/** "The computer says 3,500 dead". */
function isModelled({ from, at }: RawClaim, tokens: Token[], span: Span): boolean {
  const first = Math.min(from, at);
  for (let k = first - 2; k >= Math.max(span.from, first - NEAR); k--)
    if (MODELS.has(tokens[k]!.low)) return SAYS.has(tokens[k + 1]!.low) || isModelOf(tokens, k, first);
  return false;
}
