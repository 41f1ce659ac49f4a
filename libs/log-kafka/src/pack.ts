import { LIVE, type WireEvent } from '#contracts';
import { sizeOfVarint, writeVarint } from './varint.js';

/**
 * Consecutive events of a partition as they lie in the outbox: what of a Kafka record is known before the offset is
 * (key, value, headers), each behind its length in four bytes. So an event is made into bytes once, and these travel.
 */
export interface Pack {
  first: number;
  next: number;
  /** When they were appended. */
  at: string;
  body: Buffer;
}

/** Headers whose values hardly ever change are copied as a whole, of the others the name. */
const CONSTANT = new Set(['ce_specversion', 'ce_type', 'ce_source', 'ce_space', 'content-type']);
const NAMES = new Map<string, Buffer>();
const WHOLE = new Map<string, Map<string, Buffer>>();
const MOST_KNOWN = 200;

/** The offset and the time come on top when they are known. */
const LATER_HEADERS = 2;
const FIRST_BYTES = 8_192;
/** What lengths take of an event, at most. */
const SLACK = 32;
const SLACK_PER_HEADER = 10;

/** Takes events of one partition in. */
export class Packer {
  count = 0;
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #end = 0;

  get body(): Buffer {
    return this.#bytes.subarray(0, this.#end);
  }

  add({ key, headers, data }: WireEvent): void {
    const travelling = kafkaKey(headers['ce_space'] ?? LIVE, key);
    const size = Buffer.byteLength(data);
    let most = SLACK + travelling.length * 3 + size;
    let count = LATER_HEADERS;
    for (const name in headers) {
      most += SLACK_PER_HEADER + (name.length + headers[name]!.length) * 3;
      count += 1;
    }
    this.#room(most);
    const bytes = this.#bytes;
    let at = writeText(bytes, this.#end + 4, travelling);
    at = writeVarint(bytes, at, size);
    at += bytes.write(data, at);
    at = writeVarint(bytes, at, count);
    for (const name in headers) at = writeHeader(bytes, at, name, headers[name]!);
    bytes.writeUInt32BE(at - this.#end - 4, this.#end);
    this.#end = at;
    this.count += 1;
  }

  #room(more: number): void {
    if (this.#end + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#end + more));
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }
}

/** Keys of other spaces are others: compaction must not take an event of one for the newer of another. */
function kafkaKey(space: string, key: string): string {
  return space === LIVE ? key : `${space}\0${key}`;
}

/** The key as it was before it went to the brokers. */
export function ownKey(space: string, key: string): string {
  return space !== LIVE && key.startsWith(`${space}\0`) ? key.slice(space.length + 1) : key;
}

export function sizeOfHeader(name: string, value: string): number {
  const [names, values] = [Buffer.byteLength(name), Buffer.byteLength(value)];
  return sizeOfVarint(names) + names + sizeOfVarint(values) + values;
}

/** Writes a header and answers where the next byte goes. */
export function writeHeader(into: Buffer, at: number, name: string, value: string): number {
  const whole = CONSTANT.has(name) ? wholeOf(name, value) : null;
  const head = whole ?? nameOf(name);
  into.set(head, at);
  return whole ? at + head.length : writeText(into, at + head.length, value);
}

function wholeOf(name: string, value: string): Buffer {
  let values = WHOLE.get(name);
  if (!values) WHOLE.set(name, (values = new Map<string, Buffer>()));
  return known(values, value, () => Buffer.concat([nameOf(name), textOf(value)]));
}

const nameOf = (name: string): Buffer => known(NAMES, name, () => textOf(name));

function known(texts: Map<string, Buffer>, text: string, make: () => Buffer): Buffer {
  const found = texts.get(text);
  if (found) return found;
  const made = make();
  if (texts.size < MOST_KNOWN) texts.set(text, made);
  return made;
}

function textOf(text: string): Buffer {
  const bytes = Buffer.alloc(SLACK + text.length * 3);
  return bytes.subarray(0, writeText(bytes, 0, text));
}

function writeText(into: Buffer, at: number, text: string): number {
  const size = Buffer.byteLength(text);
  const start = writeVarint(into, at, size);
  return start + into.write(text, start);
}
