import { readQuantity } from '../numbers/numbers.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const DISASTERS = new Set(
  `fire blaze inferno quake earthquake flood floods flooding crash collapse stampede shooting bombing blast explosion landslide mudslide avalanche
  disaster tragedy massacre cyclone typhoon hurricane tornado storm capsizing sinking wildfire wildfires derailment eruption tsunami`.split(
    /\s+/,
  ),
);
const BODIES = new Set('body bodies victim victims corpses remains'.split(' '));
const REACHES = new Set('reached reaches stands stood rose risen climbed passed hit grew grown'.split(' '));
const LINKS = new Set('at to now'.split(' '));
const ENDS = new Set('. , ; and with on by after since late early yesterday today'.split(' '));
const REACH = 9;

/** "the count in the fire reached 161", "the tally for Valencia stands at 229, with one more body found": dead, though no word says so. */
export function ofDisaster(tokens: Token[], i: number, span: Span): boolean {
  let isOf = false;
  for (let k = span.from; k < span.to && !isOf; k++) isOf = BODIES.has(tokens[k]!.low);
  for (let k = i + 1; k < Math.min(i + REACH, span.to - 1); k++) {
    isOf ||= DISASTERS.has(tokens[k]?.low ?? '');
    if (!REACHES.has(tokens[k]?.low ?? '')) continue;
    let at = k + 1;
    while (LINKS.has(tokens[at]?.low ?? '')) at++;
    const q = isOf && at < span.to ? readQuantity(tokens, at, span.to) : null;
    return Boolean(q?.count && (q.to >= span.to || ENDS.has(tokens[q.to]?.low ?? '')));
  }
  return false;
}
