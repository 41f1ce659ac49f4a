import type { Entity, Mention } from '../../../entity.js';
import type { Reading } from '../reading.js';
import { ownFigure } from './place-clauses.js';
import type { Named } from './places-by-sentence.js';
import { LOCATIVE } from './place-words.js';
import { likelihood } from './likelihood.js';
import { OFFICE, NOWHERE } from './offices-of-places.js';

/** A place with one of its mentions, as a candidate for where a claim's event was. */
export interface Candidate {
  place: Entity;
  mention: Mention;
  /** Token index of the mention in its field; -1 where it lies between tokens. */
  token: number;
  score: number;
  /** Token index of the figure that the place gives for itself; -1 where it gives none. */
  figure: number;
}

/** A place that gives a figure of its own: likely for that, and hardly for any other. */
const SELF = -0.5;

/** Those of a sentence where things may have happened, each with how likely that is. */
export function candidates(reading: Reading, named: readonly Named[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { place, mention } of named) {
    const token = tokenAt(reading, mention.start);
    const last = tokenAt(reading, mention.end - 1);
    const isIn = token > reading.span.from && LOCATIVE.has(reading.tokens[token - 1]!.low);
    const figure = isIn ? -1 : ownFigure(reading.tokens, last + 1, reading.span.to);
    const score = figure < 0 ? likelihood(reading, token, last, place) : SELF;
    // "a Moscow-backed mayor": of another place.
    if (score === OFFICE && reading.tokens[last]!.end !== mention.end) continue;
    if (score > NOWHERE) found.push({ place, mention, token, score, figure });
  }
  return found;
}

function tokenAt(reading: Reading, offset: number): number {
  let low = reading.span.from;
  let high = reading.span.to - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (reading.tokens[mid]!.start <= offset) low = mid;
    else high = mid - 1;
  }
  return low;
}
