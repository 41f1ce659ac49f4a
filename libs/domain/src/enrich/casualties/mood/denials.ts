import { PREDICATES } from '../data/predicates.js';
import { BE } from '../data/words.js';

/** Words that deny what follows them. */
export const DENIES = new Set([
  'denied',
  'denies',
  'deny',
  'denying',
  'refuted',
  'refutes',
  'rejected',
  'dismissed',
  'faulted',
  'disputed',
  'disputes',
  'disputing',
  'refute',
  'refuting',
  'rebutted',
  'rebuts',
  'contests',
  'contested',
  'rejects',
  'rejecting',
  'dismisses',
  'dismissing',
  'dispelled',
  'scotched',
  'discounted',
  'rumour',
  'rumours',
  'rumor',
  'rumors',
  'hoax',
  'baseless',
  'fabricated',
  'debunked',
  'debunks',
  'truth',
]);

/** "denied losing 60 men and said that 11 had died": as far as the next word of telling. */
export const precedes = (words: string[], set: Set<string>, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 11); k--) {
    if (k < at - 8 && !REJECTS.test(words[k]!)) continue;
    if (set.has(words[k]!) && (words[k] !== 'truth' || words[k - 1] === 'no'))
      return !isOfThing(words, k, at);
    if (TELLS.has(words[k]!) && words[k - 1] !== 'that') return false;
  }
  return false;
};
/** Verbs whose object may stand farther: "rejecting local media reports that put the toll at 20". */
const REJECTS = /^(?:reject|dismiss|den(?:y|ied)|refut|disput)/;
const TELLS = new Set(
  'said says saying adding insisting stating stressing confirmed admitted acknowledged insisted but'.split(
    ' ',
  ),
);

/** "denied any fault for the fire that killed six", "rejected the truce and killed three": what is denied is another thing. */
function isOfThing(words: string[], k: number, at: number): boolean {
  for (let j = k + 1; j < at; j++) {
    const word = words[j]!;
    if (OPENS.has(word) && !(word === 'as' && j === k + 1)) return true;
    if (word === 'and' && PREDICATES.get(words[j + 1] ?? '')?.form === 'past') return true;
    if (word === 'that' && j > k + 1 && !words.slice(k + 1, j).some((w) => REPORTS.has(w))) return true;
  }
  return false;
}
const OPENS = new Set([';', ':', 'after', 'when', 'while', 'which', 'who', 'where', 'before', 'as']);
const REPORTS = new Set('report reports claim claims rumour rumours rumor rumors allegation allegations accusation accusations suggestion suggestions talk story stories statement figure figures news assertion assertions charge charges idea'.split(' ')); // prettier-ignore

/** "Reports of three deaths were rejected": what was reported is denied behind it. */
export function isRejected(words: string[], at: number): boolean {
  if (!words.slice(Math.max(0, at - 8), at).some((word) => REPORTS.has(word))) return false;
  for (let k = at + 1; k < Math.min(at + 12, words.length - 1); k++) {
    if (OPENS.has(words[k]!)) return false;
    if (BE.has(words[k]!)) return REJECTED.has(words[k + 1]!) || (words[k + 1] === 'made' && words[k + 2] === 'up'); // prettier-ignore
  }
  return false;
}
const REJECTED = new Set([
  'rejected',
  'denied',
  'dismissed',
  'refuted',
  'disputed',
  'rebutted',
  'debunked',
  'invented',
  'fabricated',
]);
