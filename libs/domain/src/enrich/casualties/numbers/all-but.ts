import { readCore } from './number-core.js';
import type { Quantity } from './numbers.js';
import type { Token } from '../words/tokens.js';

/** "all but one of the six": the rest of them. */
export function allBut(tokens: Token[], i: number, end: number): Quantity | null {
  if (tokens[i]!.low !== 'all' || tokens[i + 1]?.low !== 'but') return null;
  const saved = readCore(tokens, i + 2, end);
  if (!saved || tokens[saved.to]?.low !== 'of') return null;
  const whole = readCore(tokens, wholeAt(tokens, saved.to + 1), end);
  if (!whole || whole.vague || saved.vague || whole.low <= saved.low) return null;
  // "all but five of the 119 injured have been named": all of them are hurt
  const n = HURT.has(tokens[whole.to]?.low ?? '') ? whole.low : whole.low - saved.low;
  return { count: n, min: n, max: n, qualifier: 'exactly', increment: false, from: i, to: whole.to };
}

const HURT = new Set([
  'injured',
  'wounded',
  'dead',
  'killed',
  'victims',
  'casualties',
  'fatalities',
  'missing',
]);
/** Over "the", and over "a family of". */
const wholeAt = (tokens: Token[], i: number): number => {
  if (!OF_THE.has(tokens[i]?.low ?? '')) return i;
  return COMPANIES.has(tokens[i + 1]?.low ?? '') && tokens[i + 2]?.low === 'of' ? i + 3 : i + 1;
};
const COMPANIES = new Set('family group party crew team gang convoy'.split(' '));
const OF_THE = new Set(['the', 'its', 'their', 'those', 'these', 'a', 'his', 'her']);
