import type { Claim } from '../../../claim.js';

const REBELS = new Set(
  'is isis isil hamas houthi houthis taliban pkk shabaab maoists separatists bandits gunmen attackers militants militant rebels rebel insurgents insurgent jihadists fighters terrorists guerrillas'.split(
    ' ',
  ),
);
const BYSTANDERS = new Set(
  'protesters protester demonstrators demonstrator villagers villager farmers herders'.split(' '),
);
/** "Government forces: 12 killed. Insurgents: 33 killed." */
const SIDE =
  /^(?:government |security |armed |rebel |own )?(forces|troops|soldiers|civilians|insurgents|rebels|militants|guerrillas|separatists): /i;
const HARMED_PEOPLE = new Set(
  'men worshippers passengers residents traders miners workers labourers laborers students pupils commuters travellers travelers guests hostages shoppers pilgrims employees bystanders families mourners fishermen loggers'.split(
    ' ',
  ),
);
/** "Government: 3 dead, 7 wounded. LRA: 14 dead": each of its own. */
const LABEL =
  /^([A-Z][A-Za-z' -]{1,30}): (?:about |some |at least )?\d+ (?:[a-z]+ )?(?:dead|killed|deaths|wounded|injured|hurt)\b/;
const NO_SIDE = /update|latest|toll|total|now|news|final|live|correction|casualt|victim|report|summary|all/i;
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The group of a claim, told apart by the noun behind its figure where soldiers and rebels, or protesters and people, would fall together. */
export function kindOf({ group, count, sentence }: Claim): string {
  if (group !== 'combatants' && group !== 'all') return group;
  const side = SIDE.exec(sentence)?.[1]?.toLowerCase();
  if (side) return side;
  const label = LABEL.exec(sentence)?.[1];
  if (label && !NO_SIDE.test(label)) return `of ${label}`;
  const words = sentence.toLowerCase().split(/[^a-z0-9]+/);
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== String(count) && words[i] !== WORDS[count!]) continue;
    const near = words.slice(i + 1, i + 4);
    if (near.some((w) => REBELS.has(w) || REBELS.has(`${w}s`))) return 'rebels';
    if (near.some((w) => BYSTANDERS.has(w) || BYSTANDERS.has(`${w}s`))) return 'bystanders';
    return group === 'all' && near.some((w) => HARMED_PEOPLE.has(w)) ? 'harmed' : group;
  }
  return group;
}
