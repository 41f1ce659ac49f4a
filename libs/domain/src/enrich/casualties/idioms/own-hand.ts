import { isPreposition, type Chunk } from '../people/chunk.js';
import { dies } from '../predicates/clauses.js';
import { CALLS } from '../words/marks.js';
import { rawClaim, type RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const SELF = new Set(['himself', 'herself', 'themselves', 'self']);
const KILLS = words('murdered murders stabs stabbed strangles strangled killed killing shot shooting blew blowing blown hanged hanging detonated kills shoots blows exploded poisoned'); // prettier-ignore
const TURNS = words('turned turning turns');
const TAKES = new Set(['took', 'taking', 'takes', 'take', 'taken', 'ended', 'ending']);
const COMMITS = new Set(['committed', 'committing', 'commits', 'commit']);
const OWNERS = words('his her their');
const ONLY = new Set(['only', 'just']);
const NOT_YET = words('tried trying attempted attempting threatened threatening wanted failed'); // prettier-ignore

/** Words without which nobody dies by their own hand. */
export const OWN_HAND = CALLS.add([...SELF, 'suicide', 'self-inflicted', 'life', 'lives']);

/** "before taking his own life", "blew himself up", "died of a self-inflicted wound": the attacker's own death. */
export function readOwnHand(chunks: Chunk[], tokens: Token[]): RawClaim[] {
  for (let k = 0; k < chunks.length; k++) {
    if (
      !(isOwnDeath(chunks, k) || isOwnWound(chunks, k, tokens)) ||
      isGraze(chunks, k) ||
      livesOn(chunks, k) ||
      chunks.slice(Math.max(0, k - 4), k).some((c) => NOT_YET.of(c))
    )
      continue;
    const count = countOfActors(chunks, k);
    return [
      rawClaim('killed', chunks[k]!.from, {
        count,
        min: count,
        max: count,
        group: 'perpetrators',
        ownHand: true,
      }),
    ];
  }
  return [];
}

/** "found dead of a self-inflicted gunshot wound": the word inside a noun group. */
const isOwnWound = (chunks: Chunk[], k: number, tokens: Token[]): boolean => {
  const { kind, from, to } = chunks[k]!;
  if (kind !== 'group' || to - from < 2) return false;
  return tokens.slice(from, to).some(({ low }) => low === 'self-inflicted') && chunks.some((c) => DIED.of(c));
};

/** "shot himself in the head and remains in intensive care", "and was taken to hospital": not dead yet. */
function livesOn(chunks: Chunk[], k: number): boolean {
  let isJoined = false;
  for (let j = k + 1; j < Math.min(k + REACH, chunks.length); j++) {
    const c = chunks[j]!;
    if (c.low === '.' || c.low === ';' || (c.kind === 'predicate' && c.predicate.measure === 'killed'))
      return false;
    isJoined ||= c.low === 'and' || c.low === 'but' || c.low === ',';
    if (isJoined && LIVES.has(wordOf(c))) return !chunks.slice(j).some((x) => dies(x));
  }
  return false;
}
const REACH = 14;
const LIVES = new Set('survived survives hospital hospitalised hospitalized care condition coma'.split(' '));

/** "shot himself in the foot". */
const isGraze = (chunks: Chunk[], k: number): boolean =>
  chunks
    .slice(k, k + 4)
    .some((c) =>
      /^(?:foot|feet|leg|arm|hand|thigh|knee|finger|ankle|calf|shoulder|buttock|toe)$/.test(wordOf(c)),
    );

function isOwnDeath(chunks: Chunk[], k: number): boolean {
  const low = wordOf(chunks[k]!);
  if (SELF.has(low))
    return (
      KILLS.has(lowAt(chunks, ONLY.has(lowAt(chunks, k - 1)) ? k - 2 : k - 1)) ||
      turnsOn(chunks, k) ||
      thenSelf(chunks, k)
    );
  if (low === 'suicide') return COMMITS.has(lowAt(chunks, k - 1)) || (lowAt(chunks, k - 1) === 'by' && chunks.some((c) => DIED.of(c))); // prettier-ignore
  if (low === 'self-inflicted') return chunks.some((c) => DIED.of(c));
  return (
    TAKES.has(low) &&
    ownsIt(chunks, k) &&
    chunks.slice(k, k + 4).some((c) => /^(?:life|lives)$/.test(wordOf(c)) || isLifeThere(c))
  );
}
/** "took his own life nearby": the place stands in one group with it. */
const isLifeThere = (c: Chunk): boolean =>
  c.kind === 'group' && OWNERS.has(c.first) && THERE.has(c.noun) && c.to - c.from === 4;
const THERE = new Set([
  'nearby',
  'afterwards',
  'afterward',
  'inside',
  'outside',
  'there',
  'hours',
  'minutes',
]);
const DIED = words('died dead dies');

const lowAt = (chunks: Chunk[], k: number): string => (chunks[k] ? wordOf(chunks[k]!) : '');

const wordOf = (c: Chunk): string => (c.kind === 'group' ? c.noun : c.low);

/** "his own life", and not "her life". */
const ownsIt = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k + 1];
  return c?.kind === 'group' ? OWNERS.has(c.first) && c.to - c.from > 2 : OWNERS.of(c);
};

/** "kills wife, two kids, self". */
function isListed(chunks: Chunk[], k: number): boolean {
  if (chunks[k]!.low !== 'self' || lowAt(chunks, k - 1) !== ',') return false;
  let at = k - 1;
  while (at > 0 && (chunks[at]!.low === ',' || chunks[at]!.low === 'and' || chunks[at]!.kind === 'group'))
    at--;
  const who = chunks[at - 1];
  // "4 dead; man shot wife, two kids, self": he is one of the four
  if (chunks.slice(0, at).some(dies)) return false;
  return KILLS.of(chunks[at]) && who?.kind === 'group' && who.group.head === 'people' && !who.group.quantity;
}

/** "killed his wife and then himself". */
const thenSelf = (chunks: Chunk[], k: number): boolean =>
  (isListed(chunks, k) ||
    lowAt(chunks, k - 1) === 'then' ||
    lowAt(chunks, k - 1) === 'and' ||
    lowAt(chunks, k - 1) === 'finally') &&
  chunks.slice(0, k).some((c) => c.kind === 'predicate' && KILLS.of(c));

/** "turned the gun on himself". */
const turnsOn = (chunks: Chunk[], k: number): boolean =>
  chunks[k - 1]?.low === 'on' && chunks.slice(Math.max(0, k - 4), k).some((c) => TURNS.of(c));

/** How many "themselves" are: the counted attackers at the head of the sentence, else nobody knows. */
function countOfActors(chunks: Chunk[], k: number): number | null {
  const word =
    chunks.slice(k, k + 2).some((c) => wordOf(c) === 'themselves') || lowAt(chunks, k) === 'themselves';
  if (!word) return 1;
  const actors = chunks.find(
    (c, i) => c.kind === 'group' && c.role === 'free' && !isPreposition(chunks[i - 1]),
  );
  return actors?.kind === 'group' ? (actors.group.quantity?.count ?? null) : null;
}

/** "Officers found a man and a woman dead. The man shot her and then himself": one of those who were found. */
export function isAmongTheFound(readings: readonly Reading[], k: number, own: RawClaim): boolean {
  const { tokens, span } = readings[k]!;
  const actors = new Set<string>();
  for (let i = span.from; i < own.at; i++) if (tokens[i]!.low === 'the') actors.add(tokens[i + 1]!.low);
  if (actors.size === 0) return false;
  return readings.slice(Math.max(0, k - FARTHEST), k).some((before) =>
    before.raws.some((c) => {
      if (c.measure !== 'killed' || c.status !== 'asserted' || (c.count ?? 0) < 2) return false;
      const dead = before.tokens.slice(c.from, c.to).map((t) => t.low);
      return dead.some((low) => actors.has(low) || (low === 'couple' && SPOUSES.some((s) => actors.has(s))));
    }),
  );
}
const FARTHEST = 4;
const SPOUSES = ['man', 'woman', 'husband', 'wife', 'boyfriend', 'girlfriend'];
