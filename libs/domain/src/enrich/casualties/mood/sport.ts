import { BE } from '../data/words.js';
import type { RawClaim } from '../raw.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const UNFIT = words('injury injuries suspension suspensions illness');
const SETS = words('straight points penalties aggregate');
const ROUNDS = words('round rounds lap inning half');
const TIMES = words('twice thrice times');
const NEAR = 6;

/** "lost ten men to injury", "beaten in straight sets", "beaten four times", "out injured", "knocked out in round two", "shot 67 in the second round". */
export function isOfSport({ at, to, from, measure, count }: RawClaim, tokens: Token[]): boolean {
  if (tokens[to]?.low === 'to' && measure === 'killed' && UNFIT.is(tokens[to + 1])) return true;
  const { low } = tokens[at]!;
  const [before, next, third] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (low === 'beaten') return SETS.is(third) || TIMES.is(next) || TIMES.is(third);
  if (low === 'injured') return before?.low === 'out' && BE.is(tokens[at - 2]);
  if (low === 'knocked') return next?.low === 'out' && hasRound(tokens, at + 2);
  return low === 'shot' && from > at && to === from + 1 && count !== null && hasRound(tokens, to);
}

function hasRound(tokens: Token[], from: number): boolean {
  for (let k = from; k < Math.min(from + NEAR, tokens.length); k++) {
    if (tokens[k]!.kind === 'mark') return false;
    if (ROUNDS.is(tokens[k])) return true;
  }
  return false;
}
