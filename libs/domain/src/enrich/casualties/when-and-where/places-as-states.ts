import type { Token } from '../words/tokens.js';
import { LOCATIVE } from './place-words.js';

const ACTS = new Set(
  'has have had did does not also again repeatedly denied denies blamed blames accused accuses vowed warned condemned responded commented commenting rejected rejects wants wanted insists insisted called calls urged demanded ordered launched fired retaliated confirmed acknowledged speaks spoke'.split(
    ' ',
  ),
);

/** "Kyiv has not responded", "Moscow blamed": a capital that stands for its government. `before` is the token ahead of it. */
export function actsAsState(tokens: Token[], before: number, next: number, end: number): boolean {
  if (LOCATIVE.has(tokens[before]?.low ?? '')) return false;
  for (let i = next; i < Math.min(next + 5, end); i++) {
    const { low } = tokens[i]!;
    if (!ACTS.has(low)) return false;
    if (ACTING.has(low)) return true;
  }
  return false;
}
const ACTING = new Set(
  [...ACTS].filter(
    (word) => !['has', 'have', 'had', 'did', 'does', 'not', 'also', 'again', 'repeatedly'].includes(word),
  ),
);

/** "The interior ministry in Rabat puts the toll at": the country's, in its capital. */
export const isOfState = (tokens: Token[], at: number, floor: number): boolean =>
  at >= floor && STATE.has(tokens[at]!.low);
const STATE = new Set(
  'ministry ministries government parliament presidency army military staff embassy'.split(' '),
);
