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
  for (let k = at - 1; k >= Math.max(0, at - 8); k--) {
    if (set.has(words[k]!) && (words[k] !== 'truth' || words[k - 1] === 'no')) return true;
    if (TELLS.has(words[k]!) && words[k - 1] !== 'that') return false;
  }
  return false;
};
const TELLS = new Set(
  'said says saying adding insisting stating stressing confirmed admitted acknowledged insisted but'.split(
    ' ',
  ),
);
