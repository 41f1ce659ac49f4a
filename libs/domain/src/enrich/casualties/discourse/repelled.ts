import type { Claim } from '../../../claim.js';
import { kindOf } from './kinds.js';

/** Who fights those who attack. */
const FORCES =
  /\b(?:(?:security|government|state|special|armed) forces|troops|soldiers|the army|police(?:men| officers)?|(?:security )?guards|commandos|peacekeepers|vigilantes|residents)\b/i;

/** A fight whose figure may hold both sides. */
const FIGHT =
  /\b(?:clash(?:es|ed)?|fighting|battles?|gun ?battles?|encounters?|operations?|firefights?|shoot-?outs?)\b/i;

/** "Twelve people were killed. Three militants were killed by security forces": none of the twelve. */
export const isRepelled = (sentence: readonly Claim[], before: readonly Claim[]): boolean =>
  before.length > 0 &&
  sentence.every((c) => c.mode === 'total' && kindOf(c) === 'rebels') &&
  FORCES.test(sentence[0]!.sentence) &&
  before.every(
    (c) =>
      !c.subsets.some((s) => s.group === 'perpetrators') && kindOf(c) !== 'rebels' && !FIGHT.test(c.sentence),
  );
