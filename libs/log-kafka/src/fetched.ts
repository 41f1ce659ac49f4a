import { SEQUENCE, TIME } from './batch.js';
import { Cursor } from './varint.js';

/** A message as the brokers gave it. */
export interface Fetched {
  kafkaOffset: number;
  /** The offset that it was given, or null where it was written by somebody else. */
  sequence: number | null;
  timestamp: number;
  /** Of its value, in bytes. */
  size: number;
  /** What it says, made anew at each call: until a handler has room for it, it stays the bytes that came. */
  content(): Content;
}

export interface Content {
  key: string;
  headers: Record<string, string>;
  data: string;
  /** When it was appended, where it says so; Kafka's own time in milliseconds where it does not. */
  time: string | undefined;
}

/** The messages of complete batches, and the last Kafka offset that these cover; null where there is none. */
export interface FetchedRun {
  messages: Fetched[];
  last: number | null;
}

const HEAD_BYTES = 61;
const CODEC = 7;
const LOG_APPEND_TIME = 8;
const CONTROL = 32;

/** Reads record batches; null where one is compressed or of an older format, as none of ours is. */
export function readBatches(bytes: Buffer): FetchedRun | null {
  const run: FetchedRun = { messages: [], last: null };
  const reader = new ContentReader(bytes);
  const cursor = new Cursor(bytes);
  for (let start = 0; start + HEAD_BYTES <= bytes.length;) {
    const end = start + 12 + bytes.readInt32BE(start + 8);
    // The brokers cut off what is too much for an answer.
    if (end > bytes.length) break;
    const attributes = bytes.readInt16BE(start + 21);
    if (bytes[start + 16] !== 2 || attributes & CODEC) return null;
    cursor.at = start;
    const first = cursor.int64();
    cursor.at = start + 23;
    run.last = first + cursor.int32();
    const [since, until] = [cursor.int64(), cursor.int64()];
    cursor.at = start + 57;
    const records = attributes & CONTROL ? 0 : cursor.int32();
    for (let i = 0; i < records; i += 1) {
      const size = cursor.varint();
      const next = cursor.at + size;
      cursor.at += 1;
      const later = cursor.varlong();
      const kafkaOffset = first + cursor.varint();
      const timestamp = attributes & LOG_APPEND_TIME ? until : since + later;
      run.messages.push(new FetchedRecord(reader, cursor, kafkaOffset, timestamp));
      cursor.at = next;
    }
    start = end;
  }
  return run;
}

class FetchedRecord implements Fetched {
  readonly sequence: number | null;
  readonly size: number;
  readonly #reader: ContentReader;
  readonly #at: number;

  /** The cursor stands before the key. */
  constructor(
    reader: ContentReader,
    cursor: Cursor,
    readonly kafkaOffset: number,
    readonly timestamp: number,
  ) {
    this.#reader = reader;
    this.#at = cursor.at;
    skip(cursor);
    this.size = skip(cursor);
    this.sequence = sequenceIn(cursor);
  }

  content(): Content {
    return this.#reader.read(this.#at);
  }
}

/** Passes over bytes that have their length before them, and answers it. */
function skip(cursor: Cursor): number {
  const size = Math.max(0, cursor.varint());
  cursor.at += size;
  return size;
}

const SEQUENCE_NAME = Buffer.from(SEQUENCE);

/** The sequence in the headers before which the cursor stands. */
function sequenceIn(cursor: Cursor): number | null {
  for (let left = cursor.varint(); left > 0; left -= 1) {
    const size = cursor.varint();
    const at = cursor.at;
    cursor.at += Math.max(0, size);
    if (size === SEQUENCE_NAME.length && SEQUENCE_NAME.compare(cursor.bytes, at, at + size) === 0)
      return sequenceOf(text(cursor));
    skip(cursor);
  }
  return null;
}

function text(cursor: Cursor): string {
  const size = cursor.varint();
  return size <= 0 ? '' : cursor.bytes.toString('utf8', cursor.at, (cursor.at += size));
}

/** Most headers are those of the message before: their texts are made once. */
class ContentReader {
  readonly #cursor: Cursor;
  readonly #before: { at: number; size: number; text: string }[] = [];

  constructor(bytes: Buffer) {
    this.#cursor = new Cursor(bytes);
  }

  /** The sequence and the time are no headers of the event. */
  read(at: number): Content {
    const cursor = this.#cursor;
    cursor.at = at;
    const key = text(cursor);
    const data = text(cursor);
    const headers: Record<string, string> = {};
    let time: string | undefined;
    const count = cursor.varint();
    for (let i = 0; i < count; i += 1) {
      const name = this.#text(2 * i);
      if (name === SEQUENCE) {
        skip(cursor);
        continue;
      }
      const value = this.#text(2 * i + 1);
      if (name === TIME) time = value;
      else headers[name] = value;
    }
    return { key, data, headers, time };
  }

  #text(slot: number): string {
    const cursor = this.#cursor;
    const size = cursor.varint();
    if (size <= 0) return '';
    const { at, bytes } = cursor;
    cursor.at += size;
    const before = this.#before[slot];
    if (before?.size === size && isSame(bytes, before.at, at, size)) return before.text;
    const made = bytes.toString('utf8', at, at + size);
    this.#before[slot] = { at, size, text: made };
    return made;
  }
}

function isSame(bytes: Uint8Array, a: number, b: number, size: number): boolean {
  for (let i = 0; i < size; i += 1) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
}

/** Digits that are a safe integer; anything else was not written here. */
export function sequenceOf(digits: string | undefined): number | null {
  const value = Number(digits);
  return digits && Number.isSafeInteger(value) ? value : null;
}
