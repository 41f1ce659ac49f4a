import type { Post } from '#domain';
import {
  fingerprint,
  packPrint,
  unpackPrint,
  type Fingerprint,
  type PackedPrint,
} from '#domain/dedupe/index.js';

/** About 6 KB each: what a batch and its candidates need. */
const AT_HAND = 2000;
/** Under 3 KB each, mostly outside the heap: the posts of some busy days, so that a candidate is hardly ever read again. */
const PACKED = 24_000;

/**
 * Fingerprints of the versions last used. They are functions of the version and the time from which it counts, so a
 * kept one is never stale, whatever other instances do.
 */
export class Prints {
  readonly #atHand = new Map<string, Fingerprint>();
  readonly #packed = new Map<string, PackedPrint>();

  get(space: string, node: number, validFrom: string): Fingerprint | undefined {
    const key = `${space} ${node} ${validFrom}`;
    const print = this.#atHand.get(key) ?? this.#unpack(key);
    if (print) this.#keep(key, print);
    return print;
  }

  /** The fingerprint of a version, made if it is not at hand. */
  of(space: string, node: number, validFrom: string, post: Post): Fingerprint {
    const known = this.get(space, node, validFrom);
    if (known) return known;
    const print = fingerprint({ ...post, publishedAt: validFrom });
    this.#keep(`${space} ${node} ${validFrom}`, print);
    return print;
  }

  #unpack(key: string): Fingerprint | undefined {
    const packed = this.#packed.get(key);
    return packed && unpackPrint(packed);
  }

  /** As the last used; what was used longest ago is packed, and what was packed longest ago is forgotten. */
  #keep(key: string, print: Fingerprint): void {
    this.#atHand.delete(key);
    this.#atHand.set(key, print);
    if (this.#atHand.size <= AT_HAND) return;
    const [old, oldest] = this.#atHand.entries().next().value!;
    this.#atHand.delete(old);
    const packed = this.#packed.get(old) ?? packPrint(oldest);
    this.#packed.delete(old);
    this.#packed.set(old, packed);
    if (this.#packed.size > PACKED) this.#packed.delete(this.#packed.keys().next().value!);
  }
}
