import { EVENT_NOUNS } from '../data/predicates.js';
import { LEADING, SPEAKERS } from '../data/speech.js';
import { DETERMINERS, PREPOSITIONS } from '../data/words.js';
import type { Reading } from '../reading.js';
import { BREAKS, DAYS, type Phrase } from './speaker-right.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** The subject of the speech verb at `i`: back to the comma before it, over an apposition set off by commas. */
export function beforeVerb(reading: Reading, i: number): Phrase | null {
  const { tokens, span } = reading;
  let to = i;
  while (
    to > span.from &&
    (LEADING.is(tokens[to - 1]) || DAYS.is(tokens[to - 1]) || tokens[to - 1]!.low === 'not')
  )
    to--;
  let from = clauseStart(tokens, span.from, to);
  if (to < i && tokens[to]!.low === 'and') to = firstVerb(tokens, from, to);
  if (tokens[to - 1]?.low === ',' && to - 1 > span.from) {
    const before = overApposition(tokens, span.from, to - 1);
    if (!before) return null;
    ({ from, to } = before);
  }
  if (tokens[from - 1]?.low === 'who' && to - from > 2 && !isNamed(tokens, from, to)) {
    to = from - 1;
    from = clauseStart(tokens, span.from, to);
  }
  while (from < to && (LEADING.is(tokens[from]) || DAYS.is(tokens[from]) || tokens[from]!.kind === 'mark'))
    from++;
  if (to <= from || to - from > 16 || tokens[from]!.kind === 'number' || SPEECHLESS.is(tokens[from]))
    return null;
  for (let k = from; k < to; k++)
    if (EVENT_NOUNS.has(tokens[k]!.low) || tokens[k]!.low === 'toll') return null;
  for (let k = from; k < to; k++) if (k > from && ENDS_SPEAKER.is(tokens[k])) return { from, to: k };
  return { from, to };
}

/** "a man who the police said": the speaker stands behind the "who", and is not before it. */
const isNamed = (tokens: Token[], from: number, to: number): boolean =>
  DETERMINERS.is(tokens[from]) || SPEAKERS.is(tokens[to - 1]) || tokens[from]!.cap;

/** "The coroner identified both victims and said": where the first of the two verbs stands; `to` where none does. */
function firstVerb(tokens: Token[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) {
    const { low, kind } = tokens[k]!;
    const isPast = kind === 'word' && low.endsWith('ed') && !DETERMINERS.is(tokens[k - 1]);
    if (isPast || ENDS_SPEAKER.is(tokens[k])) return k;
  }
  return to;
}

const SPEECHLESS = words(
  'we i not one none nobody if allegedly reportedly there no contrary zero two three four five six at more',
);

const ENDS_SPEAKER = words(
  'first had has have was were is denied denies retracted corrected reported confirmed announced misspoke puts put places placed estimates estimated gives gave lists listed',
);

/** The speaker before "…, head of the city administration," or before "…, which borders the sea,", which falls away. */
function overApposition(tokens: Token[], floor: number, comma: number): Phrase | null {
  let inner = comma;
  while (inner > floor && tokens[inner - 1]!.low !== ',') inner--;
  if (inner <= floor) return null;
  const isClause = RELATIVES.is(tokens[inner]) || PREPOSITIONS.is(tokens[inner]);
  return { from: clauseStart(tokens, floor, inner - 1), to: isClause ? inner - 1 : comma };
}

const RELATIVES = words('which who where whose that');

function clauseStart(tokens: Token[], floor: number, to: number): number {
  let k = to;
  while (k > floor) {
    if (BREAKS.is(tokens[k - 1]) || CLAUSE.is(tokens[k - 1])) break;
    k--;
  }
  return k;
}

const CLAUSE = words(
  'while as after when but where because although though that which who with says said say',
);
