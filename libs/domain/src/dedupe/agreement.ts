import { IN_LEAD, IS_PLACE, type Features } from './features.js';
import { byUnit, TOLL_UNITS, type Figures } from './figures.js';
import type { Fingerprint } from './fingerprint.js';
import { Lookup } from './lookup.js';
import { mayOverlap, overlap, type Overlap } from './overlap.js';

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
  /** Rarest first, as the later post writes them. */
  shared: readonly SharedName[];
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

export interface SharedName {
  /** The text of a name is the line of that number. */
  texts: string;
  line: number;
  rarity: number;
}

export interface FigureAgreement {
  shared: string[];
  /** Units for which both give values and share none. */
  conflicts: string[];
  /** Toll units among the conflicts where the later post gives more. */
  raised: string[];
  /** Toll units for which the later post gives a value that the earlier one has not, shared ones beside it or not. */
  added: string[];
}

/** A name that is at least this rare can tell two events apart. */
const RARE = 1.5;

/** A post is compared with many earlier ones in a row: what it has is looked up, and theirs is gone through. */
const FEATURES = new Lookup(1024);
const SHINGLES = new Lookup(512);
const PAIRS = new Lookup(512);

/** The cosine of the weighted words of two posts: by far the cheapest evidence. */
export function topicOf({ features: a }: Fingerprint, { features: b }: Fingerprint): number {
  const inA = FEATURES.in(a.hashes);
  let dot = 0;
  for (let i = 0; i < b.hashes.length; i += 1) {
    const place = inA.of(b.hashes[i]!);
    if (place >= 0) dot += a.weights[place]! * b.weights[i]!;
  }
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
}

export function quotedInBoth({ quoted: a }: Fingerprint, { quoted: b }: Fingerprint): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.reduce((count, hash) => count + (b.includes(hash) ? 1 : 0), 0);
}

/** How far two posts share runs of three words. */
export function textOf(later: Fingerprint, earlier: Fingerprint): Overlap {
  return overlap(SHINGLES, later.runs.sample, later.runs.size, earlier.runs.sample, earlier.runs.size);
}

/** Whether two posts may share so much of their runs of three words; that they do not is cheap to tell of nearly all. */
export function mayShareText(later: Fingerprint, earlier: Fingerprint, least: number): boolean {
  return mayOverlap(later.runs, earlier.runs, least);
}

export function agreementOf(later: Fingerprint, earlier: Fingerprint): Agreement {
  return {
    text: textOf(later, earlier),
    pairs: overlap(PAIRS, later.pairs, later.pairCount, earlier.pairs, earlier.pairCount),
    topic: topicOf(later, earlier),
    names: namesOf(later.features, earlier.features),
    figures: figuresOf(later.figures, earlier.figures),
    quoted: quotedInBoth(later, earlier),
  };
}

/** What the names of one side come to, and which of them the other side does not have. */
interface Side {
  total: number;
  foreign: number;
  places: number;
  placesKnown: number;
}

function namesOf(a: Features, b: Features): NameAgreement {
  const shared: SharedName[] = [];
  const one: Side = { total: 0, foreign: 0, places: 0, placesKnown: 0 };
  const two: Side = { total: 0, foreign: 0, places: 0, placesKnown: 0 };
  for (let i = 0, j = 0, name = 0; i < a.hashes.length || j < b.hashes.length;) {
    const x = i < a.hashes.length ? a.hashes[i]! : Infinity;
    const y = j < b.hashes.length ? b.hashes[j]! : Infinity;
    if (x <= y) count(one, a, i, x === y);
    if (y <= x) count(two, b, j, x === y);
    if (x === y && a.names[i]! > 0 && b.names[j]! > 0)
      shared.push({ texts: a.texts, line: name, rarity: a.names[i]! });
    if (x <= y && a.names[i]! > 0) name += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const mass = total(shared);
  const least = Math.min(one.total, two.total);
  return {
    shared: shared.sort((x, y) => y.rarity - x.rarity),
    mass,
    rareMass: total(shared.filter((n) => n.rarity >= RARE)),
    containment: least === 0 ? 0 : mass / least,
    foreign: [one.foreign, two.foreign],
    elsewhere: one.places > 0 && two.places > 0 && one.placesKnown === 0 && two.placesKnown === 0,
  };
}

function count(side: Side, { names, flags }: Features, at: number, inBoth: boolean): void {
  const rarity = names[at]!;
  side.total += rarity;
  if (rarity < RARE) return;
  if (!inBoth && flags[at]! & IN_LEAD) side.foreign += 1;
  if (!(flags[at]! & IS_PLACE)) return;
  side.places += 1;
  if (inBoth) side.placesKnown += 1;
}

function total(names: readonly { rarity: number }[]): number {
  return names.reduce((sum, n) => sum + n.rarity, 0);
}

function figuresOf(later: Figures, earlier: Figures): FigureAgreement {
  const out: FigureAgreement = { shared: [], conflicts: [], raised: [], added: [] };
  if (later.length === 0 || earlier.length === 0) return out;
  const others = byUnit(earlier);
  for (const [unit, values] of byUnit(later)) {
    const before = others.get(unit);
    if (!before) continue;
    const common = values.filter((value) => before.includes(value));
    if (common.length > 0) out.shared.push(...common.map((value) => `${value} ${unit}`));
    else out.conflicts.push(unit);
    if (common.length === values.length || !TOLL_UNITS.has(unit)) continue;
    out.added.push(unit);
    if (most(values) > most(before)) out.raised.push(unit);
  }
  return out;
}

function most(values: readonly string[]): number {
  return Math.max(...values.map(Number));
}
