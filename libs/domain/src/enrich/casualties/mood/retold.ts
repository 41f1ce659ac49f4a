import { PREDICATES } from '../data/predicates.js';
import { ADVERBS } from '../data/words.js';
import { CALLS } from '../words/marks.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import { words } from '../words/word-class.js';

/** What a story is told by, and the parts of one. */
const STORIES = words(
  'novel novels novella opera musical sitcom movie film thriller screenplay miniseries sequel prequel chapter epilogue prologue protagonist heroine storyline plot fable fairytale videogame playwright librettist libretto ballad',
);
const PLAYED = CALLS.add([...STORIES, 'plays']);
const ROLES = words('the a an his her');
const NEAR = 3;

/** Drops deaths in the present where a sentence shortly before is about a story or a part: "She plays a widow. Her sons die before the interval." */
export function dropRetold(readings: readonly Reading[]): void {
  let told = -NEAR - 1;
  for (let k = 0; k < readings.length; k++) {
    const r = readings[k]!;
    if (r.span.calls & PLAYED && isOfStory(r)) told = k;
    if (r.raws.length > 0 && k - told <= NEAR) r.raws = r.raws.filter((raw) => !isPresent(raw, r));
  }
}

function isOfStory({ tokens, span }: Reading): boolean {
  for (let i = span.from; i < span.to; i++) {
    const { low } = tokens[i]!;
    if (STORIES.is(tokens[i])) return true;
    if (low === 'plays' && ROLES.is(tokens[i + 1]) && i > span.from) return true;
  }
  return false;
}

/** "die", "are hanged": news of a text's own day is told in the past. */
function isPresent({ at, count }: RawClaim, { tokens, span, field }: Reading): boolean {
  if (count === 0 || field === 'headline') return false;
  const { low } = tokens[at]!;
  const form = PREDICATES.get(low)?.form;
  if (form === 'base' || low === 'die' || low === 'dies' || low === 'drown' || low === 'drowns') return true;
  if (form !== 'past') return false;
  let k = at - 1;
  while (k > span.from && ADVERBS.is(tokens[k]) && tokens[k]!.low !== 'being') k--;
  return tokens[k]?.low === 'are' || tokens[k]?.low === 'is';
}
