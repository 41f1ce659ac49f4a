import type { Measure } from '../../../claim.js';
import { BURIAL_WORDS, readBurial } from './burials.js';
import { readLater } from '../changes/later-figures.js';
import { readNames } from './list-of-dead.js';
import { NUMBERED_KILLINGS, readNumberedKilling } from './numbered-killings.js';
import { readBodies } from './bodies.js';
import { readLives } from './lives.js';
import { readThroats } from './throats.js';
import type { Chunk } from '../people/chunk.js';
import { EVENT_NOUNS } from '../data/predicates.js';
import { BE } from '../data/words.js';
import { entryOfOne } from './entries-of-one.js';
import { readEventNoun } from './event-nouns.js';
import { fromQuantity, hasWord, peopleAt, using } from '../predicates/figures.js';
import { readLosses } from './side-losses.js';
import { KILLING_OF, readKillingOf } from './killings-of.js';
import { isEntry, LISTED, listed, listEnd, opensItem, PER } from './listed.js';
import { isA, KINDS } from '../words/marks.js';
import { byPlace } from './place-lists.js';
import { isNumberWord } from '../numbers/number-words.js';
import { readQuantity } from '../numbers/numbers.js';
import { hurtBy } from './outcomes.js';
import type { RawClaim } from '../raw.js';
import { readRestated } from '../changes/restated.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { casualtiesTreated } from './treated.js';
import { addedTo } from '../changes/increments.js';
import { readStanding, STANDING } from './standings.js';
import { tollMeasure } from './toll-measure.js';
import { tollClaims } from './toll-claims.js';
import { readToll } from './toll.js';
import { WordClass, words } from '../words/word-class.js';

const TOLLS = words('list toll count number total figure tally estimate');

const NOMINAL = KINDS.add([
  ...TOLLS,
  ...LISTED.keys(),
  ...EVENT_NOUNS.keys(),
  ...KILLING_OF.keys(),
  ...NUMBERED_KILLINGS,
  ...BURIAL_WORDS,
  'decedent',
  'deceased',
  'name',
  'names',
  ...'lives life bodies body corpses corpse remains loss throats throat heads limbs missing losses wound'.split(
    ' ',
  ),
]);

const ENTRIES = words('deceased decedent killed death');

const BURYING = new WordClass(BURIAL_WORDS);

const REVISED = words('dead deaths fatalities injured wounded missing injuries');
const REVISES = words('raised raises lowered lowers revised revises restated restates cut cuts corrected corrects reduced reduces increased adjusted updated amended'); // prettier-ignore
const ONTO = words('from to as at');

/** "raised the dead in the mine from 31 to 34", "restated the deaths as 612". */
const isRevised = (tokens: Token[], i: number, span: Span): boolean =>
  REVISED.is(tokens[i]) &&
  hasWord(tokens, Math.max(span.from, i - 4), i, REVISES) &&
  !hasWord(tokens, i - 2, i, ONTO) &&
  hasWord(tokens, i + 1, Math.min(i + 9, span.to), ONTO);

/** Claims that nouns make: "a death toll of 12", "no casualties", "claimed 12 lives", "nine bodies were found". */
export function readNominals(tokens: Token[], span: Span, chunks: Chunk[], told: Measure | null): RawClaim[] {
  const claims: RawClaim[] = told ? readPointer(tokens, span, chunks, told) : [];
  const isRestated = told !== null && claims.length === 0;
  for (let i = span.from; i < span.to; i++) {
    if (!isA(tokens[i]!, NOMINAL)) continue;
    const low = tokens[i]!.low;
    if (KILLING_OF.has(low)) {
      const told = readKillingOf(tokens, i, span, chunks);
      if (told.length > 0) {
        claims.push(...told);
        continue;
      }
    }
    const stood = STANDING.is(tokens[i]) ? readStanding(tokens, i, span, chunks) : [];
    if (stood.length > 0) {
      claims.push(...stood);
      continue;
    }
    const one = ENTRIES.is(tokens[i]) ? entryOfOne(tokens, i, span) : [];
    if (one.length > 0) {
      claims.push(...one);
      continue;
    }
    if (NUMBERED_KILLINGS.is(tokens[i])) claims.push(...readNumberedKilling(tokens, i, span));
    if (
      REVISED.is(tokens[i]) &&
      !TOLLS.is(tokens[i]) &&
      tokens[i - 1]?.low === 'the' &&
      tokens[i - 2]?.low === 'to'
    )
      claims.push(...addedTo(tokens, i, span, tollMeasure(tokens, i, span, told) ?? 'killed'));
    const places = low === 'toll' && PER.is(tokens[i + 1]) && tokens[i + 3]?.low === ':' ? byPlace(chunks, tokens, i + 4, 'killed', i) : null; // prettier-ignore
    if (BURYING.is(tokens[i])) claims.push(...readBurial(tokens, i, span, chunks));
    else if (low === 'name' || low === 'names') claims.push(...readNames(tokens, i, span));
    else if (places) claims.push(places);
    else if (TOLLS.is(tokens[i]) || isRevised(tokens, i, span)) {
      const measure = tollMeasure(tokens, i, span, told);
      if (measure) claims.push(...addedTo(tokens, i, span, measure));
      claims.push(...readToll(tokens, i, span, chunks, told));
    } else if (low === 'lives' || low === 'life') claims.push(...readLives(tokens, i, span, chunks));
    else if (low === 'bodies' || low === 'body' || low === 'corpses' || low === 'corpse' || low === 'remains')
      claims.push(...readBodies(tokens, i, span, chunks));
    else if (low === 'loss' && tokens[i + 1]?.low === 'of') claims.push(...peopleAt(chunks, i + 2, i));
    else if (low === 'throats' || low === 'throat' || low === 'heads' || low === 'limbs')
      claims.push(...readThroats(tokens, i, span, chunks));
    else if (
      LISTED.has(low) &&
      (opensItem(tokens, i, span) || (isEntry(tokens, i) && !isLed(tokens, i))) &&
      listEnd(tokens, i, span) > 0
    )
      claims.push(...listed(tokens, i, listEnd(tokens, i, span), span, chunks, LISTED.get(low)!));
    else if (low === 'missing') claims.push(...readGapped(tokens, i, span, chunks, 'missing'));
    else if (low === 'losses') claims.push(...readLosses(tokens, i, span, chunks));
    else if (low === 'wound') claims.push(...hurtBy(tokens, i, span, chunks));
    else if (EVENT_NOUNS.has(low)) {
      const treated = low === 'casualties' ? casualtiesTreated(tokens, i, span) : null;
      const told = treated
        ? using(chunks, treated, fromQuantity('injured', i, treated))
        : readEventNoun(tokens, i, span, chunks);
      const isHurt = told.length === 0 && (low === 'injured' || low === 'wounded');
      claims.push(...(isHurt ? readGapped(tokens, i, span, chunks, 'injured') : told));
    }
  }
  const made = claims.filter((c, k) => !claims.some((x, j) => j < k && x.from === c.from && x.measure === c.measure && x.count === c.count && c.count !== 0 && c.from !== c.at)); // prettier-ignore
  if (told === null) return made;
  return readLater(
    tokens,
    span,
    told,
    isRestated && claims.length === 0 ? readRestated(tokens, span, told) : made,
  );
}

/** "leave 26 dead: 11 in Baghdad": a figure before the word, and no entry of a list. */
const isLed = (tokens: Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 2), i).some((t) => t.kind === 'number' || isNumberWord(t));

/** "It was 14, not 41": a figure for what the sentence before counted. */
function readPointer(tokens: Token[], span: Span, chunks: Chunk[], told: Measure): RawClaim[] {
  const { from, to } = span;
  if (tokens[from]!.low !== 'it' || !BE.is(tokens[from + 1]) || to < from + 3) return [];
  const q = readQuantity(tokens, from + 2, to);
  const after = tokens[q?.to ?? to]?.low ?? '.';
  if (!q || q.to > to || q.count === null || q.count < 2 || !['.', ',', ';', 'and', 'not'].includes(after))
    return [];
  return using(chunks, q, { ...fromQuantity(told, from + 1, q), fresh: true, anaphoric: true });
}

/** "put the number of dead at 83 and of missing at 40", "the dead number 64 and the missing 20". */
function readGapped(tokens: Token[], i: number, span: Span, chunks: Chunk[], measure: Measure): RawClaim[] {
  if (!isGapped(tokens, i) || i + 1 >= span.to) return [];
  const q = readQuantity(tokens, AT.is(tokens[i + 1]) ? i + 2 : i + 1, span.to);
  const closes = q && (q.to >= span.to || ['.', ',', ';'].includes(tokens[q.to]!.low));
  return q && closes && q.count !== null
    ? using(chunks, q, ...tollClaims(tokens, i, span, measure, q, null))
    : [];
}

/** "…, of the wounded to 328", "and that of the injured to 1,200": the head is left out. */
function isGapped(tokens: Token[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && OF_THE.is(tokens[k])) k--;
  return k < i - 1 && (tokens[k]!.low === 'and' || tokens[k]!.low === ',');
}
const OF_THE = words('the of that those');
const AT = words('at to');
