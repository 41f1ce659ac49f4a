import { causeIn } from '../when-and-where/cause.js';
import { PREDICATES } from '../data/predicates.js';
import { BE, HAVE, MODAL } from '../data/words.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** Words that open a clause which hangs on the noun before them. */
export const RELATIVES = words('who whom whose which that where');
/** Words after which a clause tells more of what was told before them. */
const GOES_ON = new Set([
  ...RELATIVES,
  'when',
  'after',
  'in',
  'as',
  'since',
  'while',
  'killing',
  'with',
  'by',
]);
export const ADVERBIAL = new Set(['when', 'as', 'after', 'while', 'before', 'since', 'because', 'if']);
export const HARD = words('; : — –');
/** Past forms that are participles too; and those that are not. */
const PARTICIPLES = new Set('left led made built held won lost set struck hit put cut sent found met kept told bought sold paid taught taken fallen grown torn begun begun drawn known'.split(' ')); // prettier-ignore
const FINITE = new Set('went came took fled fell began became blew broke grew rose sank gave ran stood drove wrote saw said meant had died'.split(' ')); // prettier-ignore
/** What tells of an event that it is one: "the attack carried out last year". */
const OF_EVENTS = new Set('took happened occurred carried reported staged committed blamed hit struck swept shook devastated rocked ravaged engulfed destroyed identified recovered unearthed exhumed'.split(' ')); // prettier-ignore

const mayBeParticiple = ({ low, kind }: Token): boolean =>
  kind === 'word' && (PARTICIPLES.has(low) || (low.length > 4 && low.endsWith('ed') && low !== 'united'));
/** What an event may be called by, and that is something all the same. */
const VEHICLES = new Set(
  'bus boat car plane train ferry ship truck helicopter lorry van jet aircraft vessel'.split(' '),
);

const WARS = new Set('war conflict insurgency uprising rebellion genocide famine pandemic'.split(' '));

export const isPast = (token: Token): boolean => FINITE.has(token.low) || mayBeParticiple(token);
export const isCasualty = ({ low }: Token): boolean => PREDICATES.has(low);
const isFinite = (token: Token): boolean =>
  BE.has(token.low) || HAVE.has(token.low) || MODAL.has(token.low) || isPast(token);

/**
 * Whether the words at `i` stand in a clause that hangs on a noun and does not hold the claim: "a shrine visited every year", "the
 * tower, completed in 1974, has killed 19", "a judge who had sentenced two men was shot dead". What hangs on an event tells of it.
 */
export const isInOtherClause = (tokens: Token[], span: Span, i: number, claim: RawClaim): boolean =>
  claim.at > i ? closesBefore(tokens, span, i, claim) : opensAfter(tokens, span, i, claim);

function closesBefore(tokens: Token[], span: Span, i: number, claim: RawClaim): boolean {
  const opener = openerBefore(tokens, span.from, i);
  if (opener < 0 || isOfEvent(tokens, span, opener)) return false;
  let hasVerb = false;
  for (let k = opener; k <= i; k++) hasVerb ||= isFinite(tokens[k]!);
  for (let j = i + 1; j <= claim.at; j++) {
    const token = tokens[j]!;
    if (token.low === ',') return !goesOn(tokens, j + 1);
    if (RELATIVES.has(token.low) || ADVERBIAL.has(token.low)) return false;
    if (j === claim.at) return hasVerb && isActive(token, claim);
    if (!isFinite(token)) continue;
    if (hasVerb) return true;
    hasVerb = true;
  }
  return false;
}

/** "the mine left from the war killed 12", "the guides who climbed it every year died". */
const isActive = ({ low }: Token, { from, at }: RawClaim): boolean => {
  const form = PREDICATES.get(low)?.form;
  return form === 'intr' || (form === 'past' && from > at);
};

const goesOn = (tokens: Token[], k: number): boolean =>
  GOES_ON.has(tokens[k]?.low ?? '') || RELATIVES.has(tokens[k + 1]?.low ?? '');

/** Where the clause with the word at `i` opens that hangs on a noun, or -1. */
function openerBefore(tokens: Token[], from: number, i: number): number {
  for (let k = i - 1; k > from; k--) {
    const token = tokens[k]!;
    if (HARD.has(token.low) || ADVERBIAL.has(token.low)) return -1;
    if (RELATIVES.has(token.low)) return k;
    if (token.low === ',') return -1;
    if (mayBeParticiple(token) && !isCasualty(token) && isBehindNoun(tokens, k)) return isAdverbial(tokens, from, k) && !isClosed(tokens, i) ? -1 : k; // prettier-ignore
  }
  return -1;
}

/** "when the tower collapsed in 2013": the verb of a clause that tells when. */
function isAdverbial(tokens: Token[], from: number, k: number): boolean {
  for (let j = k - 1; j > from && k - j < 9; j--) {
    const { low } = tokens[j]!;
    if (ADVERBIAL.has(low)) return true;
    if (low === ',' || HARD.has(low) || RELATIVES.has(low)) return false;
  }
  return false;
}

/** "when a bus made in 1996 lost its brakes": another verb behind the time. */
function isClosed(tokens: Token[], i: number): boolean {
  for (let j = i + 1; j < Math.min(i + 7, tokens.length); j++) {
    if (tokens[j]!.kind === 'mark') return false;
    if (isFinite(tokens[j]!)) return true;
  }
  return false;
}

/** Behind a noun, with no word of its own for who and when: "a bus made in 1996". */
const isBehindNoun = (tokens: Token[], k: number): boolean => {
  const before = tokens[k - 1]!;
  if (before.low === ',') return k > 1 && tokens[k - 2]!.kind === 'word' && !isPast(tokens[k - 2]!);
  return before.kind === 'word' && !isFinite(before) && before.low !== 'and' && before.low !== 'to' && !isPronoun(before); // prettier-ignore
};
const isPronoun = ({ low }: Token): boolean => PRONOUNS.has(low);
const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'we', 'i']);

function opensAfter(tokens: Token[], span: Span, i: number, claim: RawClaim): boolean {
  const opener = openerBefore(tokens, Math.max(span.from, claim.at), i);
  return opener > Math.max(claim.at, claim.to - 1) && !isOfEvent(tokens, span, opener);
}

function isOfEvent(tokens: Token[], span: Span, opener: number): boolean {
  for (let k = opener; k < Math.min(opener + 4, span.to); k++) if (OF_EVENTS.has(tokens[k]!.low) && (tokens[k]!.low !== 'carried' || tokens[k + 1]?.low === 'out')) return true; // prettier-ignore
  let head = opener - 1;
  while (head > span.from && (tokens[head]!.low === ',' || tokens[head]!.low === 'in')) head--;
  if (WARS.has(tokens[head]!.low)) return true;
  return !VEHICLES.has(tokens[head]!.low) && causeIn(tokens, Math.max(span.from, head - 1), head + 1) !== null; // prettier-ignore
}
