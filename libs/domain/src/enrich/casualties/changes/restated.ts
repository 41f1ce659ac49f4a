import type { Measure } from '../../../claim.js';
import { ADVERBS } from '../data/words.js';
import { fromQuantity } from '../predicates/figures.js';
import { CALLS } from '../words/marks.js';
import { FIGURES } from '../words/mood-words.js';
import { mayCount } from '../words/counting-words.js';
import { readQuantity } from '../numbers/numbers.js';
import { changed, type RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { WordClass, words } from '../words/word-class.js';

const CHANGES = words(
  'amended amends corrected revised revises lowered lowers raised raises reduced cut changed updated adjusted dropped scaled upped downgraded',
);
const POINTS = words('it that this them figure number toll count total tally');
const BETWEEN = new WordClass([...POINTS, 'the', 'down', 'up', 'back', 'its', 'their']);
const OURS = words('we it they version post story headline article report alert');
const STATED = words('said reported stated wrote gave given put');
const EARLIER = new Set([
  'earlier',
  'previously',
  'originally',
  'first',
  'initially',
  'wrongly',
  'mistakenly',
]);
const ENDS = words('. , ; the earlier on before last yesterday at');
const LONGEST = 24;

const TELLS = words('confirmed confirm confirms acknowledged acknowledge acknowledges admitted admit admits counted count counts recorded claimed claim claims'); // prettier-ignore
const SUMS = words('leaves makes brings takes puts left made brought took');
const RESTATING = CALLS.add([...CHANGES, ...STATED, ...TELLS, 'now']);

/** Whether a short sentence may give a figure of the sentence before anew: no words of casualties need stand in it. */
export const mayRestate = (tokens: Token[], span: Span): boolean =>
  span.to - span.from <= LONGEST &&
  (sumAt(tokens, span) > 0 ||
    ((span.calls & RESTATING) !== 0 &&
      (changeAt(tokens, span) > 0 || saidAt(tokens, span) > 0 || tellsAt(tokens, span) > 0)));

/** "It has since amended that to nine" tells what holds; "We had said 19" tells what did. */
export function readRestated(tokens: Token[], span: Span, told: Measure): RawClaim[] {
  if (span.to - span.from > LONGEST) return [];
  const now = figureAt(tokens, changeAt(tokens, span), span, told);
  if (now) return [changed(now, { fresh: true, anaphoric: true, restates: true })];
  const sum = figureAt(tokens, sumAt(tokens, span), span, told);
  if (sum)
    return [
      changed(sum, { fresh: true, anaphoric: true, restates: tokens[span.from + 1]!.low === 'leaves' }),
    ];
  const then = figureAt(tokens, saidAt(tokens, span), span, told);
  if (then) return [changed(then, { status: 'corrected' })];
  const other = figureAt(tokens, tellsAt(tokens, span), span, told);
  return other ? [other] : [];
}

function figureAt(tokens: Token[], at: number, span: Span, told: Measure): RawClaim | null {
  const q = at > 0 ? readQuantity(tokens, at, span.to) : null;
  if (!q || q.count === null || q.count < 1) return null;
  return q.to >= span.to || ENDS.is(tokens[q.to]) ? fromQuantity(told, at, q) : null;
}

/** Where the figure of "amended that to nine", "the figure was later lowered to 17" stands; 0 where there is none. */
function changeAt(tokens: Token[], span: Span): number {
  for (let i = span.from; i < span.to - 2; i++) {
    if (tokens[i]!.low === 'now' && SAYS.is(tokens[i + 1]) && OURS.is(tokens[i - 1])) return i + 2;
    if (!CHANGES.is(tokens[i])) continue;
    let k = i + 1;
    while (k < span.to && BETWEEN.is(tokens[k])) k++;
    if (tokens[k]?.low !== 'to' || k + 1 >= span.to) continue;
    for (let j = span.from; j < k; j++) if (POINTS.is(tokens[j])) return k + 1;
  }
  return 0;
}

/** Where the figure of "That leaves 19", "That makes it 14", "Which brings us to 40" stands; 0 where there is none. */
function sumAt(tokens: Token[], { from, to }: Span): number {
  if (!THAT.is(tokens[from]) || to < from + 3) return 0;
  let k = from + 1;
  while (k < to && ADVERBS.is(tokens[k])) k++;
  if (k >= to || !SUMS.is(tokens[k])) return 0;
  k++;
  while (k < to - 1 && (BETWEEN.is(tokens[k]) || US.is(tokens[k]))) k++;
  return k < to && mayCount(tokens[k]!) ? k : 0;
}
const THAT = words('that this which');
const US = words('us to at count tally toll dead deaths of local overall');

/** Where the figure of "we had said 19", "an earlier version said eight" stands; 0 where there is none. */
function saidAt(tokens: Token[], span: Span): number {
  for (let i = span.from + 1; i < span.to - 1; i++) {
    if (!STATED.is(tokens[i])) continue;
    const words = tokens.slice(span.from, i).map((t) => t.low);
    const isOurs = words.some((w) => OURS.has(w));
    const isFormer = words.some((w) => EARLIER.has(w) || FORMER.has(w)) || words.at(-1) === 'had';
    if (isOurs && isFormer && !words.some((w) => FIGURES.has(w) && w !== 'report')) return i + 1;
  }
  return 0;
}

const ONLY = words('only just at least about some up to more than');
const SHORT = 10;

/** Where the figure of "Officials have confirmed only three" stands, with which a short sentence ends; 0 where there is none. */
function tellsAt(tokens: Token[], { from, to }: Span): number {
  if (to - from > SHORT) return 0;
  let at = tokens[to - 1]!.kind === 'mark' ? to - 2 : to - 1;
  if (at <= from || !mayCount(tokens[at]!)) return 0;
  while (at > from + 1 && ONLY.is(tokens[at - 1])) at--;
  return at > from + 1 && TELLS.is(tokens[at - 1]) ? at : 0;
}

const SAYS = words('says say puts counts lists reports gives');

const FORMER = new Set(['previous', 'former']);
