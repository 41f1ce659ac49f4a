import { isDemonym } from './demonyms.js';
import type { Evidence } from './evidence.js';
import type { Span } from './field.js';
import { gazetteer } from './gazetteer.js';
import type { Known } from './known.js';
import * as lexicon from './lexicon/words.js';
import {
  guessByEnding,
  isCommon,
  isDoubtfulName,
  isEnglish,
  isEverydaySurname,
  isFirstName,
  isSurname,
} from './names.js';
import type { Token } from './tokens.js';

/** What the words of a longer name say: given names, tails such as "Bank" or "River", everyday words. */
export function weighWords(evidence: Evidence, tokens: readonly Token[], span: Span): void {
  const first = tokens[0] as Token;
  const second = tokens[1] as Token;
  const last = tokens[tokens.length - 1] as Token;
  evidence.person += 1;
  evidence.organisation += 0.6;
  weighTail(evidence, tokens, last, span);
  weighGiven(evidence, first, tokens);
  if (isSurname(last.key)) evidence.person += 2;
  if (guessByEnding(last.key) === 'person') evidence.person += 1;
  for (const token of tokens) weighInner(evidence, token, tokens);
  if (span.text.includes('&')) evidence.organisation += 4;
  if (isDemonym(first.key) || (opensBody(first, last, span) && isCommon(second.key))) {
    evidence.organisation += 2;
    evidence.person -= 1;
  }
  if (!isFirstName(first.key) && opensBody(first, last, span)) evidence.organisation += 1;
  if (span.known.length === 0 && !isFirstName(first.key) && isBodyName(first.key)) evidence.organisation += 2;
  if (lexicon.ORG_HEADS.has(first.key)) evidence.organisation += 1.6;
  if (first.shape === 'upper' && !first.text.includes('.') && !span.caps) evidence.organisation += 1.4;
  if (PLACE_HEADS.has(first.key) && !(first.key === 'new' && isCommon(second.key))) evidence.place += 3;
  if (isEverydaySurname(last.key) && (isFirstName(first.key) || !isCommon(first.key)))
    evidence.person += isFirstName(first.key) ? 2 : 1.6;
}

/** A place before words that are no place's: "Texas Instruments", but not "Ohio River". */
const opensBody = (first: Token, last: Token, span: Span): boolean =>
  span.known.length === 0 && !lexicon.PLACE_TAILS.has(last.key) && isPlaceName(first.key);

/** A known body that lends its name: "Mitsubishi Fuso". */
const isBodyName = (key: string): boolean => gazetteer().find(key)?.[0]?.type === 'organisation';

/** A country or a large town: "China Mobile", "London Underground". */
function isPlaceName(key: string): boolean {
  const found = gazetteer().find(key);
  return (
    found?.some((one) => one.type === 'place' && (one.level === 'country' || one.population > 300)) ?? false
  );
}

const PLACE_HEADS = new Set(
  'lake mount mt cape port fort san santa saint st gulf new los las el rio puerto villa novaya nova tel beit ras wadi deir khan'.split(
    ' ',
  ),
);

function weighTail(evidence: Evidence, tokens: readonly Token[], last: Token, span: Span): void {
  const of = tokens.findIndex((token) => token.key === 'of' || token.key === 'for');
  const head = of > 0 ? (tokens[of - 1] as Token) : null;
  if (head && lexicon.OF_PLACE_HEADS.has(head.key)) evidence.place += 5;
  else if (head) evidence.organisation += 5;
  else if (lexicon.OTHER_TAILS.has(last.key)) evidence.none += 6;
  else if (lexicon.PLACE_TAILS.has(last.key)) evidence.place += 4.5;
  else if (last.key === 'city' || last.key === 'county') evidence.place += 3.4;
  else if (lexicon.ORG_TAILS.has(last.key))
    evidence.organisation += lexicon.WEAK_ORG_TAILS.has(last.key) ? 3.2 : 5.5;
  if (span.weak && tokens.every((token) => isCommon(token.key) && !isFirstName(token.key)))
    evidence.none += 3;
}

function weighGiven(evidence: Evidence, first: Token, tokens: readonly Token[]): void {
  if (isFirstName(first.key)) evidence.person += isDoubtfulName(first.key) ? 2 : 4;
  if (tokens.slice(1, -1).some((token) => token.text.length <= 2 && token.shape === 'capital'))
    evidence.person += 2;
  if (first.text.endsWith('.') && first.text.length <= 4 && first.shape !== 'lower') evidence.person += 2.5;
}

function weighInner(evidence: Evidence, token: Token, tokens: readonly Token[]): void {
  if (
    token.shape === 'lower' &&
    token.key !== 'of' &&
    token.key !== 'for' &&
    token.key !== 'and' &&
    token.key !== 'the'
  ) {
    evidence.person += 1;
    return;
  }
  if (!isCommon(token.key) || isFirstName(token.key) || isSurname(token.key)) return;
  evidence.person -= 1.2;
  evidence.organisation += 0.7;
  if (tokens.every((one) => isCommon(one.key))) evidence.person -= 1;
}

/** What a name of one word says by its letters and the lists of names. */
export function weighWord(evidence: Evidence, token: Token, span: Span): void {
  if (token.shape === 'upper') {
    if (token.text.replaceAll('.', '').length <= 6 && !span.caps) evidence.organisation += 2.2;
    else evidence.organisation += 0.8;
  } else {
    evidence.person += 0.9;
    evidence.organisation += 1.1;
  }
  if (isSurname(token.key)) evidence.person += 2.5;
  if (isFirstName(token.key)) evidence.person += isDoubtfulName(token.key) ? 0.4 : 1.6;
  const guess = span.known.length === 0 ? guessByEnding(token.key) : null;
  if (guess) evidence[guess] += 1.3;
  if (token.shape === 'mixed' || /[a-z][A-Z]/.test(token.text))
    evidence.organisation += /^(?:Mc|Mac|O'|De|La|Di|Le|Fitz)/.test(token.text) ? 0 : 2;
  if (isCommon(token.key)) evidence.none += span.weak ? 3.5 : 2.6;
  else if (span.weak && span.known.every(isSmallTown) && !isSurname(token.key) && !isFirstName(token.key))
    evidence.none += weakNone(token.key, span.known.length > 0);
}

/** What speaks against a word that opens a sentence and that no list of names knows well: a dictionary, or its ending. */
function weakNone(key: string, isKnown: boolean): number {
  if (isEnglish(key)) return isKnown ? 5 : 3.5;
  return !isKnown && /(?:s|ing|ed|ly)$/.test(key) ? 2.2 : 0;
}

/** Fewer live there than would make a dictionary's word ("Oral", "Wave") a place at the start of a sentence. */
const isSmallTown = (known: Known): boolean =>
  known.type === 'place' && known.level === 'town' && known.population < SMALL_THOUSANDS;
const SMALL_THOUSANDS = 100;
