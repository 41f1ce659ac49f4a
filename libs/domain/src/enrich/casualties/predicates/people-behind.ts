import { joins } from './can-suffer.js';
import { type Chunk, type GroupChunk, isPreposition } from '../people/chunk.js';
import { beginsClause } from './clauses.js';
import { BE } from '../data/words.js';
import { SPEECH } from '../data/speech.js';
import { countOf, type NounGroup } from '../people/noun-group.js';
import { isListed, isTheOne, namesGo } from './people-lists.js';

/** The list of people that begins at `k`; `open` where a verb may follow it ("the bodies of a man and his son were found"). */
export function extendRight(chunks: Chunk[], k: number, needsPeople: boolean, open = false): GroupChunk[] {
  const list = [chunks[k] as GroupChunk];
  let at = k + 1;
  for (;;) {
    at = overPlace(chunks, overOrigin(chunks, overWhose(chunks, at)));
    const low = chunks[at]?.low;
    const isAnd = low === 'and' || low === '&' || low === 'plus' || low === '@besides';
    if (!isAnd && low !== ',') return list;
    let to = at + 1;
    if (low === ',' && (chunks[to]?.low === 'and' || chunks[to]?.low === 'or')) to++;
    to = overThen(chunks, to);
    // "the bodies of a pensioner and of her carer"
    if (open && chunks[to]?.low === 'of' && chunks[k - 1]?.low === 'of') to++;
    if (chunks[to]?.kind === 'group' && chunks[to + 1]?.low === "'s" && chunks[to + 2]?.kind === 'group')
      to += 2;
    const c = chunks[to];
    if (
      !c ||
      c.kind !== 'group' ||
      c.role !== 'free' ||
      !(joins(c.group, needsPeople) || (isTheOne(c.group) && isListed(chunks, to))) ||
      (!open && ((beginsClause(chunks, to) && !isShotDead(chunks, k, to)) || isSpeaker(chunks, to)))
    )
      return list;
    if (
      (c.group.head === 'unknown' && !isTheOne(c.group)) ||
      (c.group.head === 'bare' && !(list[0]!.group.head === 'bare' && figuresGoOn(chunks, to))) ||
      (c.group.head === 'name' &&
        !namesGo(list) &&
        !((c.group.person || c.to - c.from > 1) && endsList(chunks, to + 1, open)))
    )
      return list;
    // "shot dead the chief, two of his aides, and fled": a share of others explains nobody
    const isShare = c.group.partitive && c.group.quantity !== null && list.length === 1 && countOf(list[0]!.group) === 1; // prettier-ignore
    if (low === ',' && to === at + 1 && !isShare && !isPlace(chunks, to + 1) && !listGoesOn(chunks, to, open))
      return list;
    list.push(c);
    at = to + 1;
  }
}

/** Nothing that the name would do stands behind it: "killed three guards and Ali Khan in Kano". */
const endsList = (chunks: Chunk[], at: number, open: boolean): boolean =>
  chunks[at] === undefined ||
  (open && BE.of(chunks[at])) ||
  ENDS.has(chunks[at].low) ||
  isPreposition(chunks[at]);
const ENDS = new Set(['.', ';', ',', 'and', '@date', 'dead']);

/** "his wife, their two children and then himself". */
const overThen = (chunks: Chunk[], at: number): number => (THEN.has(chunks[at]?.low ?? '') ? at + 1 : at);
const THEN = new Set(['then', 'finally', 'later', 'afterwards']);
/** "shot a shopkeeper and his nephew dead": the word closes what the verb began. */
export const isShotDead = (chunks: Chunk[], k: number, to: number): boolean =>
  chunks[to + 1]?.low === 'dead' && SHOOTS.has(chunks[k - 1]?.low ?? '');
const SHOOTS = new Set(['shot', 'shoot', 'shoots', 'shooting', 'gunned']);

/** "the police chief of Kandahar and four others". */
const isCompany = (place: GroupChunk, { head, quantity }: NounGroup): boolean =>
  place.group.head === 'name' && quantity !== null && (head === 'people' || head === 'others');

/** "the driver of a car and his passenger": over what the first of them has or is of. */
function overWhose(chunks: Chunk[], at: number): number {
  const [thing, and, next] = [chunks[at + 1], chunks[at + 2], chunks[at + 3]];
  const isOf =
    chunks[at]?.low === 'of' &&
    thing?.kind === 'group' &&
    thing.group.head !== 'people' &&
    !thing.group.quantity;
  const isNext = and?.low === 'and' && next?.kind === 'group' && (next.group.det === 'possessive' || (isOf && isCompany(thing, next.group))); // prettier-ignore
  return isOf && isNext ? at + 2 : at;
}

/** "a couple from Lyon, their guide": over where the first of them is from. */
function overOrigin(chunks: Chunk[], at: number): number {
  const [from, next] = [chunks[at + 1], chunks[at + 3]];
  const isFrom = chunks[at]?.low === 'from' && from?.kind === 'group' && from.group.head === 'name';
  const joins = chunks[at + 2]?.low === ',' || chunks[at + 2]?.low === 'and';
  const isNext = next?.kind === 'group' && next.group.head === 'people' && (next.group.det === 'possessive' || countOf(next.group) !== null); // prettier-ignore
  return isFrom && joins && isNext && !beginsClause(chunks, at + 3) ? at + 2 : at;
}

/** "a farmer in Mubi, a trader in Michika and two hunters in Madagali": over the place of one where the next has its own. */
function overPlace(chunks: Chunk[], at: number): number {
  if (!isPlace(chunks, at)) return at;
  const separator = chunks[at + 2]?.low ?? '';
  if (separator !== ',' && separator !== 'and') return at;
  const next = chunks[at + 3]?.low === 'and' ? at + 4 : at + 3;
  const c = chunks[next];
  return c?.kind === 'group' && c.group.head === 'people' && isPlace(chunks, next + 1) ? at + 2 : at;
}

/** "nine people, a health official in Nangarhar said": no tenth. */
export function isSpeaker(chunks: Chunk[], k: number): boolean {
  const after = isPlace(chunks, k + 1) ? k + 3 : k + 1;
  // "a woman accused of spying": she does not speak
  if (chunks[after]?.low === 'accused' && chunks[after + 1]?.low === 'of') return false;
  return chunks[after]?.kind === 'token' && SPEECH.has(chunks[after].low);
}

const isPlace = (chunks: Chunk[], at: number): boolean => {
  const c = chunks[at + 1];
  return IN.has(chunks[at]?.low ?? '') && c?.kind === 'group' && c.group.head === 'name';
};
const IN = new Set(['in', 'at', 'near']);

/** "11, six and two people in three towns": figures whose noun stands behind the last. */
function figuresGoOn(chunks: Chunk[], k: number): boolean {
  for (let i = k; i < Math.min(k + 12, chunks.length - 1); i += 2) {
    const [figure, join] = [chunks[i]!, chunks[i + 1]!];
    if (figure.kind !== 'group' || !figure.group.quantity) return false;
    if (figure.group.head !== 'bare') return i > k && figure.group.head === 'people';
    if (join.low !== ',' && join.low !== 'and') return false;
    if (join.low === ',' && chunks[i + 2]?.low === 'and') i++;
  }
  return false;
}

/** A comma joins only where an "and" ends the list: "two guards, a driver and a cook". */
function listGoesOn(chunks: Chunk[], k: number, open: boolean): boolean {
  for (let i = k + 1; i < Math.min(k + 8, chunks.length); i++) {
    const c = chunks[i]!;
    if (c.low === 'and' || c.low === '&') {
      const last = overThen(chunks, i + 1);
      return chunks[last]?.kind === 'group' && (open || !beginsClause(chunks, last));
    }
    if (c.low === 'self') return true;
    if (c.low !== ',' && c.kind !== 'group') return false;
  }
  return false;
}
