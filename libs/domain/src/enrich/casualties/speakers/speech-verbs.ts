import { NOT_SPEECH_AFTER, SPEAKERS, SPEECH } from '../data/speech.js';
import { CALLS, isA, KINDS } from '../words/marks.js';
import type { Reading } from '../reading.js';
import { readQuantity } from '../numbers/numbers.js';
import type { Token } from '../words/tokens.js';

const BE = new Set(['was', 'were', 'is', 'are', 'been', 'be', 'being']);

export function isSpeech(tokens: Token[], i: number, end: number): boolean {
  if (!isA(tokens[i]!, SPEAKING)) return false;
  const low = tokens[i]!.low;
  if (low === 'per') return isPer(tokens, i);
  if (isCitedBy(tokens, i)) return true;
  if (low === 'words') return tokens[i - 2]?.low === 'in' && tokens[i + 1]?.low === 'of';
  if (SPEAKS.has(low)) return tokens[i + 1]?.low === 'of';
  if (!SPEECH.has(low)) return REVISES.has(low) && countsAfter(tokens, i, end);
  if (OPINES.has(low)) return isOpinion(tokens, i, end);
  if (low === 'listed' && !countsAfter(tokens, i, end)) return false;
  if (low.startsWith('claim') && hasLives(tokens, i, end)) return false;
  if (i + 1 < end && NOT_SPEECH_AFTER.has(tokens[i + 1]!.low)) return false;
  if (low === 'according') return tokens[i + 1]?.low === 'to';
  const before = tokens[i - 1]?.low ?? '';
  if (BE.has(before)) return false;
  return !(
    before === 'the' ||
    before === 'a' ||
    before === 'of' ||
    before === 'no' ||
    before === 'to' ||
    before === 'this' ||
    NOT_SAID.has(before) ||
    before === 'initial'
  );
}

const SPEAKS = new Set(['spoke', 'speaks', 'speak', 'boasted', 'boasts']);

const OPINES = new Set(
  'estimate believe believes show shows showed suggest suggests indicate indicates'.split(' '),
);

/** "agencies estimate that 200 died": before a clause or a figure, and no noun. */
function isOpinion(tokens: Token[], i: number, end: number): boolean {
  const before = tokens[i - 1]?.low ?? '';
  if (i === 0 || ['the', 'a', 'an', 'of', 'to', 'not', 'latest'].includes(before) || NOT_SAID.has(before))
    return false;
  return i + 1 < end && (tokens[i + 1]!.low === 'that' || readQuantity(tokens, i + 1, end) !== null);
}

/** "per police", and not "per day". */
const isPer = (tokens: Token[], i: number): boolean =>
  (tokens[i + 1]?.low === 'the' || SPEAKERS.has(tokens[i + 1]?.low ?? '') || (tokens[i + 1]?.cap ?? false)) &&
  (i === 0 || [',', '.', 'as'].includes(tokens[i - 1]!.low));

const NOT_SAID = new Set(
  'its his her their an that such any earlier previous first as should initial'.split(' '),
);

const REVISES = new Set(
  'left leaves raised raises lowered lowers revised revises corrected corrects cut cuts updated updates counts lists'.split(
    ' ',
  ),
);

/** Everything that may be a word of speech, for a look at one bit. */
const SPEAKING = KINDS.add(['per', 'words', ...SPEAKS, ...SPEECH, ...REVISES]);
/** Whether anybody may speak in a sentence. */
export const SPOKEN = CALLS.add(['per', 'words', ...SPEAKS, ...SPEECH, ...REVISES]);

/** Whether a sentence holds a word of speech, said by somebody or not. */
export function hasSpeech({ tokens, span }: Reading): boolean {
  for (let i = span.from; i < span.to; i++) if (isA(tokens[i]!, SPEAKING)) return true;
  return false;
}

const COUNTED = new Set(
  'number numbers toll count tally figure figures total dead deaths fatalities injured wounded victims people casualties'.split(
    ' ',
  ),
);

const FIGURES = new Set(['number', 'numbers', 'toll', 'count', 'tally', 'figure', 'figures', 'total']);

/** "the flood claimed two more lives": no words of anybody. */
function hasLives(tokens: Token[], i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(i + 8, end); k++)
    if (tokens[k]!.low === 'lives' || tokens[k]!.low === 'life') return true;
  return false;
}

/** "left the number of injured at 900", "has corrected the toll": whoever gives a count, speaks. */
function countsAfter(tokens: Token[], i: number, end: number): boolean {
  const { low } = tokens[i]!;
  for (let k = i + 1; k < Math.min(i + 4, end); k++) {
    if (tokens[k]!.kind === 'mark') return false;
    if (low === 'left' || low === 'leaves' ? FIGURES.has(tokens[k]!.low) : COUNTED.has(tokens[k]!.low))
      return true;
  }
  return false;
}

/** Words that open no speaker: "There were no reports", "No deaths reported". */
const CITES = new Set(['according', 'per', 'words']);

/** Whether the speaker stands behind the word: "according to", "as reported by". */
export const isCite = (tokens: Token[], i: number): boolean =>
  CITES.has(tokens[i]!.low) || isCitedBy(tokens, i);

const isCitedBy = (tokens: Token[], i: number): boolean =>
  tokens[i - 1]?.low === 'as' && tokens[i + 1]?.low === 'by' && SPEECH.has(tokens[i]!.low);
