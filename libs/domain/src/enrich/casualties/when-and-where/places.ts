import type { Entity, Mention } from '../../../entity.js';
import { SPEAKERS, SPEECH } from '../data/speech.js';
import type { Reading } from '../reading.js';
import { causeIn } from './cause.js';
import { isOfPart, ownFigure } from './place-clauses.js';
import { isOfTelling } from '../speakers/telling.js';
import type { Token } from '../words/tokens.js';
import type { Candidate } from './where.js';

const LOCATIVE = new Set(
  'in at on near outside inside across around throughout of hit struck strikes targeting targeted against over off through within hits hitting'.split(
    ' ',
  ),
);
const ELSEWHERE = new Set(
  'from borders bordering border accused accusing blamed blaming by with towards telling told toward between'.split(
    ' ',
  ),
);
const OFFICES = new Set(
  'governor gov mayor president minister police ministry military army administration forces officials authorities government troops spokesman spokesperson ambassador air general embassy parliament navy region-governor chief national emergency rescue health state foreign defence defense interior directorate department bureau agency commissioner prefect prefecture sheriff coroner prosecutor prosecutors brigade council secretariat'.split(
    ' ',
  ),
);
const BETWEEN = new Set([
  'the',
  'city',
  'town',
  'village',
  'region',
  'district',
  'province',
  'central',
  'northern',
  'southern',
  'eastern',
  'western',
  'downtown',
  'of',
  'a',
  'state',
  'border',
  'capital',
  'eastern',
  "'s",
  ',',
  'its',
  'russian',
  'ukrainian',
  'north',
  'south',
  'east',
  'west',
  'port',
  'area',
  'nearby',
  'outskirts',
  'suburb',
  'country',
  'island',
  'neighbourhood',
  'neighborhood',
  'neighbouring',
  'neighboring',
  'adjacent',
  'adjoining',
  'county',
  'occupied',
  'northwestern',
  'northeastern',
  'southwestern',
  'southeastern',
]);

/** A place that gives a figure of its own: likely for that, and hardly for any other. */
const SELF = -0.5;
/** Below this a mention is of no place where things happened. */
const NOWHERE = -2;
/** "The health directorate of Ayacucho says": who speaks. Where the post names no other place, it is of there that he does. */
export const OFFICE = -1.95;

interface Named {
  place: Entity;
  mention: Mention;
}

/** The mentions of places that each sentence holds, in the order of the entities. */
export function placesBySentence(readings: readonly Reading[], entities: readonly Entity[]): Named[][] {
  const found: Named[][] = readings.map(() => []);
  const texts = readings.findIndex(({ field }) => field === 'text');
  const heads = texts < 0 ? readings.length : texts;
  for (const place of entities) {
    if (place.type !== 'place') continue;
    for (const mention of place.mentions) {
      const isHead = mention.in === 'headline';
      const k = sentenceAt(readings, mention.start, isHead ? 0 : heads, isHead ? heads : readings.length);
      const reading = readings[k];
      if (reading && mention.start >= reading.start && mention.end <= reading.end)
        found[k]!.push({ place, mention });
    }
  }
  return found;
}

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

/** The last sentence of `[from, to)` that begins at or before an offset; -1 where none does. */
function sentenceAt(readings: readonly Reading[], offset: number, from: number, to: number): number {
  let low = from - 1;
  let high = to - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (readings[mid]!.start <= offset) low = mid;
    else high = mid - 1;
  }
  return low < from ? -1 : low;
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

function likelihood(reading: Reading, first: number, last: number, place: Entity): number {
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
  if (ELSEWHERE.has(before)) return -2;
  if (isOfTelling(tokens, first, span.from) || actsAsState(tokens, k, last + 1, span.to)) return -2;
  if (before === 'of' && isOfficeBefore(tokens, k - 1, span.from)) return officeOf(place);
  // "sources in Prayagraj told reporters", and not "Kyiv says".
  if (tokens[last + 1] && SPEECH.has(tokens[last + 1]!.low))
    return LOCATIVE.has(before) && !isOfState(tokens, k - 1, span.from) ? officeOf(place) : NOWHERE;
  const wide = place.level === 'country' ? -0.5 : 0;
  if (isOfMeeting(tokens, k - 1, span.from)) return -2;
  if (isLandmark(tokens, k, first, span.from)) return -1.9;
  if (isOfPart(tokens, k)) return -2;
  if (before === 'to' && (MOVES.has(tokens[k - 1]?.low ?? '') || isBetween(tokens, k - 1, span.from)))
    return -1.5;
  if (LOCATIVE.has(before) || before === 'to') return 1 + wide;
  return wide;
}

/** "Nepal's police", "Kenya's health ministry": a country's office that speaks of what happened at home. */
const isOfHome = (tokens: Token[], k: number, end: number): boolean => {
  for (let i = k; i < Math.min(k + 4, end) && tokens[i]!.kind === 'word'; i++)
    if (AT_HOME.has(tokens[i]!.low)) return true;
  return false;
};
const AT_HOME = new Set(
  'police interior health disaster rescue civil fire ambulance emergency meteorological coroner hospitals'.split(
    ' ',
  ),
);

/** A country's office speaks of other countries too. */
const officeOf = ({ level }: Entity): number => (level === 'country' ? NOWHERE : OFFICE);

/** "the Ayacucho bus accident", "the 2008 Mumbai attacks": the event is called by its place. `k` follows the place. */
function namesEvent(tokens: Token[], k: number, end: number): boolean {
  let to = k;
  while (to < Math.min(k + 4, end) && tokens[to]!.kind === 'word' && !isLink(tokens[to]!.low)) to++;
  if (to === k || tokens[to]?.low === 'on' || tokens[to]?.low === 'against') return false;
  return causeIn(tokens, k, to) !== null;
}
const isLink = (low: string): boolean => LOCATIVE.has(low) || ELSEWHERE.has(low) || LINKS.has(low);
const LINKS = new Set('and or but is are was were has have had that which who when as to for after before said says'.split(' ')); // prettier-ignore

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

const ACTS = new Set(
  'has have had did does not also again repeatedly denied denies blamed blames accused accuses vowed warned condemned responded commented commenting rejected rejects wants wanted insists insisted called calls urged demanded ordered launched fired retaliated confirmed acknowledged speaks spoke'.split(
    ' ',
  ),
);

/** "Kyiv has not responded", "Moscow blamed": a capital that stands for its government. `before` is the token ahead of it. */
function actsAsState(tokens: Token[], before: number, next: number, end: number): boolean {
  if (LOCATIVE.has(tokens[before]?.low ?? '')) return false;
  for (let i = next; i < Math.min(next + 5, end); i++) {
    const { low } = tokens[i]!;
    if (!ACTS.has(low)) return false;
    if (ACTING.has(low)) return true;
  }
  return false;
}
const ACTING = new Set(
  [...ACTS].filter(
    (word) => !['has', 'have', 'had', 'did', 'does', 'not', 'also', 'again', 'repeatedly'].includes(word),
  ),
);

/** "The interior ministry in Rabat puts the toll at": the country's, in its capital. */
const isOfState = (tokens: Token[], at: number, floor: number): boolean =>
  at >= floor && STATE.has(tokens[at]!.low);
const STATE = new Set(
  'ministry ministries government parliament presidency army military staff embassy'.split(' '),
);

const MEETINGS = new Set(
  'summit meeting conference talks visit forum trip gathering hearing court trial interview ceremony parliament exile'.split(
    ' ',
  ),
);

/** "who is at a summit in Spain": where people met and not where it happened. `at` is the token before the preposition. */
function isOfMeeting(tokens: Token[], at: number, floor: number): boolean {
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

const BESIDE = new Set(['near', 'outside', 'off', 'beyond', 'towards']);
const EDGES = new Set(
  'edge edges outskirts outskirt suburb suburbs north south east west northeast northwest southeast southwest northern southern eastern western kilometres kilometers km miles close next northeastern northwestern southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern south-western'.split(
    ' ',
  ),
);

/** "near Dnipro", "on the northern edge of Dnipro", "just north of Dnipro": a better known place that tells where another is. */
function isLandmark(tokens: Token[], before: number, first: number, floor: number): boolean {
  const { low } = tokens[before] ?? { low: '' };
  // What sinks off a coast has no place that tells more.
  if (BESIDE.has(low) && low !== 'off') return true;
  for (let i = first - 1; i >= Math.max(floor, first - 8); i--) {
    const word = tokens[i]!.low;
    if (EDGES.has(word))
      return tokens[i + 1]?.low === 'of' || tokens[i + 1]?.low === 'to' || tokens[i + 1]?.low === 'from';
    if (!BETWEEN.has(word) && word !== 'from' && word !== 'to') return false;
  }
  return false;
}

/** The token after a mention, over "'s". */
const after = (tokens: Token[], k: number, end: number): number | null => {
  const at = k < end && tokens[k]!.low === "'s" ? k + 1 : k;
  return at < end ? at : null;
};

/** "Belgorod governor", "Ukraine's national police": who speaks or acts, not where. */
function isOffice(tokens: Token[], k: number, end: number): boolean {
  for (let i = k; i < Math.min(k + 4, end); i++) {
    const low = tokens[i]!.low;
    if (OFFICES.has(low) || SPEAKERS.has(low)) return !isBuilding(tokens[i + 1]);
    if (
      tokens[i]!.kind === 'mark' ||
      !(
        low === 'region' ||
        low === 'city' ||
        low === 'regional' ||
        low === 'oblast' ||
        low === 'state' ||
        low === 'provincial' ||
        low === 'civil' ||
        low === 'disaster' ||
        low === 'weather' ||
        low === 'armed' ||
        DESCRIBES.test(low) ||
        low === 'general'
      )
    )
      return false;
  }
  return false;
}

/** "in Makassar council building": where it stands. */
const isBuilding = (token: Token | undefined): boolean => token !== undefined && BUILDINGS.has(token.low);
const BUILDINGS = new Set('building buildings headquarters compound complex barracks station'.split(' '));

/** "Kherson's Moscow-backed governor", "Oleshky's exiled mayor". */
const DESCRIBES =
  /^(?:exiled|acting|interim|deputy|local|top|[a-z]+-(?:backed|installed|appointed|elected|imposed))$/;

function isOfficeBefore(tokens: Token[], k: number, floor: number): boolean {
  for (let i = k; i >= Math.max(floor, k - 3); i--) {
    const low = tokens[i]!.low;
    if (OFFICES.has(low)) return true;
    if (low !== 'the' && low !== 'region' && low !== 'city') return false;
  }
  return false;
}
