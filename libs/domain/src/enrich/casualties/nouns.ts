import type { Group } from '../../claim.js';
import { COLLECTIVES, MODIFIER_GROUP } from './data/people.js';
import { PREDICATES } from './data/predicates.js';
import { UNITS } from './data/things.js';
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE,
  MODAL,
  MONTHS,
  NOBODY,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  STOP_WORDS,
  SUBORDINATORS,
  WEEKDAYS,
} from './data/words.js';
import { countryOfDemonym } from '../entities/demonyms.js';
import { isChildAge, isThing, peopleNoun, type PeopleNoun } from './lexicon.js';
import { allBut, isNumberWord, isRatio, readQuantity, type Quantity } from './numbers.js';
import type { Token } from './tokens.js';

/** A noun group: "at least three Russian soldiers", "her mother", "12", "nobody", "ten missiles". */
export interface NounGroup {
  from: number;
  to: number;
  quantity: Quantity | null;
  det: 'none' | 'indefinite' | 'definite' | 'possessive' | 'none-of';
  head: 'people' | 'thing' | 'unknown' | 'bare' | 'others' | 'name' | 'pronoun';
  group: Group;
  plural: boolean;
  /** Says that these come on top: "another", "two more", "others". */
  more: boolean;
  others: boolean;
  /** "three of them", "two of the wounded". */
  partitive: boolean;
  /** "12 wounded soldiers": the casualty word in front of the noun. */
  wordIn: number;
  modifiers: number[];
  /** "one of the injured": they were counted under another measure before. */
  moved: boolean;
  /** "nine of the 20": the figure that a part is of. */
  inner: Quantity | null;
  /** What the noun itself counts: "a couple". */
  nounCount: number | null;
  /** "both women", "all children": of what kind everybody is who was counted before. */
  whole: boolean;
}

/** One look-up instead of fourteen: this is asked of every word. */
const STOPPING = new Set([
  ...[
    PREPOSITIONS,
    CONJUNCTIONS,
    BE,
    HAVE,
    MODAL,
    STOP_WORDS,
    SUBORDINATORS,
    PRONOUNS,
    ADVERBS,
    DETERMINERS,
    NOBODY,
  ].flatMap((words) => [...words]),
  ...PREDICATES.keys(),
  ...Object.keys(WEEKDAYS),
]);

/** Words that end a noun group wherever they stand. */
export function stops(token: Token): boolean {
  const { low } = token;
  if (token.kind === 'mark') return true;
  if (STOPPING.has(low)) return !(low === 'is' && token.cap);
  return token.cap && Object.hasOwn(MONTHS, low);
}

/** Reads the noun group that begins at token `i`, or null where none of use does. */
export function readNounGroup(tokens: Token[], i: number, end: number): NounGroup | null {
  const token = tokens[i]!;
  if (token.kind === 'mark') return null;
  const group = blank(i);
  if (isRatio(tokens, i)) return finish(group, 'thing', i + 1, true);
  if (PERSONAL.has(token.low) || isHer(tokens, i, end)) return personal(group, i);
  if (isOrdinalAlone(tokens, i, end)) return ordinal(tokens, group, i);
  if (
    token.low === 'neither' ||
    (token.low === 'not' && tokens[i + 1]?.low === 'a' && tokens[i + 2]?.low === 'single') ||
    (token.low === 'not' && tokens[i + 1]?.low === 'one' && tokens[i + 2]?.low !== 'of')
  )
    return neither(tokens, group, i, end);
  if (NOBODY.has(token.low) || (token.low === 'no' && tokens[i + 1]?.low === 'one'))
    return nobody(tokens, group, i, end);
  let at: number;
  group.quantity = allBut(tokens, i, end) ?? readQuantity(tokens, i, end);
  if (group.quantity) at = group.quantity.to;
  else at = readDeterminer(tokens, group, i, end);
  if (at < 0) return null;
  if (group.quantity?.increment) group.more = true;
  if (
    group.det === 'indefinite' &&
    !group.quantity &&
    tokens[at]?.low !== 'first' &&
    isOrdinal(tokens[at]) &&
    at < end &&
    tokens[at + 1]?.low !== 'of'
  ) {
    group.more = true;
    at++;
  }
  at = afterQuantity(tokens, group, at, end);
  return readHead(tokens, group, at, end);
}

/** "a third victim", "an 11th body": one more, on top of those told before. */
const isOrdinal = (token: Token | undefined): boolean =>
  token !== undefined && (ORDINALS.has(token.low) || /^\d{1,4}(?:nd|rd|th|st)$/.test(token.low));
const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  ),
);

/** "the third was wounded", "the second killed eight": one of those told before, whatever they are. */
const isOrdinalAlone = (tokens: Token[], i: number, end: number): boolean => {
  if (
    ORDINALS.has(tokens[i]!.low) &&
    i > 0 &&
    tokens[i - 1]!.kind === 'mark' &&
    HURT.has(tokens[i + 1]?.low ?? '')
  )
    return true;
  if (
    tokens[i]!.low !== 'the' ||
    i + 1 >= end ||
    !(ORDINALS.has(tokens[i + 1]!.low) || tokens[i + 1]!.low === 'other')
  )
    return false;
  const next = i + 2 < end ? tokens[i + 2]! : null;
  if (tokens[i + 1]!.low === 'other') return !next || (stops(next) && next.low !== 'than');
  return !next || stops(next) || next.kind === 'number' || isNumberWord(next.low);
};

function ordinal(tokens: Token[], group: NounGroup, i: number): NounGroup {
  group.det = 'definite';
  group.head = 'pronoun';
  group.others = true;
  group.to = tokens[i]!.low === 'the' ? i + 2 : i + 1;
  return group;
}

const blank = (from: number): NounGroup => ({
  from,
  to: from,
  quantity: null,
  det: 'none',
  head: 'unknown',
  group: 'all',
  plural: false,
  more: false,
  others: false,
  partitive: false,
  wordIn: -1,
  modifiers: [],
  moved: false,
  inner: null,
  nounCount: null,
  whole: false,
});

/** "neither of the two drivers", "not a single person": nobody. */
function neither(tokens: Token[], group: NounGroup, i: number, end: number): NounGroup {
  const start =
    tokens[i]!.low === 'not'
      ? tokens[i + 1]!.low === 'one'
        ? i + 2
        : i + 3
      : tokens[i + 1]?.low === 'of'
        ? i + 2
        : i + 1;
  const inner = start < end ? readNounGroup(tokens, start, end) : null;
  group.det = 'none-of';
  group.head = 'pronoun';
  group.to = inner ? inner.to : start;
  return group;
}

const PERSONAL = new Set(['he', 'she', 'him', 'himself', 'herself']);

/** "shot her and her partner": a pronoun, where no noun follows. */
const isHer = (tokens: Token[], i: number, end: number): boolean =>
  tokens[i]!.low === 'her' && (i + 1 >= end || AFTER_HER.has(tokens[i + 1]!.low));
const AFTER_HER = new Set([
  'and',
  'dead',
  'in',
  'to',
  'before',
  '.',
  ',',
  'several',
  'multiple',
  'with',
  'fatally',
]);

/** "he", "himself": one person, whose kind the sentence before tells. */
function personal(group: NounGroup, i: number): NounGroup {
  group.det = 'definite';
  group.head = 'pronoun';
  group.to = i + 1;
  return group;
}

function nobody(tokens: Token[], group: NounGroup, i: number, end: number): NounGroup {
  const to = tokens[i]!.low === 'no' ? i + 2 : i + 1;
  group.det = 'none-of';
  group.head = 'pronoun';
  group.to = to;
  const next = tokens[to]?.low;
  if (to < end && (next === 'else' || next === 'other')) {
    group.more = true;
    group.to++;
  }
  return group;
}

/** The index after the determiner; -1 where the word cannot open a noun group. */
function readDeterminer(tokens: Token[], group: NounGroup, i: number, end: number): number {
  const low = tokens[i]!.low;
  if (low === 'no' || low === 'any') {
    group.det = 'none-of';
    return i + 1;
  }
  if (low === 'another') {
    group.det = 'indefinite';
    group.more = true;
    return i + 1;
  }
  if (low === 'other' || low === 'others') return i;
  if (low === 'both' && tokens[i + 1]?.low !== 'sides')
    group.quantity = { count: 2, min: 2, max: 2, qualifier: 'exactly', increment: false, from: i, to: i + 1 };
  const isWhole = low === 'both' || low === 'all';
  group.whole ||= isWhole;
  if (isWhole && i + 1 >= end) return i + 1;
  if (isWhole) return Math.max(readDeterminer(tokens, group, i + 1, end), i + 1);
  if (DETERMINERS.has(low)) {
    if (isRelative(tokens, i, end)) return -1;
    group.det = low === 'a' || low === 'an' ? 'indefinite' : POSSESSIVES.has(low) ? 'possessive' : 'definite';
    if (i + 1 < end) group.quantity = readQuantity(tokens, i + 1, end);
    return group.quantity ? group.quantity.to : i + 1;
  }
  return stops(tokens[i]!) && !isPrenominal(tokens, i, end) ? -1 : i;
}

/** "the battalion that guards the town": no determiner, since that would be "those guards". */
function isRelative(tokens: Token[], i: number, end: number): boolean {
  const next = tokens[i]!.low === 'that' && i + 1 < end ? tokens[i + 1]! : null;
  return next !== null && (peopleNoun(next.low, next.cap)?.plural ?? false);
}

/** "more", "others", "of them" after a figure. */
function afterQuantity(tokens: Token[], group: NounGroup, at: number, end: number): number {
  let i = at;
  const low = (): string => (i < end ? tokens[i]!.low : '');
  if (
    group.quantity &&
    (low() === 'more' || low() === 'further' || low() === 'additional' || low() === 'new')
  ) {
    if (tokens[i + 1]?.low === 'than') return i;
    group.more = true;
    i++;
  }
  if (low() === 'other') {
    group.others = true;
    i++;
    if (!group.quantity && group.det === 'definite' && i < end) {
      group.quantity = readQuantity(tokens, i, end);
      if (group.quantity) i = group.quantity.to;
    }
  }
  if (low() === 'of' && group.quantity && i + 1 < end) {
    const next = tokens[i + 1]!.low;
    if (next === 'them' || next === 'those' || next === 'whom' || next === 'these') {
      group.partitive = true;
      const hurt = tokens[i + 2]?.low ?? '';
      if ((next === 'those' || next === 'these') && i + 2 < end && HURT.has(hurt)) {
        group.moved = hurt !== 'dead' && hurt !== 'killed';
        group.head = 'pronoun';
        group.to = i + 3;
        return i + 3;
      }
      group.head = 'pronoun';
      group.to = i + 2;
      return i + 2;
    }
    const bare = DETERMINERS.has(next) ? null : readQuantity(tokens, i + 1, end);
    if (bare && bare.count !== null && (group.quantity.count ?? 0) < bare.count) {
      group.partitive = true;
      group.inner = bare;
      return bare.to;
    }
    if (DETERMINERS.has(next)) {
      group.partitive = true;
      const inner = readQuantity(tokens, i + 2, end);
      let at = inner ? inner.to : i + 2;
      while (at < end && ADVERBS.has(tokens[at]!.low)) at++;
      group.inner = inner;
      if (at < end && HURT.has(tokens[at]!.low) && isPrenominal(tokens, at, end))
        group.moved = tokens[at]!.low !== 'dead';
      else if (at < end && HURT.has(tokens[at]!.low)) {
        group.moved = tokens[at]!.low !== 'dead' && tokens[at]!.low !== 'killed';
        group.head = 'pronoun';
        group.to = at + 1;
        return at + 1;
      }
      return at;
    }
  }
  return i;
}

const HURT = new Set(['injured', 'wounded', 'hurt', 'missing', 'dead', 'killed', 'kidnapped', 'abducted']);

/** A casualty word in front of its noun: "wounded soldiers", "missing children". */
function isPrenominal(tokens: Token[], i: number, end: number): boolean {
  const pred = PREDICATES.get(tokens[i]!.low);
  if (!pred || (pred.form !== 'past' && pred.form !== 'adj') || i + 1 >= end) return false;
  const next = tokens[i + 1]!;
  return peopleNoun(next.low, next.cap) !== null && !next.cap;
}

function readHead(tokens: Token[], group: NounGroup, start: number, end: number): NounGroup | null {
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
    const noun = token.kind === 'word' ? personAt(tokens, at, start, end) : null;
    if (noun && !(STOP_WORDS.has(low) && !noun.plural)) {
      if (head >= 0 && isPluralHead(tokens, head) && !noun.plural) break;
      head = last = at++;
      continue;
    }
    if (at > start && isNumberWord(token.low)) {
      if (low === 'one' && group.det === 'definite' && head < 0) last = at;
      break;
    }
    if (head < 0 && ADVERBS.has(low) && at + 1 < end && isPrenominal(tokens, at + 1, end)) {
      at++;
      continue;
    }
    if (head < 0 && isPrenominal(tokens, at, end)) {
      group.wordIn = at++;
      continue;
    }
    if (token.kind !== 'word' || stops(token) || UNITS.has(low)) {
      if (token.kind === 'word' && UNITS.has(low) && head < 0) last = at;
      break;
    }
    if (
      head >= 0 &&
      (isPluralHead(tokens, head) || low.endsWith('ed') || low.endsWith('ing') || low.endsWith('ly'))
    )
      break;
    if (head >= 0 && !token.cap && !isThing(low) && !low.endsWith('s')) break;
    if (at === start && group.quantity && isVerb(tokens, at, end)) break;
    if (head < 0 && low.endsWith('ly') && !COLLECTIVES.has(low) && !peopleAhead(tokens, at, end)) break;
    last = at;
    group.modifiers.push(at++);
  }
  return settle(tokens, group, start, head, last, end);
}

const personAt = (tokens: Token[], at: number, start: number, end: number): PeopleNoun | null =>
  peopleNoun(tokens[at]!.low, tokens[at]!.cap) ??
  headOf(tokens, at, start) ??
  compatriot(tokens, at, start, end);

/** "two Kenyans and an Ethiopian": one from there, where no noun follows that it would tell of. */
function compatriot(tokens: Token[], at: number, start: number, end: number): PeopleNoun | null {
  const token = tokens[at]!;
  if (!token.cap || at !== start || !ONE.has(tokens[at - 1]?.low ?? '') || !countryOfDemonym(token.low))
    return null;
  const next = at + 1 < end ? tokens[at + 1]! : null;
  const isNoun =
    !next || next.kind === 'mark' || BE.has(next.low) || next.low === 'and' || next.low === 'who';
  return isNoun ? { group: 'all', plural: false, count: null } : null;
}
const ONE = new Set(['a', 'an', 'one', 'another', 'the']);

const HEADED = new Set(
  'village district local community family council clan church school tribal town department'.split(' '),
);

/** "a village head", "the head of a council": one person, and no part of a body. */
const headOf = (tokens: Token[], at: number, start: number): PeopleNoun | null =>
  tokens[at]!.low === 'head' &&
  ((at > start && HEADED.has(tokens[at - 1]!.low)) ||
    (tokens[at + 1]?.low === 'of' && (tokens[at - 1]?.low === 'the' || tokens[at - 1]?.low === 'a')))
    ? { group: 'all', plural: false, count: null }
    : null;

/** "eight escaped with burns": a verb right behind the figure. */
const isVerb = (tokens: Token[], at: number, end: number): boolean =>
  tokens[at]!.low.endsWith('ed') &&
  (at + 1 >= end || PREPOSITIONS.has(tokens[at + 1]!.low) || tokens[at + 1]!.kind === 'mark');

const isPluralHead = (tokens: Token[], head: number): boolean => {
  const token = tokens[head]!;
  const noun = peopleNoun(token.low, token.cap);
  return !!noun?.plural && !BODIES.has(token.low) && !token.cap;
};

/** Bodies that stand before their members: "a crew member", "two police officers". */
const BODIES = new Set(['police', 'militia', 'crew', 'staff', 'cabin-crew']);

function peopleAhead(tokens: Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(at + 3, end); i++)
    if (peopleNoun(tokens[i]!.low, tokens[i]!.cap)) return true;
  return false;
}

function settle(
  tokens: Token[],
  group: NounGroup,
  start: number,
  head: number,
  last: number,
  end: number,
): NounGroup | null {
  if (last < 0) {
    group.to = start;
    group.head = group.others ? 'others' : 'bare';
    if (group.quantity || group.more || group.others)
      return group.quantity || group.det === 'indefinite' ? group : null;
    return null;
  }
  const lastToken = tokens[last]!;
  if (lastToken.low === 'others') return finish(group, 'others', last + 1, true);
  if (UNITS.has(lastToken.low)) return finish(group, 'thing', last + 1, true);
  const isName = head < 0 && tokens[start]!.cap && !group.quantity && group.det === 'none';
  if (head < 0) {
    if (isThing(lastToken.low)) return finish(group, 'thing', last + 1, lastToken.low.endsWith('s'));
    if (isName) return nameGroup(tokens, group, start, last);
    if (!group.quantity && group.det === 'none') return null;
    const collective = COLLECTIVES.has(lastToken.low) ? readCollective(tokens, group, last, end) : null;
    if (collective) return collective;
    return finish(group, 'unknown', last + 1, lastToken.low.endsWith('s') && !lastToken.low.endsWith('ss'));
  }
  if (last > head && isThing(lastToken.low))
    return finish(group, 'thing', last + 1, lastToken.low.endsWith('s'));
  if (last > head && !lastToken.cap && lastToken.low.endsWith('s'))
    return finish(group, 'unknown', last + 1, true);
  const headToken = tokens[head]!;
  const collective = COLLECTIVES.has(headToken.low) ? readCollective(tokens, group, head, end) : null;
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
  if (headToken.low.startsWith('member')) group.group = bodyOf(tokens, head + 1, end) ?? group.group;
  group.nounCount =
    isPair(headToken.low) && (group.det !== 'possessive' || group.quantity) ? null : noun.count;
  return finish(group, 'people', last + 1, noun.plural);
}

/** "her parents" are two; "12 parents" are not 24. */
const isPair = (low: string): boolean => low.endsWith('parents');

const ARMED = new Set(
  'army armed militia military forces guerrilla guerrillas rebel rebels battalion brigade guard guards hezbollah hamas taliban shabaab al-shabaab pkk isis isil is iswap houthi houthis wagner m23 rsf ypg sdf idf eln farc knla knu haram qaeda al-qaeda jnim npa fatah azov tigrayan fano ttp bla'.split(
    ' ',
  ),
);

/** "members of the security forces": whom the body that they belong to makes them. */
function bodyOf(tokens: Token[], from: number, end: number): Group | null {
  if (tokens[from]?.low !== 'of') return null;
  for (let i = from + 1; i < Math.min(from + 5, end); i++) {
    const { low, kind } = tokens[i]!;
    if (low === 'police') return 'police';
    if (ARMED.has(low)) return 'combatants';
    if (kind === 'mark') return null;
  }
  return null;
}

/** Whom the name of an armed body makes fighters: "PKK members", "Hamas operatives". */
const RANKS = new Set(
  'member members operative operatives commander commanders man men personnel leader leaders'.split(' '),
);

function modifierGroup(
  tokens: Token[],
  group: NounGroup,
  start: number,
  head: number,
  fallback: Group,
): Group {
  for (let i = head - 1; i >= start; i--) {
    const low = tokens[i]!.low;
    if (fallback === 'all' && tokens[i]!.cap && ARMED.has(low) && RANKS.has(tokens[head]!.low))
      return 'combatants';
    if (isChildAge(low) && (fallback === 'all' || fallback === 'women' || fallback === 'men'))
      return 'children';
    if (Object.hasOwn(MODIFIER_GROUP, low)) {
      const found = MODIFIER_GROUP[low]!;
      const isRank =
        found === 'combatants' && fallback === 'police' && tokens[head]!.low.startsWith('officer');
      if (found !== 'all' && (fallback === 'all' || isRank || found === 'police' || found === 'perpetrators'))
        return found;
    }
  }
  return fallback;
}

/** "a family of four", "a group of 20 workers": the count that follows is that of the people. */
function readCollective(tokens: Token[], group: NounGroup, at: number, end: number): NounGroup | null {
  if (tokens[at + 1]?.low !== 'of' || group.quantity || at + 2 >= end) return null;
  const quantity = readQuantity(tokens, at + 2, end);
  if (!quantity) return null;
  group.quantity = quantity;
  return (
    readHead(tokens, { ...group, modifiers: [] }, quantity.to, end) ??
    finish(group, 'people', quantity.to, true)
  );
}

function nameGroup(tokens: Token[], group: NounGroup, start: number, last: number): NounGroup | null {
  let to = start;
  while (to <= last && tokens[to]!.cap) to++;
  if (tokens[start]!.low.length < 2 || AMOUNTS.has(tokens[start]!.low)) return null;
  return finish(group, 'name', to, false);
}

/** Written with a capital only because a headline begins with them: "Number of dead rises". */
const AMOUNTS = new Set(['number', 'numbers', 'toll', 'count', 'total', 'tally', 'figure', 'figures']);

function finish(group: NounGroup, head: NounGroup['head'], to: number, plural: boolean): NounGroup {
  group.head = head;
  group.to = to;
  group.plural = plural;
  return group;
}

/** How many a group of people stands for: a figure, one for a singular, null where it gives no number. */
export function countOf(group: NounGroup): number | null {
  if (group.det === 'none-of') return 0;
  if (group.quantity)
    return group.quantity.count === null ? null : group.quantity.count * (group.nounCount ?? 1);
  if (group.nounCount) return group.nounCount;
  if (group.head === 'pronoun') return group.partitive ? null : 1;
  if (group.head === 'name') return 1;
  if (group.more && !group.plural && group.head !== 'others') return 1;
  if (!group.plural && (group.head === 'people' || group.head === 'unknown')) return 1;
  return null;
}
