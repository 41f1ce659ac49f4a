import { isUtf8 } from 'node:buffer';
import { UnreadableDocument, type Problem } from '#domain/feed/document.js';

/** The largest document that is read whole; posts as JSON lines are read line by line and may be longer. */
export const MAX_DOCUMENT = 15 * 1024 * 1024;

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
];

/** Refuses bytes that are known not to be text. */
export function refuseBinary(bytes: Uint8Array, source: string): void {
  const found = MAGIC.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte));
  const zeros = bytes.subarray(0, 8192).filter((byte) => byte === 0).length;
  const binary = !wideEncoding(bytes) && zeros * 50 > Math.min(bytes.length, 8192);
  if (!found && !binary) return;
  const what = found ? `it is ${found[0]}, not text` : 'it is binary, not text';
  throw new UnreadableDocument(source, what, 'save the page as text in UTF-8');
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Bytes as text. Broken UTF-8 is read with replacement characters and a warning that counts them. */
export function decodeText(
  bytes: Uint8Array,
  source: string,
  charset?: string | null,
): { text: string; problems: Problem[] } {
  const label = wideEncoding(bytes) ?? knownCharset(charset);
  if (label !== 'utf-8') return { text: new TextDecoder(label).decode(bytes), problems: [] };
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = isUtf8(bytes) ? 0 : countReplaced(text, bytes);
  return { text, problems: broken > 0 ? [brokenBytes(source, broken, null)] : [] };
}

function knownCharset(charset: string | null | undefined): string {
  if (!charset) return 'utf-8';
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return 'utf-8';
  }
}

/** Replacement characters that decoding made, without those that the document itself holds. */
function countReplaced(text: string, bytes: Uint8Array): number {
  const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .split('\xef\xbf\xbd');
  return text.split('\ufffd').length - own.length;
}

export function brokenBytes(source: string, count: number, line: number | null): Problem {
  const message = `${count} place${count === 1 ? ' is' : 's are'} no valid UTF-8`;
  return { severity: 'warning', source, line, message, remedy: 'save the document again as UTF-8' };
}
