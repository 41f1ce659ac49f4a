import type { Entity } from '../../../entity.js';
import { SPEECH } from '../data/speech.js';
import type { Reading } from '../reading.js';
import { isOfPart } from './place-clauses.js';
import { isOfTelling } from '../speakers/telling.js';
import type { Token } from '../words/tokens.js';
import { after, isOffice, isOfHome, OFFICE, officeOf, isOfficeBefore, NOWHERE } from './offices-of-places.js';
import { LOCATIVE, BETWEEN, ELSEWHERE } from './place-words.js';
import { namesEvent } from './named-events.js';
import { actsAsState, isOfState } from './places-as-states.js';
import { isOfMeeting } from './meeting-places.js';
import { isLandmark } from './landmarks.js';

/** How likely it is that something happened at a place, by the words around it. */
export function likelihood(reading: Reading, first: number, last: number, place: Entity): number {
  const { tokens, span } = reading;
  const next = after(tokens, last + 1, span.to);
  const isOpening = first === span.from + 1 && LOCATIVE.has(tokens[span.from]!.low);
  if (next !== null && !isOpening && isOffice(tokens, next, span.to))
    return isOfHome(tokens, next, span.to) ? OFFICE : officeOf(place);
  // At the start of a sentence any word has a capital: "Flash floods".
  if (first > span.from && place.level !== 'country' && namesEvent(tokens, last + 1, span.to)) return 1;
  let k = first - 1;
  while (k >= span.from && BETWEEN.has(tokens[k]!.low) && !LOCATIVE.has(tokens[k]!.low)) k--;
  const before = k >= span.from ? tokens[k]!.low : '';
  if (ELSEWHERE.has(before)) return NOWHERE;
  if (isOfTelling(tokens, first, span.from) || actsAsState(tokens, k, last + 1, span.to)) return NOWHERE;
  if (before === 'of' && isOfficeBefore(tokens, k - 1, span.from)) return officeOf(place);
  // "sources in Prayagraj told reporters", and not "Kyiv says".
  if (tokens[last + 1] && SPEECH.has(tokens[last + 1]!.low))
    return LOCATIVE.has(before) && !isOfState(tokens, k - 1, span.from) ? officeOf(place) : NOWHERE;
  const wide = place.level === 'country' ? -0.5 : 0;
  if (isOfMeeting(tokens, k - 1, span.from)) return NOWHERE;
  if (isLandmark(tokens, k, first, span.from)) return -1.9;
  if (isOfPart(tokens, k)) return NOWHERE;
  if (before === 'to' && (MOVES.has(tokens[k - 1]?.low ?? '') || isBetween(tokens, k - 1, span.from)))
    return -1.5;
  if (LOCATIVE.has(before) || before === 'to') return 1 + wide;
  return wide;
}

const MOVES = new Set(
  'taken brought moved sent flown driven carried transported transferred airlifted rushed evacuated bound fled flee heading way train bus flight back returned deported'.split(
    ' ',
  ),
);

/** "on its way from Niagara Falls to New York": between two places, in neither. */
function isBetween(tokens: Token[], at: number, floor: number): boolean {
  for (let i = at; i >= Math.max(floor, at - 5); i--) {
    if (tokens[i]!.low === 'from') return true;
    if (tokens[i]!.kind !== 'word' || LOCATIVE.has(tokens[i]!.low)) return false;
  }
  return false;
}
