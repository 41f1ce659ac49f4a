import { causeIn } from './cause.js';
import type { Token } from '../words/tokens.js';
import { LOCATIVE, ELSEWHERE } from './place-words.js';

/** "the Ayacucho bus accident", "the 2008 Mumbai attacks": the event is called by its place. `k` follows the place. */
export function namesEvent(tokens: Token[], k: number, end: number): boolean {
  let to = k;
  while (to < Math.min(k + 4, end) && tokens[to]!.kind === 'word' && !isLink(tokens[to]!.low)) to++;
  if (to === k || tokens[to]?.low === 'on' || tokens[to]?.low === 'against') return false;
  return causeIn(tokens, k, to) !== null;
}
const isLink = (low: string): boolean => LOCATIVE.has(low) || ELSEWHERE.has(low) || LINKS.has(low);
const LINKS = new Set('and or but is are was were has have had that which who when as to for after before said says'.split(' ')); // prettier-ignore
