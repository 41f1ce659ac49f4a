/** Kafka's varints, of which records are full: seven bits to a byte, the sign in the lowest. Here nothing is negative. */
export function sizeOfVarint(value: number): number {
  let size = 1;
  for (let rest = value * 2; rest > 127; rest = Math.floor(rest / 128)) size += 1;
  return size;
}

/** Writes one and answers where the next byte goes. */
export function writeVarint(into: Uint8Array, at: number, value: number): number {
  let next = at;
  let rest = value * 2;
  while (rest > 127) {
    into[next++] = (rest % 128) | 128;
    rest = Math.floor(rest / 128);
  }
  into[next++] = rest;
  return next;
}

/** Goes through bytes from front to back. */
export class Cursor {
  at = 0;
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  varint(): number {
    const { bytes } = this;
    let byte = bytes[this.at++]!;
    if (byte < 128) return (byte >>> 1) ^ -(byte & 1);
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[this.at++]!;
      value |= (byte & 127) << shift;
    }
    return (value >>> 1) ^ -(value & 1);
  }

  /** A varint of up to 64 bits, as far as a number holds it. */
  varlong(): number {
    let value = 0;
    let scale = 1;
    for (let byte = 128; byte > 127; scale *= 128) {
      byte = this.bytes[this.at++]!;
      value += (byte & 127) * scale;
    }
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  int16(): number {
    return this.bytes.readInt16BE((this.at += 2) - 2);
  }

  int32(): number {
    return this.bytes.readInt32BE((this.at += 4) - 4);
  }

  /** As far as a number holds it, which offsets and times do. */
  int64(): number {
    const high = this.int32();
    return high * 4_294_967_296 + (this.int32() >>> 0);
  }

  /** A string with its length before it in two bytes. */
  string(): string {
    const length = this.int16();
    return this.bytes.toString('utf8', this.at, (this.at += length));
  }
}
