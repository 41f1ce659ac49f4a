import { dropAges } from './ages.js';
import { dropApposedNames } from './apposed-names.js';
import { dropTrades } from './apposed-trades.js';
import { AS_MANY, joinAsMany } from './as-many.js';
import { JOINS, joinPhrases, joinRange, joinRefused, joinShared, REFUSES } from './chunk-joins.js';
import { joinBut } from './but-verbs.js';
import { changedChunk, type Chunk, groupChunk, madeUp, predicateChunk, tokenChunk } from './chunk.js';
import { joinCompany } from './company.js';
import { joinDemonyms } from './demonym-lists.js';
import { BY_ITSELF, type Predicate, PREDICATES } from '../data/predicates.js';
import { BE, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../data/words.js';
import { isAgedName, isGivenName, mayDate, skipDate } from '../words/dates-in-text.js';
import { peopleNoun } from '../words/lexicon.js';
import { isA, KINDS } from '../words/marks.js';
import { dropIdentities, NAMING } from './identified.js';
import { dropInterposed } from './interposed.js';
import { markListedNames } from './listed-names.js';
import { markLabels } from './labels.js';
import { blank, changedGroup, finish, type NounGroup } from './noun-group.js';
import { readNounGroup } from './nouns.js';
import { isCrowd, isPersonal, mayName, personalName } from './personal-names.js';
import { dropSecondRoles } from './same-person.js';
import { readQuantity } from '../numbers/numbers.js';
import { SPOKEN } from '../speakers/speech-verbs.js';
import type { Span } from '../words/sentences.js';
import { stops } from '../words/stops.js';
import type { Token } from '../words/tokens.js';
import { classesOf, words } from '../words/word-class.js';

/** Cuts a sentence into chunks; ages and dates fall out, so that no rule can take them for counts. */
export function chunk(tokens: Token[], span: Span): Chunk[] {
  const chunks: Chunk[] = [];
  let hasNames = false;
  for (let i = span.from; i < span.to;) {
    const skip = mayDate(tokens[i]!)
      ? isAgedName(tokens, i, span.to)
        ? i
        : skipDate(tokens, i, span.to)
      : skipSum(tokens, i, span.to);
    if (skip > i) {
      chunks.push(madeUp(i, skip, '@date'));
      i = skip;
      continue;
    }
    if (isAgeBehind(tokens, i, chunks.at(-1))) {
      i++;
      continue;
    }
    const next = mayDate(tokens[i]!) ? readNamed(tokens, i, span.to) : readChunk(tokens, i, span.to);
    chunks.push(next);
    hasNames ||= next.kind === 'group' && (next.group.head === 'name' || next.group.named);
    i = next.to;
  }
  const counted = span.calls & AS_MANY ? joinAsMany(chunks) : chunks;
  const phrased = span.calls & JOINS ? joinPhrases(counted) : counted;
  markLabels(phrased);
  const told = span.calls & SPOKEN ? dropInterposed(phrased) : phrased;
  const joined = joinShared(joinDemonyms(joinRange(span.calls & REFUSES ? joinRefused(told) : told)));
  const aged = dropSecondRoles(dropAges(joined));
  const named = hasNames ? dropTrades(aged) : aged;
  if (hasNames) markListedNames(named);
  const isTelling = (span.kinds & TELLING) !== 0;
  const known = isTelling ? dropIdentities(named) : named;
  const listed = hasNames ? dropApposedNames(known) : known;
  return isTelling ? joinCompany(joinBut(listed)) : listed;
}

/** The words that the last steps hang on. */
const TELLING = KINDS.add([...NAMING, 'but', 'with']);

/** "Husband 66 shot wife 64, then self": a log's age right behind whom it is of. */
function isAgeBehind(tokens: Token[], i: number, before: Chunk | undefined): boolean {
  if (tokens[i]!.kind !== 'number' || before?.kind !== 'group' || before.to !== i) return false;
  const { head, plural, det, quantity } = before.group;
  if (head !== 'people' || plural || quantity || det !== 'none' || !/^[1-9]\d$/.test(tokens[i]!.low))
    return false;
  const next = tokens[i + 1];
  return !next || AFTER_AGE.has(next.low);
}
const AFTER_AGE = new Set(
  'shot stabbed shoots stabs kills killed strangled strangles , ; . then and'.split(' '),
);

/** "In all 41 people died": no phrase that the people stand in. */
const skipSum = (tokens: Token[], i: number, end: number): number =>
  i + 3 < end &&
  tokens[i]!.low === 'in' &&
  (tokens[i + 1]!.low === 'all' || tokens[i + 1]!.low === 'total') &&
  COUNTED.is(tokens[i + 3])
    ? i + 2
    : i;
const COUNTED = words('people persons men women children victims others died were have had are');

/** What a group is known by that no word stands for. */
const NO_WORD = { low: '@group', turns: 0, classes: classesOf('@group') };

const CASUALTY = KINDS.add(PREDICATES.keys());

/** The token whose word stands for a group; null where it is any group. */
function wordOf(tokens: Token[], from: number, { head, to }: NounGroup): Token | null {
  const last = tokens[to - 1]!;
  // "1 serious, 5 minor": a log's word for slight injuries, and one for a child
  if (head === 'thing' || head === 'unknown' || last.low === 'minor') return last;
  // "University Hospital Waterford" is a hospital, wherever its name says so.
  if (head === 'name') for (let k = from; k < to; k++) if (tokens[k]!.low === 'hospital') return tokens[k]!;
  return null;
}

/** "their driver, Jan Nowak": a first name that is a month elsewhere. */
function readNamed(tokens: Token[], i: number, end: number): Chunk {
  if (isAgedName(tokens, i, end))
    return chunkOf(tokens, i, finish(changedGroup(blank(i), { person: true }), 'name', i + 1, false));
  const rest = isGivenName(tokens, i, end) ? readChunk(tokens, i + 1, end) : null;
  return rest?.kind === 'group' && rest.group.head === 'name'
    ? changedChunk(rest, { from: i, first: tokens[i]!.low, group: changedGroup(rest.group, { from: i }) })
    : readChunk(tokens, i, end);
}

/** A name that is made of other words too, read whole: "Hope Drew", "driver Will Young". */
function withName(tokens: Token[], i: number, end: number, group: NounGroup | null): NounGroup | null {
  const from = nameFrom(tokens, i, end, group);
  if (from === i && group?.head === 'people' && !isTradeName(tokens, i, group)) return group;
  const to = mayName(tokens[from]!, tokens[from - 1]) ? personalName(tokens, from, end) : from;
  if (to === from || (group && group.to >= to && group.head !== 'people'))
    return asPerson(tokens, group, i, to > from);
  return from > i
    ? finish(changedGroup(group!, { named: true }), 'people', to, false)
    : finish(changedGroup(blank(i), { person: true }), 'name', to, false);
}

/** Behind the "driver" of "driver Will Young", the "Bishop" of "Bishop Colin van der Berg". */
function nameFrom(tokens: Token[], i: number, end: number, group: NounGroup | null): number {
  if (!group || group.plural || group.quantity || isTradeName(tokens, i, group)) return i;
  for (let k = i; k < Math.min(group.to, i + 4, end - 1); k++)
    if (tokens[k + 1]!.cap && mayName(tokens[k + 1]!, tokens[k]) && peopleNoun(tokens[k]!)?.plural === false)
      return k + 1;
  return i;
}

/** "Tom Baker", "Ann Hunter", "Luc Dubois": no trade, and no crowd. */
const isTradeName = (tokens: Token[], i: number, { head, plural, quantity, det, to }: NounGroup): boolean =>
  head === 'people' &&
  !quantity &&
  det === 'none' &&
  to > i + 1 &&
  isPersonal(tokens[i]!, false) &&
  tokens[to - 1]!.cap &&
  !(plural && isCrowd(tokens[to - 1]!));

function asPerson(tokens: Token[], group: NounGroup | null, i: number, isSure: boolean): NounGroup | null {
  if (group?.head === 'name') group.person = isSure || isPersonal(tokens[i]!, group.to - i === 1);
  return group;
}

const SHOT = words('shot shoot shoots shooting gunned struck');

function readChunk(tokens: Token[], i: number, end: number): Chunk {
  const token = tokens[i]!;
  const { low, word } = token;
  const predicate = isA(token, CASUALTY) ? PREDICATES.get(low) : undefined;
  // "shot dead journalist Rafael Moreno": how he was shot, and nobody who is dead
  const isHow = predicate && low === 'dead' && i > 0 && SHOT.is(tokens[i - 1]);
  const read = word.kind === 'mark' || isHow ? null : readNounGroup(tokens, i, end);
  const group = token.cap || read?.head === 'people' ? withName(tokens, i, end, read) : read;
  if (group && group.to > i && !(predicate && (group.wordIn < 0 || isVerbBeforeName(tokens, i, group))))
    return chunkOf(tokens, i, group);
  return predicate ? predicateChunk(i, word, alone(tokens, i, end) ?? predicate) : tokenChunk(i, word);
}

/** "fell in and drowned", and neither "were drowned" nor "drowned her two sons". */
function alone(tokens: Token[], i: number, end: number): Predicate | undefined {
  const own = BY_ITSELF.get(tokens[i]!.low);
  if (!own || BE.is(tokens[i - 1])) return undefined;
  const next = i + 1 < end ? tokens[i + 1]! : null;
  if (!next) return own;
  return stops(next) && !DETERMINERS.is(next) && !PRONOUNS.is(next) && !isBound(tokens, i + 1, end)
    ? own
    : undefined;
}

/** "drowned at least 14 people". */
function isBound(tokens: Token[], at: number, end: number): boolean {
  const q = readQuantity(tokens, at, end);
  return q !== null && q.to < end && peopleNoun(tokens[q.to]!) !== null;
}

/** "Gunmen killed journalist Ana Ruiz", and not "friends of murdered journalist Ana Ruiz". */
function isVerbBeforeName(
  tokens: Token[],
  i: number,
  { plural, quantity, det, head, to }: NounGroup,
): boolean {
  const before = tokens[i - 1];
  if (head !== 'people' || plural || quantity || det !== 'none') return false;
  // "Man killed girlfriend": who did it stands right before
  const isDoer =
    before?.low === 'and' ? SHOT.has(tokens[i - 2]?.low ?? '') : before && peopleNoun(before) !== null;
  if (before?.kind === 'word' && to - i === 2 && isDoer) return true;
  if (!tokens[to - 1]!.cap || to - i < 3) return false;
  return before?.kind === 'word' && !PREPOSITIONS.is(before) && !DETERMINERS.is(before);
}

function chunkOf(tokens: Token[], i: number, group: NounGroup): Chunk {
  return groupChunk(i, wordOf(tokens, i, group)?.word ?? NO_WORD, group, {
    word: group.wordIn < 0 ? '' : tokens[group.wordIn]!.low,
    noun: tokens[group.to - 1]!.low,
    first: tokens[i]!.low,
  });
}
