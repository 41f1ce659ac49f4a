import { EVENT_NOUNS } from '../data/predicates.js';
import { BE, HAVE } from '../data/words.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** "believe another ten bodies lie beneath the tower". */
const LIES = words('lie lies remain rest');
const BELIEVES = words('believe believes think suspect suspects presume assume');
const MAY = words('may might could');
const GUESSED = words('suspected feared presumed possible likely probable');
const OUTBREAKS = words('cholera ebola measles overdose heat');

/** "may have lost their lives", "two suspected deaths", "two deaths are feared", "deaths could reach 300", "dreads a toll of 60". */
export function isGuess(raw: RawClaim, tokens: Token[], span: Span): boolean {
  const { at, count } = raw;
  if (count === 0) return false;
  const near = OUTBREAKS.is(tokens[at - 1]) ? at - 2 : at - 1;
  if (GUESSED.is(tokens[near]) && near >= span.from && EVENT_NOUNS.has(tokens[at]!.low)) return true;
  if (at + 2 < span.to && BE.is(tokens[at + 1]) && GUESSED.is(tokens[at + 2])) return true;
  if (LIES.is(tokens[at + 1]))
    for (let k = Math.max(span.from, at - 6); k < at; k++) if (BELIEVES.is(tokens[k])) return true;
  for (let k = Math.max(span.from, at - 5); k < at - 1; k++)
    if (MAY.is(tokens[k]) && HAVE.is(tokens[k + 1])) return true;
  return isForecast(raw, tokens, span) || isExpected(raw, tokens, span);
}

const REACHES = words('reach exceed top pass surpass hit be rise climb go run grow number');
const AHEAD = 5;

/** "the deaths could reach 20,000", "fatalities are expected to exceed 100": the figure stands behind. */
function isForecast({ at, from }: RawClaim, tokens: Token[], { to }: Span): boolean {
  if (from <= at || !EVENT_NOUNS.has(tokens[at]!.low)) return false;
  const isMay = MAY.is(tokens[at + 1]);
  const isDue = BE.is(tokens[at + 1]) && DUE.is(tokens[at + 2]);
  if (!isMay && !isDue) return false;
  for (let k = at + 2; k < Math.min(at + 2 + AHEAD, from, to); k++) if (REACHES.is(tokens[k])) return true;
  return false;
}
const DUE = words('expected likely bound set feared');

const DREADS = words(
  'dread dreads dreaded fear fears feared fearing expect expects expected expecting anticipate anticipates anticipated bracing braced braces predict predicts predicted forecast forecasts',
);
const OVER = words(
  'a an the death for at least more than about some around final total as many up to over nearly almost',
);
const HEDGES = words('probably likely possibly perhaps may might could maybe potentially');

/** "dreads a toll of sixty", "is bracing for 500 deaths", "probably looking at 2,000 dead". */
function isExpected({ at, from }: RawClaim, tokens: Token[], span: Span): boolean {
  // "expect the number of dead, 37 so far, to rise"
  for (let j = at + 1; j < from; j++) if (tokens[j]!.low === ',') return false;
  let k = Math.min(at, from) - 1;
  while (k > span.from && OVER.is(tokens[k]) && tokens[k]!.low !== 'looking') k--;
  if (k < span.from) return false;
  if (DREADS.is(tokens[k])) return true;
  if (tokens[k]!.low !== 'looking' || tokens[k + 1]!.low !== 'at') return false;
  for (let j = Math.max(span.from, k - 4); j < k; j++) if (HEDGES.is(tokens[j])) return true;
  return false;
}
