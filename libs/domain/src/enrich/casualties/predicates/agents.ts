import { isPreposition, type Chunk, type GroupChunk } from '../people/chunk.js';
import { BE } from '../data/words.js';
import { countOf } from '../people/noun-group.js';
import { beingAt } from './shared-subjects.js';

/** Whether a single person is told to have done what the word at `v` says: "a man entered a church, killing nine". */
export function isByOne(chunks: Chunk[], v: number): boolean {
  for (let k = 0; k < v; k++) {
    const c = chunks[k]!;
    if (c.kind === 'group' && c.role === 'free' && !isPreposition(chunks[k - 1]) && isSomeone(c)) return true;
  }
  return false;
}

const isSomeone = ({ group }: GroupChunk): boolean =>
  group.head === 'people' || group.head === 'name' || (group.head === 'pronoun' && group.det === 'definite')
    ? countOf(group) === 1 && !group.partitive
    : false;

/** "a second strike minutes later killed four". */
const isLater = (c: Chunk): boolean =>
  c.low === 'later' ||
  c.low === 'nearby' ||
  (c.kind === 'group' ? TIMES.has(c.noun) && !c.group.more && !c.group.nth : TIMES.has(c.low));
const TIMES = new Set(['minutes', 'hours', 'seconds', 'moments', 'days', 'minute', 'hour']);

/** "on the same road", "in the town": where it was. */
const isPlaced = (chunks: Chunk[], at: number): boolean =>
  chunks[at]!.kind === 'group' && at > 1 && PLACED.has(chunks[at - 1]!.low);
const PLACED = new Set(['in', 'on', 'at', 'near', 'outside']);

/** "a second bomb killed nine", "the first killed six": one of several that did it. */
export function isByAnother(chunks: Chunk[], v: number): boolean {
  let at = v - 1;
  while (at > 0 && (isLater(chunks[at]!) || isPlaced(chunks, at))) at -= isPlaced(chunks, at) ? 2 : 1;
  const c = chunks[at];
  // "the second killed one and wounded two"
  const first = chunks[v - 3];
  if (
    chunks[v - 1]?.low === 'and' &&
    chunks[v - 2]?.kind === 'group' &&
    first?.kind === 'predicate' &&
    first.predicate.form === 'past'
  )
    return isByAnother(chunks, v - 3);
  if (c?.kind !== 'group' || c.group.quantity) return false;
  return (c.group.more && c.group.head !== 'people') || c.group.others || c.group.nth;
}

/** "a man who stabbed three people was shot dead": who harmed others is an attacker, whatever else he is called. */
export function markAttacker(chunks: Chunk[], g: GroupChunk, v: number): void {
  const at = chunks.indexOf(g);
  if (g.group.head !== 'people' || !HUMAN.has(g.group.group)) return;
  if (GENERIC.has(g.noun) && (attacks(chunks, at, v) || (at > v && harms(chunks, at)))) {
    g.group.group = 'perpetrators';
    return;
  }
  const isAfter = AFTER.has(chunks[0]!.low) && at > 2;
  const being = beingAt(chunks, v);
  if (!isAfter && !opensWho(chunks, at) && being < 0 && !isThen(chunks, at, v)) return;
  for (let k = isAfter ? 1 : at + 1; k < (isAfter ? at : v - 1); k++) {
    const c = chunks[k]!;
    if (c.kind !== 'predicate' || (c.predicate.measure !== 'killed' && c.predicate.measure !== 'injured'))
      continue;
    const harmed = chunks[k + 1];
    if (BE.has(chunks[k - 1]!.low) || harmed?.kind !== 'group' || harmed.role !== 'victim') continue;
    g.group.group = 'perpetrators';
    return;
  }
}

/** "A man killed nine people in a school and was then shot dead". */
const isThen = (chunks: Chunk[], at: number, v: number): boolean =>
  at < v && chunks[at + 1]?.kind === 'predicate' && chunks.slice(at + 2, v).some(({ low }) => low === 'and');

/** "killed a man who had stabbed two passers-by". */
function harms(chunks: Chunk[], at: number): boolean {
  if (!opensWho(chunks, at)) return false;
  for (let k = at + 2; k < Math.min(at + 6, chunks.length - 1); k++) {
    const c = chunks[k]!;
    if (BE.has(c.low) || c.kind === 'group') return false;
    if (c.kind === 'predicate') return c.predicate.form === 'past' && (c.predicate.measure === 'killed' || c.predicate.measure === 'injured') && chunks[k + 1]?.kind === 'group'; // prettier-ignore
  }
  return false;
}

/** Nouns that do not tell what people do. */
const GENERIC = new Set(
  'man men person people individual individuals youth youths teenager teenagers driver motorist someone woman women 19-year-old'.split(
    ' ',
  ),
);
const ATTACKS = new Set(
  'attacked attacking rob robbed robbing ambushed ambushing raided raiding stormed storming fired detonated detonating charged lunged rammed ramming planted planting laid bombed bombing hijacked hijacking carjack assaulted assaulting attack ambush raid storm detonate plant opened'.split(
    ' ',
  ),
);
const ACCUSED = new Set(['suspected', 'accused', 'wanted', 'believed']);

/** "men who had opened fire", "a man who tried to rob a shop", "two suspected of planting the bomb": between them and the word. */
function attacks(chunks: Chunk[], at: number, v: number): boolean {
  const isWho = opensWho(chunks, at);
  if (!isWho && !ACCUSED.has(chunks[at + 1]?.low ?? '')) return false;
  for (let k = at + 2; k < v - 1; k++) {
    const { low } = chunks[k]!;
    if (low === ';' || low === '.') return false;
    if (!ATTACKS.has(low) || BE.has(chunks[k - 1]!.low) || chunks[k - 1]!.low === 'by') continue;
    if ((low === 'opened' || low === 'fired') && !FIRES.has(chunks[k + 1]?.low ?? '')) continue;
    return true;
  }
  return false;
}
const FIRES = new Set(['fire', 'at', 'on', 'shots', 'upon', 'rockets', 'towards']);
const AFTER = new Set(['after', 'having', 'before']);
const HUMAN = new Set(['all', 'men', 'women', 'children']);

const opensWho = (chunks: Chunk[], at: number): boolean =>
  chunks[at + 1]?.low === 'who' || (chunks[at + 1]?.low === ',' && chunks[at + 2]?.low === 'who');
