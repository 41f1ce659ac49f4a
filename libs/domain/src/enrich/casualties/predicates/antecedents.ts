import { isPreposition, type Chunk, type GroupChunk } from '../people/chunk.js';
import { SHORT } from '../nominals/listed.js';
import { BE } from '../data/words.js';
import { countOf } from '../people/noun-group.js';
import { words } from '../words/word-class.js';
import { dies } from './clauses.js';

const KINDS = new Set(['perpetrators', 'combatants', 'police', 'rescuers']);

/**
 * Of what kind a figure without a noun is, by whom it hangs on: "pursued the gunmen and killed three of them", "nine militants were
 * killed and four wounded". Others are anybody.
 */
export function settleKind(chunks: Chunk[], g: GroupChunk, v: number): void {
  const { head, group, partitive, quantity, others, more, det } = g.group;
  if (group !== 'all' || !quantity?.count || others || det !== 'none') return;
  const at = chunks.indexOf(g);
  if (head === 'pronoun' && !more && partitive && g.noun === 'them')
    g.group.group = kindOfActors(chunks, at) ?? kindOfMany(chunks, at) ?? group;
  else if (head === 'bare' && g.noun === 'both') g.group.group = kindOfTwo(chunks, at) ?? group;
  else if (head === 'people' && partitive && g.noun === 'own')
    g.group.group = kindOfMany(chunks, at) ?? group;
  else if (head === 'bare' && isInAll(chunks, at)) g.group.group = (chunks[at - 2] as GroupChunk).group.group;
  else if (head === 'bare' && !partitive)
    g.group.group =
      kindOfWhole(chunks, at) ??
      kindOfLabel(chunks, at, v) ??
      kindOfSide(chunks, at) ??
      kindOfObject(chunks, v, at) ??
      SHORT[chunks[v - 1]?.low ?? ''] ??
      kindBeside(chunks, at, v) ??
      group;
}

/** "in all" reads as a time where a comma follows. */
const IN_ALL = new Set(['in', '@date']);

/** "the attackers, three in all, were killed". */
const isInAll = (chunks: Chunk[], at: number): boolean => {
  const whom = chunks[at - 2];
  return (
    chunks[at - 1]?.low === ',' &&
    IN_ALL.has(chunks[at + 1]?.low ?? '') &&
    whom?.kind === 'group' &&
    whom.group.head === 'people' &&
    KINDS.has(whom.group.group) &&
    !whom.group.quantity
  );
};

/** "Of the 20 attackers, who came on motorcycles, five were killed". */
function kindOfWhole(chunks: Chunk[], at: number): GroupChunk['group']['group'] | null {
  if (chunks[at - 1]?.low !== ',') return null;
  for (let k = at - 2; k > 0; k--) {
    const c = chunks[k]!;
    if (c.kind === 'predicate' || c.low === ';') return null;
    if (chunks[k - 1]!.low !== 'of' || (k > 1 && chunks[k - 2]!.low !== ';')) continue;
    return c.kind === 'group' && c.group.head === 'people' && c.group.group !== 'men' ? c.group.group : null;
  }
  return null;
}

/** Before a colon they may also be who tells it. */
const UNARMED = new Set(['civilians', 'children', 'women']);

/** "Civilians: 2 killed", "local gunmen, 11 killed; civilians, 20 wounded". */
function kindOfLabel(chunks: Chunk[], at: number, v: number): GroupChunk['group']['group'] | null {
  const [c, mark, before] = [chunks[at - 2], chunks[at - 1]?.low, chunks[at - 3]?.low ?? ';'];
  if (v !== at + 1 || c?.kind !== 'group' || c.group.head !== 'people' || !c.group.plural || c.group.quantity)
    return null;
  const { group } = c.group;
  if (!LABELS.has(before) || group === 'all' || group === 'men') return null;
  return mark === ',' || (mark === ':' && UNARMED.has(group)) ? group : null;
}
const LABELS = new Set([';', '.', ':', ',']);

/** "on the attackers' side thirty were killed". */
const kindOfSide = (chunks: Chunk[], at: number): GroupChunk['group']['group'] | null => {
  const whose = chunks[at - 3];
  const side = chunks[at - 1];
  const isSide = side?.low === 'side' || (side?.kind === 'group' && side.noun === 'side');
  return isSide && whose?.kind === 'group' && KINDS.has(whose.group.group) ? whose.group.group : null;
};

/** "killed nine soldiers and captured four", "killed 23 militants, wounded 11": of the kind of the object before. */
function kindOfObject(chunks: Chunk[], v: number, at: number): GroupChunk['group']['group'] | null {
  const verb = chunks[v];
  if (v > at || verb?.kind !== 'predicate' || verb.predicate.form !== 'past') return null;
  const [join, before] = [chunks[v - 1], chunks[v - 2]];
  if (join?.low !== 'and' && join?.low !== ',') return null;
  return before?.kind === 'group' && before.role === 'victim' && KINDS.has(before.group.group)
    ? before.group.group
    : null;
}

/** "The attackers killed nine before two of them were shot dead": of those who did it. */
function kindOfActors(chunks: Chunk[], at: number): GroupChunk['group']['group'] | null {
  if (!UNTIL.of(chunks[at - 1])) return null;
  const actors = chunks.find((c) => c.kind === 'group') as GroupChunk | undefined;
  const isMany = actors && actors.role === 'free' && actors.group.plural && actors.from < chunks[at]!.from;
  return isMany && actors.group.group === 'perpetrators' ? actors.group.group : null;
}
const UNTIL = words('before until');

/** "The two gunmen, who killed twelve, were both shot dead": of the two at the head of the sentence. */
function kindOfTwo(chunks: Chunk[], at: number): GroupChunk['group']['group'] | null {
  const two = chunks[0];
  const isTwo = at > 0 && two?.kind === 'group' && countOf(two.group) === 2 && two.group.head === 'people';
  return isTwo && BE.of(chunks[at - 1]) && KINDS.has(two.group.group) ? two.group.group : null;
}

/** The nearest people told of before, where they are many and of a kind. */
function kindOfMany(chunks: Chunk[], at: number): GroupChunk['group']['group'] | null {
  for (let k = at - 1; k >= 0; k--) {
    const c = chunks[k]!;
    if (c.kind === 'group' && c.group.head === 'people' && c.group.plural)
      return KINDS.has(c.group.group) ? c.group.group : null;
  }
  return null;
}

/** "were killed in its sector on Tuesday and a further 102 wounded": back over where and when. */
function overAdjuncts(chunks: Chunk[], from: number): number {
  let k = from;
  while (k > 1 && !dies(chunks[k]!) && (chunks[k]!.low === '@date' || isPreposition(chunks[k - 1])))
    k -= isPreposition(chunks[k - 1]) ? 2 : 1;
  return k;
}

/** The kind of those killed right before: only "and" and verbs between. */
function kindBeside(chunks: Chunk[], at: number, v: number): GroupChunk['group']['group'] | null {
  if (!JOINS.of(chunks[at - 1]) || v < at) return null;
  let k = at - 2;
  if (chunks[k]?.low === ',') k--;
  k = overAdjuncts(chunks, k);
  const before = chunks[k];
  if (!before || !(before.kind === 'predicate' || ENDS_SO.of(before))) return null;
  // "Six soldiers killed, 11 wounded": a headline's figures are of anybody
  if (chunks[at - 1]!.low === ',' && (v - at > 2 || !BE.of(chunks[k - 1]))) return null;
  for (k--; k >= 0; k--) {
    const c = chunks[k]!;
    if (c.kind === 'group') return isOfKind(c, ENDS_SO.of(before)) ? c.group.group : null;
    if (c.kind === 'predicate') return null;
  }
  return null;
}
const JOINS = words('and , while ;');
/** What fighters do who are not harmed. */
const ENDS_SO = words('fell surrendered arrested detained fled escaped');

/** "eight soldiers were killed, 13 were wounded and two taken": of what kind the figure before was found to be. */
const isOfKind = ({ role, group }: GroupChunk, isFree: boolean): boolean =>
  (role === 'victim' || isFree) &&
  (group.head === 'people' || group.head === 'bare') &&
  group.quantity !== null &&
  KINDS.has(group.group);
