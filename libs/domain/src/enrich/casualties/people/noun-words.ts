import type { NounGroup } from './noun-group.js';
import { isNumberWord } from '../numbers/number-words.js';
import { stops } from '../words/stops.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** "a third victim", "an 11th body": one more, on top of those told before. */
export const isOrdinal = (token: Token | undefined): boolean =>
  token !== undefined && (ORDINALS.is(token) || NTHS.test(token.low));
const NTHS = /^(?:\d{1,4}(?:nd|rd|th|st)|[a-z]{4,6}ieth|[a-z]{4,6}y-[a-z]{3,5}(?:st|nd|rd|th))$/;

export const ORDINALS = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
);

/** "the third was wounded", "the second killed eight": one of those told before, whatever they are. */
export const isOrdinalAlone = (tokens: Token[], i: number, end: number): boolean => {
  if (ORDINALS.is(tokens[i]) && i > 0 && tokens[i - 1]!.kind === 'mark' && HURT.is(tokens[i + 1]))
    return true;
  if (
    tokens[i]!.low !== 'the' ||
    i + 1 >= end ||
    !(ORDINALS.is(tokens[i + 1]) || tokens[i + 1]!.low === 'other')
  )
    return false;
  const next = i + 2 < end ? tokens[i + 2]! : null;
  if (tokens[i + 1]!.low === 'other') return !next || (stops(next) && next.low !== 'than');
  return !next || stops(next) || next.kind === 'number' || isNumberWord(next);
};

/** Past verbs that show no ending. */
const BROKE = words(
  'broke jumped lost took had got fell ran hid fled died was is has survived escaped suffered lay drowned bled held swam leapt sustained lived remains lies received needed',
);

/** "a fifth jumped", "a third broke his spine": the verb right behind the ordinal at `at - 1`. */
export const isAloneBefore = (tokens: Token[], at: number, end: number): boolean =>
  at < end && BROKE.is(tokens[at]);

export function ordinal(tokens: Token[], group: NounGroup, i: number): NounGroup {
  group.det = 'definite';
  group.head = 'pronoun';
  group.others = true;
  group.to = tokens[i]!.low === 'the' ? i + 2 : i + 1;
  return group;
}

/** "shot her and her partner": a pronoun, where no noun follows. */
export const isHer = (tokens: Token[], i: number, end: number): boolean =>
  tokens[i]!.low === 'her' && (i + 1 >= end || AFTER_HER.is(tokens[i + 1]));

const AFTER_HER = words('and dead in to before . , several multiple with fatally');

/** "he", "himself": one person, whose kind the sentence before tells. */
export function personal(group: NounGroup, i: number): NounGroup {
  group.det = 'definite';
  group.head = 'pronoun';
  group.to = i + 1;
  return group;
}

export const HURT = words(
  'injured wounded hurt missing dead killed kidnapped abducted deceased slain fatalities',
);

/** Those whom no later death moves: they were counted as dead. */
export const DEAD = words('dead killed deceased slain fatalities');

/** "fatal to 1,800 other claims": nouns here, though most often verbs. */
export const VERBS_TOO = words(
  'claims reports strikes attacks fires hits finds costs claim report attack strike fire',
);
