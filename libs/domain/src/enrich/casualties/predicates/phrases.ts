import type { Phrase } from '../data/phrase.js';
import { settleKind } from './antecedents.js';
import { PHRASES } from '../data/phrases.js';
import type { Chunk, GroupChunk } from '../people/chunk.js';
import { CALLS } from '../words/marks.js';
import { rawClaim, type RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import { claimsOf } from './tally.js';
import type { Token } from '../words/tokens.js';
import { canSuffer } from './can-suffer.js';
import { extendRight } from './people-behind.js';
import { HARD_STOPS } from './clauses.js';
import { movedTo } from './shared-subjects.js';
import { subjectOf } from './victims.js';
import { WordClass } from '../words/word-class.js';

interface Slots extends Omit<Phrase, 'slots'> {
  slots: (Set<string> | '*')[];
}

const NOT = new WordClass(['not', 'never', "couldn't", "didn't", "wouldn't", 'cannot', "can't"]);
const WIDE = 3;

const BY_FIRST = new Map<string, Slots[]>();
for (const { slots, ...rest } of PHRASES) {
  const sets = slots.split(' ').map((slot) => (slot === '*' ? slot : new Set(slot.split('|'))));
  for (const word of slots.split(' ')[0]!.split('|'))
    BY_FIRST.set(word, [...(BY_FIRST.get(word) ?? []), { ...rest, slots: sets }]);
}

const COMMON = new Set(
  '. , ; a an the and of in on at to from for with by as up out off after not no it this their is are was were be has had have'.split(
    ' ',
  ),
);

/** Words that open a phrase, each with the words of which one has to stand in the same sentence. */
export const OPENERS: readonly (readonly [string, readonly string[]])[] = [...BY_FIRST].map(
  ([word, phrases]) => [
    word,
    phrases.flatMap(({ not, slots }) => (slots.length > 1 ? [...rarest(slots)] : not ? [...NOT] : [])),
  ],
);

/** The slot behind the first whose words stand in the fewest sentences: "is" and a full stop stand in every third. */
function rarest(slots: Slots['slots']): Set<string> {
  const asked = slots.slice(1).filter((slot): slot is Set<string> => slot !== '*');
  const common = (slot: Set<string>): number => [...slot].filter((word) => COMMON.has(word)).length;
  return asked.reduce((best, slot) => (common(slot) <= common(best) ? slot : best));
}

/** Words that a phrase begins with. */
export const PHRASING = CALLS.add(BY_FIRST.keys());

/** Claims that a phrase of several words makes: "did not pull through", "met their death". */
export function readPhrases(tokens: Token[], span: Span, chunks: Chunk[]): RawClaim[] {
  const claims: RawClaim[] = [];
  for (let i = span.from; i < span.to; i++)
    for (const phrase of (tokens[i]!.word.calls & PHRASING && BY_FIRST.get(tokens[i]!.low)) || []) {
      if (phrase.who === 'between') {
        claims.push(...suffered(chunks, listBetween(tokens, i, span.to, chunks, phrase), i, phrase));
        continue;
      }
      const end = matchEnd(tokens, i + 1, span.to, phrase.slots);
      if (end === 0 || (phrase.not && !isDenied(tokens, i, span))) continue;
      if (phrase.who === 'subject' && hasObject(chunks, end)) continue;
      const own = WHOM[phrase.who](chunks, i, end, phrase.measure);
      const isShared = own.length === 0 && phrase.who === 'subject' && phrase.measure === 'killed';
      claims.push(...suffered(chunks, isShared ? sharedAt(chunks, i) : own, i, phrase));
    }
  return claims;
}

type Whom = (chunks: Chunk[], i: number, end: number, measure: Phrase['measure']) => GroupChunk[];

const WHOM: Record<Phrase['who'], Whom> = {
  subject: (chunks, i, _, measure) => subjectAt(chunks, i, measure),
  object: (chunks, _, end) => objectAt(chunks, end),
  between: (chunks, _, end) => objectAt(chunks, end),
  for: forWhom,
};

/** "help came too late for two of them", "for the driver any help came too late". */
function forWhom(chunks: Chunk[], i: number, end: number): GroupChunk[] {
  const behind = chunks.find((c) => c.from === end);
  if (behind?.low === 'for') return objectAt(chunks, end + 1);
  const k = chunks.findIndex((c) => c.low === 'for');
  const c = chunks[k + 1];
  return k >= 0 && c && c.from < i ? objectAt(chunks, c.from) : [];
}

/** The people between the first word and the rest: "carried *three skiers* to their deaths", "blew *a farmer* to pieces". */
function listBetween(tokens: Token[], i: number, end: number, chunks: Chunk[], phrase: Slots): GroupChunk[] {
  // asked first, since "left" and "took" stand in every other sentence
  if (!isAhead(tokens, i + 2, Math.min(i + FARTHEST, end), phrase.slots.at(-1) as Set<string>)) return [];
  const list = objectAt(chunks, tokens[i + 1]?.low === 'of' ? i + 2 : i + 1);
  const last = list.at(-1);
  if (!last) return [];
  // "swept four members of one family to their deaths"
  const whose = tokens[last.to]?.low === 'of' ? chunks.find((c) => c.from === last.to + 1) : undefined;
  const from = whose?.kind === 'group' ? whose.to : last.to;
  return matchEnd(tokens, from, end, phrase.slots) > 0 ? list : [];
}

const FARTHEST = 24;

const isAhead = (tokens: Token[], from: number, to: number, words: Set<string>): boolean => {
  for (let k = from; k < to; k++) if (words.has(tokens[k]!.low)) return true;
  return false;
};

/** The token after the slots behind the first, which begin at `i`; 0 where something else stands there. */
function matchEnd(tokens: Token[], i: number, end: number, slots: Slots['slots']): number {
  let at = i;
  for (let s = 1; s < slots.length; s++) {
    const slot = slots[s]!;
    if (slot === '*') {
      const next = slots[s + 1] as Set<string>;
      for (let gap = 0; gap < WIDE && at < end && !next.has(tokens[at]!.low); gap++) at++;
      continue;
    }
    if (at >= end || !slot.has(tokens[at]!.low)) return 0;
    at++;
  }
  return at;
}

function isDenied(tokens: Token[], i: number, span: Span): boolean {
  for (let k = Math.max(span.from, i - 3); k < i; k++) if (NOT.is(tokens[k])) return true;
  return false;
}

function suffered(chunks: Chunk[], people: GroupChunk[], i: number, phrase: Slots): RawClaim[] {
  const victims = people
    .filter(({ group }) => group.quantity !== null || !group.plural)
    // "no word from ISPR": a body that keeps silent
    .filter(({ group }) => phrase.measure !== 'missing' || phrase.who !== 'object' || group.head !== 'name');
  for (const g of victims)
    settleKind(
      chunks,
      g,
      chunks.findIndex((c) => c.from <= i && i < c.to),
    );
  for (const g of victims) g.role = 'victim';
  if (victims.length === 0) return [];
  const weak = phrase.measure === 'injured';
  return claimsOf(phrase.measure, i, victims).map((claim) =>
    rawClaim(claim.measure, i, { ...claim, weak, soft: weak }),
  );
}

/** "knocked out four opponents": told in the active voice. */
function hasObject(chunks: Chunk[], token: number): boolean {
  const c = chunks.find((x) => x.from === token);
  return c?.kind === 'group' && c.group.head === 'people' && c.group.quantity !== null;
}

/** "a toddler was crushed under a gate and could not be revived": whom the word before "and" told of. */
function sharedAt(chunks: Chunk[], token: number): GroupChunk[] {
  const at = chunks.findIndex((c) => c.from <= token && token < c.to);
  let joined = false;
  for (let k = at - 1; k >= 0; k--) {
    const c = chunks[k]!;
    joined ||= c.low === 'and' || c.low === 'but';
    if (
      c.low === ';' ||
      c.low === '.' ||
      (c.kind === 'group' && c.role === 'free' && c.group.head === 'people')
    )
      return [];
    if (c.kind === 'group' && c.role === 'victim') return joined ? [c] : [];
  }
  return [];
}

function subjectAt(chunks: Chunk[], token: number, measure: Phrase['measure']): GroupChunk[] {
  const at = chunks.findIndex((c) => c.from <= token && token < c.to);
  if (at < 0) return [];
  const subject = subjectOf(chunks, at, true);
  return subject.length > 0 || measure !== 'killed' ? subject : movedBefore(chunks, at);
}

/** "a worker hurt in the fire has lost the fight for life": whom the clause before told to be hurt. */
function movedBefore(chunks: Chunk[], at: number): GroupChunk[] {
  for (let k = at - 1; k > 0; k--) {
    const c = chunks[k]!;
    if (HARD_STOPS.of(c)) return [];
    if (c.kind === 'predicate') return c.predicate.measure === 'injured' ? movedTo(chunks, k) : [];
  }
  return [];
}

function objectAt(chunks: Chunk[], token: number): GroupChunk[] {
  const at = chunks.findIndex((c) => c.from === token);
  const c = chunks[at];
  return c?.kind === 'group' && c.role === 'free' && canSuffer(c.group, true)
    ? extendRight(chunks, at, true)
    : [];
}
