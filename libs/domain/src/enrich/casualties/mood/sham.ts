import { type Chunk, isPreposition, type PredicateChunk } from '../people/chunk.js';
import { IMMATERIAL } from '../predicates/no-harm.js';
import { BE } from '../data/words.js';
import { isPassive } from '../predicates/verbs.js';
import { words } from '../words/word-class.js';

const CAMERAS = new Set(
  'photographer photographers filmmaker filmmakers cinematographer paparazzi crew studio director unit lens'.split(
    ' ',
  ),
);
const AGAIN = words('twice thrice times');
const DIES = words('die died dies dying');
const OPENS = words('shot shoot shoots shooting');

/**
 * Casualty words that harm nobody where they stand: "left for dead", "21 kills to 6", "died twice", "remarks wounded allies",
 * "the photographer shot 12 brides".
 */
export function isSham(chunks: Chunk[], v: number, c: PredicateChunk): boolean {
  const before = chunks[v - 1];
  if (c.low === 'dead' && before?.low === 'for') return true;
  if (c.low === 'kills' && before?.kind === 'group' && before.group.head === 'bare' && before.role === 'free')
    return true;
  if (DIES.of(c) && isAgain(chunks, v + 1)) return true;
  if (chunks[v + 1]?.low === 'in' && chunks[v + 2]?.low === 'effigy') return true;
  if (isAche(chunks, v) || (c.low === 'dead' && BE.of(before) && v < 3 && isOfTalks(chunks[0]))) return true;
  if (isOfSpirit(chunks, v + 1)) return true;
  const actor = before?.kind === 'group' ? before.noun : (before?.low ?? '');
  const isNothing = IMMATERIAL.has(actor) || (OPENS.of(c) && CAMERAS.has(actor));
  return isNothing && !isPassive(chunks, v);
}

/** "wounded each other's pride", "killed their hopes": the object has no body; an owner before it is no object. */
function isOfSpirit(chunks: Chunk[], from: number): boolean {
  for (let k = from; k < Math.min(from + OBJECT, chunks.length); k++) {
    const c = chunks[k]!;
    if (SPIRIT.has(c.kind === 'group' ? c.noun : c.low)) return true;
    const isOwner = chunks[k + 1]?.low === "'s";
    if (!isOwner && (c.kind !== 'token' || isPreposition(c) || STOPS.of(c))) return false;
  }
  return false;
}
const OBJECT = 5;
const STOPS = words(', and by over');
const SPIRIT = new Set('pride feelings feeling ego egos reputation reputations hopes hope dreams dream chances prospects credibility careers career business businesses economy appetite enthusiasm creativity bill motion deal plan proposal'.split(' ')); // prettier-ignore

/** "died twice", "has died 40 times on stage": no one does. */
const isAgain = (chunks: Chunk[], k: number): boolean =>
  AGAIN.of(chunks[k]) || (chunks[k]?.kind === 'group' && AGAIN.of(chunks[k])) || AGAIN.of(chunks[k + 1]);

/** "her heels are killing her". */
function isAche(chunks: Chunk[], v: number): boolean {
  const whom = chunks[v + 1];
  const isNow = chunks[v - 1]?.low === 'are' || chunks[v - 1]?.low === 'is';
  return chunks[v]!.low === 'killing' && isNow && whom?.kind === 'group' && whom.group.head === 'pronoun' && !whom.group.partitive; // prettier-ignore
}

/** "Negotiations were dead for weeks": with a capital only because the sentence begins so. */
const isOfTalks = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' && c.group.head === 'name' && c.to - c.from === 1 && ABSTRACT.test(c.noun);
const ABSTRACT = /(?:ions|ments|ities|talks|hopes|plans|dreams|reforms|sales)$/;
