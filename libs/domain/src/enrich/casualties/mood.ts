import type { RawClaim } from './raw.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';

const DENIES = new Set([
  'denied',
  'denies',
  'deny',
  'denying',
  'refuted',
  'refutes',
  'rejected',
  'dismissed',
]);
const EARLIER = new Set(['earlier', 'previously', 'initially', 'originally', 'at first', 'first']);
const STATED = new Set([
  'reported',
  'stated',
  'said',
  'put',
  'reports',
  'claimed',
  'announced',
  'had',
  'given',
  'gave',
  'counted',
  'listed',
]);
const ANNUAL = [
  'every year',
  'each year',
  'per year',
  'a year',
  'annually',
  'on average',
  'so far this year',
  'this year',
  'last year',
  'in recent years',
  'over the years',
];

/** Sets the status that words around a claim give it: denied, superseded, corrected, historical. */
export function applyMood(raws: RawClaim[], tokens: Token[], span: Span, field: 'headline' | 'text'): void {
  void field;
  if (raws.length === 0) return;
  const words = tokens.slice(span.from, span.to).map((t) => t.low);
  const line = ` ${words.join(' ')} `;
  for (const raw of raws) {
    if (raw.status !== 'asserted') continue;
    if (precedes(words, DENIES, raw.from - span.from)) raw.status = 'denied';
    else if (isOriginal(words)) raw.status = 'corrected';
    else if (isEarlier(words, raw.from - span.from)) raw.status = 'superseded';
    else if (ANNUAL.some((phrase) => line.includes(` ${phrase} `))) raw.status = 'historical';
  }
}

const precedes = (words: string[], set: Set<string>, at: number): boolean =>
  words.slice(Math.max(0, at - 8), at).some((w) => set.has(w));

/** "had originally stated two", "an earlier version said". */
function isOriginal(words: string[]): boolean {
  const k = words.findIndex(
    (w) =>
      w === 'originally' || w === 'initially' || w === 'mistakenly' || w === 'wrongly' || w === 'erroneously',
  );
  if (k >= 0) return STATED.has(words[k + 1] ?? '') || STATED.has(words[k - 1] ?? '');
  const v = words.indexOf('version');
  return v > 0 && EARLIER.has(words[v - 1]!);
}

function isEarlier(words: string[], at: number): boolean {
  for (let k = 0; k < at - 1; k++) if (EARLIER.has(words[k]!) && STATED.has(words[k + 1] ?? '')) return true;
  return false;
}
