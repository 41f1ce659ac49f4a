import { SPEECH } from '../data/speech.js';
import { causeIn } from './cause.js';
import type { Token } from '../words/tokens.js';
import { BESIDE } from './landmarks.js';

const MEETINGS = new Set(
  'summit meeting conference talks visit forum trip gathering hearing court trial interview ceremony parliament exile'.split(
    ' ',
  ),
);

/** "who is at a summit in Spain": where people met and not where it happened. `at` is the token before the preposition. */
export function isOfMeeting(tokens: Token[], at: number, floor: number): boolean {
  if (at < floor || !MEETINGS.has(tokens[at]!.low)) return false;
  for (let i = at - 1; i >= floor && i > at - 4; i--) if (BESIDE.has(tokens[i]!.low)) return false;
  return !isStruck(tokens, floor, at);
}

/** "A bomber struck a gathering in Karachi": what happened there, as long as nobody speaks of it there. */
function isStruck(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (SPEECH.has(tokens[i]!.low) || SPEAKING.has(tokens[i]!.low)) return false;
  return causeIn(tokens, from, to) !== null;
}
const SPEAKING = new Set(
  'speaking speak spoke addressing addressed attending attended discuss discussed'.split(' '),
);
