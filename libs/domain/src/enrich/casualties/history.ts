import { PREDICATES } from './data/predicates.js';
import type { Reading } from './reading.js';
import type { RawClaim } from './raw.js';
import type { Token } from './tokens.js';

const PHRASES = [
  ['every', 'year'],
  ['each', 'year'],
  ['per', 'year'],
  ['a', 'year'],
  ['annually'],
  ['on', 'average'],
  ['average', 'of'],
  ['people', 'a', 'day'],
  ['a', 'week', 'on'],
  ['this', 'year'],
  ['last', 'year'],
  ['in', 'recent', 'years'],
  ['over', 'the', 'years'],
  ['last', 'month'],
  ['years', 'after'],
  ['years', 'since'],
  ['year', 'after'],
  ['years', 'ago'],
  ['decades', 'ago'],
  ['months', 'ago'],
  ['year', 'ago'],
  ['decade', 'ago'],
  ['month', 'ago'],
  ['weeks', 'ago'],
  ['last', 'decade'],
  ['past', 'decade'],
  ['past', 'year'],
  ['in', 'past', 'years'],
  ['similar', 'attack', 'last'],
  ['previous', 'years'],
  ['anniversary'],
  ['century'],
  ['world', 'war'],
  ['holocaust'],
  ['every', 'day'],
  ['each', 'day'],
  ['per', 'day'],
  ['each', 'month'],
  ['every', 'month'],
  ['memorial', 'to'],
  ['memorial', 'for'],
  ['monument', 'to'],
  ['in', 'memory', 'of'],
  ['commemorating'],
  ['commemorated'],
  ['since', 'the', 'war', 'began'],
  ['last', 'week'],
  ['throughout', 'the', 'war'],
  ['earlier', 'this', 'year'],
  ['earlier', 'this', 'month'],
  ['deadliest', 'since'],
  ['worst', 'since'],
];
const BY_FIRST = new Map<string, string[][]>();
for (const phrase of PHRASES) BY_FIRST.set(phrase[0]!, [...(BY_FIRST.get(phrase[0]!) ?? []), phrase]);

const FICTION = new Set(
  'novel movie film drama fictional mock videogame fortnite rehearsal re-enactment reenactment simulated simulates simulation scenario imagined imagines thriller screenplay'.split(
    ' ',
  ),
);
const COURT = new Set(
  'trial convicted sentenced jailed pleaded acquitted manslaughter sentencing imprisoned jury jurors defendant indictment tribunal'.split(
    ' ',
  ),
);

const CHARGED = new Set(['accused', 'suspected', 'charged', 'guilty', 'convicted', 'indicted', 'wanted']);
const CHARGES = new Set(['of', 'with', 'for']);
const CRIMES = new Set(['murder', 'murders', 'killing', 'manslaughter', 'death', 'deaths', 'attempted']);

/** "charged with murdering a jogger", "convicted of the murder". */
function isCrime(tokens: Token[], k: number): boolean {
  const at = tokens[k]?.low === 'the' || tokens[k]?.low === 'a' ? k + 1 : k;
  const low = tokens[at]?.low ?? '';
  return CRIMES.has(low) || PREDICATES.get(low)?.form === 'ing';
}

const HEARS = new Set(['heard', 'hears', 'ruled', 'found', 'convicted']);
/** "a convicted drug dealer was killed": said of the victim. */
const ARTICLES = new Set(['a', 'the', 'an']);

/** Whether the sentence tells of something made up: no claim at all. */
export const isFiction = ({ tokens, span }: Reading): boolean => {
  for (let i = span.from; i < span.to; i++)
    if (FICTION.has(tokens[i]!.low) || (tokens[i]!.low === 'video' && tokens[i + 1]?.low.startsWith('game')))
      return true;
  return false;
};

/** Whether a claim stands in a report from a court, which is about what happened long before. */
export function isOfCourt({ tokens, span }: Reading): boolean {
  for (let i = span.from; i < span.to; i++) {
    const low = tokens[i]!.low;
    if (low === 'accused' && tokens[i - 1]?.low === 'the' && !CHARGES.has(tokens[i + 1]?.low ?? ''))
      return true;
    if (COURT.has(low) && !ARTICLES.has(tokens[i - 1]?.low ?? '')) return true;
    if (CHARGED.has(low) && CHARGES.has(tokens[i + 1]?.low ?? '') && isCrime(tokens, i + 2)) return true;
    if (low === 'court' && HEARS.has(tokens[i + 1]?.low ?? '')) return true;
  }
  return false;
}

/** Whether a claim tells of another time than the post's own: a former year, an annual toll, "last month". */
export function isHistorical(r: Reading, claim: RawClaim, year: number | null): boolean {
  const { tokens, span } = r;
  if (claim.moved) return false;
  for (let i = span.from; i < span.to; i++) {
    if (tokens[i]!.low === ';') {
      if (i > claim.at) return false;
      continue;
    }
    if (
      BY_FIRST.get(tokens[i]!.low)?.some((phrase) => phrase.every((word, k) => tokens[i + k]?.low === word))
    )
      return !isDeadliest(tokens, i, claim);
    if (isSince(tokens, i, claim)) return true;
    if (/^(?:18|19)\d0s$/.test(tokens[i]!.low)) return true;
    if (year !== null && isFormerYear(tokens, i, span.to, year) && !isDeadliest(tokens, i, claim))
      return true;
  }
  return false;
}

/** "the worst loss since 2021, when 14 soldiers were killed". */
const isSince = (tokens: Token[], i: number, claim: RawClaim): boolean =>
  claim.at > i &&
  tokens[i]!.low === 'since' &&
  tokens.slice(i + 1, i + 6).some(({ low }) => low === 'when') &&
  tokens.slice(i + 1, i + 4).some(({ kind, value }) => kind === 'number' && value > 1800 && value < 2100);

/** "the deadliest attack since 2005": the year belongs to the comparison. */
function isDeadliest(tokens: Token[], i: number, claim: RawClaim): boolean {
  if (i < claim.at) return false;
  for (let k = Math.max(0, i - 10); k <= i; k++) if (COMPARES.has(tokens[k]!.low)) return true;
  return false;
}
const COMPARES = new Set([
  'deadliest',
  'worst',
  'biggest',
  'largest',
  'heaviest',
  'first',
  'highest',
  'bloodiest',
  'built',
  'founded',
  'born',
  'elected',
  'opened',
]);

const BEFORE = new Set([
  'in',
  'since',
  'the',
  'of',
  'from',
  'until',
  'by',
  'during',
  '(',
  'a',
  'and',
  'early',
  'late',
  'mid',
]);

function isFormerYear(tokens: Token[], i: number, end: number, year: number): boolean {
  const t = tokens[i]!;
  if (t.kind !== 'number' || t.end - t.start !== 4 || !(t.value >= 1800 && t.value < year)) return false;
  const next = i + 1 < end ? tokens[i + 1]! : null;
  if (next?.low === 'people' || next?.low === 'others') return false;
  return (
    BEFORE.has(tokens[i - 1]?.low ?? '') ||
    isMonthName(tokens[i - 1]) ||
    (tokens[i - 1]?.low === ',' && isMonthName(tokens[i - 3]))
  );
}
const isMonthName = (t: Token | undefined): boolean =>
  !!t?.cap && /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(t.low);
