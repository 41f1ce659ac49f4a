import type { Post } from '#domain';
import {
  bucketsOf,
  fingerprint,
  unpackPrint,
  type Bucket,
  type Fingerprint,
  type Outline,
} from '#domain/dedupe/index.js';
import { nodeOf, type NodeRow } from './node.js';
import type { Prints } from './prints.js';
import type { Seen, StoryState } from './state.js';

/** A version, as far as its fingerprint asks for it. */
export type Worded = Pick<NodeRow, 'node' | 'validFrom'>;

interface Whole {
  validFrom: string;
  print: Fingerprint;
  buckets: Bucket[] | null;
}

/** The wordings that a batch has to do with, and the fingerprints that are needed in full while it is decided about. */
export class Wordings {
  readonly #posts = new Map<number, Post>();
  readonly #whole = new Map<number, Whole>();

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

  /** Has the outlines of these at hand: kept ones, or from their wordings. */
  bringOutlines(state: StoryState, versions: readonly NodeRow[]): Promise<void> {
    return this.bring(
      state,
      versions.filter((version) => !this.#known(version)),
    );
  }

  /** What tells of most versions that they have nothing to do with another. */
  outline(version: Worded): Outline {
    return this.#known(version) ?? this.whole(version);
  }

  whole(version: Worded): Fingerprint {
    return this.#wholeOf(version).print;
  }

  /** The buckets that a version lies in. */
  buckets(version: Worded): readonly Bucket[] {
    const whole = this.#wholeOf(version);
    return (whole.buckets ??= bucketsOf(whole.print, whole.validFrom));
  }

  /** Keeps what was made, for the batches that follow. */
  keep(): void {
    for (const [node, { validFrom, print }] of this.#whole)
      this.prints.keep(this.space, node, validFrom, print);
  }

  #known({ node, validFrom }: Worded): Outline | undefined {
    const whole = this.#whole.get(node);
    return whole?.validFrom === validFrom ? whole.print : this.prints.get(this.space, node, validFrom);
  }

  #wholeOf({ node, validFrom }: Worded): Whole {
    const known = this.#whole.get(node);
    if (known?.validFrom === validFrom) return known;
    const packed = this.prints.get(this.space, node, validFrom);
    const print = packed ? unpackPrint(packed) : this.#make(node, validFrom);
    const whole = { validFrom, print, buckets: null };
    this.#whole.set(node, whole);
    return whole;
  }

  #make(node: number, validFrom: string): Fingerprint {
    const post = this.#posts.get(node);
    if (!post) throw new Error(`no wording of node ${node} in space ${this.space}`);
    return fingerprint({ ...post, publishedAt: validFrom });
  }
}
