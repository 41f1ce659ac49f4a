import { isUtf8 } from 'node:buffer';
import {
  MAX_POST_TEXT,
  readPostLine,
  UnreadableDocument,
  type ParseOptions,
  type PostRecord,
} from '#domain/feed/index.js';
import { brokenBytes } from './decode.js';

/** A line may hold a post of the largest size with every character escaped; a longer one is skipped, not kept. */
const MAX_LINE = MAX_POST_TEXT * 6 + 65_536;
const LINE_FEED = 0x0a;

interface RawLine {
  bytes: Buffer;
  no: number;
  tooLong: boolean;
}

/**
 * The posts of a source of JSON lines, one at a time: however long the source, one line is in memory. Lines that are
 * no posts come as problems and the others go on; so does a source that breaks off.
 */
export async function* recordsOf(
  chunks: AsyncIterable<Uint8Array>,
  options: ParseOptions,
): AsyncIterable<PostRecord> {
  try {
    yield* readLines(chunks, options);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    const { severity, source, line, message, remedy } = error;
    yield { kind: 'problem', problem: { severity, source, line, message, remedy } };
  }
}

async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  options: ParseOptions,
): AsyncIterable<PostRecord> {
  const broken = { lines: 0, first: 0 };
  for await (const line of rawLines(chunks)) {
    const { no } = line;
    if (!isUtf8(line.bytes)) {
      broken.lines += 1;
      broken.first ||= no;
    }
    const record = line.tooLong
      ? tooLong(options.source, no)
      : readPostLine(line.bytes.toString('utf8'), no, options);
    if (record) yield record;
  }
  if (broken.lines > 0)
    yield { kind: 'problem', problem: brokenBytes(options.source, broken.lines, broken.first) };
}

function tooLong(source: string, line: number): PostRecord {
  const message = `the line is longer than ${MAX_LINE} bytes`;
  const remedy = `give a text of at most ${MAX_POST_TEXT} characters`;
  return { kind: 'problem', problem: { severity: 'error', source, line, message, remedy } };
}

async function* rawLines(chunks: AsyncIterable<Uint8Array>): AsyncIterable<RawLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let no = 1;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= MAX_LINE) parts.push(part);
    else parts = [];
  };
  const take = (): RawLine => {
    const line = { bytes: Buffer.concat(parts), no, tooLong: length > MAX_LINE };
    parts = [];
    length = 0;
    no += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
