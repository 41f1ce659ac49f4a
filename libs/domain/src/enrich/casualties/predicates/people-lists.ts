import { joins } from './can-suffer.js';
import { type Chunk, type GroupChunk, isPreposition } from '../people/chunk.js';
import { isObject } from './clauses.js';
import { withoutApposed } from '../people/told-again.js';
import { isHeadlineList, isHeadlinePair } from '../people/headline-lists.js';
import { countOf, type NounGroup } from '../people/noun-group.js';
import { isVerbObject } from './verb-objects.js';

/** The list of people that ends at `k`, those who are told again between commas left out. */
export const extendLeft = (chunks: Chunk[], k: number, needsPeople: boolean): GroupChunk[] =>
  withoutApposed(chunks, listLeft(chunks, k, needsPeople));

function listLeft(chunks: Chunk[], k: number, needsPeople: boolean): GroupChunk[] {
  const apposed = isApposed(chunks, k);
  if (apposed) (chunks[k] as GroupChunk).role = 'agent';
  // "a third, a woman of 60": who it is only the words between the commas tell
  const whose = apposed ? (chunks[k - 2] as GroupChunk).group : null;
  if (whose?.head === 'bare') whose.group = (chunks[k] as GroupChunk).group.group;
  const list = [chunks[apposed ? k - 2 : k] as GroupChunk];
  let at = (apposed ? k - 2 : k) - 1;
  let joined = false;
  // "a brick hit a steward, and he was hurt"
  if (list[0]!.group.head === 'pronoun' && !list[0]!.group.partitive && !list[0]!.group.others) return list;
  // "a couple and the husband's mother": whose mother it is
  if (chunks[at]?.low === "'s" && chunks[at - 1]?.kind === 'group') at -= 2;
  while (at > 0) {
    const low = chunks[at]!.low;
    const isAnd = low === 'and' || low === '&' || low === 'or' || low === 'plus';
    if (!isAnd && low !== ',') break;
    if (isAnd && chunks[at - 1]?.low === ',') at--;
    if (isAnd) at = overKind(chunks, at);
    if (low === ',' && ((at === 2 && chunks[0]!.low === 'of') || list[0]!.group.partitive)) break;
    const skip = (isAnd ? skipAboardLeft(chunks, at - 1) : null) ?? skipPlaceLeft(chunks, at - 1);
    const c = chunks[skip];
    // "Of the 30 children on the bus, four were killed"
    if (low === ',' && skip > 0 && chunks[skip - 1]!.low === 'of' && (chunks[skip - 2]?.low ?? ';') === ';')
      break;
    if (
      !c ||
      c.kind !== 'group' ||
      c.role !== 'free' ||
      isObject(chunks, skip) ||
      !(
        joins(c.group, needsPeople) ||
        (isAnd && HE.has(c.noun) && isWithOwn(c.group, list[0]!.group)) ||
        (isAnd && isTheOne(c.group) && (skip === 0 || isListed(chunks, skip)) && countOf(list[0]!.group))
      )
    )
      break;
    if (
      !isAnd &&
      !joined &&
      !(c.group.quantity && list[0]!.group.quantity) &&
      !isHeadlinePair(isHeadlineList(chunks, skip), c, list[0]!)
    )
      break;
    if (!isAnd && isSharedOut(chunks, at + 1, c)) break;
    const isUnknown = c.group.head === 'unknown' && !c.group.quantity;
    // "14 tenders, one dead"
    if (low === ',' && c.group.head === 'unknown' && list[0]!.group.head === 'bare') break;
    if (isUnknown && (low === ',' || skip < at - 1 || !mayBegin(chunks[skip - 1]))) break;
    // "…, said the commissioner, and 14 drowned"
    if (
      SAID.has(chunks[skip - 1]?.low ?? '') &&
      !c.group.quantity &&
      /^[,"]$/.test(chunks[skip - 2]?.low ?? ',')
    )
      break;
    if (isVerbObject(chunks, skip, k) || (c.group.head === 'name' && !nameJoins(chunks, skip, list))) break;
    list.unshift(c);
    joined ||= isAnd;
    at = skip - 1;
    // "a customer, the owner's nephew and a policeman"
    if (chunks[at]?.low === "'s" && chunks[at - 1]?.kind === 'group') at -= 2;
  }
  const opened = chunks[0]?.low === '@besides' && at === 2 && chunks[1]?.kind === 'group' ? chunks[1] : null;
  if (opened && opened.role === 'free' && joins(opened.group, needsPeople)) list.unshift(opened);
  return list;
}

/** "22 people, mostly civilians, and four militiamen": over what tells of the first. */
function overKind(chunks: Chunk[], at: number): number {
  const kind = chunks[at - 1];
  if (kind?.kind !== 'group' || kind.group.quantity || chunks[at]!.low !== ',') return at;
  const opener = MOSTLY.has(kind.first) ? at - 1 : MOSTLY.has(chunks[at - 2]?.low ?? '') ? at - 2 : 0;
  return opener > 1 && chunks[opener - 1]!.low === ',' ? opener - 1 : at;
}
const MOSTLY = new Set(['mostly', 'mainly', 'largely', 'chiefly', 'all']);

/** "found two men, one dead and one with a wound": what befell each of them. */
function isSharedOut(chunks: Chunk[], k: number, whole: GroupChunk): boolean {
  const [one, verb, and, other] = [chunks[k], chunks[k + 1], chunks[k + 2], chunks[k + 3]];
  if (one?.kind !== 'group' || other?.kind !== 'group' || verb?.kind !== 'predicate') return false;
  if (and?.low !== 'and' || one.group.head !== 'bare' || !['bare', 'others'].includes(other.group.head))
    return false;
  return (countOf(one.group) ?? 0) + (countOf(other.group) ?? 0) === countOf(whole.group);
}

const HE = new Set(['he', 'she', 'they']);

/** "she and her granddaughter burned to death". */
const isWithOwn = (group: NounGroup, own: NounGroup): boolean =>
  group.head === 'pronoun' && group.det === 'definite' && !group.others && !group.partitive && own.det === 'possessive'; // prettier-ignore

const SAID = new Set(['said', 'says', 'added', 'according', 'told', 'by']);

/** "a fourth person, a woman of 60, has died": who the one before the comma was. */
function isApposed(chunks: Chunk[], k: number): boolean {
  const [head, kind] = [chunks[k - 2], chunks[k]!];
  if (chunks[k - 1]?.low !== ',' || chunks[k + 1]?.low !== ',') return false;
  if (head?.kind !== 'group' || kind.kind !== 'group' || head.role !== 'free') return false;
  const isOne = ({ group }: GroupChunk): boolean =>
    (group.head === 'people' || group.partitive) && countOf(group) === 1;
  // "a fifth, bartender Ray Ortega, died"
  if (head.group.head === 'bare' && head.group.more && !head.group.quantity && isOne(kind)) return true;
  return isOne(head) && isOne(kind) && kind.group.det === 'indefinite' && !kind.group.more;
}

/** "the skipper and two deckhands": one whose noun nobody knows, beside people. */
export const isTheOne = (group: NounGroup): boolean =>
  group.head === 'unknown' && group.det === 'definite' && !group.plural && !group.quantity;

const BEGINS = new Set([',', 'and', ';', ':', '"', '(', '@date', 'that', 'said', 'when', 'while', 'after', 'as', 'before']); // prettier-ignore

/** "hit a culvert and five were killed": no object of a verb begins a list of people. */
const mayBegin = (before: Chunk | undefined): boolean =>
  before === undefined || BEGINS.has(before.low) || isPreposition(before);

/** "six monks, the abbot and a cook": between people who are counted. */
export const isListed = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k - 2];
  return chunks[k - 1]?.low === ',' && c?.kind === 'group' && c.group.head === 'people' && !!countOf(c.group);
};

/** "John Smith and two others were killed", and nowhere "in Lagos, Ogun State, two others". */
const nameJoins = (chunks: Chunk[], k: number, list: readonly GroupChunk[]): boolean => {
  const before = chunks[k - 2];
  const isSure = (chunks[k] as GroupChunk).group.person;
  const isPlace =
    chunks[k - 1]?.low === ',' &&
    chunks[k + 1]?.low === ',' &&
    before?.kind === 'group' &&
    isObject(chunks, k - 2);
  return (
    (isSure || !isPlace) &&
    (namesGo(list) || ((isSure || beginsNames(chunks[k - 1])) && list.every(({ group }) => isPerson(group))))
  );
};

const isPerson = ({ head, quantity, det }: NounGroup): boolean =>
  head === 'people' ||
  head === 'others' ||
  head === 'name' ||
  (head === 'bare' && quantity !== null && det === 'none');

const OPENS_NAMES = new Set([
  ':',
  ';',
  '.',
  '"',
  '@date',
  'that',
  'said',
  'when',
  'while',
  'after',
  'before',
]);

/** At the head of its clause, where no place stands with nothing before it. */
const beginsNames = (before: Chunk | undefined): boolean =>
  before === undefined || OPENS_NAMES.has(before.low);

/** A name joins other single persons only: "Ahmed Khan, his brother and a neighbour". */
export const namesGo = (list: readonly GroupChunk[]): boolean =>
  list.every(({ group }) => group.head === 'name' || (group.head === 'people' && !group.quantity));

/** "two in Lahore and three …": from the end of a prepositional phrase to the group that it hangs on. */
function skipPlaceLeft(chunks: Chunk[], at: number): number {
  const c = chunks[at];
  if (
    c?.kind === 'group' &&
    isPreposition(chunks[at - 1]) &&
    chunks[at - 2]?.kind === 'group' &&
    chunks[at - 1]!.low !== 'by'
  )
    return at - 2;
  return at;
}

/** "241 of the 242 people on board and 19 people on the ground"; null where nobody is aboard. */
function skipAboardLeft(chunks: Chunk[], at: number): number | null {
  if (chunks[at]?.low === 'aboard') return chunks[at - 1]?.kind === 'group' ? at - 1 : null;
  const isOnBoard = chunks[at]?.low === 'board' && chunks[at - 1]?.low === 'on';
  return isOnBoard && chunks[at - 2]?.kind === 'group' ? at - 2 : null;
}
