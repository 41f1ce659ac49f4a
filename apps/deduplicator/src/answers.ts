import type { Bucket, Place } from '#domain/dedupe/index.js';
import type { Entry } from './entry.js';
import type { StoredBuckets } from './stored-buckets.js';

/** What the database was asked for in a batch, of the spans of days whose buckets lie in rows. */
export class Answers {
  readonly #asked = new Map<number, Map<number, Entry[]>>();

  clear(): void {
    this.#asked.clear();
  }

  /** Asks in one go for what was not asked before. */
  async bring(stored: StoredBuckets, places: readonly Place[]): Promise<void> {
    const wanted: Bucket[] = [];
    for (const { slice, keys } of places) {
      const answers = this.#of(slice);
      for (const key of keys) {
        if (answers.has(key)) continue;
        answers.set(key, []);
        wanted.push({ slice, key });
      }
    }
    for (const { slice, key, node, validFrom } of await stored.earliest(wanted))
      this.#of(slice).get(key)!.push({ node, validFrom });
  }

  get(slice: number, key: number): readonly Entry[] {
    const asked = this.#asked.get(slice)?.get(key);
    if (!asked) throw new Error(`the bucket ${key} of span ${slice} was not brought`);
    return asked;
  }

  #of(slice: number): Map<number, Entry[]> {
    let answers = this.#asked.get(slice);
    if (!answers) this.#asked.set(slice, (answers = new Map()));
    return answers;
  }
}
