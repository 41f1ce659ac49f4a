import type { Entity } from '../../../entity.js';
import { resolveActor } from '../../entities/actors.js';
import { bodyId } from '../../entities/offices.js';
import type { Reading } from '../reading.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';
import { beforeVerb } from './speaker-bounds.js';
import { type Phrase, rightFrom } from './speaker-right.js';

/** So far behind the word of speech a medium names its source: "Reuters reported on Sunday, citing police". */
const REACH = 7;
const CITING = words('citing quoting');
const QUOTES = words('quoted cited');
const BE = new Set(['was', 'were', 'is', 'are', 'been']);

/** Whom a speaker relays, where that is somebody in particular: a relay is the source that it relays. */
export function relayed(phrase: Phrase, reading: Reading, entities: readonly Entity[]): Phrase | null {
  const { tokens, span, source } = reading;
  for (let i = phrase.from + 1; i < Math.min(phrase.to + REACH, span.to); i++) {
    if (!CITING.is(tokens[i])) continue;
    const cited = rightFrom(reading, i + 1);
    if (!cited) return null;
    const text = source.slice(tokens[cited.from]!.start, tokens[cited.to - 1]!.end);
    return resolveActor(text, entities).entity !== null || bodyId(text) !== null ? cited : null;
  }
  return null;
}

/** "TASS quoted the ministry as saying that", "the mayor was quoted by local media as saying". */
export function quotedAs(reading: Reading): Phrase | null {
  const { tokens, span } = reading;
  if (!QUOTES.in(span)) return null;
  for (let i = span.from + 1; i < span.to; i++) {
    if (!QUOTES.is(tokens[i])) continue;
    const end = asSaying(tokens, i, span.to);
    if (end < 0) continue;
    if (BE.has(tokens[i - 1]!.low)) return beforeVerb(reading, i - 1);
    return end > i + 1 ? { from: i + 1, to: end } : null;
  }
  return null;
}

function asSaying(tokens: Token[], from: number, end: number): number {
  for (let k = from + 1; k < Math.min(from + 12, end - 1); k++)
    if (tokens[k]!.low === 'as' && tokens[k + 1]!.low === 'saying') return k;
  return -1;
}
