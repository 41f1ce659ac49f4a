import { hash32 } from '../dedupe/hash.js';
import { porter } from './porter.js';

/** Changes with what a key is made of: what is stored of texts must then be made anew. */
export const WORDS_FORM = 1;

/** Words that stand in nearly every text. */
const EVERYWHERE = new Set(
  `i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its
   itself they them their theirs themselves what which who whom this that these those am is are was were be been being have
   has had having do does did doing a an the and but if or because as until while of at by for with about against between
   into through during before after above below to from up down in out on off over under again further then once here there
   when where why how all any both each few more most other some such no nor not only own same so than too very s t can
   will just don should now`.split(/\s+/),
);

/**
 * Words that were met, by two hashes of their letters, with their key and the text that they were last met in: numbers
 * side by side, so that a word is found without a string of its own and nothing is left to collect.
 */
const SLOTS = 1 << 18;
/** More words than a language has in daily use, and names; then the memory starts again, which costs time and changes nothing. */
const KEPT = 140_000;
const first = new Int32Array(SLOTS);
const second = new Int32Array(SLOTS);
const keyOf = new Int32Array(SLOTS);
const metIn = new Int32Array(SLOTS);
/** The key of what stands everywhere. */
const NONE = 0;
let taken = 0;
let texts = 0;

/**
 * The words of a text as numbers, by their stems and without those that stand everywhere: what a search compares. Words
 * that are written alike count once. Two others share a number once in four thousand million.
 */
export function wordKeys(...parts: readonly string[]): number[] {
  const keys: number[] = [];
  texts += 1;
  for (const part of parts) collect(part, keys);
  return keys;
}

function collect(text: string, keys: number[]): void {
  for (let i = 0; i < text.length;) {
    const start = i;
    let a = 0x811c9dc5 | 0;
    let b = 0x9747b28c | 0;
    for (let code; i < text.length && isOfWord((code = text.charCodeAt(i))); i += 1) {
      // Either case of plain letters; others in capitals are words of their own here, with the same key.
      if (code < 128) code |= 32;
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x5bd1e995);
    }
    if (i === start) i += 1;
    else meet(slotOf(text, start, i, a ^ (a >>> 15), b | 1), keys);
  }
}

function meet(slot: number, keys: number[]): void {
  if (metIn[slot] === texts) return;
  metIn[slot] = texts;
  if (keyOf[slot] !== NONE) keys.push(keyOf[slot]!);
}

/** Where a word is kept, after it was looked up or put there. `b` is never 0, which says that a place is free. */
function slotOf(text: string, start: number, end: number, a: number, b: number): number {
  let slot = a & (SLOTS - 1);
  while (second[slot] !== 0) {
    if (second[slot] === b && first[slot] === a) return slot;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (taken === KEPT) {
    second.fill(0);
    metIn.fill(0);
    taken = 0;
    slot = a & (SLOTS - 1);
  }
  taken += 1;
  first[slot] = a;
  second[slot] = b;
  keyOf[slot] = keyOfWord(text.slice(start, end).toLowerCase().normalize());
  return slot;
}

function keyOfWord(word: string): number {
  if (EVERYWHERE.has(word)) return NONE;
  return hash32(porter(word)) | 0 || 1;
}

/** Letters, digits and what is put on them, of any script. */
function isOfWord(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);
  return (kinds[code] ||= OF_WORD.test(String.fromCharCode(code)) ? 1 : 2) === 1;
}

const OF_WORD = /[\p{L}\p{N}\p{M}]/u;
const kinds = new Uint8Array(1 << 16);
