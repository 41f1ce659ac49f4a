import type { Fingerprint, Outline } from './fingerprint.js';

/**
 * A fingerprint that is kept: its outline at hand, the rest in one piece of memory and a JSON text, at half the size and
 * with little for the collector to walk.
 */
export interface PackedPrint extends Outline {
  /** The columns of the outline, and behind them names, pairs and flags. */
  columns: ArrayBuffer;
  pairs: number;
  /** Everything that is no column, as JSON. */
  rest: string;
}

type Rest = Pick<Fingerprint, 'id' | 'feed' | 'outlet' | 'kind' | 'pairCount'> & { texts: readonly string[] };

/** Packs a fingerprint. Making it anew from the text costs some thirty times what unpacking does. */
export function packPrint(print: Fingerprint): PackedPrint {
  const { shingles, pairs, quoted, features } = print;
  const { hashes, weights, names, flags, norm } = features;
  const places = placesOf(shingles.length, quoted.length, hashes.length, pairs.length);
  const columns = new ArrayBuffer(places.flags + flags.length);
  const { id, feed, outlet, kind, pairCount } = print;
  const rest: Rest = { id, feed, outlet, kind, pairCount, texts: features.texts };
  placed(columns, places.names, names);
  placed(columns, places.pairs, pairs);
  new Uint8Array(columns, places.flags).set(flags);
  return {
    publishedAt: print.publishedAt,
    textHash: print.textHash,
    words: print.words,
    headline: print.headline,
    recap: print.recap,
    figures: print.figures,
    shingles: placed(columns, 0, shingles),
    shingleCount: print.shingleCount,
    quoted: quoted.length === 0 ? NONE : placed(columns, places.quoted, quoted),
    features: {
      hashes: placed(columns, places.hashes, hashes),
      weights: placed(columns, places.weights, weights),
      norm,
    },
    columns,
    pairs: pairs.length,
    rest: JSON.stringify(rest),
  };
}

const NONE = new Uint32Array(0);

/** Where the columns begin, of which all but the flags have four bytes a value. */
function placesOf(shingles: number, quoted: number, features: number, pairs: number) {
  const hashes = (shingles + quoted) * 4;
  const weights = hashes + features * 4;
  const names = weights + features * 4;
  const flags = names + (features + pairs) * 4;
  return { quoted: shingles * 4, hashes, weights, names, pairs: names + features * 4, flags };
}

function placed<Column extends Uint32Array | Float32Array>(
  to: ArrayBuffer,
  at: number,
  from: Column,
): Column {
  const Kind = from instanceof Uint32Array ? Uint32Array : Float32Array;
  const view = new Kind(to, at, from.length) as Column;
  view.set(from);
  return view;
}

/** The fingerprint again; its columns are views of the packed one. */
export function unpackPrint(packed: PackedPrint): Fingerprint {
  const { columns, shingles, quoted, features } = packed;
  const { hashes, weights, norm } = features;
  const { texts, ...plain } = JSON.parse(packed.rest) as Rest;
  const places = placesOf(shingles.length, quoted.length, hashes.length, packed.pairs);
  return {
    ...plain,
    publishedAt: packed.publishedAt,
    headline: packed.headline,
    textHash: packed.textHash,
    words: packed.words,
    shingles,
    shingleCount: packed.shingleCount,
    pairs: new Uint32Array(columns, places.pairs, packed.pairs),
    quoted,
    features: {
      hashes,
      weights,
      names: new Float32Array(columns, places.names, hashes.length),
      flags: new Uint8Array(columns, places.flags),
      texts,
      norm,
    },
    figures: packed.figures,
    recap: packed.recap,
  };
}
