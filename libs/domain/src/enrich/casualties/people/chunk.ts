import type { Predicate } from '../data/predicates.js';
import { PREPOSITIONS } from '../data/words.js';
import { TURNS } from '../words/marks.js';
import { classesOf } from '../words/word-class.js';
import type { NounGroup } from './noun-group.js';

/** A sentence cut into noun groups, casualty words and single tokens. */
export type Chunk = {
  from: number;
  to: number;
  low: string;
  /** Which rules its word calls. */ turns: number;
  /** The classes of its word. */ classes: Int32Array;
} & (
  | {
      kind: 'group';
      group: NounGroup;
      role: Role;
      /** The casualty word inside it, if any. */ word: string;
      /** Its last word. */ noun: string;
      first: string;
    }
  | { kind: 'predicate'; predicate: Predicate }
  | { kind: 'token' }
);

/** All chunks are made here and have one shape: whoever reads chunks of several shapes has to look each up. */
const cut = (from: number, to: number, { low, turns, classes }: ChunkWord, kind: Chunk['kind']) => ({
  from,
  to,
  low,
  turns,
  classes,
  kind,
  group: null as NounGroup | null,
  role: 'free' as Role,
  word: '',
  noun: '',
  first: '',
  predicate: null as Predicate | null,
});

/** What a chunk is known by: a word, or a name for what no word stands for. */
export interface ChunkWord {
  low: string;
  turns: number;
  classes: Int32Array;
}

export const tokenChunk = (from: number, word: ChunkWord): Chunk =>
  cut(from, from + 1, word, 'token') as Chunk;

export function predicateChunk(from: number, word: ChunkWord, predicate: Predicate): Chunk {
  const chunk = cut(from, from + 1, word, 'predicate');
  chunk.predicate = predicate;
  return chunk as Chunk;
}

export function groupChunk(
  from: number,
  own: ChunkWord,
  group: NounGroup,
  { word, noun, first }: Pick<GroupChunk, 'word' | 'noun' | 'first'>,
): GroupChunk {
  const chunk = cut(from, group.to, own, 'group');
  chunk.group = group;
  chunk.word = word;
  chunk.noun = noun;
  chunk.first = first;
  return chunk as GroupChunk;
}

/** The same chunk but for some of it. */
export const changedChunk = (c: GroupChunk, more: Partial<GroupChunk>): GroupChunk =>
  Object.assign(cut(c.from, c.to, c, 'group') as GroupChunk, c, more);

/** A chunk of a word that does not stand so in the text. */
export const madeUp = (from: number, to: number, low: string): Chunk =>
  cut(from, to, { low, turns: TURNS.of(low), classes: classesOf(low) }, 'token') as Chunk;

/** What a noun group turned out to be for: none yet, victims of a predicate, part of a total, or set aside. */
export type Role = 'free' | 'victim' | 'subset' | 'agent';

export type GroupChunk = Extract<Chunk, { kind: 'group' }>;

export type PredicateChunk = Extract<Chunk, { kind: 'predicate' }>;

export const isPreposition = (c: Chunk | undefined): boolean => c?.kind === 'token' && PREPOSITIONS.of(c);
