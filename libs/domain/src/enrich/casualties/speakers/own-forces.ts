import { ADVERBS, BE, HAVE } from '../data/words.js';
import { isCasualty } from '../mood/other-clauses.js';
import { hasWord } from '../predicates/figures.js';
import { peopleNoun } from '../words/lexicon.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const FORCES = words(
  'troops soldiers fighters rebels insurgents guerrillas separatists jihadists militants militia army military enemy battalion brigade regiment garrison rsf saf',
);
const SUFFERS = words('suffered suffers sustained lost');
const LOST = words('losses lost loses lose');
const IN = words('in among from within');
const WHOSE = words('its their our his own');
const RANKS = words('ranks forces units troops fighters soldiers');
const JOINS = words('and , plus');
const PUT = words('put given reported estimated as at to : about');
const NEAR = 5;
const FAR = 9;

/** Figures without a noun that an armed side tells of its own: "the troops suffered three dead and seven injured", "nine dead in its ranks". */
export function countOwnForces(raws: readonly RawClaim[], tokens: Token[], span: Span): void {
  let last: RawClaim | null = null;
  for (const raw of raws) {
    if (raw.group === 'combatants' && isLost(raw, tokens)) last = raw;
    if (raw.group !== 'all' || !raw.count || (isOfPeople(raw, tokens) && !isOfOurs(raw, tokens, span)))
      continue;
    const isOwn =
      (tokens[raw.to - 1]!.low === 'own' && hasForce(tokens, span.from, raw.from)) ||
      isInRanks(raw, tokens, span) ||
      isOfOurs(raw, tokens, span) ||
      isSuffered(raw, tokens, span) ||
      isOfLosses(raw, tokens, span) ||
      (last !== null && goesOn(tokens, last.to, raw.from));
    if (!isOwn) continue;
    raw.group = 'combatants';
    last = raw;
  }
}

const isLost = ({ at, from }: RawClaim, tokens: Token[]): boolean =>
  LOST.is(tokens[at]) || LOST.is(tokens[from - 1]);

/** "12 dead and 30 wounded". */
function goesOn(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!JOINS.is(tokens[k]) && !isCasualty(tokens[k]!)) return false;
  return from < to;
}

/** A noun of its own says who they are; the men that an army loses are its men. */
function isOfPeople({ from, to, at }: RawClaim, tokens: Token[]): boolean {
  for (let i = from; i < to; i++)
    if (peopleNoun(tokens[i]!)) return tokens[i]!.low !== 'men' || tokens[at]!.low !== 'loss';
  return false;
}

/** "nine dead in its ranks", "four killed among their own fighters". */
function isInRanks({ at, to }: RawClaim, tokens: Token[], span: Span): boolean {
  const from = Math.max(at, to - 1) + 1;
  if (!IN.is(tokens[from]) || !WHOSE.is(tokens[from + 1])) return false;
  for (let k = from + 2; k < Math.min(from + NEAR, span.to); k++) if (RANKS.is(tokens[k])) return true;
  return false;
}

/** "the rebels said ten of their men", "the defence ministry said 26 of its personnel": of what an armed side has. */
function isOfOurs({ from, to }: RawClaim, tokens: Token[], span: Span): boolean {
  for (let k = from + 1; k < to; k++)
    if (MEN.is(tokens[k]) && WHOSE.is(tokens[k - 1]) && tokens[k - 2]?.low === 'of')
      return hasForce(tokens, span.from, from) || hasWord(tokens, span.from, from, DEFENCE);
  return false;
}
const MEN = words('men personnel');
const DEFENCE = words('defence defense');

/** "The army lost 12 dead", "the enemy left 14 dead on the field", "killed 15 for the loss of two men". */
function isSuffered({ from, at }: RawClaim, tokens: Token[], span: Span): boolean {
  if (tokens[at]!.low === 'loss') return hasForce(tokens, span.from, at);
  const verb = tokens[from - 1]?.low ?? '';
  let k = from - 2;
  while (k > span.from && (HAVE.is(tokens[k]) || ADVERBS.is(tokens[k]))) k--;
  if (k < span.from) return false;
  return verb === 'left' ? tokens[k]!.low === 'enemy' : SUFFERS.is(tokens[from - 1]) && FORCES.is(tokens[k]);
}

/** "Army losses were put at 12 dead", "our losses are two killed". */
function isOfLosses({ from, at }: RawClaim, tokens: Token[], span: Span): boolean {
  for (let k = from - 1; k >= Math.max(span.from, from - FAR); k--) {
    const { low } = tokens[k]!;
    if (low === 'losses') return isOfForce(tokens, k, span.from);
    if (!BE.is(tokens[k]) && !PUT.is(tokens[k]) && !ADVERBS.is(tokens[k])) return false;
  }
  return tokens[at]!.low === 'losses' && isOfForce(tokens, at, span.from);
}

const isOfForce = (tokens: Token[], k: number, from: number): boolean => {
  const before = tokens[k - 1]?.low ?? '';
  return k > from && (before === 'our' || before === 'own' || hasForce(tokens, Math.max(from, k - 2), k));
};

const hasForce = (tokens: Token[], from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (FORCES.is(tokens[k])) return true;
  return false;
};
