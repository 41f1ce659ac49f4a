import { BRINGS } from '../nominals/brings.js';
import { FALSE } from '../words/mood-words.js';
import type { RawClaim } from '../raw.js';
import { NOW } from './withdrawals.js';

/** "; five died", "and says five": from here on the words tell what holds. */
export const isTurn = (words: string[], k: number): boolean =>
  NOW.has(words[k]!) ||
  FALSE.has(words[k]!) ||
  ((words[k] === 'since' || words[k] === 'because') &&
    words[k - 1] === ',' &&
    STARTS.has(words[k + 1] ?? '')) ||
  (words[k] === 'and' && (SAYS.has(words[k + 1] ?? '') || words[k + 1] === 'that'));

/** Words that begin the clause of a reason. */
const STARTS = new Set([
  'the',
  'it',
  'they',
  'he',
  'she',
  'its',
  'their',
  'a',
  'an',
  'some',
  'two',
  'one',
  'there',
  'no',
]);

/** "wrongly listed among the dead, which brings the total to 13": what is left of it. */
export const sumsUp = (words: string[], k: number, raws: readonly RawClaim[], start: number): boolean =>
  (THUS.has(words[k]!) ||
    ((BRINGS.has(words[k]!) || words[k] === 'puts') && LINKS.has(words[k - 1] ?? '')) ||
    (words[k] === ',' && words[k + 1] === 'the' && words[k + 2] === 'toll')) &&
  raws.some((r) => r.anaphoric && r.from - start > k);
const THUS = new Set(['so', 'thus', 'therefore', 'hence']);
const LINKS = new Set([',', 'which', 'that', 'this', 'and']);

const SAYS = new Set([
  'said',
  'says',
  'put',
  'puts',
  'gave',
  'gives',
  'admits',
  'admitted',
  'confirmed',
  'confirms',
  'counts',
]);
