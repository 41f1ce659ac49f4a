import type { Problem } from './document.js';
import { decodeEntities, repairMisread } from './mojibake.js';

/** A line of a document, trimmed, with its number counted from 1. Empty lines stay: they part paragraphs. */
export interface Line {
  text: string;
  no: number;
}

/** Tab and line feed stay. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const SPACES = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

/** Text that every store takes: no control characters but tab and line breaks, no lone surrogates. Offsets else stay. */
export function storable(text: string): string {
  const plain = text.replace(CONTROL, '');
  return SURROGATE.test(plain) ? plain.replace(LONE_SURROGATE, '\ufffd') : plain;
}

/** The lines of a document with white space made plain and broken characters repaired where that is certain. */
export function cleanLines(text: string, source: string): { lines: Line[]; problems: Problem[] } {
  const read = repairMisread(text);
  const raw = decodeEntities(read.text).replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  const controls = raw.match(CONTROL)?.length ?? 0;
  const plain = storable(raw).normalize('NFC').replace(INVISIBLE, '');
  const lines = plain.split('\n').map((line, i) => ({ text: line.replace(SPACES, ' ').trim(), no: i + 1 }));
  const problems = [...repairAll(lines, source)];
  if (controls > 0) problems.unshift(strippedControls(controls, source));
  if (read.repaired > 0) problems.unshift(misread(read.repaired, source));
  return { lines, problems };
}

function misread(count: number, source: string): Problem {
  const message = `${count} character${count === 1 ? '' : 's'} of UTF-8 read as Windows-1252 put right`;
  return { severity: 'warning', source, line: null, message, remedy: 'nothing is needed' };
}

function strippedControls(count: number, source: string): Problem {
  const message = `${count} control character${count === 1 ? '' : 's'} left out`;
  return { severity: 'warning', source, line: null, message, remedy: 'nothing is needed' };
}

/** Words that end or begin at a broken space; none is the first or last part of a longer English word with an accent. */
const FUNCTION_WORDS = new Set(
  (
    'the and that this with from have has had was were are been being which would could should will not but for ' +
    'into over after before about than then they them their there his her its our your who whom what when where ' +
    'said says of to in on at by as is it be an or if so he she we'
  ).split(' '),
);
const BROKEN = /([\p{L}\p{N}]*)\ufffd{1,3}([\p{L}\p{N}]*)/gu;
const AFTER_APOSTROPHE = new Set(['s', 't', 're', 've', 'll', 'd', 'm']);

/** Repairs in place; what stood for one character of two or three bytes comes as one to three replacement characters. */
function* repairAll(lines: Line[], source: string): Generator<Problem> {
  for (const line of lines) {
    if (!line.text.includes('\ufffd')) continue;
    const repaired = line.text.replace(BROKEN, (all: string, left: string, right: string) =>
      repair(all, left, right),
    );
    const kept = repaired.includes('\ufffd');
    line.text = repaired;
    const message = kept ? 'a broken character is kept' : 'a broken character was repaired';
    const remedy = kept ? 'compare with the original and save it again as UTF-8' : 'nothing is needed';
    yield { severity: 'warning', source, line: line.no, message, remedy };
  }
}

function repair(all: string, left: string, right: string): string {
  if (left === '' || right === '') return all;
  if (AFTER_APOSTROPHE.has(right) && left.length > 1) return `${left}’${right}`;
  const parted = FUNCTION_WORDS.has(left.toLowerCase()) || FUNCTION_WORDS.has(right);
  return parted && left.length > 1 && right.length > 1 ? `${left} ${right}` : all;
}
