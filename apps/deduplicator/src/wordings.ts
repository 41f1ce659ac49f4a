import type { Post } from '#domain';
import { fingerprint, placesOf, type Fingerprint, type Place } from '#domain/dedupe/index.js';
import { nodeOf, type NodeRow } from './node.js';
import type { Prints } from './prints.js';
import type { Seen, StoryState } from './state.js';

/** A version, as far as its fingerprint asks for it. */
export type Worded = Pick<NodeRow, 'node' | 'validFrom'>;

interface Read {
  validFrom: string;
  print: Fingerprint;
  places: readonly Place[] | null;
}

/** The wordings that a batch has to do with, and their fingerprints. */
export class Wordings {
  readonly #posts = new Map<number, Post>();
  readonly #read = new Map<number, Read>();

  constructor(
    private readonly space: string,
    private readonly prints: Prints,
  ) {}

  add(seen: Iterable<Seen>): void {
    for (const { post, key, sighting } of seen)
      if (sighting.kind === 'post') this.#posts.set(nodeOf(post, key), sighting.post);
  }

  post(node: number): Post | undefined {
    return this.#posts.get(node);
  }

  /** Has the wordings of these at hand. */
  async bring(state: StoryState, versions: readonly NodeRow[]): Promise<void> {
    const missing = versions.filter(({ node }) => !this.#posts.has(node));
    this.add(await state.bodies(missing));
    const lost = missing.find(({ node }) => !this.#posts.has(node));
    if (lost) throw new Error(`the wording ${lost.version} of post ${lost.post} is not stored`);
  }

  /** Those whose fingerprints can be had from their wordings alone. */
  unprinted(versions: readonly NodeRow[]): NodeRow[] {
    return versions.filter((version) => !this.#known(version));
  }

  print(version: Worded): Fingerprint {
    return this.#known(version) ?? this.#make(version).print;
  }

  /** Where a version lies. */
  places(version: Worded): readonly Place[] {
    const known = this.#read.get(version.node);
    const read = known?.validFrom === version.validFrom ? known : this.#make(version);
    return (read.places ??= placesOf(read.print, read.validFrom));
  }

  /** Keeps what was made, for the batches that follow. */
  keep(): void {
    for (const [node, { validFrom, print }] of this.#read)
      this.prints.keep(this.space, node, validFrom, print);
  }

  #known({ node, validFrom }: Worded): Fingerprint | undefined {
    const read = this.#read.get(node);
    return read?.validFrom === validFrom ? read.print : this.prints.get(this.space, node, validFrom);
  }

  /** As it was kept, or anew. */
  #make({ node, validFrom }: Worded): Read {
    const print = this.prints.get(this.space, node, validFrom) ?? this.#fingerprint(node, validFrom);
    const read = { validFrom, print, places: null };
    this.#read.set(node, read);
    return read;
  }

  #fingerprint(node: number, validFrom: string): Fingerprint {
    const post = this.#posts.get(node);
    if (!post) throw new Error(`no wording of node ${node} in space ${this.space}`);
    return fingerprint({ ...post, publishedAt: validFrom });
  }
}
