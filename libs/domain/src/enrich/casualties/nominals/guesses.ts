import { EVENT_NOUNS } from '../data/predicates.js';
import { BE, HAVE } from '../data/words.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const set = (words: string): Set<string> => new Set(words.split(' '));

/** "believe another ten bodies lie beneath the tower". */
const LIES = set('lie lies remain rest');
const BELIEVES = set('believe believes think suspect suspects presume assume');
const MAY = set('may might could');
const GUESSED = set('suspected feared presumed possible likely probable');
const OUTBREAKS = set('cholera ebola measles overdose heat');

/** "may have lost their lives", "two suspected deaths", "two deaths are feared", "deaths could reach 300", "dreads a toll of 60". */
export function isGuess(raw: RawClaim, tokens: Token[], span: Span): boolean {
  const { at, count } = raw;
  if (count === 0) return false;
  const near = OUTBREAKS.has(tokens[at - 1]?.low ?? '') ? at - 2 : at - 1;
  if (GUESSED.has(tokens[near]?.low ?? '') && near >= span.from && EVENT_NOUNS.has(tokens[at]!.low))
    return true;
  if (at + 2 < span.to && BE.has(tokens[at + 1]!.low) && GUESSED.has(tokens[at + 2]!.low)) return true;
  if (LIES.has(tokens[at + 1]?.low ?? ''))
    for (let k = Math.max(span.from, at - 6); k < at; k++) if (BELIEVES.has(tokens[k]!.low)) return true;
  for (let k = Math.max(span.from, at - 5); k < at - 1; k++)
    if (MAY.has(tokens[k]!.low) && HAVE.has(tokens[k + 1]!.low)) return true;
  return isForecast(raw, tokens, span) || isExpected(raw, tokens, span);
}

const REACHES = set('reach exceed top pass surpass hit be rise climb go run grow number');
const AHEAD = 5;

/** "the deaths could reach 20,000", "fatalities are expected to exceed 100": the figure stands behind. */
function isForecast({ at, from }: RawClaim, tokens: Token[], { to }: Span): boolean {
  if (from <= at || !EVENT_NOUNS.has(tokens[at]!.low)) return false;
  const isMay = MAY.has(tokens[at + 1]?.low ?? '');
  const isDue = BE.has(tokens[at + 1]?.low ?? '') && DUE.has(tokens[at + 2]?.low ?? '');
  if (!isMay && !isDue) return false;
  for (let k = at + 2; k < Math.min(at + 2 + AHEAD, from, to); k++)
    if (REACHES.has(tokens[k]!.low)) return true;
  return false;
}
const DUE = set('expected likely bound set feared');

const DREADS = set(
  'dread dreads dreaded fear fears feared fearing expect expects expected expecting anticipate anticipates anticipated bracing braced braces predict predicts predicted forecast forecasts',
);
const OVER = set(
  'a an the death for at least more than about some around final total as many up to over nearly almost',
);
const HEDGES = set('probably likely possibly perhaps may might could maybe potentially');

/** "dreads a toll of sixty", "is bracing for 500 deaths", "probably looking at 2,000 dead". */
function isExpected({ at, from }: RawClaim, tokens: Token[], span: Span): boolean {
  // "expect the number of dead, 37 so far, to rise"
  for (let j = at + 1; j < from; j++) if (tokens[j]!.low === ',') return false;
  let k = Math.min(at, from) - 1;
  while (k > span.from && OVER.has(tokens[k]!.low) && tokens[k]!.low !== 'looking') k--;
  if (k < span.from) return false;
  if (DREADS.has(tokens[k]!.low)) return true;
  if (tokens[k]!.low !== 'looking' || tokens[k + 1]!.low !== 'at') return false;
  for (let j = Math.max(span.from, k - 4); j < k; j++) if (HEDGES.has(tokens[j]!.low)) return true;
  return false;
}
