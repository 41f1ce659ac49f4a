import type { RawClaim } from '../raw.js';
import { isOrdinal } from '../people/noun-words.js';
import { peopleNoun } from '../words/lexicon.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** A work, where a verb of telling stands behind it. */
const TOLD = words(
  'series show documentary comedy debut book memoir story musical saga podcast anime manga comic sitcom novel novella film movie thriller play opera drama melodrama western miniseries',
);
const TELLS = words(
  'follows follow opens open begins centres centers revolves recounts portrays depicts chronicles imagines retells unfolds explores tells stars ends culminates',
);
/** Parts of a work, where they are numbered. */
const PARTS = words('episode episodes reel reels chapter instalment installment');
const WHICH = words('this final next last opening closing each two three four five six seven eight nine ten');
/** "episodes of violence": no parts of a work. */
const REAL = words(
  'violence unrest fighting flooding bloodshed heat rain smog clashes hunger famine drought',
);
const PLAYS = words('plays playing played portrays portraying');
const ARTICLES = words('a an the');
const WHO = words('who whose whom');

/** Without one of these nothing is staged. */
export const STAGED = words(
  'series show documentary comedy debut book memoir story musical saga podcast anime manga comic sitcom novel novella film movie thriller play opera drama melodrama western miniseries episode episodes reel reels chapter instalment installment plays playing played portrays portraying stage spoiler spoilers scenario',
);

/** Whether a work, one of its parts or a player in it is what tells of the claim. */
export function isStaged(tokens: Token[], span: Span, { at, from }: RawClaim): boolean {
  const first = Math.min(at, from);
  for (let i = span.from; i < span.to; i++) {
    const next = tokens[i + 1];
    if (TOLD.is(tokens[i]) && i < first && (TELLS.is(next) || (TELLS.is(tokens[i + 2]) && next?.low !== ','))) return true; // prettier-ignore
    if (PARTS.is(tokens[i]) && isNumbered(tokens, i)) return true;
    if (PLAYS.is(tokens[i]) && i < first && isRole(tokens, i + 1, first)) return true;
    if (tokens[i]!.low === 'scenario' && i < first && isSet(tokens, i)) return true;
    if (tokens[i]!.low.startsWith('spoiler') && /^(?:[:!]|alert)$/.test(next?.low ?? '')) return true;
    if (tokens[i]!.low === 'stage' && tokens[i - 1]?.low === 'on' && tokens[at]!.low === 'dies') return true;
  }
  return false;
}

/** "in the sixth episode", "episode three", "by the end of the second reel". */
function isNumbered(tokens: Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (next?.low === 'of' && (REAL.is(tokens[i + 2]) || REAL.is(tokens[i + 3]))) return false;
  if (next?.kind === 'number' || WHICH.is(next)) return true;
  return before !== undefined && (isOrdinal(before) || WHICH.is(before));
}

/** "plays a mother whose sons were killed": all that is told of her. */
function isRole(tokens: Token[], k: number, first: number): boolean {
  if (!ARTICLES.is(tokens[k])) return false;
  for (let j = k + 1; j < Math.min(k + 5, first); j++)
    if (WHO.is(tokens[j])) return peopleNoun(tokens[j - 1]!) !== null;
  return false;
}

/** "The scenario: a bomb in a tram, 12 dead". */
const isSet = (tokens: Token[], i: number): boolean =>
  SETS.is(tokens[i + 1]) || (tokens[i + 1]?.low === 'in' && tokens[i + 2]?.low === 'which');
const SETS = words(': had has saw sees called calls involved involves assumed assumes imagined foresees');
