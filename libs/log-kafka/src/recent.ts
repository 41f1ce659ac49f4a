import { nameOf, type Appended, type Slot } from '#log-postgres';
import type { Pack } from './pack.js';

/**
 * What this process has committed and nobody has published yet, so that it need not be read from the outbox. It may
 * forget anything at any time.
 */
export class Recent {
  readonly #mostBytes: number;
  readonly #packs = new Map<string, Map<number, Pack>>();
  #bytes = 0;
  #isComplete = true;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Whether all that this process has committed is published, as far as it knows. */
  get isDone(): boolean {
    return this.#packs.size === 0 && this.#isComplete;
  }

  remember(appended: readonly Appended[]): void {
    for (const { topic, partition, first, next, at, body } of appended) {
      if (!body || this.#bytes + body.length > this.#mostBytes) {
        this.clear();
        this.#isComplete = false;
        return;
      }
      const name = nameOf({ topic, partition });
      let packs = this.#packs.get(name);
      if (!packs) this.#packs.set(name, (packs = new Map<number, Pack>()));
      this.#bytes += body.length - (packs.get(first)?.body.length ?? 0);
      packs.set(first, { first, next, at, body });
    }
  }

  /**
   * The run of packs from `from` on, until they have so many bytes. `at` is when the outbox says that the first was
   * appended: where that is another one, a server has lost what it had committed, and nothing of ours counts.
   */
  run(place: Slot, from: number, at: string | null, bytes: number): Pack[] {
    const packs = this.#packs.get(nameOf(place));
    const run: Pack[] = [];
    let size = 0;
    for (let pack = packs?.get(from); pack && size < bytes; pack = packs!.get(pack.next)) {
      run.push(pack);
      size += pack.body.length;
    }
    if (run.length === 0 || run[0]!.at === at) return run;
    this.clear();
    return [];
  }

  /** Everything before `next` is published. */
  published(place: Slot, next: number): void {
    const name = nameOf(place);
    const packs = this.#packs.get(name);
    if (!packs) return;
    for (const pack of packs.values()) {
      if (pack.next > next) continue;
      packs.delete(pack.first);
      this.#bytes -= pack.body.length;
    }
    if (packs.size === 0) this.#packs.delete(name);
  }

  clear(): void {
    this.#packs.clear();
    this.#bytes = 0;
    this.#isComplete = true;
  }
}
