import { countryOfDemonym } from '../../entities/demonyms.js';
import { peopleNoun } from '../words/lexicon.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';

/** The party that the victims belong to by its adjective: "50 Ukrainian fighters" → UA. */
export function victimSideOf(raw: RawClaim, reading: Reading): string | null {
  const before = reading.raws[reading.raws.indexOf(raw) - 1];
  for (let i = raw.from; i < Math.min(raw.to, reading.tokens.length); i++) {
    const token = reading.tokens[i]!;
    const country = token.cap ? countryOfDemonym(token.low) : null;
    if (country) return country;
  }
  return before && isBare(raw, reading) ? victimSideOf(before, reading) : null;
}

/** "Two Armenian servicemen died and one was injured": a figure without a noun is of the side of the figure before. */
const isBare = (raw: RawClaim, { tokens }: Reading): boolean =>
  raw.group === 'combatants' &&
  raw.to > raw.from &&
  tokens[raw.to - 1]!.low !== 'own' &&
  peopleNoun(tokens[raw.to - 1]!) === null;
