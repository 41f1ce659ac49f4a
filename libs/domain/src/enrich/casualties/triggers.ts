import type { Measure } from '../../claim.js';
import { EVENT_NOUNS, PREDICATES } from './data/predicates.js';
import { laterAt } from './changes/later-figures.js';
import { CALLS, isA, KINDS } from './words/marks.js';
import { PAIRS } from './trigger-pairs.js';
import { OPENERS } from './predicates/phrases.js';
import { mayRestate } from './changes/restated.js';
import { mayCount } from './words/counting-words.js';
import { peopleNoun } from './words/lexicon.js';
import type { Span } from './words/sentences.js';
import type { Token } from './words/tokens.js';
import { words } from './words/word-class.js';

const set = (words: string): Set<string> => new Set(words.split(/\s+/));

/** Words that make a sentence worth reading. */
const ALWAYS = new Set([
  ...PREDICATES.keys(),
  ...EVENT_NOUNS.keys(),
  ...set(`toll lives bodies body corpses corpse throats throat survive survived hospital hospitals clinic unhurt unharmed uninjured
    amputated amputation unscathed shrapnel bullet bullets gunfire blown treating beat kia wia mia coma stitches fatal fatally mortally wiped`),
]);

/** Common words that are worth it only beside one of others: reading every sentence with "last" would cost four times as much. */
const TOGETHER = new Map<string, Set<string>>();
for (const [words, others] of PAIRS)
  for (const word of words.split(' '))
    TOGETHER.set(word, new Set([...(TOGETHER.get(word) ?? []), ...others.split(' ')]));

for (const [word, others] of OPENERS) TOGETHER.set(word, new Set([...(TOGETHER.get(word) ?? []), ...others]));

const ALONE = KINDS.add(ALWAYS);
const BESIDE = KINDS.add(TOGETHER.keys());
const OTHER = KINDS.add([...TOGETHER.values()].flatMap((words) => [...words]));

/** Whether a sentence may tell of casualties at all: the one question that every sentence of a feed is asked. */
export function maySpeakOfCasualties(tokens: Token[], span: Span): boolean {
  if (span.kinds & ALONE) return true;
  if (!(span.kinds & BESIDE) || !(span.kinds & OTHER)) return false;
  for (let i = span.from; i < span.to; i++) {
    const others = isA(tokens[i]!, BESIDE) ? TOGETHER.get(tokens[i]!.low) : undefined;
    if (others && has(tokens, span, others)) return true;
  }
  return false;
}

function has(tokens: Token[], span: Span, words: Set<string>): boolean {
  for (let i = span.from; i < span.to; i++)
    if (isA(tokens[i]!, OTHER) && words.has(tokens[i]!.low)) return true;
  return false;
}

const POINTERS = words('it the that this those');
const POINTED = words('was is figure number total tally correct real actual');

/** "Nine were civilians", "Two of the victims are women", "They were nine fishermen and five children". */
function tellsKind(tokens: Token[], { from, to }: Span): boolean {
  if (!mayCount(tokens[from]!) && tokens[from]!.low !== 'they') return false;
  for (let i = from + 1; i < Math.min(from + 6, to - 1); i++)
    if (WERE.is(tokens[i])) return peopleNoun(tokens[i + 1]!) !== null || mayCount(tokens[i + 1]!);
  return false;
}
const WERE = words('were was are is being included include');

const FIGURE_NOUNS = words('figure number toll count tally total');

/** "The police figure is 10", "It later said the number was 12". */
function tellsFigure(tokens: Token[], { from, to }: Span): boolean {
  if (to > from + LONGEST) return false;
  for (let i = from; i < to - 3; i++) {
    if (!POINTERS.is(tokens[i])) continue;
    const noun = FIGURE_NOUNS.is(tokens[i + 1]) ? i + 1 : i + 2;
    if (FIGURE_NOUNS.is(tokens[noun]) && IS.is(tokens[noun + 1])) return true;
  }
  return false;
}
const LONGEST = 16;
const IS = words('is was stands stood remains');

/** Whether a sentence opens with words for a figure of the sentence before: "It was 14, not 41", "The number is 11". */
export const pointsBack = (tokens: Token[], span: Span): boolean =>
  (POINTERS.is(tokens[span.from]) && span.to > span.from + 3 && POINTED.is(tokens[span.from + 1])) ||
  tellsFigure(tokens, span) ||
  laterAt(tokens, span) > 0 ||
  tellsKind(tokens, span) ||
  mayRestate(tokens, span);

const COUNTERS = words('number list count tally figure');
const TOPICS = CALLS.add(['toll', 'many', ...COUNTERS]);

/** What a sentence that makes no claim still speaks of: "misstated the number of people killed". */
export function topicOf(tokens: Token[], span: Span): Measure | null {
  if (!(span.calls & TOPICS)) return null;
  let counts = false;
  for (let i = span.from; i < span.to; i++) {
    const { low } = tokens[i]!;
    if (low === 'toll') return 'killed';
    counts ||= COUNTERS.is(tokens[i]) || (low === 'many' && tokens[i - 1]?.low === 'how');
    const measure = counts ? (PREDICATES.get(low)?.measure ?? EVENT_NOUNS.get(low)) : null;
    if (measure) return measure;
  }
  return null;
}
