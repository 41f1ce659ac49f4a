import { allBut } from '../numbers/all-but.js';
import { ADVERBS, DETERMINERS, NOBODY } from '../data/words.js';
import { readDeterminer } from './determiners.js';
import { boundBehind } from './bound-behind.js';
import { blank, finish, type NounGroup } from './noun-group.js';
import { mayCount } from '../words/counting-words.js';
import { FORMS, isOf } from '../words/marks.js';
import { isBeforeTime } from './before-times.js';
import { isPrenominal } from './noun-tests.js';
import { readHead } from './noun-heads.js';
import {
  DEAD,
  HURT,
  isAloneBefore,
  isHer,
  isOrdinal,
  isOrdinalAlone,
  ORDINALS,
  ordinal,
  personal,
  VERBS_TOO,
} from './noun-words.js';
import { isRatio } from '../numbers/number-core.js';
import { readQuantity } from '../numbers/numbers.js';
import { anotherOf, overOwner, readTwin } from './odd-figures.js';
import { PERSONAL } from '../words/personal.js';
import { isDeadEnd } from '../words/stops.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** Reads the noun group that begins at token `i`, or null where none of use does. */
export function readNounGroup(tokens: Token[], i: number, end: number): NounGroup | null {
  const token = tokens[i]!;
  if (token.kind === 'mark' || isDeadEnd(token)) return null;
  const group = blank(i);
  if ((mayCount(token) || token.low === 'many') && isRatio(tokens, i))
    return finish(group, 'thing', i + 1, true);
  if (isOf(token, ODD)) {
    const odd = readOdd(tokens, group, i, end);
    if (odd !== undefined) return odd;
  }
  let at: number;
  group.quantity = allBut(tokens, i, end) ?? anotherOf(tokens, i, end) ?? readQuantity(tokens, i, end);
  if (group.quantity) at = group.quantity.to;
  else at = readDeterminer(tokens, group, i, end);
  if (at < 0) return null;
  if (!group.quantity && tokens[at]?.low === 'twin' && at + 1 < end) at = readTwin(tokens, group, at);
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
    if (isAloneBefore(tokens, at, end)) return finish(group, 'bare', at, false);
  }
  group.nth = group.det === 'definite' && !group.quantity && isOrdinal(tokens[at]) && at < end;
  // "the second crew", and no unit of time
  if (group.nth && tokens[at]!.low === 'second') at++;
  // "with 60% burns": no people
  if (group.quantity && at < end && tokens[at]!.low === '%') return finish(group, 'thing', at + 1, true);
  if (group.quantity && isBeforeTime(tokens, at, end)) return finish(group, 'bare', at, false);
  at = afterQuantity(tokens, group, at, end);
  if (group.others && at < end && tokens[at - 1]!.low === 'other' && VERBS_TOO.is(tokens[at]))
    return finish(group, 'thing', at + 1, true);
  return boundBehind(tokens, moreBehind(tokens, readHead(tokens, group, at, end), end), end);
}

/** Words that a group of a shape of its own may begin with. */
const ODD = FORMS.add([
  ...ORDINALS,
  ...NOBODY,
  ...PERSONAL,
  ...['himself', 'herself', 'her', 'the', 'neither', 'not', 'no'],
]);

/** A pronoun, an ordinal by itself, nobody; undefined where it is none of these. */
function readOdd(tokens: Token[], group: NounGroup, i: number, end: number): NounGroup | null | undefined {
  const token = tokens[i]!;
  if ((token.low === 'himself' || token.low === 'herself') && BE_WORDS.is(tokens[i - 1])) return null;
  if (PERSONAL.is(token) || isHer(tokens, i, end)) return personal(group, i);
  if (isOrdinalAlone(tokens, i, end)) return ordinal(tokens, group, i);
  if (
    token.low === 'neither' ||
    (token.low === 'not' && tokens[i + 1]?.low === 'a' && tokens[i + 2]?.low === 'single') ||
    (token.low === 'not' &&
      tokens[i + 1]?.low === 'one' &&
      tokens[i + 2]?.low !== 'of' &&
      !isRefused(tokens, i))
  )
    return neither(tokens, group, i, end);
  if (NOBODY.is(token) || (token.low === 'no' && tokens[i + 1]?.low === 'one'))
    return nobody(tokens, group, i, end);
  return undefined;
}

/** "two workers more succumbed". */
function moreBehind(tokens: Token[], group: NounGroup | null, end: number): NounGroup | null {
  if (!group?.quantity || group.head !== 'people' || group.to >= end || tokens[group.to]!.low !== 'more')
    return group;
  if (tokens[group.to + 1]?.low === 'than') return group;
  group.more = true;
  group.to++;
  return group;
}

/** "was himself killed": an adverb. */
const BE_WORDS = words('was is been later');

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
  if (tokens[i]!.low === 'not' && inner?.head === 'people') group.group = inner.group;
  // "neither the pilot nor the passenger"
  const other =
    inner && tokens[inner.to]?.low === 'nor' && inner.to + 1 < end
      ? readNounGroup(tokens, inner.to + 1, end)
      : null;
  if (other) group.to = other.to;
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
    if (!group.quantity && (group.det === 'definite' || group.det === 'none') && i < end) {
      group.quantity = readQuantity(tokens, i, end);
      if (group.quantity) i = group.quantity.to;
    }
  }
  // "ten out of twelve passengers"
  if (low() === 'out' && group.quantity && i + 2 < end && tokens[i + 1]!.low === 'of' && readQuantity(tokens, DETERMINERS.is(tokens[i + 2]) ? i + 3 : i + 2, end)) i++; // prettier-ignore
  // "a dozen of the 30"
  if (group.quantity && low() === 'the' && tokens[i - 1]!.low === 'of' && i > group.from + 1) i--;
  if (low() === 'of' && group.quantity && i + 1 < end) {
    const next = tokens[i + 1]!.low;
    if (next === 'them' || next === 'those' || next === 'whom' || next === 'these') {
      group.partitive = true;
      if ((next === 'those' || next === 'these') && i + 2 < end && HURT.is(tokens[i + 2])) {
        group.moved = !DEAD.is(tokens[i + 2]);
        group.head = 'pronoun';
        group.to = i + 3;
        return i + 3;
      }
      // "four of those in critical condition have died"
      group.moved = tokens[i + 2]?.low === 'in' && i + 3 < end && IN_CARE.has(tokens[i + 3]!.low);
      group.head = 'pronoun';
      group.to = i + 2;
      return i + 2;
    }
    const owned = overOwner(tokens, i + 1, end);
    if (owned > 0) {
      group.partitive = true;
      group.inner = readQuantity(tokens, owned, end);
      return group.inner?.to ?? owned;
    }
    const bare = DETERMINERS.is(tokens[i + 1]) ? null : readQuantity(tokens, i + 1, end);
    if (bare && bare.count !== null && (group.quantity.count ?? 0) < bare.count) {
      group.partitive = true;
      group.inner = bare;
      return bare.to;
    }
    if (DETERMINERS.is(tokens[i + 1])) {
      group.partitive = true;
      const start = REST.is(tokens[i + 2]) ? i + 3 : i + 2;
      const inner = readQuantity(tokens, start, end);
      let at = inner ? inner.to : start;
      while (at < end && ADVERBS.is(tokens[at])) at++;
      group.inner = inner;
      if (at < end && HURT.is(tokens[at]) && isPrenominal(tokens, at, end))
        group.moved = !DEAD.is(tokens[at]);
      else if (at < end && HURT.is(tokens[at])) {
        group.moved = !DEAD.is(tokens[at]);
        group.head = 'pronoun';
        group.to = at + 1;
        return at + 1;
      }
      return at;
    }
  }
  return i;
}

const IN_CARE = new Set(['critical', 'serious', 'grave', 'intensive', 'hospital', 'care']);
const REST = words('other remaining original first');

/** "two workers, not one, had been killed": another figure, and not nobody. */
const isRefused = (tokens: Token[], i: number): boolean =>
  tokens[i - 1]?.low === ',' && tokens[i + 2]?.low === ',';
