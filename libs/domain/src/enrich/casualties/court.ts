import { PREDICATES } from './data/predicates.js';
import { CALLS } from './marks.js';
import type { Reading } from './reading.js';
import type { Token } from './tokens.js';

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
  for (let at = k; at < Math.min(k + 4, tokens.length); at++) {
    const { low, kind } = tokens[at]!;
    if (CRIMES.has(low) || PREDICATES.get(low)?.form === 'ing') return true;
    if (kind === 'mark') return false;
  }
  return false;
}

const HEARS = new Set(['heard', 'hears', 'ruled', 'found', 'convicted']);

/** "a convicted drug dealer was killed": said of the victim. */
const ARTICLES = new Set(['a', 'the', 'an']);

/** Words of a trial, whatever stands before them. */
const BENCH = new Set(
  'jury jurors juror tribunal inquest extradition acquittal manslaughter verdict parole conviction convictions'.split(
    ' ',
  ),
);
const SEEKS = new Set('seek seeks sought asked demand demanded want charged'.split(' '));

const TRIED = CALLS.add([...COURT, ...CHARGED, ...BENCH, 'court', 'prosecutor', 'prosecutors']);

/** Whether a claim stands in a report from a court, which is about what happened long before. */
export function isOfCourt({ tokens, span }: Reading): boolean {
  if (!(span.calls & TRIED)) return false;
  for (let i = span.from; i < span.to; i++) {
    const low = tokens[i]!.low;
    if (low === 'accused' && tokens[i - 1]?.low === 'the' && !CHARGES.has(tokens[i + 1]?.low ?? ''))
      return true;
    if (COURT.has(low) && !ARTICLES.has(tokens[i - 1]?.low ?? '')) return true;
    if (CHARGED.has(low) && CHARGES.has(tokens[i + 1]?.low ?? '') && isCrime(tokens, i + 2)) return true;
    if (low === 'court' && HEARS.has(tokens[i + 1]?.low ?? '')) return true;
    if (BENCH.has(low)) return true;
    if (low.startsWith('prosecutor') && SEEKS.has(tokens[i + 1]?.low ?? '')) return true;
  }
  return false;
}
