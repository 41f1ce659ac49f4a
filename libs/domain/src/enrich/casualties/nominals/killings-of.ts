import type { Measure } from '../../../claim.js';
import type { Chunk } from '../people/chunk.js';
import { hasWord, peopleAt } from '../predicates/figures.js';
import { isOutcome } from './outcomes.js';
import { changed, type RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const set = (words: string): Set<string> => new Set(words.split(/\s+/));

/** Nouns for what was done to people who stand behind "of". */
export const KILLING_OF = new Map<string, Measure>([
  ...[
    ...set('killing execution executions assassination assassinations murder lynching beheading slaying'),
  ].map((word): [string, Measure] => [word, 'killed']),
  ...[...set('injury injuries wounding maiming')].map((word): [string, Measure] => [word, 'injured']),
]);

const QUALITIES = words(
  'extrajudicial extra-judicial summary alleged unlawful deliberate targeted reported brutal arbitrary the a apparent public',
);
/** "received reports of the killing of", "information about the execution of". */
const TIDINGS = words('information report reports allegations account accounts details');
const ABOUT = words('of about on regarding concerning');

/** "documented the killing of two brothers", "resulted in the death of six and the injury of nine": told as news, not mentioned. */
export function readKillingOf(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  const measure = KILLING_OF.get(tokens[i]!.low)!;
  const isTo = tokens[i + 1]?.low === 'to' && measure === 'injured';
  if ((tokens[i + 1]?.low !== 'of' && !isTo) || i + 2 >= span.to) return [];
  let k = i;
  while (k > span.from && (QUALITIES.is(tokens[k - 1]) || (isTo && GRADES.is(tokens[k - 1])))) k--;
  if (isTo) return isInflicted(tokens, k, span) ? peopleAt(chunks, i + 2, i).map((claim) => changed(claim, { measure })) : []; // prettier-ignore
  const isNews =
    k > span.from && (isOutcome(tokens, k, span) || isTidings(tokens, k) || goesOn(tokens, k, span));
  return isNews ? peopleAt(chunks, i + 2, i).map((claim) => changed(claim, { measure })) : [];
}

/** "caused minor injuries to a guard", "the death of a man and injuries to his son", "there were injuries to two people". */
const isInflicted = (tokens: Token[], k: number, span: Span): boolean =>
  // "fined for causing injuries to a child"
  (k > span.from &&
    tokens[k - 2]?.low !== 'for' &&
    (isOutcome(tokens, k, span) || goesOn(tokens, k, span) || INFLICTS.is(tokens[k - 1]))) ||
  (tokens[span.from]!.low === 'there' && k <= span.from + 2);
const GRADES = words(
  'minor serious severe slight light multiple grave critical shrapnel non-life-threatening',
);
const INFLICTS = words('inflicting inflicted inflicts with');
const isTidings = (tokens: Token[], k: number): boolean =>
  ABOUT.is(tokens[k - 1]) && TIDINGS.is(tokens[k - 2]);

const DONE = words('death deaths killing execution injury');
/** "the death of two civilians and the injury of four others". */
const goesOn = (tokens: Token[], k: number, span: Span): boolean =>
  tokens[k - 1]?.low === 'and' && hasWord(tokens, Math.max(span.from, k - 12), k, DONE);
