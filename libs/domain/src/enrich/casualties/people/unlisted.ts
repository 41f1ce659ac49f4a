import { ANIMALS } from '../data/animals.js';
import { ADVERBS, BE, HAVE } from '../data/words.js';
import { isThing, peopleNoun } from '../words/lexicon.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';
import type { NounGroup } from './noun-group.js';

/** What is done to people alone, and said of them in the passive voice. */
const SUFFERED = words(
  'killed slain murdered assassinated executed beheaded decapitated lynched martyred massacred kidnapped abducted wounded injured ambushed tortured hospitalised hospitalized',
);

/** "shot dead", "hacked to death", "gunned down": a verb that kills with what stands behind it. */
const STRUCK = words('shot gunned hacked beaten stabbed burned burnt stoned clubbed mowed cut');
const DOWN = words('dead down to and');

const LOST = words('lost lose losing');
const OWN = words('their his her');

/** The names of armed bodies that count their men by themselves: "ten ADF", "six M23". */
const MEN = words(
  'adf m23 fdlr codeco fano tplf tdf pkk ypg ypj sdf isis isil iswap isgs issp jnim ttp farc eln epl rsf saf hts nsf fardc endf bla blf bra vdp fds fama cjtf sspdf ssnpdf ndf nas spla kia knla kna knpp pdf pdfs lna gna snaf pis kdf updf upc cpc faca biff milf mnlf npa asg tnpb tpnpb opm nscn ulfa ndfb tspc ltte irgc pmf pmu aqap olf ola jem slm apcls ndc wazalendo',
);

export const isBodyOfMen = (token: Token): boolean => MEN.is(token);

export const isMany = ({ low }: Token): boolean => /[^s]s$/.test(low);

/** "two Frontier Corps (FC) personnel": the token behind a short name in brackets that stands inside a noun group. */
export function overAcronym(tokens: Token[], at: number, end: number): number {
  if (at + 3 >= end || tokens[at + 2]!.low !== ')' || !tokens[at + 1]!.cap || !tokens[at - 1]!.cap) return at;
  return peopleNoun(tokens[at + 3]!) ? at + 3 : at;
}

/**
 * Whether a noun that no list has, told with a figure or as "a comunero", suffers what only people do: "three chowkidars were shot dead",
 * "eight lambardars lost their lives". Neither animals nor things are asked.
 */
export function sufferAsPeople(tokens: Token[], group: NounGroup, last: number, end: number): boolean {
  const noun = tokens[last]!;
  if (last + 2 >= end || noun.cap || (!group.quantity && group.det !== 'indefinite')) return false;
  let at = last + 1;
  while (at < end && ADVERBS.is(tokens[at])) at++;
  const isLost = LOST.is(tokens[at]) && OWN.is(tokens[at + 1]) && /^li(?:fe|ves)$/.test(tokens[at + 2]?.low ?? ''); // prettier-ignore
  if (!isLost && !isSuffered(tokens, at, end)) return false;
  return !isThing(noun) && !ANIMALS.has(noun.low);
}

/** "were later shot dead", "was murdered". */
function isSuffered(tokens: Token[], from: number, end: number): boolean {
  let at = from;
  while (at < end && (BE.is(tokens[at]) || HAVE.is(tokens[at]) || ADVERBS.is(tokens[at]))) at++;
  if (at === from || at >= end) return false;
  return SUFFERED.is(tokens[at]) || (STRUCK.is(tokens[at]) && DOWN.is(tokens[at + 1]));
}
