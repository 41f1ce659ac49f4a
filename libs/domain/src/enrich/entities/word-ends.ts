import { kindOf, LETTER, DIGIT, isApostrophe, isLetter, isUpper } from './letters.js';

const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm', 't']);

/** The end of the word that starts at `at`: letters and digits, inner apostrophes, and the points of "U.S.". */
export function wordEnd(text: string, units: Uint16Array, at: number): number {
  let end = at;
  for (;;) {
    const code = units[end]!;
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT) {
      end++;
      continue;
    }
    if (isApostrophe(code) && isLetter(units[end + 1]!) && end > at && !clitic(text, units, end)) {
      end++;
      continue;
    }
    if (code === 46 && dotted(units, at, end)) {
      end++;
      continue;
    }
    return end;
  }
}

/** True where the apostrophe at `at` starts `'s`, `'re` and the like at the end of a word. */
export function clitic(text: string, units: Uint16Array, at: number): boolean {
  let end = at + 1;
  while (isLetter(units[end]!) && end - at < 4) end++;
  return CLITICS.has(text.slice(at + 1, end).toLowerCase());
}

/** True for the point behind a single capital: "U.S.", "J. Smith". */
function dotted(units: Uint16Array, start: number, point: number): boolean {
  if (!isUpper(units[point - 1]!)) return false;
  return point - 1 === start || units[point - 2] === 46;
}
