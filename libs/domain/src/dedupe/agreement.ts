import { TOLL_UNITS, type Figures } from './figures.js';
import type { Fingerprint } from './fingerprint.js';
import { overlap, type Overlap } from './sketch.js';

/** In what two posts agree and where they contradict each other. */
export interface Agreement {
  /** Runs of three words. */
  text: Overlap;
  /** Neighbouring telling words. */
  pairs: Overlap;
  /** Cosine of weighted words and names. */
  topic: number;
  names: NameAgreement;
  figures: FigureAgreement;
  /** Runs of six quoted words in both. */
  quoted: number;
}

export interface NameAgreement {
  shared: string[];
  /** Rarity of all shared names together. */
  mass: number;
  /** The part of it that rare names bring. */
  rareMass: number;
  /** Shared rarity over that of the side with less. */
  containment: number;
  /** Rare names in the opening of one side that the other has nowhere: [later, earlier]. */
  foreign: [number, number];
  /** Both name places, and none of the one occurs in the other. */
  elsewhere: boolean;
}

export interface FigureAgreement {
  shared: string[];
  /** Units for which both give values and share none. */
  conflicts: string[];
  /** Toll units among the conflicts where the later post gives more. */
  raised: string[];
}

/** A name that is at least this rare can tell two events apart. */
const RARE = 1.5;

export function agreementOf(later: Fingerprint, earlier: Fingerprint): Agreement {
  return {
    text: overlap(later.shingles, later.shingleCount, earlier.shingles, earlier.shingleCount),
    pairs: overlap(later.pairs, later.pairCount, earlier.pairs, earlier.pairCount),
    topic: cosine(later, earlier),
    names: namesOf(later, earlier),
    figures: figuresOf(later.figures, earlier.figures),
    quoted: sharedCount(later.quoted, earlier.quoted),
  };
}

function cosine({ features: a }: Fingerprint, { features: b }: Fingerprint): number {
  let dot = 0;
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length;) {
    const x = a.hashes[i]!;
    const y = b.hashes[j]!;
    if (x === y) dot += a.weights[i]! * b.weights[j]!;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
}

function sharedCount(a: Uint32Array, b: Uint32Array): number {
  const inB = new Set(b);
  return a.reduce((count, hash) => count + (inB.has(hash) ? 1 : 0), 0);
}

function namesOf(later: Fingerprint, earlier: Fingerprint): NameAgreement {
  const a = later.features.names;
  const b = earlier.features.names;
  const shared: { text: string; rarity: number }[] = [];
  for (const [hash, name] of a) {
    if (b.has(hash)) shared.push(name);
  }
  const mass = total(shared);
  const least = Math.min(total(a.values()), total(b.values()));
  return {
    shared: shared.sort((x, y) => y.rarity - x.rarity).map((n) => n.text),
    mass,
    rareMass: total(shared.filter((n) => n.rarity >= RARE)),
    containment: least === 0 ? 0 : mass / least,
    foreign: [foreign(later, earlier), foreign(earlier, later)],
    elsewhere: elsewhere(later, earlier) && elsewhere(earlier, later),
  };
}

function total(names: Iterable<{ rarity: number }>): number {
  let sum = 0;
  for (const { rarity } of names) sum += rarity;
  return sum;
}

function foreign(one: Fingerprint, other: Fingerprint): number {
  let count = 0;
  for (const [hash, name] of one.features.names) {
    if (name.lead && name.rarity >= RARE && !has(other.features.hashes, hash)) count += 1;
  }
  return count;
}

/** The places of one side, of which it has some, are all unknown to the other. */
function elsewhere(one: Fingerprint, other: Fingerprint): boolean {
  let some = false;
  for (const [hash, name] of one.features.names) {
    if (!name.place || name.rarity < RARE) continue;
    if (has(other.features.hashes, hash)) return false;
    some = true;
  }
  return some;
}

function has(sorted: Uint32Array, hash: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === hash;
}

function figuresOf(later: Figures, earlier: Figures): FigureAgreement {
  const out: FigureAgreement = { shared: [], conflicts: [], raised: [] };
  for (const [unit, values] of later) {
    const others = earlier.get(unit);
    if (!others) continue;
    const common = [...values].filter((value) => others.has(value));
    if (common.length > 0) out.shared.push(...common.map((value) => `${value} ${unit}`));
    else out.conflicts.push(unit);
    if (common.length < values.size && TOLL_UNITS.has(unit) && most(values) > most(others))
      out.raised.push(unit);
  }
  return out;
}

function most(values: ReadonlySet<string>): number {
  return Math.max(...[...values].map(Number));
}
