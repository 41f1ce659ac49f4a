import type { Claim } from '../../../claim.js';
import { CALLS } from '../words/marks.js';
import type { Reading } from '../reading.js';

const VERIFY = new Set(
  'verified verify confirmed corroborated confirm corroborate checked check authenticate authenticated established substantiate substantiated'.split(
    ' ',
  ),
);
const CONFIRMS = new Set(['confirmation', 'verification', 'corroboration']);
const VERIFYING = CALLS.add([...VERIFY, ...CONFIRMS, 'unverified', 'unconfirmed', 'verifying', 'checking']);

/** Marks claims that the outlet says nobody could check: its own sentence, or all of a party so far where it points back. */
export function markUnverified(reading: Reading, claims: Claim[], from: number): void {
  if (!(reading.span.calls & VERIFYING)) return;
  const words = reading.tokens.slice(reading.span.from, reading.span.to).map((t) => t.low);
  if (!isDisclaimer(words)) return;
  for (let i = from; i < claims.length; i++)
    if (claims[i]!.status === 'asserted') claims[i]!.status = 'unverified';
  if (claims.length > from) return;
  const all =
    words[0] === 'none' || words[0] === 'neither' || words.includes('either') || words.includes('claims');
  const last = claims.at(-1);
  for (const claim of claims) {
    if (claim.status !== 'asserted' || !claim.attribution) continue;
    if (all || (last && claim.start === last.start)) claim.status = 'unverified';
  }
}

const NOT = new Set(['not', 'none', 'cannot', 'neither', 'unable', 'nor', 'never', 'impossible', 'yet']);
const isNot = (word: string): boolean => NOT.has(word) || word.endsWith("n't");

const CAN = new Set(['could', 'can', 'cannot', "couldn't", "can't"]);
const BETWEEN = new Set(['immediately', 'be', 'independently', 'not', 'been', 'so', 'far', 'yet', 'fully', 'readily', 'at', 'once', 'to']); // prettier-ignore

/** "could not be verified", "cannot immediately be confirmed", "has yet to be checked": said of a figure or of who gave it. */
function cannotBe(words: string[], k: number): boolean {
  let at = k - 1;
  let isBe = false;
  let isDenied = false;
  for (; at >= 0 && BETWEEN.has(words[at]!); at--) {
    isBe ||= words[at] === 'be' || words[at] === 'been';
    isDenied ||= isNot(words[at]!);
  }
  if (words.slice(0, k).some((word) => IDENTITIES.has(word))) return false;
  return isBe && (isDenied || isNot(words[at] ?? '')) && (CAN.has(words[at] ?? '') || words.includes('yet'));
}

const IDENTITIES = new Set([
  'names',
  'name',
  'identity',
  'identities',
  'nationalities',
  'cause',
  'motive',
  'ages',
]);

const ABLE = new Set(['unable', 'able', 'impossible', 'way', 'means']);

/** "we have not been able to verify the number", "no way of checking". */
const isUnable = (before: string[]): boolean =>
  before.some((w) => ABLE.has(w)) && before.some((w) => isNot(w) || w === 'no');

function isDisclaimer(words: string[]): boolean {
  if (words.some((w, k) => w === 'independent' && words[k - 1] === 'no' && CONFIRMS.has(words[k + 1] ?? '')))
    return true;
  if (words.includes('unverified') || words.includes('unconfirmed')) return true;
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!;
    const before = words.slice(Math.max(0, k - 7), k);
    if ((word === 'checking' || word === 'verifying') && isUnable(before)) return true;
    if (!VERIFY.has(word)) continue;
    if (cannotBe(words, k) || (isUnable(before) && !word.endsWith('ed'))) return true;
    const isOwnCheck =
      before.includes('independently') ||
      words[k + 1] === 'independently' ||
      ((word.startsWith('verif') || before.includes('we')) && before.slice(-2).some((w) => CAN.has(w)));
    if (isOwnCheck && (before.some(isNot) || words[0] === 'none')) return true;
  }
  return false;
}
