import { ADVERBS, BE, HAVE, MODAL } from '../data/words.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const set = (words: string): Set<string> => new Set(words.split(' '));

const LIVED = words('survived lived survive live');
/** "none could be saved". */
const SAVED = words('saved revived resuscitated');
const CAME = words('came come got made walked emerged emerge brought pulled returned make get');
const OUT = set('out back home through down it ashore up');
/** "made it to the final". */
const INTO = set('to into onto past');
const REACH = 16;

/** The token at which the words behind "none" say that they lived: "survived", "could be revived", "came out alive"; -1 where none do. */
export function livedAt(tokens: Token[], from: number, end: number, gap = REACH): number {
  for (let i = from; i < Math.min(from + gap, end); i++) {
    const { low } = tokens[i]!;
    if (MODAL.is(tokens[i]) && low !== 'could') return -1;
    if (LIVED.is(tokens[i])) return i;
    if (SAVED.is(tokens[i]) && tokens[i - 1]!.low === 'be') return i;
    if (CAME.is(tokens[i]) && comesBack(tokens, i + 1, end)) return i;
    if (gap < REACH && !BE.is(tokens[i]) && !HAVE.is(tokens[i]) && !ADVERBS.is(tokens[i]) && low !== 'could')
      return -1;
  }
  return -1;
}

/** "came out alive", "made it out": a bare "came out" is no word of life. */
function comesBack(tokens: Token[], from: number, end: number): boolean {
  const low = (i: number): string => (i < end ? tokens[i]!.low : '');
  if (low(from) === 'it') return !INTO.has(low(from + 1));
  return low(from) === 'alive' || (OUT.has(low(from)) && low(from + 1) === 'alive');
}
