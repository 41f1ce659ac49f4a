import { COLLECTIVES } from '../data/people.js';
import { UNITS } from '../data/things.js';
import { ADVERBS, STOP_WORDS } from '../data/words.js';
import { isThing } from '../words/lexicon.js';
import { FORMS, isA, isOf, KINDS } from '../words/marks.js';
import { changedGroup, finish, type NounGroup } from './noun-group.js';
import { isOfWork, isPluralHead, isPrenominal, isVerb, peopleAhead } from './noun-tests.js';
import { isNumberWord } from '../numbers/number-words.js';
import { isBodyOfMen, isMany, overAcronym, sufferAsPeople } from './unlisted.js';
import { nameGroup, overParticles } from './name-groups.js';
import { readQuantity } from '../numbers/numbers.js';
import { isSizedBody, sizeOf } from './sizes.js';
import { bodyOf, isPair, modifierGroup, personAt } from './person-nouns.js';
import { peopleNoun } from '../words/lexicon.js';
import { stops } from '../words/stops.js';
import type { Token } from '../words/tokens.js';
import { WordClass, words } from '../words/word-class.js';

/** What people are of: "five of a wedding party", "three of the patrol". */
const BODIES = new WordClass([
  ...[...COLLECTIVES].filter((word) => word !== 'team'),
  ...'own party unit patrol platoon convoy expedition delegation class clan garrison battalion squadron detachment procession'.split(
    ' ',
  ),
]);
const ING = FORMS.add([], (low) => low.endsWith('ing'));
const ED = FORMS.add([], (low) => low.endsWith('ed'));
const LY = FORMS.add([], (low) => low.endsWith('ly'));
const ENDING = FORMS.add([], (low) => /(?:ed|ing|ly)$/.test(low));
const UNIT = KINDS.add(UNITS);
const ADVERB = KINDS.add(ADVERBS);
const STOP_WORD = KINDS.add(STOP_WORDS);
const STRUGGLES = new Set(['fighting', 'battling', 'struggling']);

export function readHead(tokens: Token[], group: NounGroup, start: number, end: number): NounGroup | null {
  let at = start;
  let head = -1;
  let last = -1;
  if (group.head === 'pronoun' && group.partitive) return group;
  while (at < end && at - start < 8) {
    const token = tokens[at]!;
    const low = token.low;
    if (low === 'others') {
      group.others = true;
      head = last = at;
      break;
    }
    if (token.kind === 'mark' && (low === '"' || low === "'") && at + 1 < end && (head < 0 || at === start)) {
      at++;
      continue;
    }
    const size = head < 0 && at + 1 < end ? sizeOf(token) : null;
    if (size !== null) {
      group.size = size;
      group.modifiers++;
      last = at++;
      continue;
    }
    const noun = token.kind === 'word' ? personAt(tokens, at, start, end) : null;
    // "reporter Jean Dupuis": a name, whatever nation it ends like
    if (noun && head >= 0 && token.cap && isTitle(tokens[head]!, head === start)) {
      last = at++;
      continue;
    }
    if (noun && !(!noun.plural && isA(token, STOP_WORD))) {
      if (head >= 0 && isPluralHead(tokens, head) && !noun.plural) break;
      head = last = at++;
      continue;
    }
    if (at > start && isNumberWord(token)) {
      if (low === 'one' && group.det === 'definite' && head < 0) last = at;
      break;
    }
    // "two hit men": killers, and no verb
    if (low === 'hit' && head < 0 && /^m[ae]n$/.test(tokens[at + 1]?.low ?? '') && at + 1 < end) {
      group.modifiers++;
      at++;
      continue;
    }
    const past = low === '(' && head < 0 && at > start ? overAcronym(tokens, at, end) : at;
    if (past > at) {
      at = past;
      continue;
    }
    if (head < 0 && isA(token, ADVERB) && at + 1 < end && isPrenominal(tokens, at + 1, end)) {
      at++;
      continue;
    }
    // "left several fighting for their lives"
    if (STRUGGLES.has(low) && tokens[at + 1]?.low === 'for') break;
    // "in the direction up to 60 soldiers"
    if (low === 'up' && tokens[at + 1]?.low === 'to') break;
    // "a bomb killed police": a verb behind a thing
    if (head < 0 && isPrenominal(tokens, at, end) && !(last >= 0 && isVerbBehind(tokens, last, at))) {
      group.wordIn = at++;
      continue;
    }
    if (head < 0 && isOf(token, LEFT_OVER) && peopleAhead(tokens, at, end)) {
      group.modifiers++;
      at++;
      continue;
    }
    // "from a burning house"
    if (head < 0 && low === 'burning' && group.det !== 'none' && at + 1 < end && isThing(tokens[at + 1]!)) {
      group.modifiers++;
      at++;
      continue;
    }
    if (token.kind !== 'word' || stops(token) || (isA(token, UNIT) && !isOfWork(tokens, at, end))) {
      if (token.kind === 'word' && isA(token, UNIT) && head < 0) last = at;
      break;
    }
    if (head >= 0 && (isOf(token, ENDING) || isPluralHead(tokens, head))) break;
    // "a 34-year-old former mayor"
    if (head >= 0 && head === last && !token.cap && isAged(tokens[head]!) && peopleAhead(tokens, at, end)) {
      at++;
      continue;
    }
    if (head >= 0 && !token.cap && !isThing(token) && (!low.endsWith('s') || low === 'serious')) break;
    if (head < 0 && last >= 0 && isOf(token, ING) && !isThing(token) && isThing(tokens[last]!)) break;
    // "eight whales beached themselves"
    if (head < 0 && last >= 0 && isOf(token, ED) && isThing(tokens[last]!) && /[^s]s$/.test(tokens[last]!.low)) break; // prettier-ignore
    if (head < 0 && (at > start || group.quantity) && isVerb(tokens, at, end)) break;
    // "three CJTF paid the supreme price"
    if (group.quantity && at === start + 1 && tokens[start]!.cap && !token.cap && !low.endsWith('s') && isBodyOfMen(tokens[start]!) && !isThing(token)) break; // prettier-ignore
    if (head < 0 && isOf(token, LY) && !COLLECTIVES.is(token) && !peopleAhead(tokens, at, end)) break;
    last = at;
    group.modifiers++;
    at++;
  }
  return settle(tokens, group, start, head, last, end);
}

/** "a bomb killed police", "the army killed farmer Ali Khan": what kills stands right before. */
const isVerbBehind = (tokens: Token[], last: number, at: number): boolean =>
  isThing(tokens[last]!) ||
  (last === at - 1 &&
    !tokens[last]!.cap &&
    peopleNoun(tokens[at + 1]!)?.plural === false &&
    tokens[at + 2]?.cap === true);

/** "34-year-old", by itself somebody, and before a noun of what age he is. */
const isAged = ({ low }: Token): boolean => low.endsWith('-old');

/** Whose name may follow: "driver Ali", and no "Palestinians". */
const isTitle = (token: Token, isFirst: boolean): boolean =>
  (isFirst || !token.cap) && peopleNoun(token)?.plural === false;

function settle(
  tokens: Token[],
  group: NounGroup,
  start: number,
  head: number,
  last: number,
  end: number,
): NounGroup | null {
  if (isFraction(tokens, group, start, end)) return finish(group, 'thing', start + 1, false);
  if (last < 0) {
    group.to = start;
    group.head = group.others ? 'others' : 'bare';
    if (group.quantity || group.more || group.others)
      return group.quantity || group.det === 'indefinite' ? group : null;
    return null;
  }
  const lastToken = tokens[last]!;
  if (group.size && isSizedBody(lastToken)) {
    if (!group.partitive) group.nounCount = group.size;
    return finish(group, 'people', last + 1, true);
  }
  if (lastToken.low === 'others') return finish(group, 'others', last + 1, true);
  if (isA(lastToken, UNIT)) return finish(group, 'thing', last + 1, true);
  const isName = head < 0 && tokens[start]!.cap && !group.quantity && group.det === 'none';
  if (head < 0) {
    if (group.partitive && BODIES.is(lastToken)) return finish(group, 'people', last + 1, true);
    if (isThing(lastToken)) return finish(group, 'thing', last + 1, lastToken.low.endsWith('s'));
    const isCollective = COLLECTIVES.is(lastToken) && tokens[last + 1]?.low === 'of' && last === start;
    if (isName && !isCollective) return nameGroup(tokens, group, start, last, end);
    if (!group.quantity && group.det === 'none' && !isCollective) return null;
    const collective = COLLECTIVES.is(lastToken) ? readCollective(tokens, group, last, end) : null;
    if (collective) return collective;
    if (last === start && group.det === 'definite' && !group.quantity && AGED.is(lastToken))
      return finish(group, 'people', last + 1, false);
    if (group.quantity && lastToken.cap && last === start && isBodyOfMen(lastToken)) {
      group.group = 'combatants';
      return finish(group, 'people', last + 1, true);
    }
    if (sufferAsPeople(tokens, group, last, end)) return finish(group, 'people', last + 1, isMany(lastToken));
    const isNobody = !isDoer(lastToken) && (group.quantity !== null || group.det !== 'definite');
    return finish(group, isNobody ? 'thing' : 'unknown', last + 1, /[^s]s$/.test(lastToken.low));
  }
  if (last > head && isThing(lastToken)) return finish(group, 'thing', last + 1, lastToken.low.endsWith('s'));
  if (last > head && !lastToken.cap && lastToken.low.endsWith('s'))
    return finish(group, 'unknown', last + 1, true);
  const headToken = tokens[head]!;
  const collective = COLLECTIVES.is(headToken) ? readCollective(tokens, group, head, end) : null;
  if (collective) return collective;
  const noun = personAt(tokens, head, start, end)!;
  group.group =
    noun.group === 'all' ||
    noun.group === 'police' ||
    noun.group === 'combatants' ||
    noun.group === 'women' ||
    noun.group === 'men'
      ? modifierGroup(tokens, group, start, head, noun.group)
      : noun.group;
  if (headToken.low.startsWith('member') || headToken.low.startsWith('operative'))
    group.group = bodyOf(tokens, head + 1, end) ?? group.group;
  group.nounCount =
    isPair(headToken.low) && (group.det !== 'possessive' || group.quantity) ? null : noun.count;
  group.named = last > head && lastToken.cap;
  const to = lastToken.cap ? overParticles(tokens, last + 1, end) : last + 1;
  return finish(group, 'people', to, noun.plural);
}

/** "the two remaining passengers": adjectives that are verbs elsewhere. */
const LEFT_OVER = FORMS.add([
  'remaining',
  'trapped',
  'arrested',
  'detained',
  'rescued',
  'sleeping',
  'fired',
  'working',
  'living',
  'returning',
  'named',
]);

/** "The eldest, 14, died": one of those told of before. */
const AGED = words('eldest oldest youngest');

/** "a third of Europe", "seven per cent of patients": no count. */
const isFraction = (tokens: Token[], group: NounGroup, start: number, end: number): boolean => {
  const low = start < end ? tokens[start]!.low : '';
  const next = start + 1 < end ? tokens[start + 1]!.low : '';
  return (
    (low === 'per' && next === 'cent') || (group.det === 'indefinite' && next === 'of' && FRACTIONS.has(low))
  );
};
const FRACTIONS = new Set(
  'third quarter half fifth tenth majority minority proportion fraction share'.split(' '),
);

/** "a family of four", "a group of 20 workers": the count that follows is that of the people. */
function readCollective(tokens: Token[], group: NounGroup, at: number, end: number): NounGroup | null {
  if (tokens[at + 1]?.low !== 'of' || group.quantity || at + 2 >= end) return null;
  const quantity = readQuantity(tokens, at + 2, end);
  if (!quantity) return null;
  group.quantity = quantity;
  return (
    readHead(tokens, changedGroup(group, { modifiers: 0 }), quantity.to, end) ??
    finish(group, 'people', quantity.to, true)
  );
}

/** Nouns that end so are nobody: businesses, acts, kinds of things, birds and fish. */
const THING_ENDINGS =
  /(?:er(?:y|ies)|tions?|ments?|ships|nesses|it(?:y|ies)|isms?|birds?|fish|hounds?|boats?|planes?|houses?|rooms?|books?|yards?|ways|ware|[ae]nces|graphs?)$/;

const DOER_ENDINGS = /[a-z]{2}(?:ers?|ors?|ists?|ants?|ees?|ians?|men|man|mates?|folks?)$/;

const DOER = KINDS.add([], (low) => low.length > 4 && DOER_ENDINGS.test(low) && !THING_ENDINGS.test(low));

/** A noun that no list has is taken for people where it ends as words for doers do, and for a thing otherwise: "ski tourers", no "clauses". */
const isDoer = (token: Token): boolean => token.cap || isA(token, DOER);
