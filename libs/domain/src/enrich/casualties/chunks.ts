import { dropAges } from './ages.js';
import { AS_MANY, joinAsMany } from './as-many.js';
import { JOINS, joinPhrases, joinRange, joinRefused, joinShared, REFUSES } from './chunk-joins.js';
import type { Chunk } from './chunk.js';
import { PREDICATES } from './data/predicates.js';
import { mayDate, skipDate } from './dates-in-text.js';
import { isA, KINDS } from './marks.js';
import { markLabels } from './labels.js';
import type { NounGroup } from './noun-group.js';
import { readNounGroup } from './nouns.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';

/** Cuts a sentence into chunks; ages and dates fall out, so that no rule can take them for counts. */
export function chunk(tokens: Token[], span: Span): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = span.from; i < span.to;) {
    const skip = mayDate(tokens[i]!) ? skipDate(tokens, i, span.to) : i;
    if (skip > i) {
      chunks.push({ from: i, to: skip, low: '@date', kind: 'token' });
      i = skip;
      continue;
    }
    const next = readChunk(tokens, i, span.to);
    chunks.push(next);
    i = next.to;
  }
  const counted = span.calls & AS_MANY ? joinAsMany(chunks) : chunks;
  const phrased = span.calls & JOINS ? joinPhrases(counted) : counted;
  markLabels(phrased);
  return dropAges(joinShared(joinRange(span.calls & REFUSES ? joinRefused(phrased) : phrased)));
}

const CASUALTY = KINDS.add(PREDICATES.keys());

/** "University Hospital Waterford" is a hospital, wherever its name says so. */
function nameOf(tokens: Token[], from: number, { head, to }: NounGroup): string {
  // "1 serious, 5 minor": a log's word for slight injuries, and one for a child
  if (tokens[to - 1]!.low === 'minor') return 'minor';
  if (head === 'name') for (let k = from; k < to; k++) if (tokens[k]!.low === 'hospital') return 'hospital';
  return '@group';
}

function readChunk(tokens: Token[], i: number, end: number): Chunk {
  const token = tokens[i]!;
  const predicate = isA(token, CASUALTY) ? PREDICATES.get(token.low) : undefined;
  const group = token.kind === 'mark' ? null : readNounGroup(tokens, i, end);
  if (group && group.to > i && !(predicate && group.wordIn < 0))
    return {
      from: i,
      to: group.to,
      low:
        group.head === 'thing' || group.head === 'unknown'
          ? tokens[group.to - 1]!.low
          : nameOf(tokens, i, group),
      kind: 'group',
      group,
      role: 'free',
      word: group.wordIn < 0 ? '' : tokens[group.wordIn]!.low,
      noun: tokens[group.to - 1]!.low,
      first: token.low,
    };
  if (predicate) return { from: i, to: i + 1, low: token.low, kind: 'predicate', predicate };
  return { from: i, to: i + 1, low: token.low, kind: 'token' };
}
