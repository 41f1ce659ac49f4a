/** What a UTF-16 unit is to the tokeniser. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;

export function isUpper(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 65 && code <= 90;
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** Letters of Latin and Cyrillic by their case, other scripts' as lower case. */
export function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 0xc0 || Number.isNaN(code) || code === 0xd7 || code === 0xf7) return OTHER;
  if (code >= 0x2000 && code <= 0x2bff) return OTHER;
  if (code < 0xdf || (code >= 0x400 && code <= 0x42f)) return UPPER;
  return LOWER;
}
