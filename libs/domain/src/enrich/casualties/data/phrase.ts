import type { Measure } from '../../../claim.js';

/**
 * Turns of phrase without a casualty word of their own. A slot lists its words with `|`; `*` passes over up to three words. Who suffers
 * is the subject of the phrase, the people right behind it, those between its first word and the rest ("of" may stand there), or those
 * whom a "for" behind it or in front of it names.
 */
export interface Phrase {
  measure: Measure;
  who: 'subject' | 'object' | 'between' | 'for';
  /** Only as a denial: "did not pull through". */
  not: boolean;
  slots: string;
}

export const all = (measure: Measure, who: Phrase['who'], not: boolean, lines: string): Phrase[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((slots) => ({ measure, who, not, slots }));
