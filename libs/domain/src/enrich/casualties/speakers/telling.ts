import { MONTHS, WEEKDAYS } from '../data/words.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const TELLS =
  words(`said says say saying told tells telling wrote writes posted tweeted announced announces added stated states spoke speaking
  explained warned gave given gives giving briefed`);
/** What may stand between such a verb and where or when the words were said. */
const BETWEEN =
  words(`in on at via to from during before after around shortly just the a an his her its their this that new latest early late earlier
  reporters journalists media press parliament lawmakers viewers listeners television tv radio telegram twitter facebook
  figures figure numbers update briefing conference news interview speech address statement message post tweet video call broadcast
  morning afternoon evening night noon midday midnight dawn dusk sunrise sunset daybreak hours today yesterday`);
const FARTHEST = 10;

/**
 * Whether what stands at `i` tells when or where somebody spoke, and not when or where it happened: "told reporters in
 * Bhubaneswar on Sunday", "said in a tweet before sunrise on Saturday".
 */
export function isOfTelling(tokens: readonly Token[], i: number, floor: number): boolean {
  for (let k = i - 1; k >= Math.max(floor, i - FARTHEST); k--) {
    const token = tokens[k]!;
    if (TELLS.is(token)) return true;
    const isTime =
      token.kind === 'number' || Object.hasOwn(WEEKDAYS, token.low) || Object.hasOwn(MONTHS, token.low);
    if (!BETWEEN.is(token) && !token.cap && !isTime) return false;
  }
  return false;
}
