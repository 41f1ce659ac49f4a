import { mayCount } from '../words/counting-words.js';
import { WEEKDAYS } from '../data/words.js';
import { fromQuantity } from '../predicates/figures.js';
import type { Measure } from '../../../claim.js';
import { readQuantity } from '../numbers/numbers.js';
import { changed, type RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const TIMES = words(
  'by on at in within after before later then now today the a an same following next this that end of evening noon midday nightfall dawn dusk morning night afternoon midnight sunrise sunset day days hour hours minutes week weeks weekend daybreak mid-afternoon lunchtime dark afterwards and but',
);
const FIGURES = words('figure number toll count total tally');
const IS = words('was is stands stood were are now');
const GROWS = words('risen reached reaches climbed grown rose climbs rises passed hit fallen dropped fell');
const ENDS = words('. , ; and — – after by before on as');
const OPENING = 9;

/**
 * Where the figure of "By evening it was 17", "Two hours later there were nine", "It reached 11 after dark" begins: a later figure of what
 * the sentence before counted; 0 where there is none.
 */
export function laterAt(tokens: Token[], { from, to }: Span): number {
  let k = from;
  while (k < Math.min(from + OPENING, to - 2) && isTime(tokens[k]!) && !FIGURES.is(tokens[k])) k++;
  const isTimed = k > from;
  if (tokens[k]!.low === ',') k++;
  if (k + 2 >= to) return 0;
  const { low } = tokens[k]!;
  if (FIGURES.is(tokens[k]) && tokens[k - 1]?.low === 'the') k++;
  else if (low === 'it' || (low === 'there' && isTimed)) k++;
  else return 0;
  let verb = k;
  while (verb < to && HAS.is(tokens[verb])) verb++;
  const isGrown = GROWS.is(tokens[verb]) && low !== 'there';
  if (!isGrown && !(isTimed && IS.is(tokens[verb]))) return 0;
  while (verb + 1 < to && BEHIND.is(tokens[verb + 1])) verb++;
  return verb + 1 < to && mayCount(tokens[verb + 1]!) ? verb + 1 : 0;
}
const HAS = words('had has have since already');
const BEHIND = words('to at now past');

const isTime = (token: Token): boolean =>
  TIMES.is(token) || mayCount(token) || Object.hasOwn(WEEKDAYS, token.low);

/** The later figure as a claim that takes the place of the one before it; a claim that has been read of it is told to do so. */
export function readLater(tokens: Token[], span: Span, told: Measure, raws: RawClaim[]): RawClaim[] {
  const at = laterAt(tokens, span);
  if (at === 0) return raws;
  const own = raws.find((raw) => raw.from === at);
  if (own) return raws.map((raw) => (raw === own ? changed(raw, { restates: true }) : raw));
  const q = readQuantity(tokens, at, span.to);
  const isBare = q !== null && q.count !== null && q.count > 0 && (q.to >= span.to || ENDS.is(tokens[q.to]));
  if (!isBare || raws.length > 0) return raws;
  return [{ ...fromQuantity(told, at, q), mode: 'total', fresh: true, anaphoric: true, restates: true }];
}
