import { peopleNoun } from '../words/lexicon.js';
import { PREDICATES } from '../data/predicates.js';
import { PREPOSITIONS } from '../data/words.js';
import { mayCount } from '../words/counting-words.js';
import { CALLS } from '../words/marks.js';
import { isOfToday } from './of-today.js';
import { isInOtherClause, RELATIVES } from './other-clauses.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const COURT = new Set(
  'trial convicted sentenced jailed pleaded acquitted manslaughter sentencing imprisoned jury jurors defendant indictment tribunal'.split(
    ' ',
  ),
);

const CHARGED = new Set([
  'cleared',
  'accused',
  'suspected',
  'charged',
  'guilty',
  'convicted',
  'indicted',
  'wanted',
]);

const CHARGES = new Set(['of', 'with', 'for']);

const CRIMES = new Set(['murder', 'murders', 'killing', 'manslaughter', 'death', 'deaths', 'attempted']);

/** "charged with murdering a jogger", "convicted of the murder". */
function isCrime(tokens: Token[], k: number): boolean {
  for (let at = k; at < Math.min(k + 4, tokens.length); at++) {
    const { low, kind } = tokens[at]!;
    if (CRIMES.has(low) || PREDICATES.get(low)?.form === 'ing') return true;
    if (kind === 'mark') return false;
  }
  return false;
}

const HEARS = new Set(['heard', 'hears', 'ruled', 'found', 'convicted']);

/** The defence in a trial, and no ministry. */
const PLEADS = new Set(['says', 'argues', 'argued', 'maintains', 'contends']);

/** "a convicted drug dealer was killed": said of the victim. */
const ARTICLES = new Set(['a', 'the', 'an']);

/** Words of a trial, whatever stands before them. */
const BENCH = new Set(
  'jury jurors juror tribunal inquest extradition acquittal manslaughter verdict parole conviction convictions'.split(
    ' ',
  ),
);
const SEEKS = new Set('seek seeks sought asked demand demanded want charged'.split(' '));

const TRIED = CALLS.add([
  ...COURT,
  ...CHARGED,
  ...BENCH,
  'appeal',
  'retrial',
  'life',
  'years',
  'sentence',
  'term',
  'defence',
  'defense',
  'court',
  'prosecutor',
  'prosecutors',
]);

/** What a trial is named by, and that is no trial: "clinical trial", "jury duty", "a trial run". */
const TRIED_OUT = new Set('clinical drug field flight vaccine medical time sea'.split(' '));
const NO_TRIAL = new Set(
  'grounds nurse run patient drug flight balloon site period duty box building room court complex'.split(' '),
);
/** Who does this to a court or waits for it does not report from it. */
const AT_COURT = new Set(
  'stormed attacked guarding guarded bombed hit raided awaiting escorting targeted'.split(' '),
);

/** "a jailed leader was shot": said of one who is told of for another reason. */
function isAside(tokens: Token[], span: Span, i: number): boolean {
  const next = tokens[i + 1];
  if (TRIED_OUT.has(tokens[i - 1]?.low ?? '') || NO_TRIAL.has(next?.low ?? '')) return true;
  for (let k = i - 1; k >= Math.max(span.from, i - 3); k--) if (AT_COURT.has(tokens[k]!.low)) return true;
  const before = tokens[i - 1];
  return (
    before !== undefined &&
    i > span.from &&
    mayCount(before) &&
    next?.kind === 'word' &&
    !PREPOSITIONS.has(next.low)
  );
}

/** Whether a claim stands in a report from a court, which is about what happened long before. */
export function isOfCourt({ tokens, span }: Reading, claim: RawClaim): boolean {
  if (!(span.calls & TRIED)) return false;
  for (let i = span.from; i < span.to; i++)
    if (isOfTrial(tokens, i) && !isAside(tokens, span, i) && isTold(tokens, span, i, claim)) return true;
  return false;
}

/** Whether the court tells of the claim: neither of another day, nor in a clause of its own about somebody. */
const isTold = (tokens: Token[], span: Span, i: number, claim: RawClaim): boolean =>
  !isOfToday(tokens, span, claim, i) &&
  !isInOtherClause(tokens, span, i + 1, claim) &&
  !isMoment(tokens, span, i, claim) &&
  !(claim.at < i && tokens.slice(claim.at, i).some(({ low }) => low === ';'));

const GOES_TO = new Set('to at from after before outside during for attending'.split(' '));

/** "the trial of a man", "the sentencing of the gunman": of somebody, and of no drug. */
function isHeld(tokens: Token[], i: number): boolean {
  if (AT_COURT.has(tokens[i - 1]?.low ?? '') || GOES_TO.has(tokens[i - 2]?.low ?? '')) return false;
  if (!/^(?:trial|retrial|sentencing)$/.test(tokens[i]!.low) || tokens[i + 1]?.low !== 'of') return false;
  for (let k = i + 2; k < Math.min(i + 5, tokens.length); k++) if (peopleNoun(tokens[k]!)) return true;
  return false;
}

const LOSES = new Set('lost loses rejected rejects dismissed dismisses denied denies won upheld'.split(' '));

/** "was given 12 years for killing her husband", "gets life for the murder". */
function isTerm(tokens: Token[], i: number): boolean {
  if (!TERMS.has(tokens[i]!.low) || tokens[i + 1]?.low !== 'for' || !isCrime(tokens, i + 2)) return false;
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) if (GETS.has(tokens[k]!.low)) return true;
  return false;
}
const TERMS = new Set(['life', 'years', 'sentence', 'term']);
const GETS = new Set([
  'gets',
  'got',
  'given',
  'handed',
  'faces',
  'serving',
  'served',
  'receives',
  'received',
]);

/** "has lost his appeal", and no appeal for blood. */
function isAppeal(tokens: Token[], i: number): boolean {
  if (tokens[i]!.low !== 'appeal' || tokens[i + 1]?.low === 'for') return false;
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) if (LOSES.has(tokens[k]!.low)) return true;
  return false;
}

const MOMENTS = new Set('eve minutes hours moments ahead'.split(' '));

/** "Minutes after the verdict two men were shot": when it was. */
function isMoment(tokens: Token[], { from }: Span, i: number, claim: RawClaim): boolean {
  if (claim.from <= i || claim.at < claim.from) return false;
  for (let k = i + 1; k < claim.from; k++) if (RELATIVES.is(tokens[k])) return false;
  for (let k = i - 1; k >= Math.max(from, i - 5); k--) if (MOMENTS.has(tokens[k]!.low)) return true;
  return false;
}

function isOfTrial(tokens: Token[], i: number): boolean {
  const low = tokens[i]!.low;
  if (low === 'accused' && tokens[i - 1]?.low === 'the' && !CHARGES.has(tokens[i + 1]?.low ?? ''))
    return true;
  if (COURT.has(low) && !ARTICLES.has(tokens[i - 1]?.low ?? '')) return true;
  if (CHARGED.has(low) && CHARGES.has(tokens[i + 1]?.low ?? '') && isCrime(tokens, i + 2)) return true;
  if (
    (low === 'defence' || low === 'defense') &&
    tokens[i - 1]?.low === 'the' &&
    PLEADS.has(tokens[i + 1]?.low ?? '')
  )
    return true;
  if (low === 'court' && HEARS.has(tokens[i + 1]?.low ?? '')) return true;
  if (isHeld(tokens, i) || isAppeal(tokens, i) || isTerm(tokens, i)) return true;
  return BENCH.has(low) || (low.startsWith('prosecutor') && SEEKS.has(tokens[i + 1]?.low ?? ''));
}
