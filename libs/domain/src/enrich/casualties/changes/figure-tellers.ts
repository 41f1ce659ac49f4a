import { MONTHS, WEEKDAYS } from '../data/words.js';
import { MOVES } from '../words/change-words.js';
import { FIGURES } from '../words/mood-words.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { type WordClass, words } from '../words/word-class.js';

/** Verbs behind which a speaker's figure may stand without its noun: "had told us four", "could substantiate 26". */
export const TELLS =
  words(`said says say saying told tells counted counts counting reported reports announced announces gave gives given showed shows shown showing
  printed prints listed lists listing ran carried carries aired cited cites quoted claimed claims wrote posted tallied recorded records
  registered documented documents verified verify verifies confirmed confirm confirms confirming substantiate substantiated identified identify
  acknowledged acknowledge acknowledges admitted admits reporting announcing giving read reads logged tweeted published broadcast mentioned estimated entered named names`);
/** What a list or a notice has: "the latest caption has 71". */
export const HAS = words('has have had');
/** Nouns for what holds figures. */
export const NOTICES =
  words(`${[...FIGURES].join(' ')} list lists caption bulletin sitrep table register register dashboard version notice note communique communiqué release
  log entry total tolls counts update factsheet sheet post tweet message graphic record records`);
export const WHOM = words(
  'us reporters journalists viewers readers listeners parliament lawmakers afp reuters residents families',
);
export const IS = words('is was are were stands stood remains be been now');
export const COUNTED = words('as at of to for');
const SPEAKS = words('speak spoke spoken speaking talk talked talking told tells read reads knew knows know');
/** "stayed with 2,360", "stuck to 14". */
const STAYS = words('stays stayed sticks stuck stick');
const WITH = words('with to by');
const AS = words('as at');
export const TO = words('return returned returns returning revert reverted back goes went settled');
const GIVES = words(
  'put puts given gave gives carried carried listed stood stands left leaves leaving kept reported remains remained settled set',
);
const THOUGHT = words('thought believed said reported estimated assumed understood put');
/** "the first had 29": one of the notices. */
const SUCH = words('first second latter former latest previous earlier one other');
const ADMITS = words('admits admitted admit admitting owned confessed');
export const BECOMES = words('become became');
/** "then corrected themselves: 14". */
const SELF = words('itself himself herself themselves ourselves');
const DAYS = words('today now yesterday previously earlier');
const POINTS = words('it that this which');

export const TIMES =
  words(`day days evening morning night afternoon week weeks month months hours hour year start outset beginning dark meantime weekend midnight noon dawn
  ${[...Object.keys(WEEKDAYS), ...Object.keys(MONTHS)].join(' ')}`);
/** Where the word stands that tells the figure behind `k`; -1 where none does. */
export function tellerAt(tokens: Token[], k: number, span: Span): number {
  const { low } = tokens[k]!;
  const before = tokens[k - 1]?.low ?? '';
  if (TELLS.is(tokens[k])) return k;
  if (WHOM.is(tokens[k])) return TELLS.is(tokens[k - 1]) ? k - 1 : -1;
  if (HAS.is(tokens[k]))
    return near(tokens, k - 4, k, span, NOTICES) || (SUCH.is(tokens[k - 1]) && tokens[k - 2]?.low === 'the')
      ? k
      : -1;
  if (BECOMES.is(tokens[k]))
    return near(tokens, k - 3, k, span, POINTS) || near(tokens, k - 3, k, span, NOTICES) ? k : -1;
  if (low === 'be' && before === 'to') return THOUGHT.is(tokens[k - 2]) ? k - 2 : -1;
  if (IS.is(tokens[k])) return POINTS.is(tokens[k - 1]) || near(tokens, k - 3, k, span, NOTICES) ? k : -1;
  if (low === ':')
    return TIMES.is(tokens[k - 1]) ||
      NOTICES.is(tokens[k - 1]) ||
      DAYS.is(tokens[k - 1]) ||
      SELF.is(tokens[k - 1])
      ? k - 1
      : -1;
  if (WITH.is(tokens[k]) && STAYS.is(tokens[k - 1])) return k - 1;
  if (!COUNTED.is(tokens[k])) return -1;
  if (low === 'of') return SPEAKS.is(tokens[k - 1]) || NOTICES.is(tokens[k - 1]) || (WHOM.is(tokens[k - 1]) && SPEAKS.is(tokens[k - 2])) ? k - 1 : -1; // prettier-ignore
  if (AS.is(tokens[k]) && before === 'it' && HAS.is(tokens[k - 2])) return k - 2;
  if (AS.is(tokens[k])) return near(tokens, k - 3, k, span, GIVES) ? k - 1 : -1;
  if (low === 'to' && ADMITS.is(tokens[k - 1])) return k - 1;
  if (low === 'to')
    return near(tokens, k - 3, k, span, TO) || near(tokens, k - 4, k, span, MOVES) ? k - 1 : -1;
  return -1;
}

/** Whether one of the words stands in a stretch of a sentence. */
export const near = (tokens: Token[], from: number, to: number, span: Span, words: WordClass): boolean => {
  for (let k = Math.max(span.from, from); k < to; k++) if (words.is(tokens[k])) return true;
  return false;
};
