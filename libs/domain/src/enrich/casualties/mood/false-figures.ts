import { BE } from '../data/words.js';
import { FALSE, FIGURES } from '../words/mood-words.js';
import { isGranted } from './other-faults.js';
import { hasWord } from '../predicates/figures.js';
import { peopleNoun } from '../words/lexicon.js';
import { readQuantity } from '../numbers/numbers.js';
import { rawClaim, type RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** "its figure of eight dead was a mistake; five people died": what stands before the verdict is withdrawn. */
export function markFalse(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  for (let i = span.from; i < span.to; i++) {
    if (
      (!FALSE.has(tokens[i]!.low) &&
        !isUntrue(tokens, i) &&
        !isNoLonger(tokens, i) &&
        !isTooMany(tokens, i) &&
        !isHoax(tokens, i)) ||
      (tokens[i - 1]?.low === 'not' && !isUntrue(tokens, i))
    )
      continue;
    for (let k = i; k >= span.from; k--)
      if (
        FIGURES.has(tokens[k]!.low) ||
        POSTS.is(tokens[k]) ||
        (MESSAGES.is(tokens[k]) && !hasSemicolon(tokens, k, i))
      ) {
        const bare = bareFigure(raws, tokens, k, i);
        const isOwn = bare !== null || tokens[k + 1]?.low === 'of';
        const from = POINTING.has(tokens[k - 1]?.low ?? '') && !isOwn ? span.from : k - 1;
        const range = raws.filter((raw) => raw.at < i && raw.at >= from && !isGranted(raw, tokens, span));
        // "27, and not the 72 that appeared through an error"
        const wrong = range.some((raw) => raw.status === 'corrected')
          ? range.filter((raw) => !raw.fresh)
          : range;
        for (const raw of wrong) raw.status = isBranded(tokens, i) ? 'denied' : 'corrected';
        // "The figure of 120 in Saturday's statement was wrong": the noun that holds the figure stands farther ahead
        if (bare || wrong.length > 0 || POINTING.has(tokens[k - 1]?.low ?? '')) return bare ? [bare] : [];
      }
  }
  return [];
}

const hasSemicolon = (tokens: Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ low }) => low === ';');

/** "are not true". */
const isUntrue = (tokens: Token[], i: number): boolean =>
  TRUE.is(tokens[i]) && tokens[i - 1]?.low === 'not' && BE.is(tokens[i - 2]);
const TRUE = words('true correct accurate right');

/** "is a hoax", "was fabricated". */
const isHoax = (tokens: Token[], i: number): boolean =>
  HOAXES.is(tokens[i]) &&
  (BE.is(tokens[i - 1]) || (ARTICLES.is(tokens[i - 1]) && BE.is(tokens[i - 2])) || isBranded(tokens, i));

/** "called the claim of nine dead soldiers a lie": untrue by the word of another side. */
const isBranded = (tokens: Token[], i: number): boolean =>
  HOAXES.is(tokens[i]) && ARTICLES.is(tokens[i - 1]) && hasWord(tokens, Math.max(0, i - 16), i, BRANDS);
const BRANDS = words('called calls calling branded brands labelled labeled termed terms dubbed');
export const HOAXES = words('hoax fake fabricated fabrication invention invented bogus lie');
const ARTICLES = words('a an pure');

/** "was one too high". */
const isTooMany = (tokens: Token[], i: number): boolean =>
  tokens[i]!.low === 'too' && SIZES.has(tokens[i + 1]?.low ?? '');
const SIZES = new Set(['high', 'low', 'large', 'small', 'many']);

/** "no longer stands", "should no longer be used". */
const isNoLonger = (tokens: Token[], i: number): boolean =>
  tokens[i]!.low === 'longer' &&
  tokens[i - 1]?.low === 'no' &&
  HOLDS.has(tokens[tokens[i + 1]?.low === 'be' ? i + 2 : i + 1]?.low ?? '');
const HOLDS = new Set([
  'stands',
  'stand',
  'holds',
  'hold',
  'valid',
  'applies',
  'used',
  'cited',
  'quoted',
  'relied',
]);

/** "27 people died; the figure of 29 had been a mistake": a figure of what was counted before it. */
function bareFigure(raws: RawClaim[], tokens: Token[], k: number, end: number): RawClaim | null {
  const right = raws.findLast((r) => r.at < k && r.status === 'asserted');
  const q = right && tokens[k + 1]?.low === 'of' ? readQuantity(tokens, k + 2, end) : null;
  if (!right || !q || q.count === null || raws.some((r) => r.from <= q.from && q.from < r.to)) return null;
  const { count, min, max, qualifier, from, to } = q;
  if (to < end && peopleNoun(tokens[to]!)) return null;
  const { measure, group } = right;
  return rawClaim(measure, k, { count, min, max, qualifier, group, from, to, status: 'corrected' });
}

/** "a man reported dead has been found alive". */
export function markAlive(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  for (const raw of raws) {
    if (raw.measure !== 'killed' || raw.status !== 'asserted' || !isGivenUp(raw, tokens)) continue;
    for (let i = raw.at + 1; i < Math.min(span.to, raw.at + 12); i++)
      if (tokens[i]!.low === 'alive' || tokens[i]!.low === 'safe') raw.status = 'corrected';
  }
  // "one of those reported as having died is alive": no figure of its own
  return raws.filter((r) => r.status !== 'corrected' || r.measure !== 'killed' || tokens[r.from]!.low !== 'one' || tokens[r.from + 1]?.low !== 'of'); // prettier-ignore
}
/** "reported dead", "counted as having died". */
const isGivenUp = ({ at }: RawClaim, tokens: Token[]): boolean => {
  if (tokens[at - 1]?.low !== 'having') return GIVEN_UP.has(tokens[at - 1]?.low ?? '');
  for (let k = at - 2; k >= Math.max(0, at - 5); k--) if (GIVEN_UP.has(tokens[k]!.low)) return true;
  return false;
};
const GIVEN_UP = new Set(['reported', 'declared', 'presumed', 'listed', 'pronounced', 'thought', 'believed', 'feared', 'assumed']); // prettier-ignore

const POINTING = new Set(['that', 'this', 'the', 'both']);
const POSTS = words('post story');
/** What else tells a figure. */
const MESSAGES = words(
  'post posts story message messages video videos clip rumour rumor image audio tweet article item broadcast recording letter leaflet bulletin memo voicemail information indications accounts account suggestion suggestions impression',
);
