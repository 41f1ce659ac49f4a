import { isPretended, PRETENDS } from './exercises.js';
import { isStaged, STAGED } from './stories.js';
import { peopleNoun } from '../words/lexicon.js';
import { CALLS } from '../words/marks.js';
import { isInOtherClause } from './other-clauses.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** What is told, shown or played. */
const WORKS =
  words(`novel sitcom movie film videogame fortnite thriller screenplay slasher miniseries whodunit telenovela biopic sequel
  prequel boxset gameplay wargame wargames mural fresco poem`);
/** Words of a match. */
const MATCHES = words(
  'goalscorer full-back innings wickets scoreline quarterback touchdown touchdowns relegation scorecard handball',
);
const FIELDS = words(
  'half goal goals points match season game minute score scored conceded penalty penalties overs',
);
/** Words that make up what stands behind them. */
const MADE_UP = words(
  'fictional paladin goblin goblins orc orcs necromancer npcs re-enactment reenactment imagined imagines zombies tabletop make-believe imaginary gamers',
);

/** "a film director", "the comedy club", "the novel coronavirus", "a handball team": somebody or something that is real. */
const REAL = words(
  'club house theatre theater hall festival studio studios set crew school centre center cast premiere coronavirus virus strain disease influenza pathogen tournament federation museum extras stuntman industry company team squad side final match court association type kind form method way approach weapon',
);
const isPartOfName = (next: Token | undefined): boolean =>
  next !== undefined && (REAL.is(next) || peopleNoun(next) !== null);

const FICTIONAL = CALLS.add([...WORKS, ...MATCHES, ...MADE_UP, 'video', 'drama']);
const GENRES = words('detective crime police courtroom television tv hospital war historical period new');

/** Whether the claim tells of something made up: no claim at all. */
export function isFiction(r: Reading, claim: RawClaim): boolean {
  const { tokens, span } = r;
  if (span.calls & PRETENDS && isPretended(tokens, span)) return true;
  if (STAGED.in(span) && isStaged(tokens, span, claim)) return true;
  if (!(span.calls & FICTIONAL)) return false;
  for (let i = span.from; i < span.to; i++) {
    const { low } = tokens[i]!;
    const next = tokens[i + 1];
    if (MADE_UP.is(tokens[i]) || (low === 'video' && next?.low.startsWith('game'))) return true;
    if (isPartOfName(next)) continue;
    if (MATCHES.is(tokens[i]) && (claim.measure !== 'killed' || hasField(tokens, span))) return true;
    if (
      (WORKS.is(tokens[i]) || (low === 'drama' && GENRES.is(tokens[i - 1]))) &&
      tellsOf(tokens, span, i, claim)
    )
      return true;
  }
  return false;
}

const hasField = (tokens: Token[], { from, to }: Span): boolean => {
  for (let i = from; i < to; i++) if (FIELDS.is(tokens[i])) return true;
  return false;
};

/** Who is busy with a work, and what is as in one: "watching a film", "like a scene from a film". */
const HANDLES = words(
  'watching watch watched seeing filming making made painting painted finishing finish showing show shown screening screened reading writing shooting shot like as set sets extras restoring directing directed',
);
/** Where something happens to the work itself: "the hall where a film was being shown". */
const DONE = words('shown screened filmed painted unveiled read made projected played restored');
const NEAR = 6;

/**
 * Whether a work tells what the claim says: it does unless it stands in a clause of its own, somebody watches or makes it, or it only
 * says what somebody is known for.
 */
function tellsOf(tokens: Token[], span: Span, i: number, claim: RawClaim): boolean {
  if (isInOtherClause(tokens, span, i, claim)) return false;
  for (let k = i - 1; k >= Math.max(span.from, i - NEAR); k--) {
    const { low } = tokens[k]!;
    if (low === ',' || low === ';') break;
    if (HANDLES.is(tokens[k])) return false;
  }
  for (let k = i + 1; k < Math.min(span.to, i + NEAR); k++) {
    const { low } = tokens[k]!;
    if (low === ',') break;
    if (DONE.is(tokens[k])) return false;
  }
  return true;
}
