import { KINDS } from '../words/marks.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** Words by which people are patients of a trial or subjects of a study. */
const STUDIED = words('placebo cohort randomised randomized meta-analysis');
const STUDY = words('study trial researchers survey');
const WATCH = words('followed tracked compared enrolled recruited');

const OF_STUDIES = KINDS.add([...STUDIED, ...STUDY]);

/** "Of the 1,200 patients on placebo 84 died": nobody whom an event befell. */
export function isOfStudy(tokens: Token[], span: Span): boolean {
  if (!(span.kinds & OF_STUDIES)) return false;
  if (STUDIED.in(span)) return true;
  for (let i = span.from; i < span.to - 1; i++)
    if (STUDY.is(tokens[i]) && WATCH.is(tokens[i + 1]) && tokens[i + 2]?.low !== 'by') return true;
  return false;
}
