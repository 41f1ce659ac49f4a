import type { Chunk, GroupChunk } from './chunk.js';
import { COUNTED_NOUNS } from '../data/people.js';
import { countOf } from './noun-group.js';

/**
 * "his fixer, Omar Kanj, and a driver", "her two deckhands, Colby and Brent, drowned": the names between the commas are those of the
 * people before them, and gone with their commas; the second comma stays where a list goes on behind it.
 */
export function dropApposedNames(chunks: Chunk[]): Chunk[] {
  if (!chunks.some((c, i) => mayBeDropped(chunks, c, i))) return chunks;
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const c = chunks[i]!;
    const last = kept.at(-1);
    const whose = (c.low === ',' && isName(chunks[i + 1]) && holderOf(kept)) || last;
    const end =
      c.low === ',' && isOfNames(whose, kept.at(-2)) ? namesEnd(chunks, i + 1, countOf(whose.group)!) : 0;
    if (end > 0 && whose?.kind === 'group') whose.group.named = true;
    if (isRoleInList(chunks, i, whose)) i++;
    else if (end === 0 && isPair(whose) && c.low === 'and' && isName(chunks[i + 1])) i++;
    else if (end === 0) kept.push(c);
    else i = chunks[end + 1]?.kind === 'group' || chunks[end]?.low !== ',' ? end - 1 : end;
  }
  return kept;
}

/** "Ali Demir, the foreman, and 21 workers": who the first of a list is, and nobody more. */
const isRoleInList = (chunks: readonly Chunk[], i: number, whose: Chunk | undefined): boolean => {
  const role = chunks[i + 1];
  if (chunks[i]!.low !== ',' || !isName(whose) || role?.kind !== 'group') return false;
  const { head, det, quantity, plural } = role.group;
  const isRole = head === 'people' && (det === 'definite' || det === 'indefinite') && !quantity && !plural;
  return isRole && chunks[i + 2]?.low === ',' && chunks[i + 3]?.low === 'and';
};

/** A comma, or the "and" of a couple, between people and a name: most sentences have none, and are not copied. */
const mayBeDropped = (chunks: readonly Chunk[], c: Chunk, i: number): boolean => {
  if (c.kind !== 'token' || (c.low !== ',' && c.low !== 'and')) return false;
  const before = chunks[i - 1];
  if (before?.kind !== 'group') return false;
  return isName(chunks[i + 1])
    ? before.group.head === 'people' || holderOf(chunks.slice(Math.max(0, i - 3), i)) !== undefined
    : isRoleInList(chunks, i, before);
};

/** "the head of the seminary, Hamid ul Haq,": the one whom the thing behind "of" belongs to. */
const holderOf = (kept: readonly Chunk[]): Chunk | undefined => {
  const [person, of, thing] = kept.slice(-3);
  const isHeld =
    of?.low === 'of' &&
    thing?.kind === 'group' &&
    thing.group.head !== 'people' &&
    (thing.group.det === 'definite' || thing.group.head === 'name');
  return isHeld && person?.kind === 'group' && person.group.det === 'definite' && countOf(person.group) === 1
    ? person
    : undefined;
};

/** "Omar Kanj", "Captain Omar Kanj". */
const isName = (c: Chunk | undefined): c is GroupChunk =>
  c?.kind === 'group' &&
  (c.group.head === 'name' || (c.group.named && c.group.det === 'none' && !c.group.quantity));

/** "couple Koos and Hettie Lombaard": both were counted. */
const isPair = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' && c.group.nounCount === 2 && !Object.hasOwn(COUNTED_NOUNS, c.noun);

/** Nobody is named one by one of more. */
const MOST = 6;

/** People who are counted, and not yet by a name of their own: "driver Ali Khan". */
const isOfNames = (c: Chunk | undefined, before: Chunk | undefined): c is GroupChunk => {
  if (c?.kind !== 'group' || c.group.head !== 'people' || c.group.named || before?.low === 'by') return false;
  const count = countOf(c.group);
  return (
    count !== null &&
    count > 0 &&
    count <= MOST &&
    (c.group.det !== 'none' || c.group.quantity !== null || before?.low === "'s")
  );
};

/** Where the comma stands behind as many names as there are people; 0 where none does. */
function namesEnd(chunks: readonly Chunk[], from: number, count: number): number {
  let at = from;
  for (let n = 0; n < count; n++) {
    if (n > 0) {
      if (chunks[at]?.low !== ',' && chunks[at]?.low !== 'and') return 0;
      at++;
      if (chunks[at]?.low === 'and') at++;
    }
    const c = chunks[at];
    if (!isName(c)) return 0;
    at++;
    // "Cpl. James Hill"
    if (chunks[at]?.low === '.' && isName(chunks[at + 1])) at += 2;
    // "Ali Khan of Swat"
    if (chunks[at]?.low === 'of' && isName(chunks[at + 1])) at += 2;
  }
  // "killed the police chief, Omar Kanj."
  const isLast = /^[.;]?$/.test(chunks[at]?.low ?? '');
  return chunks[at]?.low === ',' || isLast ? at : 0;
}
