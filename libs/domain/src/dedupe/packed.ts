import type { Fingerprint } from './fingerprint.js';

/** A fingerprint in two pieces of memory instead of a score: half the size, and nothing for the collector to walk. */
export interface PackedPrint {
  columns: ArrayBuffer;
  /** Everything that is no column, as JSON. */
  rest: string;
}

type Rest = Omit<Fingerprint, 'shingles' | 'pairs' | 'quoted' | 'features'> & {
  /** Lengths of shingles, pairs, quoted and features. */
  lengths: [number, number, number, number];
  texts: readonly string[];
  norm: number;
};

/** Packs a fingerprint that is not needed just now. Making it anew from the text costs fifty times what unpacking does. */
export function packPrint(print: Fingerprint): PackedPrint {
  const { shingles, pairs, quoted, features, ...plain } = print;
  const { hashes, weights, names, flags, texts, norm } = features;
  const words = [shingles, pairs, quoted, hashes, weights, names];
  const size = words.reduce((sum, column) => sum + column.byteLength, flags.byteLength);
  const columns = new ArrayBuffer(size);
  let at = 0;
  for (const column of words) {
    if (column instanceof Uint32Array) new Uint32Array(columns, at, column.length).set(column);
    else new Float32Array(columns, at, column.length).set(column);
    at += column.byteLength;
  }
  new Uint8Array(columns, at, flags.length).set(flags);
  const rest: Rest = {
    ...plain,
    lengths: [shingles.length, pairs.length, quoted.length, hashes.length],
    texts,
    norm,
  };
  return { columns, rest: JSON.stringify(rest) };
}

/** The fingerprint again; its columns are views of the packed one. */
export function unpackPrint({ columns, rest }: PackedPrint): Fingerprint {
  const { lengths, texts, norm, ...plain } = JSON.parse(rest) as Rest;
  const [shingles, pairs, quoted, features] = lengths;
  let at = 0;
  const next = (length: number): number => (at += length * 4) - length * 4;
  return {
    ...plain,
    shingles: new Uint32Array(columns, next(shingles), shingles),
    pairs: new Uint32Array(columns, next(pairs), pairs),
    quoted: new Uint32Array(columns, next(quoted), quoted),
    features: {
      hashes: new Uint32Array(columns, next(features), features),
      weights: new Float32Array(columns, next(features), features),
      names: new Float32Array(columns, next(features), features),
      flags: new Uint8Array(columns, at, features),
      texts,
      norm,
    },
  };
}
