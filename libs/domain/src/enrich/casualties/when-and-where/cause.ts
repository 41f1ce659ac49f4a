import { CAUSE_WORDS } from '../data/causes.js';
import { CALLS } from '../words/marks.js';
import type { Token } from '../words/tokens.js';

/** Every kind of event that a claim may name as its cause. */
export const CAUSES: readonly string[] = CAUSE_WORDS.map(([cause]) => cause);

interface Phrase {
  rest: string[];
  rank: number;
}

const PHRASES = new Map<string, Phrase[]>();
CAUSE_WORDS.forEach(([, words], rank) => {
  for (const phrase of words.split('|')) {
    const [first, ...rest] = phrase.split(' ');
    PHRASES.set(first!, [...(PHRASES.get(first!) ?? []), { rest, rank }]);
  }
});

/** Words that the name of an event begins with. */
export const EVENTS = CALLS.add(PHRASES.keys());

/** The kind of event that tokens `from` to `to` tell of, or null; the row that stands first in the table wins. */
export function causeIn(tokens: Token[], from: number, to: number): string | null {
  let best = Infinity;
  for (let i = from; i < to; i++) {
    const options = tokens[i]!.word.calls & EVENTS ? PHRASES.get(tokens[i]!.low) : undefined;
    if (!options || isAddress(tokens, i)) continue;
    if (isAtPeople(tokens, i)) {
      best = Math.min(best, SHOOTING);
      continue;
    }
    for (const { rest, rank } of options)
      if (rank < best && rest.every((word, k) => tokens[i + 1 + k]?.low === word)) best = rank;
  }
  return best === Infinity ? null : CAUSES[best]!;
}

const SHOOTING = CAUSES.indexOf('shooting');

/** "after fire on a crowd": of guns. A ship or a school burns. */
function isAtPeople(tokens: Token[], i: number): boolean {
  if (tokens[i]!.low !== 'fire' || !AT.has(tokens[i + 1]?.low ?? '')) return false;
  const at = ARTICLES.has(tokens[i + 2]?.low ?? '') ? i + 3 : i + 2;
  return AIMED_AT.has(tokens[at]?.low ?? '');
}
const AT = new Set(['on', 'at', 'upon', 'into']);
const ARTICLES = new Set(['a', 'the', 'unarmed', 'peaceful']);
const AIMED_AT = new Set(
  'crowd crowds people protesters protestors demonstrators civilians worshippers mourners villagers marchers passengers seekers refugees residents them'.split(
    ' ',
  ),
);

/** "fire brigade", "fire department", "train station", "strike back": the word names no event. */
function isAddress(tokens: Token[], i: number): boolean {
  const low = tokens[i]!.low;
  const next = tokens[i + 1]?.low ?? '';
  if (low === 'fire')
    return (
      FIRE_BODIES.has(next) ||
      tokens[i - 1]?.low === 'under' ||
      tokens[i - 1]?.low === 'opened' ||
      tokens[i - 1]?.low === 'of'
    );
  return (low === 'train' || low === 'bus') && (next === 'station' || next === 'stop' || next === 'driver');
}
const FIRE_BODIES = new Set([
  'brigade',
  'department',
  'service',
  'services',
  'chief',
  'official',
  'officials',
  'engine',
  'engines',
  'crews',
  'station',
]);
