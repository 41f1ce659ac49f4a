import { MODAL } from '../data/words.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';
import { goesOn } from './rates.js';

/**
 * Whether what stands around a figure says that nobody was harmed: "imagine that …", "legend has it that …", "whenever it
 * rains …", "a fake video showing …", "a risk of injury to …", "dying with laughter", "slaughtered 8-0".
 */
export function isFramed(claim: RawClaim, tokens: Token[], span: Span): boolean {
  const first = Math.min(claim.from, claim.at);
  return (
    isImagined(tokens, span, first) ||
    isLore(tokens, span, first) ||
    isHabit(claim, tokens, span) ||
    isByRule(claim, tokens, span) ||
    isDug(claim, tokens, span) ||
    isFaked(tokens, span, first) ||
    isAtRisk(claim, tokens, span) ||
    isOfMirth(tokens, claim.at) ||
    isScore(claim, tokens)
  );
}

const BIDS = words('imagine suppose picture assume');
const WHOM = words('that a an the two three four five six seven eight nine ten one you your there ,');

/** "Imagine that a bus crashes and 20 are hurt", "Suppose one patient dies". */
function isImagined(tokens: Token[], { from }: Span, first: number): boolean {
  const at = tokens[from]?.kind === 'mark' ? from + 1 : from;
  return (
    at < first + 1 && BIDS.is(tokens[at]) && (WHOM.is(tokens[at + 1]) || tokens[at + 1]?.kind === 'number')
  );
}

const LORE = words('legend legends myth folklore lore tradition tale fable superstition');
const ARTICLES = words('the a an local');

/** "Legend has it that seven monks", "according to the myth, the hero slew nine". */
function isLore(tokens: Token[], { from }: Span, first: number): boolean {
  for (let k = from; k < Math.min(first, from + LORE_NEAR); k++) {
    if (!LORE.is(tokens[k])) continue;
    if (tokens[k + 1]?.low === 'has' && tokens[k + 2]?.low === 'it') return true;
    const to = ARTICLES.is(tokens[k - 1]) ? k - 2 : k - 1;
    if (tokens[to]?.low === 'to' && tokens[to - 1]?.low === 'according') return true;
  }
  return false;
}
const LORE_NEAR = 6;

const LOSES = words('lose loses');

/** "Players lose a life each time they are hit", "whenever it rains, two people die": no event. */
function isHabit({ at, from }: RawClaim, tokens: Token[], span: Span): boolean {
  const first = Math.max(span.from, Math.min(from, at) - 3);
  const loses = tokens.slice(first, Math.max(from, at) + 1).some((t) => LOSES.is(t));
  if (!loses && !goesOn(tokens, at)) return false;
  for (let k = span.from; k < span.to - 1; k++) {
    const { low } = tokens[k]!;
    if (low === 'whenever') return true;
    if ((low === 'each' || low === 'every') && tokens[k + 1]!.low === 'time') return true;
  }
  return false;
}

const ANY = words('a an any every each one');
const RELATIVE = words('which where');
const RULED = words('defined counts considered classed classified called treated');
const BACK = 7;
const AHEAD = 6;

/** "a crash in which two people die must be reported": of any such event, and of none. */
function isByRule({ at, from, to }: RawClaim, tokens: Token[], span: Span): boolean {
  if (!goesOn(tokens, at)) return false;
  for (let k = Math.min(from, at) - 1; k > Math.max(span.from + 1, at - BACK); k--) {
    if (!RELATIVE.is(tokens[k])) continue;
    const event = tokens[k - 1]!.low === 'in' ? k - 2 : k - 1;
    if (!ANY.is(tokens[event - 1]) && !ANY.is(tokens[event - 2]) && !ANY.is(tokens[event])) return false;
    for (let j = Math.max(at, to); j < Math.min(at + AHEAD, span.to); j++)
      if (MODAL.is(tokens[j]) || tokens[j]!.low === 'must' || RULED.is(tokens[j])) return true;
    return false;
  }
  return false;
}

const DIGGERS = words('archaeologist archaeologists palaeontologists excavators archaeological excavation excavations dig'); // prettier-ignore
const AGES = words('bronze iron stone neolithic medieval mediaeval roman viking prehistoric pre-columbian byzantine ottoman'); // prettier-ignore
const REMAINS = words(
  'remains skeletons skeleton skulls skull bones graves grave tombs tomb bodies mummies plague',
);
/** What diggers of today's graves are asked for. */
const TODAY = words('forensic killed murdered massacre victims militia cartel disappeared shot');

/** "Archaeologists found the skulls of 12 people who died in the plague". */
function isDug({ measure }: RawClaim, tokens: Token[], { from, to }: Span): boolean {
  if (measure !== 'killed') return false;
  let digs = false;
  let finds = false;
  for (let k = from; k < to; k++) {
    if (TODAY.is(tokens[k])) return false;
    digs ||= DIGGERS.is(tokens[k]) || AGES.is(tokens[k]);
    finds ||= REMAINS.is(tokens[k]);
  }
  return digs && finds;
}

const FAKES = words('fake hoax doctored fabricated ai-generated staged bogus phoney phony');
const SHOWN = words('video videos clip clips image images photo photos picture pictures footage call calls caller post posts story message messages report reports letter recording website account bulletin tweet'); // prettier-ignore
const SHOWS = words(
  'showing shows showed shown of claiming claims claimed that said says saying told telling with depicting purporting about',
);
const BREAKS = words('; but after when before until while');
const NEAR = 9;

/** "A fake video showing 30 bodies", "a hoax call claimed that five people had been shot". */
function isFaked(tokens: Token[], { from }: Span, first: number): boolean {
  for (let k = first - 1; k >= Math.max(from, first - NEAR); k--) {
    if (BREAKS.is(tokens[k])) return false;
    if (FAKES.is(tokens[k])) return SHOWN.is(tokens[k + 1]) && SHOWS.is(tokens[k + 2]);
  }
  return false;
}

const RISKS = words('risk risks danger dangers threat potential');
const HARMS = words('injury injuries death deaths harm');

/** "posed a risk of injury to 12 workers". */
function isAtRisk({ at }: RawClaim, tokens: Token[], { from }: Span): boolean {
  if (!HARMS.is(tokens[at])) return false;
  let k = at - 1;
  while (k > from && (HARMS.is(tokens[k]) || LINKS.is(tokens[k]))) k--;
  return k >= from && RISKS.is(tokens[k]);
}
const LINKS = words('of for or and serious severe grave fatal');

const MIRTH = words('laughter laughing boredom embarrassment shame curiosity envy');

/** "dying with laughter". */
const isOfMirth = (tokens: Token[], at: number): boolean =>
  /^(?:of|with|from|out)$/.test(tokens[at + 1]?.low ?? '') && MIRTH.is(tokens[at + 2]);

/** "were slaughtered 8-0": a result, where nobody is counted. */
function isScore({ at, count }: RawClaim, tokens: Token[]): boolean {
  if (count !== null) return false;
  const [home, dash, away] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  return home?.kind === 'number' && away?.kind === 'number' && (dash?.low === '-' || dash?.low === '–');
}
