import type { Measure } from '../../../claim.js';
import { isOfBeast } from './beasts.js';
import { canSuffer } from './can-suffer.js';
import { extendRight } from './people-behind.js';
import type { Chunk, GroupChunk } from '../people/chunk.js';
import { countOf, type NounGroup } from '../people/noun-group.js';
import { CORPSES } from './no-subjects.js';
import { UNITS } from '../data/things.js';
import { ANIMALS, MEETS } from '../data/animals.js';
import { words } from '../words/word-class.js';

const PLAYERS = new Set(
  'player players striker strikers midfielder midfielders goalkeeper defender defenders captain winger goalkeepers captains wingers batsman batsmen bowler bowlers quarterback quarterbacks linebacker'.split(
    ' ',
  ),
);

const SUSPECTS = new Set(['suspect', 'suspects', 'criminal', 'criminals', 'fugitive', 'fugitives']);

/** Players miss matches, and suspects are caught: neither is a casualty. */
export const isOutOfPlay = (chunks: Chunk[], g: GroupChunk, measure: Measure, byWeapon: boolean): boolean =>
  (!byWeapon &&
    ((g.group.head === 'bare' && isSuspended(chunks)) ||
      PLAYERS.has(g.noun) ||
      (measure === 'injured' && chunks.some((c, k) => isMissed(c, chunks[k - 1]))) ||
      ((g.group.head === 'pronoun' || g.noun === 'both') && chunks.some(isPlayer))) &&
    (measure === 'missing' || measure === 'injured')) ||
  (SUSPECTS.has(g.noun) && measure === 'captured');

/** "will miss the final", "to miss derby". */
const isMissed = (c: Chunk, before: Chunk | undefined): boolean => c.low === 'miss' && WILL.of(before);
const WILL = words('will to would could may');

/** "Six are injured, two suspended": neither plays. */
const isSuspended = (chunks: Chunk[]): boolean =>
  chunks.some((c, k) => BANNED.of(c) && (chunks[k - 1] as GroupChunk | undefined)?.group?.head === 'bare');
const BANNED = words('suspended banned doubtful rested sidelined');

export const isPlayer = (c: Chunk): boolean => c.kind === 'group' && PLAYERS.has(c.noun);

/** "Ninety cats were rescued; deputies found four dead": a bare figure of the animals told before it, where no people were. */
export function isOfAnimals(chunks: Chunk[], g: GroupChunk): boolean {
  if (isOfBeast(chunks, g)) return true;
  if (
    g.group.head !== 'bare' &&
    g.group.head !== 'others' &&
    !(g.group.head === 'pronoun' && g.group.partitive)
  )
    return false;
  for (let k = chunks.indexOf(g) - 1; k >= 0; k--) {
    const c = chunks[k]!;
    if (c.kind !== 'group') continue;
    if (ANIMALS.has(c.noun) && !RIDDEN.of(chunks[k - 1])) return isHerd(chunks, k, g);
    if (c.group.head === 'people' && c.group.quantity) return false;
  }
  return false;
}

/** "Ten banks closed, and another four are on life support", "90 jobs are lost, a further 12 missing", "destroyed ten tanks and seized two others". */
export function isMoreOfThings(chunks: Chunk[], g: GroupChunk, v: number, measure: Measure): boolean {
  const { head, more, quantity } = g.group;
  const isTaken = head === 'others' && (measure === 'captured' || measure === 'missing');
  if (
    !quantity ||
    !(isTaken || (head === 'bare' && ((more && g.from < chunks[v]!.from) || measure === 'missing')))
  )
    return false;
  if (chunks.some((c) => c.kind === 'group' && c.group.head === 'people' && c.group.quantity)) return false;
  for (let k = chunks.indexOf(g) - 1; k >= 0; k--) {
    const c = chunks[k]!;
    if (c.kind !== 'group') continue;
    if (c.group.head === 'thing' && c.group.plural && c.group.quantity)
      return !CORPSES.has(c.noun) && c.noun !== 'lives' && !UNITS.has(c.noun);
    if (c.group.head !== 'thing') return false;
  }
  return false;
}

/** "who came on horses", "with dogs". */
const RIDDEN = words('on with by for near');

/** Many, and not those that did it: "elephants attacked a village, killing three". */
function isHerd(chunks: Chunk[], k: number, g: GroupChunk): boolean {
  const { group } = chunks[k] as GroupChunk;
  const count = countOf(group);
  if (group.quantity && count !== null && count >= (countOf(g.group) ?? 0)) return true;
  if (!group.plural) return false;
  return k > 1 || !chunks.slice(k + 1, chunks.indexOf(g)).some(({ low }) => MEETS.has(low));
}

/** "the other was shot down": nobody, unless the sentence told of people before. */
export const isUnanchored = (chunks: Chunk[], g: GroupChunk): boolean =>
  g.group.head === 'pronoun' &&
  g.group.others &&
  !chunks
    .slice(0, chunks.indexOf(g))
    .some((c) => c.kind === 'group' && (c.group.head === 'people' || c.role === 'victim' || isSome(c.group)));

/** "One was rescued and the other drowned", "One of them lived; the other died". */
const isSome = ({ head, quantity, partitive }: NounGroup): boolean =>
  quantity !== null && (head === 'bare' || (head === 'pronoun' && partitive));

/** "three bombers died along with 32 victims.", "five policemen were killed, and nine of the attackers." */
const closes = (chunks: Chunk[], v: number): boolean => {
  const and = chunks[v + 1]?.low === ',' ? v + 2 : v + 1;
  const [c, end] = [chunks[and + 1], chunks[and + 2]];
  if (chunks[and]?.low !== 'and' || c?.kind !== 'group') return false;
  const isEnd = end === undefined || end.low === '.' || (end.low === ',' && SAID.of(chunks[and + 4]));
  const isApart = and === v + 1 || c.group.group === 'perpetrators';
  return isEnd && isApart && (chunks[v]!.low === 'died' || chunks[v]!.low === 'killed');
};
const SAID = words('said says');

/** Where "in addition to" or "together with" stands behind the word, its place and time; `v` where it does not. */
function besidesAt(chunks: Chunk[], v: number): number {
  for (let k = v + 1; k < Math.min(v + 9, chunks.length - 1); k++) {
    const c = chunks[k]!;
    if (c.low === '@besides' || (c.low === 'and' && c.to - c.from > 1)) return k;
    if (c.kind === 'predicate' || c.low === ';' || c.low === '.') break;
  }
  return closes(chunks, v) && chunks[v + 1]!.low === ',' ? v + 2 : closes(chunks, v) ? v + 1 : v;
}

/** "ten people were killed in addition to the two bombers". */
export function besides(chunks: Chunk[], v: number): GroupChunk[] {
  const too = diedToo(chunks, v);
  if (too >= 0) return extendRight(chunks, too, true);
  const at = besidesAt(chunks, v);
  const c = chunks[at + 1];
  return (at > v || closes(chunks, v)) && c?.kind === 'group' && c.role === 'free' && canSuffer(c.group, true)
    ? extendRight(chunks, at + 1, true)
    : [];
}

const SO = words('as so');
const DID = words('did was were has have');

/** "twelve recruits died, as did the bomber". */
function diedToo(chunks: Chunk[], v: number): number {
  for (let k = v + 1; k < Math.min(v + 8, chunks.length - 2); k++) {
    const c = chunks[k + 2]!;
    if (SO.of(chunks[k]) && DID.of(chunks[k + 1]) && c.kind === 'group')
      return c.role === 'free' && canSuffer(c.group, true) ? k + 2 : -1;
  }
  return -1;
}
