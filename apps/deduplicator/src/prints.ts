import type { Post } from '#domain';
import { fingerprint, type Fingerprint } from '#domain/dedupe/index.js';

/** About 6 KB each: what a batch and its candidates need, with room for the day's busiest posts. */
const KEPT = 6000;

/**
 * Fingerprints of the versions last used. They are functions of the version and the time from which it counts, so a
 * kept one is never stale, whatever other instances do.
 */
export class Prints {
  readonly #kept = new Map<string, Fingerprint>();

  get(space: string, node: number, validFrom: string): Fingerprint | undefined {
    const key = `${space} ${node} ${validFrom}`;
    const print = this.#kept.get(key);
    if (print) {
      this.#kept.delete(key);
      this.#kept.set(key, print);
    }
    return print;
  }

  /** The fingerprint of a version, made if it is not at hand. */
  of(space: string, node: number, validFrom: string, post: Post): Fingerprint {
    const known = this.get(space, node, validFrom);
    if (known) return known;
    const print = fingerprint({ ...post, publishedAt: validFrom });
    this.#kept.set(`${space} ${node} ${validFrom}`, print);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    return print;
  }
}
