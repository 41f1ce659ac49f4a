import { mayCount } from '../words/counting-words.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';
import type { Candidate } from './candidates.js';

/**
 * "Floods killed 38 people: 21 in Tana River, 11 in Garissa", "41 died, among them 27 in Kyiv": the whole is of none of the
 * places that share it.
 */
export function beforeShares(found: Candidate[], tokens: Token[], at: number, end: number): Candidate[] {
  let mark = at + 1;
  while (mark < end && !SHARES.is(tokens[mark]) && !isOfThem(tokens, mark)) mark++;
  if (mark >= end) return found;
  const isColon = tokens[mark]!.low === ':';
  const shares = found.filter(
    (c) => c.token > mark && (isColon ? hasShare(tokens, c) : leadsFromFigure(tokens, c)),
  );
  return shares.length < (isColon ? 2 : 1) ? found : found.filter((c) => c.token < mark);
}
const SHARES = words(': among including');

/** "killed 31 people, 27 of them in Kermanshah and four in Ilam". */
const isOfThem = (tokens: Token[], i: number): boolean =>
  tokens[i]!.low === 'of' &&
  /^(?:them|whom|those|which)$/.test(tokens[i + 1]?.low ?? '') &&
  isBare(tokens, i - 1) &&
  LEADS_TO.is(tokens[i + 2]);

/** "four in neighbouring Ilam": whether a figure stands right before what leads to the place. */
function leadsFromFigure(tokens: Token[], { token }: Candidate): boolean {
  let k = token - 1;
  while (k > token - FARTHEST_LEAD && !LEADS_TO.is(tokens[k])) k--;
  return isBare(tokens, k - 1);
}
const FARTHEST_LEAD = 4;

/** "21 in Tana River", "Tana River (21)", "Tana River 21". */
export const hasShare = (tokens: Token[], { token, figure }: Candidate): boolean =>
  figure >= 0 || [token - 2, token - 3, token + 1, token + 2].some((i) => isBare(tokens, i));

const isBare = (tokens: Token[], i: number): boolean => tokens[i] !== undefined && mayCount(tokens[i]!);

export const LEADS_TO = words('in at near across outside inside');
