/** What a UTF-16 unit is to a tokenizer. */
export const MARK = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const BLANK = 3;

const isOtherLetter = (c: number): boolean =>
  (c >= 0xaa && c < 0x2000 && c !== 0xd7 && c !== 0xf7 && c !== 0xab && c !== 0xbb) ||
  (c >= 0x3040 && c < 0xd800) ||
  (c >= 0xf900 && c < 0xfff0);

const isOtherBlank = (c: number): boolean =>
  c === 0xa0 || (c >= 0x2000 && c <= 0x200f) || c === 0x202f || c === 0xfeff;

const CLASSES = Uint8Array.from({ length: 1 << 16 }, (_, c) => {
  if (c <= 32 || isOtherBlank(c)) return BLANK;
  if (c >= 48 && c <= 57) return DIGIT;
  return (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || isOtherLetter(c) ? LETTER : MARK;
});

export const classOf = (c: number): number => CLASSES[c]!;

export const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7);

export const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

/** Where the figure that begins at `i` ends: "1,200", "1.5", "3:40". */
export function figureEnd(units: Uint16Array, i: number): number {
  let j = i;
  for (; ; j++) {
    const c = units[j]!;
    if (classOf(c) === DIGIT) continue;
    if (c !== 44 && c !== 46 && c !== 58) return j;
    if (classOf(units[j + 1]!) !== DIGIT || j === i || classOf(units[j - 1]!) !== DIGIT) return j;
  }
}
