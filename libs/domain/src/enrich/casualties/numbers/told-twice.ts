import { readCore } from './number-core.js';
import type { Core } from './number-words.js';
import type { Token } from '../words/tokens.js';

/** "seventeen (17) passengers", "6 (six) persons": the same figure again in brackets is passed over. */
export function overTwice(tokens: Token[], core: Core, end: number): Core {
  if (tokens[core.to]?.low !== '(' || core.vague || core.high !== null || core.to + 2 >= end) return core;
  const again = readCore(tokens, core.to + 1, end);
  return again?.low === core.low && tokens[again.to]?.low === ')' && again.to < end
    ? { ...core, to: again.to + 1 }
    : core;
}
