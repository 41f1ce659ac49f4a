import type { Post, PostKind } from '../post.js';
import { Columns } from './columns.js';
import { BYTES_OF_FEATURE, featuresIn, featuresOf, type Features } from './features.js';
import { figuresOf, mergeFigures, type Figures } from './figures.js';
import { distinct } from './hash.js';
import { hash32, mix } from './hash.js';
import { MARK_WORDS, markOf, type Marked } from './overlap.js';
import { Tokens } from './token-columns.js';
import { tokensOf } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** What must be given of a post to relate it; the rest may be unknown, as in the input of `blotter dedupe`. */
export type Told = Pick<Post, 'id' | 'text'> &
  Partial<Pick<Post, 'publishedAt' | 'headline' | 'feed' | 'outlet' | 'kind' | 'quotes'>>;

/** All that a relation between two posts is decided by. A pure function of one post, cheap enough not to be stored. */
export interface Fingerprint {
  id: string;
  feed: string | null;
  outlet: string | null;
  kind: PostKind;
  /** Milliseconds, or null where nobody says when. */
  publishedAt: number | null;
  headline: string;
  /** Hash of the words of the text, without headline, case and punctuation. */
  textHash: string;
  /** Words of headline and text, as far as they were looked at. */
  words: number;
  /** Sample of all runs of three words. */
  runs: Marked;
  /** Sample of pairs of neighbouring telling words: what is left of an agency's text after heavy editing. */
  pairs: Uint32Array;
  pairCount: number;
  /** Sample of runs of six words between quotation marks. */
  quoted: Uint32Array;
  features: Features;
  figures: Figures;
  figureKeys: Uint32Array;
  /** Sums up what was told before: by its kind, or because it says so. */
  recap: boolean;
}

/** Beyond this many words a text tells nothing new about which event it is about, and costs time. */
const MOST_WORDS = 1500;
const LONGEST_HEADLINE = 160;
const SHINGLES = 128;
const QUOTED = 48;

/** Used again for every post. */
const HEAD_TOKENS = new Tokens();
const BODY_TOKENS = new Tokens();
const BODY = new Uint32Array(MOST_WORDS);
const RUNS = new Uint32Array(MOST_WORDS);
const PAIRS = new Uint32Array(MOST_WORDS);

const RECAP_KINDS: ReadonlySet<PostKind> = new Set(['summary', 'recap', 'closing']);
const RECAP_WORDS =
  /\b(?:recap|round-?up|what we know|key (?:developments|moments|headlines|points)|at a glance|day's (?:events|headlines)|what(?:'s| has) (?:been happening|happened)|summary of|bringing (?:our|this) (?:live )?coverage)\b/i;

/** Reads off a post everything that `relate` looks at. */
export function fingerprint(post: Told): Fingerprint {
  vocabulary.begin();
  const { headline, text } = headed(post);
  const head = tokensOf(headline, Infinity, HEAD_TOKENS);
  const body = tokensOf(
    text.length > MOST_WORDS * 10 ? text.slice(0, MOST_WORDS * 10) : text,
    MOST_WORDS,
    BODY_TOKENS,
  );
  const hashes = hashesOf(body, BODY);
  const shingles = distinct(runs(body.length >= 3 ? hashes : joined(hashesOf(head), hashes), 3, RUNS));
  const read = featuresOf(head, body);
  const pairs = distinct(pairsOf(read.telling));
  // The smallest hashes are an unbiased sample of the set, and the same set when it is small.
  const sampled = [
    shingles.subarray(0, SHINGLES),
    pairs.subarray(0, SHINGLES),
    distinct(quotedRuns(body, hashes, text, post.quotes ?? [])).subarray(0, QUOTED),
  ] as const;
  const samples = sampled.reduce((sum, { length }) => sum + length, 0);
  const figures = mergeFigures(figuresOf(head), figuresOf(body));
  const columns = new Columns(
    (samples + MARK_WORDS + figures.length) * 4 + read.lines.length * BYTES_OF_FEATURE,
  );
  const mark = columns.words(MARK_WORDS);
  const figureKeys = columns.of(Uint32Array.from(figures, hash32));
  return {
    id: post.id,
    feed: post.feed ?? null,
    outlet: post.outlet ?? null,
    kind: post.kind ?? 'post',
    publishedAt: timeOf(post.publishedAt),
    headline: normalised(head),
    textHash: textHash(text, hashes),
    words: head.length + body.length,
    runs: { sample: columns.of(sampled[0]), size: shingles.length, mark, hidden: markOf(sampled[0], mark) },
    pairs: columns.of(sampled[1]),
    pairCount: pairs.length,
    quoted: columns.of(sampled[2]),
    features: featuresIn(columns, read),
    figures,
    figureKeys,
    recap:
      RECAP_KINDS.has(post.kind ?? 'post') ||
      RECAP_WORDS.test(headline) ||
      RECAP_WORDS.test(text.slice(0, 160)),
  };
}

/** A text without a headline often opens with it: a short first line that ends no sentence. */
export function headed({ headline, text }: Told): { headline: string; text: string } {
  if (headline) return { headline, text };
  const end = text.indexOf('\n');
  const first = end > 0 && end <= LONGEST_HEADLINE ? text.slice(0, end).trim() : '';
  return first === '' || /[.!?:”"]$/.test(first)
    ? { headline: '', text }
    : { headline: first, text: text.slice(end) };
}

function timeOf(publishedAt: string | undefined): number | null {
  const time = publishedAt ? Date.parse(publishedAt) : NaN;
  return Number.isNaN(time) ? null : time;
}

function normalised(tokens: Tokens): string {
  let text = '';
  for (let i = 0; i < tokens.length; i += 1) text += (i === 0 ? '' : ' ') + tokens.normOf(i);
  return text;
}

/** 64 bits of the words in order; of the text itself where it is longer than what was split into words. */
function textHash(text: string, body: Uint32Array): string {
  let high = 0x9e3779b9;
  let low = 0x7f4a7c15;
  const whole = body.length < MOST_WORDS;
  for (let i = 0; i < (whole ? body.length : 1); i += 1) {
    const hash = whole ? body[i]! : hash32(text);
    high = mix(Math.imul(high, 31) ^ hash);
    low = mix(Math.imul(low, 0x01000193) + hash);
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

function hashesOf(tokens: Tokens, into = new Uint32Array(tokens.length)): Uint32Array {
  for (let i = 0; i < tokens.length; i += 1) into[i] = tokens.hashOf(i);
  return into.subarray(0, tokens.length);
}

const joined = (a: Uint32Array, b: Uint32Array): Uint32Array => Uint32Array.from([...a, ...b]);

/** The hashes of all runs of so many words; of a shorter text, its own. */
function runs(hashes: Uint32Array, length: number, into = new Uint32Array(hashes.length)): Uint32Array {
  const reach = Math.min(length, hashes.length);
  const count = reach === 0 ? 0 : hashes.length - reach + 1;
  const out = into.length < count ? new Uint32Array(count) : into;
  for (let i = 0; i < count; i += 1) {
    let h = reach;
    for (let k = i; k < i + reach; k += 1) h = mix(Math.imul(h, 31) ^ hashes[k]!);
    out[i] = h;
  }
  return out.subarray(0, count);
}

function pairsOf(telling: Uint32Array): Uint32Array {
  const count = Math.max(0, telling.length - 1);
  for (let i = 0; i < count; i += 1) PAIRS[i] = mix(Math.imul(telling[i]!, 31) ^ telling[i + 1]!);
  return PAIRS.subarray(0, count);
}

const QUOTED_RUN = 6;
const NONE = new Uint32Array(0);

/** The runs of words between quotation marks, and in what the post gives as quotations. */
function quotedRuns(body: Tokens, hashes: Uint32Array, text: string, quotes: readonly string[]): Uint32Array {
  const found = [...(/[“"]/.test(text) ? inQuotes(body, hashes, text) : [])];
  for (const quote of quotes) found.push(hashesOf(tokensOf(quote.slice(0, 2000))));
  const spans = found.filter((span) => span.length >= QUOTED_RUN);
  return spans.length === 0 ? NONE : Uint32Array.from(spans.flatMap((span) => [...runs(span, QUOTED_RUN)]));
}

/** The hashes of the words within each pair of quotation marks. */
function inQuotes(body: Tokens, hashes: Uint32Array, text: string): Uint32Array[] {
  const spans: Uint32Array[] = [];
  let from = 0;
  for (const { index, 0: span } of text.matchAll(/[“"]([^“”"]{20,600})[”"]/g)) {
    while (from < body.length && body.starts[from]! < index) from += 1;
    let to = from;
    while (to < body.length && body.ends[to]! <= index + span.length) to += 1;
    spans.push(hashes.subarray(from, to));
  }
  return spans;
}
