import type { NounGroup } from './noun-group.js';
import { readQuantity } from '../numbers/numbers.js';
import type { Token } from '../words/tokens.js';

/** "50 people at most", "ten soldiers at the very least". */
export function boundBehind(tokens: Token[], group: NounGroup | null, end: number): NounGroup | null {
  const q = group?.quantity;
  if (!group || !q || q.count === null || q.qualifier !== 'exactly' || tokens[group.to]?.low !== 'at')
    return group;
  let at = group.to + 1;
  while (at < end && (tokens[at]!.low === 'the' || tokens[at]!.low === 'very')) at++;
  const bound = at < end ? tokens[at]!.low : '';
  if ((bound !== 'most' && bound !== 'least') || readQuantity(tokens, at + 1, end)) return group;
  group.quantity =
    bound === 'most' ? { ...q, min: null, qualifier: 'up_to' } : { ...q, max: null, qualifier: 'at_least' };
  group.to = at + 1;
  return group;
}
