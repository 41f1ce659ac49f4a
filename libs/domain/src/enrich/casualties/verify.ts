import type { Claim } from '../../claim.js';
import { CALLS } from './marks.js';
import type { Reading } from './reading.js';

const VERIFY = new Set(['verified', 'verify', 'confirmed', 'corroborated', 'confirm']);

const CONFIRMS = new Set(['confirmation', 'verification', 'corroboration']);
const VERIFYING = CALLS.add([...VERIFY, ...CONFIRMS, 'unverified', 'unconfirmed']);

/** Marks claims that the outlet says nobody could check: its own sentence, or all of a party so far where it points back. */
export function markUnverified(reading: Reading, claims: Claim[], from: number): void {
  if (!(reading.span.calls & VERIFYING)) return;
  const words = reading.tokens.slice(reading.span.from, reading.span.to).map((t) => t.low);
  if (!isDisclaimer(words)) return;
  for (let i = from; i < claims.length; i++)
    if (claims[i]!.status === 'asserted') claims[i]!.status = 'unverified';
  if (claims.length > from) return;
  const all = words[0] === 'none' || words.includes('claims');
  const last = claims.at(-1);
  for (const claim of claims) {
    if (claim.status !== 'asserted' || !claim.attribution) continue;
    if (all || (last && claim.start === last.start)) claim.status = 'unverified';
  }
}

/** "a claim that could not be verified", "which cannot be confirmed". */
const isOfClaim = (words: string[], k: number): boolean =>
  words[k - 1] === 'be' &&
  ['that', 'which'].includes(
    words.slice(0, k).findLast((w) => w === 'that' || w === 'which' || w === ',') ?? '',
  );

function isDisclaimer(words: string[]): boolean {
  if (words.some((w, k) => w === 'independent' && words[k - 1] === 'no' && CONFIRMS.has(words[k + 1] ?? '')))
    return true;
  if (words.includes('unverified') || words.includes('unconfirmed')) return true;
  for (let k = 0; k < words.length; k++) {
    if (!VERIFY.has(words[k]!)) continue;
    const before = words.slice(Math.max(0, k - 7), k);
    if (
      !before.includes('independently') &&
      words[k + 1] !== 'independently' &&
      !before.includes('unable') &&
      !isOfClaim(words, k)
    )
      continue;
    if (
      before.some(
        (w) =>
          w === 'not' ||
          w === 'none' ||
          w === 'cannot' ||
          w === 'neither' ||
          w === 'unable' ||
          w.endsWith("n't"),
      ) ||
      words[0] === 'none'
    )
      return true;
  }
  return false;
}
