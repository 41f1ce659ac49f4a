/** What a UTF-16 unit is to the tokeniser. */
export const SPACE = 0;
export const LINE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 4;

const KINDS = Uint8Array.from({ length: 1 << 16 }, (_, code) => {
  if (code === 10 || code === 13 || code === 0x2028) return LINE;
  if (code === 32 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b)) return SPACE;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (
    code < 0xaa ||
    (code >= 0x2010 && code <= 0x2bff) ||
    code === 0xd7 ||
    code === 0xf7 ||
    code === 0xfffd
  ) {
    return MARK;
  }
  return LETTER;
});
export const kindOf = (code: number): number => KINDS[code]!;
export const isLetter = (code: number): boolean => KINDS[code] === LETTER;

export const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code > 127 && isOtherUpper(String.fromCharCode(code)));
const isOtherUpper = (letter: string): boolean => letter !== letter.toLowerCase();

export const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2bc || code === 0x2bb;
