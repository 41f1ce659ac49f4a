import { WEEKDAYS } from '../data/words.js';
import { isDated } from '../words/dates-in-text.js';
import { CALLS } from '../words/marks.js';
import type { Token } from '../words/tokens.js';

/** A calendar day as days since 1970 with the local hour. */
export interface Today {
  day: number;
  hour: number;
}

export const DAY = 86_400_000;

export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY;

const DAY_WORDS = new Set(
  'yesterday today overnight tonight night-time night morning afternoon evening'.split(' '),
);

/** Words that may tell a day: names, words for it and figures. */
export const DATING = CALLS.add([...DAY_WORDS, ...Object.keys(WEEKDAYS)], isDated);

export const isRelative = ({ low, cap }: Token): boolean =>
  DAY_WORDS.has(low) || (cap && Object.hasOwn(WEEKDAYS, low));

/** "yesterday", "overnight", "last night", "early Thursday" as a day number; null for every other word. */
export function relativeDay(tokens: Token[], i: number, today: Today): number | null {
  const { low, cap } = tokens[i]!;
  const before = tokens[i - 1]?.low ?? '';
  if (cap && Object.hasOwn(WEEKDAYS, low))
    return before === 'next' ? null : weekday(today, WEEKDAYS[low]!, before);
  switch (low) {
    case 'yesterday':
      return today.day - 1;
    case 'today':
    case 'overnight':
    case 'tonight':
    case 'night-time':
      return today.day;
    case 'night':
      return before === 'last' ? today.day - (today.hour < 12 ? 1 : 0) : null;
    case 'morning':
    case 'afternoon':
    case 'evening':
      return before === 'this' ? today.day : null;
    default:
      return null;
  }
}

/** The last such weekday; "early Thursday" told on Wednesday night in another zone is tomorrow's. */
function weekday(today: Today, day: number, before: string): number {
  const now = ((((today.day + 3) % 7) + 7) % 7) + 1;
  const back = (now - day + 7) % 7;
  if (back === 6 && before === 'early' && today.hour >= 18) return today.day + 1;
  return today.day - (back === 0 && before === 'last' ? 7 : back);
}
