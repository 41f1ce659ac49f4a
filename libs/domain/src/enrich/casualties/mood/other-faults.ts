import { FIGURES, STATED } from '../words/mood-words.js';
import { TELLING_VERBS, TELLINGS } from '../data/taking-back.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const REACH = 8;
const RELATIVES = words('that which who where when');
const SHARES = words('of for about on');
const LISTS = words('list lists deaths death killing killings killed number loss roll');

/**
 * Whether a figure only says which event or whose age a correction is about: "misstated the day of the attack that killed nine",
 * "gave the wrong age for one of the three men killed". It stands, whatever else was wrong.
 */
export const isGranted = (raw: RawClaim, tokens: readonly Token[], span: Span): boolean =>
  isOfThose(raw, tokens, span) || isInRelative(raw, tokens, span) || isOfInquiry(raw, tokens);

/** "an inquiry into the deaths of five people". */
const isOfInquiry = ({ at, from }: RawClaim, tokens: readonly Token[]): boolean =>
  at < from && tokens[at - 1]?.low === 'the' && INTO.is(tokens[at - 2]);
const INTO = words('into over');

/** "the ages of the three victims", "two of the four people killed"; no "list of the 57 dead". */
function isOfThose({ from, to }: RawClaim, tokens: readonly Token[], span: Span): boolean {
  for (let k = Math.max(span.from + 1, from - 1); k < Math.min(to, from + 3); k++) {
    if (tokens[k]!.low !== 'the' || !SHARES.is(tokens[k - 1])) continue;
    return !LISTS.is(tokens[k - 2]) && !FIGURES.is(tokens[k - 2]);
  }
  return false;
}

/** "the fire that killed nine", "the church where nine were shot"; no "post which said that nine were shot". */
function isInRelative(raw: RawClaim, tokens: readonly Token[], span: Span): boolean {
  const { at } = raw;
  const first = Math.min(raw.from, at);
  for (let k = first - 1; k > Math.max(span.from, first - REACH); k--) {
    const token = tokens[k]!;
    if (token.kind === 'mark' || STATED.is(token) || TELLING_VERBS.is(token)) return false;
    if (!RELATIVES.is(token)) continue;
    if (token.low === 'where' || token.low === 'when') return tokens[k - 1]!.kind === 'word';
    const noun = tokens[k - 1]!.low === 'in' || tokens[k - 1]!.kind === 'mark' ? k - 2 : k - 1;
    if (noun < span.from || tokens[noun]!.kind !== 'word') return false;
    if (TELLINGS.is(tokens[noun]) || TELLING_VERBS.is(tokens[noun]) || STATED.is(tokens[noun])) return false;
    // "clear that nine people died": no relative clause, its subject follows
    return token.low !== 'that' || (first === at && raw.count !== 0);
  }
  return false;
}
