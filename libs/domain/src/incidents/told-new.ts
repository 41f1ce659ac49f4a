import type { Claim } from '../claim.js';

/** "has now claimed 12 lives", "are now known to have died", "now stands at": told as new, though no word says that it grew. */
const NOW =
  /\b(?:has|had|have|is|are|was|were|stands?|stood) now\b|\bnow (?:stands?|stood|known|confirmed|dead|say|says|put|puts|number|numbers|at)\b/i;

/** "Nine are still missing", "nobody is missing any more": what is left of a former figure. */
const LEFT =
  /\b(?:still|remain|remains|remained|any ?more|any longer|no longer|down to|left to be found|accounted for)\b/i;

/** Whether a figure is presented as new (contract, rule 3). */
export const isToldNew = ({ fresh, mode, measure, sentence }: Claim): boolean =>
  fresh || (mode === 'total' && (NOW.test(sentence) || (measure === 'missing' && LEFT.test(sentence))));

const EVENTS =
  '(?:crash|accident|collision|derailment|sinking|capsizing|shipwreck|disaster|tragedy|fire|blaze|explosion|blast|bombing|attack|shooting|' +
  'stabbing|stampede|crush|collapse|landslide|mudslide|avalanche|strike|airstrike)';
/** "the fire in Porto", "Monday's train crash": of an event that the reader knows. */
const KNOWN = new RegExp(
  String.raw`\b(?:the|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s|last (?:week|night|month)['’]s|this week['’]s) ` +
    String.raw`(?:[\w-]+ ){0,3}${EVENTS}\b`,
  'i',
);

/** Whether the wording speaks of its event as of one that was told before. */
export const tellsOfKnown = ({ mode, sentence }: Claim): boolean => mode === 'total' && KNOWN.test(sentence);

/** "A fire", "when a train derailed", "after gunmen opened fire". */
const HAPPENED = new RegExp(
  [
    String.raw`\b(?:a|an|another) (?:[\w-]+ ){0,3}${EVENTS}\b`,
    String.raw`\b(?:broke out|opened fire|went off|plunged|overturned|capsized|sank|derailed|collided|crashed|exploded|collapsed|` +
      String.raw`swept|hit|struck|buried|engulfed|ripped|tore|rammed|veered|slammed|caved in|gave way|came down|blew up)\b`,
  ].join('|'),
  'i',
);

/** Whether the wording tells that something happened, as one does who tells it first. */
export const tellsItHappened = (claim: Claim): boolean =>
  HAPPENED.test(claim.sentence) && !tellsOfKnown(claim);
