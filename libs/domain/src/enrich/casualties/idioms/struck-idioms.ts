import type { Chunk, GroupChunk } from '../people/chunk.js';
import { BE } from '../data/words.js';
import { claimed, group, nounAt, set, suffer } from './idiom-claims.js';
import { changed, type RawClaim } from '../raw.js';
import { words } from '../words/word-class.js';

export const HIT = words('hit struck grazed pierced wounded peppered');

const BITES = set('bit bites stung stings');

export const BITING = set(
  'dog dogs shark snake snakes bees wasps hornets monkey monkeys crocodile bear wolf wolves leopard jackal scorpion scorpions',
);

/** "a dog bit a postman", and no bit of anything. */
const bitten = (chunks: Chunk[], k: number): GroupChunk[] =>
  chunks.slice(0, k).some((c) => BITING.has(nounAt([c], 0))) ? group(chunks, k + 1) : [];

const RUNS = set('ran runs knocked knocks ploughed plowed tore ripped slammed smashed crashed rammed');

const OVER = set('over down into');

const HITTING = set('striking hitting strikes hits');

const WAS = set('was were been');

/** "slammed into Hainan": a single name is a place's. */
const isNoPlace = ({ group: { head, from, to } }: GroupChunk): boolean => head !== 'name' || to - from > 1;

/** What hits people by itself. */
export const STRIKING = set(
  'bullets bullet shots gunfire shrapnel fragments car lorry truck bus vehicle van train tram debris tree branch boulder rock rocks wall beam roof pole slab bricks lightning forklift crane motorcycle motorbike ferry locomotive pickup canister canisters stone stones bottle bottles brick flare firework grenade',
);

/** "shots fired from a car struck four people", "a truck hit two pedestrians". */
const isStruck = (chunks: Chunk[], k: number): boolean => {
  const hit = chunks[k + 1];
  return (
    hit?.kind === 'group' &&
    hit.group.head === 'people' &&
    hit.group.quantity !== null &&
    (opensFire(chunks, k) ||
      chunks.slice(0, k).some((c) => STRIKING.has(c.kind === 'group' ? c.noun : c.low)))
  );
};

/** "opened fire at a party, striking nine people". */
const opensFire = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(0, k).some((c, j) => c.low === 'fire' && /^open/.test(chunks[j - 1]?.low ?? ''));

/** "five people were hit.": by what was told before. */
const isShot = (chunks: Chunk[], k: number): boolean =>
  /^(?:\.|,|;|and|but|)$/.test(chunks[k + 1]?.low ?? '') && chunks[k - 2]?.kind === 'group';

/** Turns for those whom something hits: "a branch struck two campers", "a dog bit a postman", "was run over". */
export function struckTurn(chunks: Chunk[], k: number): RawClaim[] {
  const low = chunks[k]!.low;
  if (BITES.has(low)) return claimed(bitten(chunks, k), chunks[k]!.from, 'injured', true);
  if (RUNS.has(low) && OVER.has(chunks[k + 1]?.low ?? ''))
    return claimed(group(chunks, k + 2).filter(isNoPlace), chunks[k]!.from, 'injured', true);
  if (low === 'run' && chunks[k + 1]?.low === 'over' && BE.has(chunks[k - 1]!.low))
    return suffer(chunks, k, 'injured', true);
  if ((HIT.has(low) || HITTING.has(low)) && isStruck(chunks, k))
    return claimed(group(chunks, k + 1), chunks[k]!.from, 'injured', true);
  if (low === 'hit' && WAS.has(chunks[k - 1]!.low) && isShot(chunks, k))
    return suffer(chunks, k, 'injured', true).map((claim) => changed(claim, { soft: false, ofWeapon: true }));
  return [];
}

/** The words that a turn for the struck hangs on. */
export const STRUCK_WORDS = ['run', ...[BITES, RUNS, HIT, HITTING].flatMap((words) => [...words])];
