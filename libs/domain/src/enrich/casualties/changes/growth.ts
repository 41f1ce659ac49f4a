import type { Reading } from '../reading.js';
import type { RawClaim } from '../raw.js';
import { words } from '../words/word-class.js';

const TOLLS = words('toll count number tally figure total');
const BECAUSE = words('after as following when with');

/** "The toll has risen to 35 after four people died in hospital": the four are why it rose, and a part of it. */
export function partsOfGrowth(readings: readonly Reading[]): void {
  readings.forEach((reading, k) => {
    if (reading.raws.length === 0) return;
    summedUp(readings[k - 1], reading);
    reading.raws = reading.raws.filter((raw) => !isSameGrowth(raw, reading));
    for (const raw of reading.raws) if (isOnTopOf(raw, reading)) raw.mode = 'increment';
    const isTotal = (raw: RawClaim): boolean => raw.anaphoric && raw.mode === 'total' && Boolean(raw.count);
    const total = reading.raws.find((raw) => raw.fresh && isTotal(raw)) ?? reading.raws.find(isTotal);
    if (!total) return;
    for (const raw of reading.raws)
      if (isWhy(raw, total, reading) || brings(raw, total, reading)) raw.mode = 'increment';
  });
}

const POINTS = words('that this it which they his her their with these');
const SUMS = words('makes made brings brought takes took raises raised lifts lifted pushes pushed means meant puts leaves carries carried bring take raise'); // prettier-ignore
const THUS = words('thus therefore so hence accordingly consequently now');

/** "A man has died in hospital. That makes three dead": those of the sentence before are the last of the total. */
function summedUp(before: Reading | undefined, { tokens, span, raws, field }: Reading): void {
  const total = raws.find((raw) => raw.mode === 'total' && raw.status === 'asserted' && raw.count);
  if (!total || before?.field !== field) return;
  let isSum = false;
  let isThus = false;
  for (let i = span.from; i < Math.min(total.from, span.from + OPENING); i++) {
    const { low } = tokens[i]!;
    const isThat = POINTS.is(tokens[span.from]) && SUMS.is(tokens[i]);
    isSum ||= isThat;
    isThus ||= THUS.is(tokens[i]) && total.anaphoric && low !== 'now';
  }
  if (!isSum && !isThus) return;
  // "Twelve were killed at the scene. The toll is therefore 13": the most of it, and what it began with
  for (const raw of before.raws)
    if (isPartOf(raw, total) && (isSum || raw.count! * 2 <= total.count!)) raw.mode = 'increment';
}
const OPENING = 10;

const isPartOf = (raw: RawClaim, total: RawClaim): boolean =>
  raw.measure === total.measure &&
  raw.mode === 'total' &&
  raw.status === 'asserted' &&
  raw.count !== null &&
  raw.count > 0 &&
  raw.count < total.count!;

/** "five bodies were found, on top of the 14 of Saturday". */
function isOnTopOf(raw: RawClaim, { tokens, span }: Reading): boolean {
  if (raw.mode === 'increment' || raw.status !== 'asserted' || raw.anaphoric || !raw.count) return false;
  const opens = tokens[span.from]!.low === 'on' && tokens[span.from + 1]?.low === 'top';
  if (opens && raw.from > span.from + 3) return true;
  for (let k = Math.max(raw.to, raw.at); k < Math.min(span.to - 3, raw.at + 14); k++)
    if (tokens[k]!.low === 'on' && tokens[k + 1]!.low === 'top' && tokens[k + 2]!.low === 'of') return true;
  return false;
}

/** "A woman has died, taking the toll to eight". */
function brings(raw: RawClaim, total: RawClaim, { tokens }: Reading): boolean {
  if (raw === total || raw.measure !== total.measure || raw.mode !== 'total' || raw.status !== 'asserted')
    return false;
  if (!raw.count || raw.count >= total.count! || raw.from >= total.at) return false;
  for (let k = raw.to; k < total.at; k++)
    if (BRINGING.is(tokens[k]) || THUS.is(tokens[k])) return tokens[k - 1]!.low === ',';
  return false;
}

const BRINGING = words('taking bringing raising pushing lifting increasing driving');

/** "The toll went up by two after two patients died": told twice. */
const isSameGrowth = (raw: RawClaim, { raws, tokens }: Reading): boolean =>
  raw.anaphoric === false &&
  raw.mode === 'increment' &&
  TOLLS.is(tokens[raw.at]) &&
  raws.some(
    (x) =>
      x !== raw && x.at > raw.at && x.count === raw.count && x.measure === raw.measure && x.from > raw.to,
  );

function isWhy(raw: RawClaim, total: RawClaim, { tokens }: Reading): boolean {
  if (raw === total || raw.measure !== total.measure || raw.mode !== 'total' || raw.status !== 'asserted')
    return false;
  if (raw.count === null || raw.count === 0 || raw.count >= total.count! || raw.from < total.at) return false;
  for (let k = total.at; k < raw.from; k++) if (BECAUSE.is(tokens[k])) return true;
  return false;
}
