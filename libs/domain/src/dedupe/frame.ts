import { hash32 } from './hash.js';
import { Tokens } from './token-columns.js';
import { tokensOf } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** So many posts that have a sentence word for word have it from their outlet, not from the event. */
const POSTS = 3;
const LEAST_WORDS = 3;
/** Where more of a text than this is also elsewhere it is a copy, and no frame is taken off. */
const MOST_FRAME = 0.5;
const LONGEST_NOTICE = 260;
const NOTICE =
  /\b(?:copyright|all rights reserved|terms of use|follow us|read more|click here|sign up|subscribe to|newsletter|reporting by|editing by|contributed to this (?:report|story)|may not be (?:published|reproduced)|for more information, visit)\b/i;
/** The part of an address that names who publishes, not what is told. */
const HOST = /\bhttps?:\/\/[^\s/]+|\bwww\.[^\s/]+/g;

/** The sentences that an outlet puts around what it tells: those that several posts have word for word. */
export type Frame = ReadonlySet<number>;

/** The frame of a batch of texts. */
export function frameOf(texts: readonly string[]): Frame {
  const posts = new Map<number, number>();
  for (const text of texts) {
    const keys = new Set(sentencesOf(text).map(({ key }) => key));
    for (const key of keys) posts.set(key, (posts.get(key) ?? 0) + 1);
  }
  return new Set([...posts].filter(([key, count]) => key !== 0 && count >= POSTS).map(([key]) => key));
}

/** What a text tells: without the frame, notices of rights and authors, and the hosts of addresses. */
export function withoutFrame(text: string, frame: Frame): string {
  const told = sentencesOf(text).filter(({ start, end }) => !isNotice(text.slice(start, end)));
  const own = told.filter(({ key }) => !frame.has(key));
  const kept = lengthOf(own) >= (1 - MOST_FRAME) * lengthOf(told) ? own : told;
  const left = kept.map(({ start, end }) => text.slice(start, end)).join('');
  return left.includes('www.') || left.includes('://') ? left.replace(HOST, ' ') : left;
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { start, end }) => sum + end - start, 0);
}

function isNotice(sentence: string): boolean {
  return sentence.length <= LONGEST_NOTICE && NOTICE.test(sentence);
}

interface Sentence {
  /** Of its words; 0 for one that is too short or quotes, as several tell an event by the same quotation. */
  key: number;
  start: number;
  end: number;
}

function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const ends = text[i] === '\n' || (text[i] === ' ' && endsSentence(text, i));
    if (!ends && i < text.length - 1) continue;
    sentences.push({ key: keyOf(text.slice(start, i + 1)), start, end: i + 1 });
    start = i + 1;
  }
  return sentences;
}

/** A stop before the blank, quotation marks between them or not. */
function endsSentence(text: string, blank: number): boolean {
  const last = CLOSING.has(text[blank - 1]!) ? text[blank - 2] : text[blank - 1];
  return last === '.' || last === '!' || last === '?';
}

const CLOSING = new Set(['"', '”', '’', "'", ')']);

function keyOf(sentence: string): number {
  if (/["“”]/.test(sentence)) return 0;
  const words = sentence.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.length < LEAST_WORDS ? 0 : hash32(words.join(' '));
}

const LONGEST_DATELINE = 80;

/**
 * A text behind its dateline, "MADRID, May 3 (Reuters) - ", and which of the words of that may tell: where somebody wrote is
 * not yet what is told, but a small place is seldom named for anything else.
 */
export function withoutDateline(text: string): { told: string; tokens: Tokens; places: number[] } {
  const dash = /\s(?:--|[-–—])\s/.exec(text.slice(0, LONGEST_DATELINE));
  if (!dash) return { told: text, tokens: NONE, places: [] };
  const before = text.slice(0, dash.index);
  const tokens = tokensOf(before);
  const all = Array.from({ length: tokens.length }, (_, i) => i);
  const isDateline =
    all.every((i) => tokens.isCapital(i) || tokens.isNumber(i)) &&
    (before.includes('(') || all.some((i) => isAllCapitals(tokens, i)));
  if (!isDateline) return { told: text, tokens: NONE, places: [] };
  return {
    told: text.slice(dash.index + dash[0].length),
    tokens,
    places: all.filter((i) => isUnlisted(tokens, i) && before[tokens.starts[i]! - 1] !== '('),
  };
}

const NONE = new Tokens();

function isUnlisted(tokens: Tokens, i: number): boolean {
  return !tokens.isNumber(i) && !vocabulary.listedName(tokens.words[i]!);
}

function isAllCapitals(tokens: Tokens, i: number): boolean {
  const text = tokens.textOf(i);
  return !tokens.isNumber(i) && text.length > 3 && text === text.toUpperCase();
}
