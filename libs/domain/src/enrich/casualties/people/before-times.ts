import { MONTHS, WEEKDAYS } from '../data/words.js';
import type { Token } from '../words/tokens.js';
import { WordClass, words } from '../words/word-class.js';

const DAYS = Object.keys(WEEKDAYS).filter((day) => day.length > 5);
const OPENS = words(
  'last late next close further nearby downtown upstairs downstairs alone straight north south east west northeast northwest southeast southwest north-east north-west south-east south-west',
);
const SIDES = words(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west',
);
const CLOSES = words('nearby downtown upstairs downstairs alone');
const GOES_ON = words('in on at and or when as after before while from but');
const BEHIND = new Map([
  ['last', new WordClass([...DAYS, ...Object.keys(MONTHS), 'week', 'night', 'month', 'weekend', 'summer', 'winter', 'year', 'evening'])], // prettier-ignore
  ['late', new WordClass([...DAYS, 'on', 'at', 'in', 'last', 'yesterday', 'tonight'])],
  ['next', words('to door')],
  ['close', words('to by')],
  ['straight', words('away')],
  ['further', words('north south east west inland away along')],
]);

/** "killed nine last week", "killed six north of Gaza", "wounded two nearby.": a figure by itself, and no noun behind it. */
export function isBeforeTime(tokens: Token[], at: number, end: number): boolean {
  if (at >= end || !OPENS.is(tokens[at])) return false;
  const next = at + 1 < end ? tokens[at + 1]! : null;
  if (CLOSES.is(tokens[at])) return next === null || next.kind === 'mark' || GOES_ON.is(next);
  if (next === null) return false;
  if (SIDES.is(tokens[at])) return next.low === 'of';
  return BEHIND.get(tokens[at]!.low)?.is(next) ?? false;
}
