import type { Fingerprint } from '#domain/dedupe/index.js';

/** What is kept of a fingerprint beside its columns and texts: objects, views and the place in a map. */
const AROUND = 1200;
const MB = 1e6;

/** Some 27,000 posts of 1 KB: of six busy days, so that a candidate is hardly ever read again. */
export const PRINTS_MB = 100;

/** The bound that the operator set. */
export function printsMB(env: NodeJS.ProcessEnv = process.env): number {
  const given = env['BLOTTER_FINGERPRINTS_MB'];
  if (given === undefined) return PRINTS_MB;
  const megabytes = Number(given);
  if (Number.isFinite(megabytes) && megabytes > 0) return megabytes;
  throw new Error(`BLOTTER_FINGERPRINTS_MB is "${given}": give a number of megabytes above 0`);
}

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
  readonly #spaces = new Map<string, Shelf>();
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
    const kept = this.#spaces.get(space)?.prints.get(node);
    if (kept?.validFrom !== validFrom) return undefined;
    kept.used = true;
    return kept.print;
  }

  keep(space: string, node: number, validFrom: string, print: Fingerprint): void {
    const { prints } = this.#inUse(space);
    const before = prints.get(node);
    if (before?.validFrom === validFrom) return;
    this.#bytes -= before?.bytes ?? 0;
    const bytes = sizeOf(print);
    prints.set(node, { validFrom, print, bytes, used: false });
    this.#bytes += bytes;
    while (this.#bytes > this.most) this.#dropOne();
  }

  /** The space, which is the last to lose anything. */
  #inUse(space: string): Shelf {
    const shelf = this.#spaces.get(space) ?? shelfOf(new Map());
    this.#spaces.delete(space);
    this.#spaces.set(space, shelf);
    return shelf;
  }

  /** Of the space unused for longest, the oldest that was not used since it had its turn. */
  #dropOne(): void {
    const [space, { prints, oldest }] = this.#spaces.entries().next().value!;
    for (let next = oldest.next(); !next.done; next = oldest.next()) {
      const [node, kept] = next.value;
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

/** One iterator goes through the prints and what is added behind: each new one would pass all that has gone before. */
interface Shelf {
  prints: Map<number, Kept>;
  oldest: Iterator<[number, Kept], undefined>;
}

const shelfOf = (prints: Map<number, Kept>): Shelf => ({ prints, oldest: prints.entries() });

function sizeOf({ features, headline, figures, id }: Fingerprint): number {
  const texts = figures.reduce((sum, figure) => sum + figure.length + 40, features.texts.length);
  return features.hashes.buffer.byteLength + texts + headline.length + id.length + AROUND;
}
