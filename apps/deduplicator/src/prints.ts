import type { Fingerprint } from '#domain/dedupe/index.js';

/** What is kept of a fingerprint beside its columns and texts: objects, views and the place in a map. */
const AROUND = 1500;
const MB = 1e6;

/** The posts of some busy days, so that a candidate is hardly ever read again. */
export const PRINTS_MB = 80;

interface Kept {
  validFrom: string;
  print: Fingerprint;
  bytes: number;
  /** Since it was last looked at whether it may go. */
  used: boolean;
}

/**
 * Fingerprints of versions, up to a bound of memory. They are functions of the version and the time from which it counts,
 * so a kept one is never stale, whatever other instances do; one that went is made anew from its wording.
 */
export class Prints {
  readonly #spaces = new Map<string, Map<number, Kept>>();
  /** Bytes. */
  readonly most: number;
  #bytes = 0;

  constructor(megabytes = PRINTS_MB) {
    this.most = megabytes * MB;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(space: string, node: number, validFrom: string): Fingerprint | undefined {
    const kept = this.#spaces.get(space)?.get(node);
    if (kept?.validFrom !== validFrom) return undefined;
    kept.used = true;
    return kept.print;
  }

  keep(space: string, node: number, validFrom: string, print: Fingerprint): void {
    const prints = this.#inUse(space);
    const before = prints.get(node);
    if (before?.validFrom === validFrom) return;
    this.#bytes -= before?.bytes ?? 0;
    const bytes = sizeOf(print);
    prints.set(node, { validFrom, print, bytes, used: false });
    this.#bytes += bytes;
    while (this.#bytes > this.most) this.#dropOne();
  }

  /** The space, which is the last to lose anything. */
  #inUse(space: string): Map<number, Kept> {
    const prints = this.#spaces.get(space) ?? new Map<number, Kept>();
    this.#spaces.delete(space);
    this.#spaces.set(space, prints);
    return prints;
  }

  /** Of the space unused for longest, the oldest that was not used since it had its turn. */
  #dropOne(): void {
    const [space, prints] = this.#spaces.entries().next().value!;
    for (const [node, kept] of prints) {
      prints.delete(node);
      if (!kept.used) {
        this.#bytes -= kept.bytes;
        break;
      }
      kept.used = false;
      prints.set(node, kept);
    }
    if (prints.size === 0) this.#spaces.delete(space);
  }
}

function sizeOf({ features, headline, figures, id }: Fingerprint): number {
  const texts = figures.reduce((sum, figure) => sum + figure.length + 40, features.texts.length);
  return features.hashes.buffer.byteLength + texts + headline.length + id.length + AROUND;
}
