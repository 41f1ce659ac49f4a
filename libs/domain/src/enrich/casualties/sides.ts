import { countryOfDemonym } from '../entities/demonyms.js';
import type { RawClaim } from './raw.js';
import type { Reading } from './reading.js';

/** The party that the victims belong to by its adjective: "50 Ukrainian fighters" → UA. */
export function victimSideOf(raw: RawClaim, reading: Reading): string | null {
  for (let i = raw.from; i < Math.min(raw.to, reading.tokens.length); i++) {
    const token = reading.tokens[i]!;
    const country = token.cap ? countryOfDemonym(token.low) : null;
    if (country) return country;
  }
  return null;
}
