import { SEQUENCE, TIME } from './batch.js';
import { Cursor } from './varint.js';

/** A message as the brokers gave it. */
export interface Fetched {
  kafkaOffset: number;
  /** The offset that it was given, or null where it was written by somebody else. */
  sequence: number | null;
  key: string;
  headers: Record<string, string>;
  data: string;
  /** When it was appended, where it says so; Kafka's own time in milliseconds where it does not. */
  time: string | undefined;
  timestamp: number;
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
  const headers = new HeaderReader(bytes);
  for (let start = 0; start + HEAD_BYTES <= bytes.length;) {
    const end = start + 12 + bytes.readInt32BE(start + 8);
    // The brokers cut off what is too much for an answer.
    if (end > bytes.length) break;
    const attributes = bytes.readInt16BE(start + 21);
    if (bytes[start + 16] !== 2 || attributes & CODEC) return null;
    const cursor = headers.cursor;
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
      const key = text(cursor);
      const data = text(cursor);
      const timestamp = attributes & LOG_APPEND_TIME ? until : since + later;
      run.messages.push({ kafkaOffset, key, data, timestamp, ...headers.read() });
      cursor.at = next;
    }
    start = end;
  }
  return run;
}

function text(cursor: Cursor): string {
  const size = cursor.varint();
  return size <= 0 ? '' : cursor.bytes.toString('utf8', cursor.at, (cursor.at += size));
}

/** Most headers are those of the message before: their texts are made once. */
class HeaderReader {
  readonly cursor: Cursor;
  readonly #before: { at: number; size: number; text: string }[] = [];

  constructor(bytes: Buffer) {
    this.cursor = new Cursor(bytes);
  }

  /** Without the sequence and the time, which are no headers of the event. */
  read(): Pick<Fetched, 'headers' | 'sequence' | 'time'> {
    const headers: Record<string, string> = {};
    let sequence: number | null = null;
    let time: string | undefined;
    const count = this.cursor.varint();
    for (let i = 0; i < count; i += 1) {
      const name = this.#text(2 * i);
      if (name === SEQUENCE) {
        sequence = sequenceOf(text(this.cursor));
        continue;
      }
      const value = this.#text(2 * i + 1);
      if (name === TIME) time = value;
      else headers[name] = value;
    }
    return { headers, sequence, time };
  }

  #text(slot: number): string {
    const { cursor } = this;
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
