const ONES = ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' '); // prettier-ignore
const TENS = '  twent thirt fort fift sixt sevent eight ninet'.split(' ');

/** The number of an ordinal: "third", "fiftieth", "twenty-first", "101st"; 0 for any other word. */
function ordinalValue(word: string): number {
  const figure = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word);
  if (figure) return Number(figure[1]);
  if (ONES.includes(word) && word !== '') return ONES.indexOf(word);
  const [tens, ones] = word.split('-');
  if (!ones) return word.endsWith('ieth') ? 10 * TENS.indexOf(word.slice(0, -4)) : 0;
  const ten = tens!.endsWith('y') ? TENS.indexOf(tens!.slice(0, -1)) : -1;
  return ten > 1 && ONES.indexOf(ones) > 0 ? 10 * ten + ONES.indexOf(ones) : 0;
}

/** "A third man has died", "a fiftieth victim died of burns" tell of so many, whatever else is told. */
export const nthOf = (sentence: string): number => Math.max(0, ordinalValue(NTH.exec(sentence)?.[1]?.toLowerCase() ?? '')); // prettier-ignore
const NTH =
  /\b(?:an?|the) ([a-z0-9-]+) (?:man|woman|person|victim|child|boy|girl|teenager|patient|passenger|worker|miner|labou?rer|climber|hiker|tourist|villager|inmate|prisoner|policeman|firefighter|devotee|pilgrim|migrant|student|soldier|officer|resident) (?:of [^.,;]{1,60} )?(?:has |had |was )?(?:also |since |now |later )?(?:died|succumbed|(?:been )?(?:confirmed|pronounced|declared|found) dead)\b/i;
