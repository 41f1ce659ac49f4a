import { causeIn } from '../when-and-where/cause.js';
import { PREDICATES } from '../data/predicates.js';
import { peopleNoun } from '../words/lexicon.js';
import { CALLS } from '../words/marks.js';
import { mayCount } from '../words/counting-words.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { WordClass, words } from '../words/word-class.js';

/** Exercises are made up where somebody plays in them; in others people die. */
export const EXERCISES = words('drill drills exercise exercises rehearsal simulation');
const SUPPOSES = words('assumed assumes imagined envisaged envisages envisaged pretended pretend posed posing script scripted scenario notional hypothetical imaginary simulated simulates simulating dummies mannequins rehearsed rehearsing'); // prettier-ignore
const PLAYS = words('acted played playing play plays posed posing');
const TRAINS = words('practised practiced practising practicing trained training learned learnt');

/** A mock attack is no attack; a mock exam is an exam. */
const SHAM = words('mock simulated simulates notional');
const SHAM_EVENTS = words('drill drills disaster disasters casualty casualties victims emergency crash battle rescue evacuation invasion assault raid attack attacks accident fight combat war exercise scenario ambush funeral patients'); // prettier-ignore

const SERIES = words('series show detective inspector sleuth netflix hbo heroine hero episode episodes');
const NUMBERED = words('first second third fourth fifth sixth seventh final last new latest next');
const OPENS = words(
  'opens ends begins picks starts finale opener premiere one two three four five six seven of',
);

/** Words by which a sentence may tell of an exercise, a mock attack or a series. */
export const PRETENDS = CALLS.add([...EXERCISES, ...SHAM, 'war', 'season', 'seasons']);

/** Whether people of a sentence only play what they suffer. */
export function isPretended(tokens: Token[], span: Span): boolean {
  let isExercise = false;
  let isPlayed = false;
  let isSeason = false;
  let isSeries = false;
  for (let i = span.from; i < span.to; i++) {
    const { low } = tokens[i]!;
    const next = tokens[i + 1]?.low ?? '';
    if (low === 'war' && /^games?$/.test(next)) return true;
    if (SHAM.is(tokens[i]) && isShamEvent(tokens, i + 1)) return true;
    isExercise ||= EXERCISES.is(tokens[i]);
    isPlayed ||= SUPPOSES.is(tokens[i]) || (PLAYS.is(tokens[i]) && isPart(tokens, i + 1)) || (TRAINS.is(tokens[i]) && next.endsWith('ing')) || isQuoted(tokens, i); // prettier-ignore
    isSeason ||= low.startsWith('season') && (NUMBERED.is(tokens[i - 1]) || OPENS.is(tokens[i + 1]));
    isSeries ||= SERIES.is(tokens[i]);
  }
  return (isExercise && isPlayed) || (isSeason && isSeries);
}

/** "a car bomb "killed" 12": in an exercise, the word is only said. */
const isQuoted = (tokens: Token[], i: number): boolean =>
  QUOTES.is(tokens[i - 1]) && QUOTES.is(tokens[i + 1]) && PREDICATES.has(tokens[i]!.low);
const QUOTES = new WordClass(['"', "'"]);

/** "a mock terror attack", but not "during a simulated engine failure": what pilots train in the air. */
function isShamEvent(tokens: Token[], at: number): boolean {
  for (let k = at; k < Math.min(at + 3, tokens.length); k++) {
    const { low, kind } = tokens[k]!;
    if (kind === 'mark' || FLOWN.is(tokens[k])) return false;
    if (SHAM_EVENTS.is(tokens[k]) || causeIn(tokens, k, k + 1) !== null || (k > at && PREDICATES.has(low)))
      return true;
  }
  return false;
}
const FLOWN = words('engine instrument forced approach landing failure autorotation takeoff flight power stall trial trials execution executions court exam exams'); // prettier-ignore

/** "played 40 people killed", "playing dead", "played by students", and not "played the piano". */
function isPart(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.low === 'by' || mayCount(next)) return true;
  const word = next.low === 'the' ? tokens[at + 1] : next;
  return word !== undefined && (PREDICATES.has(word.low) || peopleNoun(word) !== null || word.low === 'role' || word.low === 'part'); // prettier-ignore
}
