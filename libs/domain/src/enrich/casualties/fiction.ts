import { peopleNoun } from './lexicon.js';
import { CALLS } from './marks.js';
import type { Reading } from './reading.js';
import type { Token } from './tokens.js';

const FICTION = new Set(
  'novel novelist sitcom playwright movie film fictional mock videogame fortnite re-enactment reenactment simulated simulates simulation imagined imagines thriller screenplay zombies slasher miniseries whodunit telenovela biopic sequel prequel tabletop notional make-believe imaginary boxset gamers gameplay goalscorer full-back innings wickets scoreline quarterback touchdown touchdowns relegation scorecard wargame wargames mural fresco poem handball'.split(
    ' ',
  ),
);

/** "a film director", "the comedy club", "the novel coronavirus": somebody or something that is real. */
const REAL = new Set(
  'club house theatre theater hall festival studio studios set crew school centre center cast premiere coronavirus virus strain disease influenza pathogen tournament federation'.split(
    ' ',
  ),
);
const isPartOfName = (next: Token | undefined): boolean =>
  next !== undefined && (REAL.has(next.low) || peopleNoun(next) !== null);

/** "during a simulated engine failure": what pilots train in the air. */
const isFlown = (tokens: Token[], i: number): boolean =>
  FLOWN.has(tokens[i]?.low ?? '') || FLOWN.has(tokens[i + 1]?.low ?? '');
const FLOWN = new Set(
  'engine instrument forced approach landing failure autorotation takeoff flight power stall'.split(' '),
);

/** Exercises are made up where somebody plays in them; in others people die. */
const EXERCISES = new Set(['drill', 'drills', 'exercise', 'exercises']);
const PLAYS = new Set('acted played posed posing playing acting assumed assumes imagined envisaged pretended practised practiced rehearsed script scripted notional hypothetical imaginary envisages simulated volunteers actors dummies mannequins'.split(' ')); // prettier-ignore

const SERIES = new Set(['series', 'show', 'detective', 'inspector', 'sleuth', 'netflix', 'hbo']);

const FICTIONAL = CALLS.add([...FICTION, 'war', ...EXERCISES, 'season', 'seasons', 'video']);
/** Whether the sentence tells of something made up: no claim at all. */
export const isFiction = ({ tokens, span }: Reading): boolean => {
  if (!(span.calls & FICTIONAL)) return false;
  let isExercise = false;
  let isPlayed = false;
  let isSeason = false;
  let isSeries = false;
  for (let i = span.from; i < span.to; i++) {
    const { low } = tokens[i]!;
    if (low === 'war' && /^games?$/.test(tokens[i + 1]?.low ?? '')) return true;
    if (low === 'mock' && MOCKED.has(tokens[i + 1]?.low ?? '')) continue;
    if (FICTION.has(low) && isPartOfName(tokens[i + 1])) continue;
    if (low === 'simulated' && isFlown(tokens, i + 1)) continue;
    if (FICTION.has(low) || (low === 'video' && tokens[i + 1]?.low.startsWith('game'))) return true;
    isExercise ||= EXERCISES.has(low);
    isSeason ||= low === 'season' || low === 'seasons';
    isSeries ||= SERIES.has(low);
    isPlayed ||= PLAYS.has(low);
  }
  return (isExercise && isPlayed) || (isSeason && isSeries);
};

/** "after a mock trial": no play. */
const MOCKED = new Set(['trial', 'trials', 'execution', 'executions', 'court']);
