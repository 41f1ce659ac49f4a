const LETTER = /[\p{L}\p{N}]/u;

/** A letter or digit in any script; of a pair of surrogates `size` tells both. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return LETTER.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** How many units of the text the character takes. */
export const sizeAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** "Governor's": the apostrophe of an "s" that ends a word. */
function isOfOwner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 39 && code !== 0x2019) return false;
  const next = text.charCodeAt(at + 2);
  return (
    text[at + 1] === 's' &&
    !((next >= 97 && next <= 122) || (next >= 48 && next <= 57) || (next >= 65 && next <= 90) || next === 95)
  );
}

/** Letters and digits in lower case, one word each: "Governor's office" → "governors", "office". */
export function wordsOf(phrase: string): string[] {
  const text = phrase.toLowerCase();
  const words: string[] = [];
  let begun = '';
  let from = -1;
  for (let at = 0; at < text.length;) {
    if (isWordAt(text, at)) {
      if (from < 0) from = at;
      at += sizeAt(text, at);
      continue;
    }
    if (from >= 0) begun += text.slice(from, at);
    from = -1;
    if (!isOfOwner(text, at)) {
      if (begun !== '') words.push(begun);
      begun = '';
    }
    at += sizeAt(text, at);
  }
  if (from >= 0) begun += text.slice(from);
  if (begun !== '') words.push(begun);
  return words;
}
