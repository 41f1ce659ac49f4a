import { BOUNDS } from '../changes/former-words.js';
import { FALSE, STATED } from '../words/mood-words.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { WordClass, words } from '../words/word-class.js';

const set = (words: string): Set<string> => new Set(words.split(/\s+/));

/** What somebody was who told a figure that does not hold; `FALSE` words say it, too. */
export const MISINFORMED = words('misinformed misled ill-informed ill-advised misinterpreted misheard');
const OPENS = words('when in to for by');
const WHO = words(
  'he she it they we officials police authorities himself the ministry hospital mayor governor army',
);
const TELLS = new WordClass([
  ...STATED,
  ...set(
    `say saying tell telling speak speaking talk talked talking report reporting announce announcing give giving claim claiming state stating
    declare declared declaring mentioned mentioning putting quoted quoting`,
  ),
]);
const REACH = 4;

/** "misinformed when he spoke of 12 deaths", "in error when it reported eleven killed": what was told then is wrong. */
export function markMisinformed(raws: readonly RawClaim[], tokens: Token[], span: Span): void {
  for (let i = span.from + 1; i < span.to - 3; i++) {
    if ((!MISINFORMED.is(tokens[i]) && !FALSE.is(tokens[i])) || tokens[i - 1]!.low === 'not') continue;
    const verb = tellingBehind(tokens, i + 1, span);
    if (verb < 0) continue;
    let end = verb + 1;
    while (end < span.to && !BOUNDS.is(tokens[end]) && !turns(tokens, end)) end++;
    for (const raw of raws)
      if (raw.from > verb && raw.from < end && raw.status === 'asserted') raw.status = 'corrected';
  }
}

/** Where the verb of "when he spoke", "to say", "in announcing" stands; -1 where none follows. */
function tellingBehind(tokens: Token[], from: number, span: Span): number {
  for (let k = from; k < Math.min(from + REACH + 2, span.to); k++) {
    const { low } = tokens[k]!;
    if (BOUNDS.is(tokens[k]) && low !== ',') return -1;
    if (!OPENS.is(tokens[k])) continue;
    for (let verb = k + 1; verb < Math.min(k + REACH, span.to); verb++) {
      if (TELLS.is(tokens[verb])) return verb;
      if (!WHO.is(tokens[verb])) break;
    }
  }
  return -1;
}

/** "and that two is the right number". */
const turns = (tokens: Token[], k: number): boolean =>
  tokens[k]!.low === 'and' && tokens[k + 1]?.low === 'that';
