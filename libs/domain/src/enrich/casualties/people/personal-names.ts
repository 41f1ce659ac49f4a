import { countryOfDemonym } from '../../entities/demonyms.js';
import { isDoubtfulName, isFirstName, isSurname } from '../../entities/names.js';
import { MONTHS, WEEKDAYS } from '../data/words.js';
import { isThing, peopleNoun } from '../words/lexicon.js';
import { FORMS, isOf } from '../words/marks.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';
import { overParticles } from './name-groups.js';

/** "José", "Pierre-Yves": as the list of names has them. */
const plain = (low: string): string => {
  const letters = /[^a-z]/.test(low) ? low.normalize('NFD').replace(/\p{M}/gu, '') : low;
  return letters.includes('-') ? letters.slice(0, letters.indexOf('-')) : letters;
};

/** Names that are words of the rules as well: "Will", "Said", "Hope", "Ahmed" ends like a verb. */
const GIVEN = FORMS.add([], (low) => isFirstName(plain(low)));
const FAMILY = FORMS.add([], isSurname);
/** Before a name and no noun of their own, with or without a full stop. */
const TITLES = words(
  'mr mrs ms dr prof sgt lt col maj gen capt cpl pvt cmdr adm brig sen rep rev hon pte cst supt insp gov ssgt msgt tsgt cpt cmdt lcdr ltcol ltgen majgen bgen const det pfc spc dep asp dsp sp cdr adj wo sub-lt sub-inspector u daw ko ma saw naw haji hajji hadji alhaji mullah maulana maulvi malik syed sheikh sayyid ustad abu umm ould pastor imam rabbi judge',
);
const AGE = FORMS.add([], (low) => low.endsWith('-year-old'));
const INITIAL = FORMS.add([], (low) => /^[a-z](?:\.[a-z])*\.?$/.test(low));
const DATES = words([...Object.keys(WEEKDAYS), ...Object.keys(MONTHS)].join(' '));

/** Whether a personal name may begin with the token: half of all words with a capital do not. */
export const mayName = (token: Token, before?: Token): boolean =>
  token.cap &&
  token.kind === 'word' &&
  (isOf(token, GIVEN | INITIAL) || TITLES.is(token) || (before !== undefined && isOf(before, AGE)));

/** "Omar", "Emily Jones": a given name opens it, and by itself it is no other word. */
export const isPersonal = (token: Token, isAlone: boolean): boolean =>
  token.cap && isOf(token, isAlone ? SURELY_GIVEN : GIVEN);
const SURELY_GIVEN = FORMS.add([], (low) => isFirstName(low) && !isDoubtfulName(low));

/**
 * Where the personal name that begins at `i` ends: "Will Young", "Lt. Col. Ahmed Said", "J. K. Rao", "Mohamed "Dheere" Abdi"; `i` where none
 * does. A given name, an initial or a title opens it and another word with a capital goes on, but not in a headline of capitals.
 */
export function personalName(tokens: Token[], i: number, end: number): number {
  const named = overTitles(tokens, i, end);
  if (named >= end || !isPart(tokens, named)) return i;
  const opens =
    named > i ||
    (i > 0 && isOf(tokens[i - 1]!, AGE)) ||
    isOf(tokens[named]!, GIVEN) ||
    isInitial(tokens, named, end);
  if (!opens || (named === i && isLoud(tokens, i))) return i;
  const to = overParts(tokens, named, end);
  const last = tokens[to - 1]!;
  const isOwn = to - i === 1 && isOf(last, GIVEN) && !DATES.is(last) && isAlone(tokens, i, end);
  if (
    (to - i < 2 && !isOwn) ||
    to - named > LONGEST ||
    (to < end && tokens[to]!.cap && tokens[to]!.kind === 'word')
  )
    return i;
  return isThing(last) && !isOf(last, FAMILY | GIVEN) && named === i ? i : to;
}

/** "her bodyguard Will", "two brothers, Said and Omar": by itself where a list or somebody's name stands. */
function isAlone(tokens: Token[], i: number, end: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (i === 0 || !before) return false;
  if (peopleNoun(before)?.plural === false) return true;
  const isClosed = i + 1 >= end || next!.kind === 'mark' || next!.low === 'and';
  return (before.low === ',' || before.low === 'and') && isClosed;
}

/** Nobody has a longer one in the news. */
const LONGEST = 7;

/** "Lt. Col.", "Mr". */
function overTitles(tokens: Token[], i: number, end: number): number {
  let at = i;
  while (at + 1 < end && TITLES.is(tokens[at]) && tokens[at]!.cap) at += isDot(tokens, at + 1) ? 2 : 1;
  return at;
}

const isDot = (tokens: Token[], k: number): boolean => tokens[k]?.low === '.' && tokens[k]!.glued;

/** "J.", where more of a name follows. */
const isInitial = (tokens: Token[], at: number, end: number): boolean =>
  isOf(tokens[at]!, INITIAL) && at + 2 < end && (isDot(tokens, at + 1) || tokens[at]!.low.includes('.'));

/** A word that a name may have: no weekday, nation or crowd. */
function isPart(tokens: Token[], k: number): boolean {
  const token = tokens[k]!;
  if (!token.cap || token.kind !== 'word') return false;
  return isOf(token, GIVEN | FAMILY) || (!DATES.is(token) && !isCrowd(token));
}

/** "Russians", "Police"; "Dubois" only ends like one. */
export const isCrowd = (token: Token): boolean =>
  peopleNoun(token)?.plural === true &&
  (countryOfDemonym(token.low) !== null || peopleNoun({ word: token.word, cap: false })?.plural === true);

/** Over the words of a name from its first on, initials and a nickname between quotes. */
function overParts(tokens: Token[], from: number, end: number): number {
  let at = from;
  while (at < end) {
    if (isPart(tokens, at)) at += isInitial(tokens, at, end) && isDot(tokens, at + 1) ? 2 : 1;
    else if (tokens[at]!.low === '"' && at > from && isNickname(tokens, at, end))
      at = closing(tokens, at, end) + 1;
    else {
      const on = at > from ? overParticles(tokens, at, end) : at;
      if (on === at) break;
      at = on;
    }
  }
  return at;
}

/** "Mohamed "Dheere" Abdi": a word or two between quotes, and the name goes on. */
function isNickname(tokens: Token[], at: number, end: number): boolean {
  const close = closing(tokens, at, end);
  return close > at + 1 && close + 1 < end && isPart(tokens, close + 1);
}

function closing(tokens: Token[], at: number, end: number): number {
  for (let k = at + 1; k < Math.min(at + 5, end); k++)
    if (tokens[k]!.low === '"') return k;
    else if (tokens[k]!.kind !== 'word') break;
  return at;
}

/** "Man Killed In Police Chase": every word has a capital. */
const isLoud = (tokens: Token[], i: number): boolean => {
  const before = tokens[i - 1];
  return before?.kind === 'word' && before.cap && !TITLES.is(before) && !peopleNoun(before);
};
