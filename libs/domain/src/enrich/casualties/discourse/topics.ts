import { causeIn, EVENTS } from '../when-and-where/cause.js';
import type { Reading } from '../reading.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const TURNS = words('meanwhile elsewhere separately');
const TURNING = ['in other news', 'in a separate', 'in another', 'in other developments', 'on another front'];

/** Which stretch of a post each sentence belongs to: "Meanwhile" and its like turn to another event. The headline is of the first. */
export function stretches(readings: readonly Reading[]): number[] {
  let stretch = 0;
  return readings.map(({ tokens, span, field, source, start }) => {
    if (field === 'text' && (opensBullet(source, start) || turns(tokens, span))) stretch += 1;
    return stretch;
  });
}

function turns(tokens: Token[], { from, to }: Span): boolean {
  const { low } = tokens[from]!;
  if (TURNS.is(tokens[from])) return true;
  if (low !== 'in' && low !== 'on') return false;
  const words = tokens.slice(from, Math.min(from + 5, to)).map((t) => t.low);
  const opening = words.join(' ');
  return TURNING.some((turn) => opening.startsWith(turn));
}

/** Each bullet of a summary tells of something else. */
function opensBullet(source: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9)) at -= 1;
  const code = at < 0 ? 10 : source.charCodeAt(at);
  // most sentences follow a full stop or a line's end
  return code !== 46 && code !== 10 && BULLETS.has(source[at]!);
}
const BULLETS = new Set(['•', '·', '▪', '‣', '*']);

/**
 * A word that says little of what happened, with the kinds of event that it may stand for: where the same stretch names
 * one of them, that is what happened.
 */
const MEANS: Record<string, readonly string[]> = {
  strike: ['missile strike', 'drone attack', 'air strike', 'shelling'],
  attack: [
    'missile strike',
    'drone attack',
    'air strike',
    'shelling',
    'bombing',
    'shooting',
    'stabbing',
    'clashes',
  ],
  explosion: ['missile strike', 'drone attack', 'air strike', 'shelling', 'bombing'],
  'building collapse': [
    'earthquake',
    'storm',
    'flood',
    'landslide',
    'missile strike',
    'air strike',
    'bombing',
  ],
  'road crash': ['train crash', 'plane crash', 'boat sinking'],
  crash: ['train crash', 'plane crash', 'boat sinking', 'road crash'],
};

/** The kind of event of every sentence: its own words', else the one told last in its stretch, else first, else the headline's. */
export function causesOf(readings: readonly Reading[]): (string | null)[] {
  const own = readings.map((r) => (r.span.calls & EVENTS ? causeIn(r.tokens, r.span.from, r.span.to) : null));
  if (own.every((cause) => cause === null)) return own;
  const stretch = stretches(readings);
  const told = new Map<number, string[]>();
  own.forEach((cause, k) => {
    const inStretch = told.get(stretch[k]!);
    if (!inStretch && cause) told.set(stretch[k]!, [cause]);
    else if (cause && !inStretch!.includes(cause)) inStretch!.push(cause);
  });
  let last: string | null = null;
  return own.map((cause, k) => {
    if (k > 0 && stretch[k] !== stretch[k - 1]) last = null;
    const inStretch = told.get(stretch[k]!) ?? [];
    last = cause ?? last;
    const found: string | null = last ?? inStretch[0] ?? null;
    return found === null ? (told.get(0)?.[0] ?? null) : refined(found, inStretch);
  });
}

/** What happened by the clause of a claim, where its sentence tells of several events: "14 died in a bus; a strike killed nine". */
export function causeOf({ tokens, span }: Reading, at: number, ofSentence: string | null): string | null {
  if (!(span.calls & EVENTS)) return ofSentence;
  let from = at;
  while (from > span.from && !APART.is(tokens[from - 1])) from--;
  let to = at;
  while (to < span.to && !APART.is(tokens[to])) to++;
  if (from === span.from && to === span.to) return ofSentence;
  const own = causeIn(tokens, from, to);
  return own === null ? ofSentence : refined(own, ofSentence ? [ofSentence] : []);
}
const APART = words('; while whereas — –');

function refined(cause: string, told: readonly string[]): string {
  return told.find((other) => MEANS[cause]?.includes(other)) ?? cause;
}
