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
  if (tokens[i + 1]?.low !== 'of' || i + 2 >= span.to) return [];
  let k = i;
  while (k > span.from && QUALITIES.is(tokens[k - 1])) k--;
  const isNews =
    k > span.from && (isOutcome(tokens, k, span) || isTidings(tokens, k) || goesOn(tokens, k, span));
  return isNews ? peopleAt(chunks, i + 2, i).map((claim) => changed(claim, { measure })) : [];
}

const isTidings = (tokens: Token[], k: number): boolean =>
  ABOUT.is(tokens[k - 1]) && TIDINGS.is(tokens[k - 2]);

const DONE = words('death deaths killing execution injury');
/** "the death of two civilians and the injury of four others". */
const goesOn = (tokens: Token[], k: number, span: Span): boolean =>
  tokens[k - 1]?.low === 'and' && hasWord(tokens, Math.max(span.from, k - 12), k, DONE);
