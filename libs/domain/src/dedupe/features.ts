import { NAME_WEIGHT } from './common-names.js';
import { WORD_WEIGHT } from './common-words.js';
import { hash32 } from './sketch.js';
import { stem } from './stem.js';
import type { Token } from './tokens.js';

/** The weighted words and names of a post, in the order of their hashes. */
export interface Features {
  hashes: Uint32Array;
  weights: Float32Array;
  /** Length of the vector of weights. */
  norm: number;
  /** Names by hash: how they are written and how rare they are, `lead` where the opening has them. */
  names: ReadonlyMap<number, Name>;
}

export interface Name {
  text: string;
  rarity: number;
  lead: boolean;
  /** Something is told to be in, at or near it: where the event was, rather than who took part. */
  place: boolean;
}

const RARE_NAME = 2;
const RARE_WORD = 1;
/** Headline and first sentence say what a text is about. */
const LEAD_BONUS = 1.5;
const LEAD_WORDS = 40;
const MOST_FEATURES = 160;

interface Entry {
  hash: number;
  rarity: number;
  count: number;
  lead: boolean;
  name: string | null;
  place: boolean;
}

const LOCATING = new Set(['in', 'at', 'near', 'off', 'outside', 'around', 'through', 'across']);

/** The features of a post, and its telling words (those that are not common) in order, as hashes. */
export function featuresOf(
  head: readonly Token[],
  body: readonly Token[],
): { vector: Features; telling: number[] } {
  const names = namesOf(head, body);
  const entries = new Map<string, Entry>();
  const telling: number[] = [];
  const add = (token: Token, lead: boolean, located: boolean): void => {
    const isName = names.has(token.norm);
    const key = isName ? token.norm : stem(token.norm);
    const rarity = isName ? nameRarity(token.norm) : wordRarity(key, token);
    if (rarity === 0) return;
    const entry = entries.get(key) ?? {
      hash: hash32(key),
      rarity,
      count: 0,
      lead: false,
      name: null,
      place: false,
    };
    entry.count += 1;
    entry.lead ||= lead;
    if (isName) {
      entry.name ??= token.text.replace(/['’]s$/, '');
      entry.place ||= located;
    }
    entry.rarity = Math.max(entry.rarity, rarity);
    entries.set(key, entry);
    telling.push(entry.hash);
  };
  head.forEach((token, i) => add(token, true, located(head, i)));
  const headTelling = telling.length;
  body.forEach((token, i) => add(token, i < LEAD_WORDS, located(body, i)));
  return { vector: vectorOf([...entries.values()]), telling: telling.slice(headTelling) };
}

/** "in Zara", "near the Lamone", "in Mexico City": a capital behind a word of place, and the capitals that go on. */
function located(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && tokens[at]!.capital && !tokens[at + 1]!.initial && at > i - 3) at -= 1;
  if (tokens[at]?.norm === 'the') at -= 1;
  return LOCATING.has(tokens[at]?.norm ?? '') && !tokens[at + 1]!.initial;
}

function vectorOf(entries: Entry[]): Features {
  const weighted = entries.map((e) => ({ ...e, weight: weightOf(e) }));
  const kept = weighted
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, MOST_FEATURES)
    .sort((a, b) => a.hash - b.hash);
  return {
    hashes: Uint32Array.from(kept, (e) => e.hash),
    weights: Float32Array.from(kept, (e) => e.weight),
    norm: Math.hypot(...kept.map((e) => e.weight)),
    names: new Map(
      kept.flatMap((e) =>
        e.name ? [[e.hash, { text: e.name, rarity: e.rarity, lead: e.lead, place: e.place }] as const] : [],
      ),
    ),
  };
}

function weightOf(entry: Entry): number {
  return entry.rarity * (1 + Math.log(entry.count)) * (entry.lead ? LEAD_BONUS : 1);
}

/**
 * Which words of a post are names: written with a capital where nothing else asks for one. A headline in title case
 * and the first word of a sentence count only where the text has the word as a name elsewhere.
 */
function namesOf(head: readonly Token[], body: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const lower = new Set<string>();
  const sure = titleCase(head) ? [body] : [head, body];
  for (const tokens of sure) {
    tokens.forEach((token, i) => {
      if (token.digits) return;
      if (!token.capital) lower.add(token.norm);
      else if (!token.initial || startsName(token, tokens[i + 1])) names.add(token.norm);
    });
  }
  for (const word of lower) {
    if (names.has(word) && !NAME_WEIGHT.has(word)) names.delete(word);
  }
  return names;
}

/** At the start of a sentence: an unusual word that another capital follows, or one all in capitals. */
function startsName(token: Token, next: Token | undefined): boolean {
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true;
  if (WORD_WEIGHT.has(stem(token.norm))) return false;
  return next !== undefined && (next.capital || NAME_WEIGHT.has(token.norm)) && !next.initial;
}

function titleCase(head: readonly Token[]): boolean {
  const words = head.filter((t) => !t.digits && t.norm.length > 3);
  return words.length > 2 && words.filter((t) => t.capital).length > 0.6 * words.length;
}

function nameRarity(norm: string): number {
  return NAME_WEIGHT.get(norm) ?? WORD_WEIGHT.get(stem(norm)) ?? (norm.length > 1 ? RARE_NAME : 0);
}

function wordRarity(key: string, token: Token): number {
  if (token.digits) return 0;
  return (
    WORD_WEIGHT.get(key) ??
    (token.capital ? NAME_WEIGHT.get(token.norm) : undefined) ??
    (key.length > 3 ? RARE_WORD : 0.5 * RARE_WORD)
  );
}
