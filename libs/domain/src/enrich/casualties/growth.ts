import type { Reading } from './reading.js';
import type { RawClaim } from './raw.js';

const TOLLS = new Set(['toll', 'count', 'number', 'tally', 'figure', 'total']);
const BECAUSE = new Set(['after', 'as', 'following', 'when', 'with']);

/** "The toll has risen to 35 after four people died in hospital": the four are why it rose, and a part of it. */
export function partsOfGrowth(readings: readonly Reading[]): void {
  for (const reading of readings) {
    reading.raws = reading.raws.filter((raw) => !isSameGrowth(raw, reading));
    for (const raw of reading.raws) if (isOnTopOf(raw, reading)) raw.mode = 'increment';
    const total = reading.raws.find((raw) => raw.fresh && raw.anaphoric && raw.mode === 'total' && raw.count);
    if (!total) continue;
    for (const raw of reading.raws)
      if (isWhy(raw, total, reading) || brings(raw, total, reading)) raw.mode = 'increment';
  }
}

/** "five bodies were found, on top of the 14 of Saturday". */
function isOnTopOf(raw: RawClaim, { tokens, span }: Reading): boolean {
  if (raw.mode === 'increment' || raw.status !== 'asserted' || raw.anaphoric || !raw.count) return false;
  for (let k = Math.max(raw.to, raw.at); k < Math.min(span.to - 3, raw.at + 14); k++)
    if (tokens[k]!.low === 'on' && tokens[k + 1]!.low === 'top' && tokens[k + 2]!.low === 'of') return true;
  return false;
}

/** "A woman has died, taking the toll to eight". */
function brings(raw: RawClaim, total: RawClaim, { tokens }: Reading): boolean {
  if (raw === total || raw.measure !== total.measure || raw.mode !== 'total' || raw.status !== 'asserted')
    return false;
  if (!raw.count || raw.count >= total.count! || raw.from >= total.at) return false;
  for (let k = raw.to; k < total.at; k++) if (BRINGING.has(tokens[k]!.low)) return tokens[k - 1]!.low === ',';
  return false;
}

const BRINGING = new Set(['taking', 'bringing', 'raising', 'pushing', 'lifting', 'increasing']);

/** "The toll went up by two after two patients died": told twice. */
const isSameGrowth = (raw: RawClaim, { raws, tokens }: Reading): boolean =>
  raw.anaphoric === false &&
  raw.mode === 'increment' &&
  TOLLS.has(tokens[raw.at]!.low) &&
  raws.some(
    (x) =>
      x !== raw && x.at > raw.at && x.count === raw.count && x.measure === raw.measure && x.from > raw.to,
  );

function isWhy(raw: RawClaim, total: RawClaim, { tokens }: Reading): boolean {
  if (raw === total || raw.measure !== total.measure || raw.mode !== 'total' || raw.status !== 'asserted')
    return false;
  if (raw.count === null || raw.count === 0 || raw.count >= total.count! || raw.from < total.at) return false;
  for (let k = total.at; k < raw.from; k++) if (BECAUSE.has(tokens[k]!.low)) return true;
  return false;
}
