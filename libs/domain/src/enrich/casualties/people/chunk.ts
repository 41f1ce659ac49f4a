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

/** A chunk of a word that does not stand so in the text. */
export const madeUp = (from: number, to: number, low: string): Chunk => ({
  from,
  to,
  low,
  turns: TURNS.of(low),
  classes: classesOf(low),
  kind: 'token',
});

/** What a noun group turned out to be for: none yet, victims of a predicate, part of a total, or set aside. */
export type Role = 'free' | 'victim' | 'subset' | 'agent';

export type GroupChunk = Extract<Chunk, { kind: 'group' }>;

export type PredicateChunk = Extract<Chunk, { kind: 'predicate' }>;

export const isPreposition = (c: Chunk | undefined): boolean => c?.kind === 'token' && PREPOSITIONS.of(c);
