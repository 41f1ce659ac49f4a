import { BE, HAVE } from '../data/words.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const WHOSE = words('he she i we they');
const YOUNG = words('born young little small pregnant');
const CHILD = words('child boy girl baby toddler teenager student schoolboy schoolgirl');
/** What is made for good: with it begins what comes after a death. */
const MAKES = words('founded enacted erected rebuilt renamed named');
const PASSES = words('passed introduced adopted tightened built drafted');
const LAWS = words(
  'law laws act bill legislation rules rule ban memorial bridge dam wall school charity foundation',
);
const WAITS = words('waited fought campaigned battled struggled grieved');
const YEARS = words('years decades decade');
const LATELY = words('when founded enacted erected rebuilt renamed named passed introduced adopted tightened built drafted waited fought campaigned battled struggled grieved'); // prettier-ignore

/** Whether a death belongs to somebody's life or to the making of something, and is no news: it happened long before. */
export function isOfLife({ at }: RawClaim, tokens: Token[], span: Span): boolean {
  if (!LATELY.in(span)) return false;
  for (let i = span.from; i < span.to; i++) {
    if (!LATELY.is(tokens[i])) continue;
    if (i > at && tokens[i]!.low === 'when' && isGrowingUp(tokens, i)) return true;
    if (i < at && isMade(tokens, i, at)) return true;
    if (WAITS.is(tokens[i]) && hasWaited(tokens, i)) return true;
  }
  return false;
}

/** "the families of the 72 who died have waited eight years". */
const hasWaited = (tokens: Token[], i: number): boolean =>
  HAVE.has(tokens[i - 1]?.low ?? '') && (YEARS.is(tokens[i + 2]) || YEARS.is(tokens[i + 3]));

/** "when she was six", "when I was a child". */
function isGrowingUp(tokens: Token[], i: number): boolean {
  if (!WHOSE.is(tokens[i + 1]) || !BE.has(tokens[i + 2]?.low ?? '')) return false;
  const [age, next] = [tokens[i + 3], tokens[i + 4]];
  if (YOUNG.is(age)) return true;
  if (age?.low === 'a') return CHILD.is(next);
  return age !== undefined && mayBeAge(age) && (next === undefined || next.kind === 'mark' || YEARS.is(next) || next.low === 'and'); // prettier-ignore
}
const AGES = words('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'); // prettier-ignore
const mayBeAge = (token: Token): boolean => AGES.is(token) || (token.kind === 'number' && token.value < 100);

/** "founded the group after her son was shot", "the law was passed after the killing of a girl". */
function isMade(tokens: Token[], i: number, at: number): boolean {
  if (!MAKES.is(tokens[i]) && !(PASSES.is(tokens[i]) && hasLaw(tokens, i))) return false;
  for (let k = i + 1; k < at; k++) {
    if (tokens[k]!.low === ',' || tokens[k]!.low === ';') return false;
    if (tokens[k]!.low === 'after') return true;
  }
  return false;
}

const hasLaw = (tokens: Token[], i: number): boolean => {
  for (let k = Math.max(0, i - 5); k < i; k++) if (LAWS.is(tokens[k])) return true;
  return false;
};
