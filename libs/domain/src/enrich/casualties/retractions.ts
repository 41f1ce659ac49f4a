import type { Reading } from './reading.js';

const POINTS_BACK = new Set(['that', 'this', 'it', 'both', 'those', 'these', 'the']);
/** Words that call a figure wrong. */
export const FALSE: ReadonlySet<string> = new Set([
  'wrong',
  'incorrect',
  'mistaken',
  'inaccurate',
  'false',
  'erroneous',
  'error',
  'mistake',
  'misprint',
  'exaggerated',
  'inflated',
  'untrue',
  'unfounded',
]);
const IS = new Set(['was', 'is', 'were', 'are', 'proved', 'turned']);
const OPENING = 8;

/** "An earlier post said that 328 had died. That was wrong": takes back what the sentence before stated. */
export function takeBack(readings: readonly Reading[]): void {
  for (let k = 1; k < readings.length; k++) {
    const [before, now] = [readings[k - 1]!, readings[k]!];
    if (before.field === now.field) replace(before, now);
    if (before.raws.length === 0 || before.field !== now.field || !callsFalse(now) || isOfOwn(now)) continue;
    for (const raw of before.raws) if (raw.status !== 'historical') raw.status = 'corrected';
  }
}

/** "The 54 it printed was a mistake": the sentence names the figure that was wrong. */
const isOfOwn = ({ raws, span }: Reading): boolean =>
  raws.some(({ from, status }) => status === 'corrected' && from <= span.from + 3);

/** "The agency had reported 11 deaths. It has since amended that to nine". */
function replace(before: Reading, now: Reading): void {
  for (const raw of now.raws) {
    if (!raw.restates) continue;
    const former = before.raws.findLast((r) => r.measure === raw.measure && r.status === 'asserted');
    if (former && former.count !== raw.count)
      former.status = (former.count ?? 0) > raw.count! ? 'corrected' : 'superseded';
  }
}

function callsFalse({ tokens, span }: Reading): boolean {
  const words = tokens.slice(span.from, Math.min(span.from + OPENING, span.to)).map((t) => t.low);
  const at = words.findIndex((word) => FALSE.has(word));
  if (at < 0 || !POINTS_BACK.has(words[0]!)) return false;
  const ahead = words.slice(0, at);
  return ahead.some((word) => IS.has(word)) && !ahead.some((word) => word === 'not' || word.endsWith("n't"));
}
