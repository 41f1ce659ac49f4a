import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';
import type { Core } from './number-words.js';

const SOME = words('some');
const PART = words('some most part half majority');
const WHOM = words('them whom these those');
/** What is told of them. Before a figure "some" is "about". */
const TOLD = words(
  'injured wounded hurt burned killed dead missing were was are have had drowned died perished who seriously critically badly severely fatally lightly',
);

/**
 * "28 were rescued, some of them injured": fewer than those told before, and nobody says how many. Read as nothing, the
 * word would leave the verb to the 28.
 */
export function readUncounted(tokens: Token[], i: number, end: number): Core | null {
  if (i + 1 >= end || !PART.is(tokens[i])) return null;
  const isOf = tokens[i + 1]!.low === 'of' && i + 2 < end && WHOM.is(tokens[i + 2]);
  // "400, most of them policemen, were hurt" says who they are.
  const told = tokens[isOf ? i + 3 : i + 1];
  if (!TOLD.is(told) || !(isOf || SOME.is(tokens[i]))) return null;
  return { low: 2, high: null, vague: true, to: isOf ? i + 2 : i + 1 };
}
