/** What Windows-1252 shows for the bytes 0x80 to 0x9f, where it shows something else than Latin-1. */
const WINDOWS = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const WINDOWS_BYTES = [
  0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
  0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
]; // prettier-ignore
const BYTE_OF = new Map([...WINDOWS].map((character, i) => [character, WINDOWS_BYTES[i]!]));

const TAIL = `[\\u0080-\\u00bf${WINDOWS}]`;
const MISREAD = new RegExp(
  `[\\u00c2-\\u00df]${TAIL}|[\\u00e0-\\u00ef]${TAIL}{2}|[\\u00f0-\\u00f4]${TAIL}{3}`,
  'g',
);

/**
 * UTF-8 that was once read as Windows-1252 (`â€™` for `’`), put right. Only sequences that are one whole character of
 * UTF-8 change: no language writes such letters one after another.
 */
export function repairMisread(text: string): { text: string; repaired: number } {
  let repaired = 0;
  const right = text.replace(MISREAD, (sequence) => {
    const character = characterOf([...sequence].map((part) => BYTE_OF.get(part) ?? part.charCodeAt(0)));
    if (character === null) return sequence;
    repaired += 1;
    return character;
  });
  return { text: right, repaired };
}

/** The character of two to four bytes of UTF-8, or null where they are no shortest form of one. */
function characterOf(bytes: readonly number[]): string | null {
  const [first = 0, ...tail] = bytes;
  const head = first & (0x7f >> bytes.length);
  const code = tail.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), head);
  const least = [0, 0, 0x80, 0x800, 0x10000][bytes.length] ?? 0;
  const valid = code >= least && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : null;
}

const ENTITY =
  /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|quot|apos|nbsp|lt|gt|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Character references that a page saved as text still holds, such as `&amp;`. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    const valid = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? String.fromCodePoint(code) : all;
  });
}
