import { SCALES, VAGUE } from '../data/numbers.js';
import { type Core, done, isNumberWord, readWords } from './number-words.js';
import type { Token } from '../words/tokens.js';
import { WordClass, words } from '../words/word-class.js';

/** One number: figures, words, "half a dozen", "a couple of", "several dozen". */
export function readCore(tokens: Token[], i: number, end: number): Core | null {
  if (i >= end) return null;
  const token = tokens[i]!;
  if (token.kind === 'mark' || isRatio(tokens, i)) return null;
  if (token.kind === 'number') return readFigure(tokens, i, end);
  const low = token.low;
  if (low === 'a' || low === 'an') return readArticle(tokens, i, end);
  const half = low === 'half' && tokens[i + 1]?.low === 'a' ? SCALES[tokens[i + 2]?.low ?? ''] : undefined;
  if (half && i + 2 < end) return done(tokens, half / 2, i + 3, end);
  const share =
    PART_WORDS.is(token) && tokens[i + 1]?.low === 'of' && tokens[i + 2]?.low === 'the'
      ? tokens[i + 3]
      : null;
  if (share && i + 3 < end && share.kind === 'number' && share.value % PARTS[low]! === 0)
    return { low: share.value / PARTS[low]!, high: null, vague: false, to: i + 1 };
  if (low === 'couple' || low === 'pair')
    return tokens[i + 1]?.low === 'of' ? { low: 2, high: null, vague: false, to: i + 2 } : null;
  if (VAGUE_WORDS.is(token)) return readVague(tokens, i, end, VAGUE[low]!);
  return isNumberWord(token) ? readWords(tokens, i, end) : null;
}

/** "one in five drivers", "two in every three", "how many people": no count. */
export function isRatio(tokens: Token[], i: number): boolean {
  const { low } = tokens[i]!;
  if (low === 'one' && tokens[i + 1]?.low === 'in')
    return tokens[i + 2] !== undefined && (tokens[i + 2]!.kind === 'number' || isNumberWord(tokens[i + 2]!));
  if (tokens[i + 1]?.low === 'in' && isSmall(tokens[i]!) && tokens[i + 2] && isSmall(tokens[i + 2]!))
    return RATED.is(tokens[i + 3]);
  if ((tokens[i + 1]?.low === 'in' || tokens[i + 1]?.low === 'of') && tokens[i + 2]?.low === 'every')
    return true;
  return (
    low === 'many' &&
    (tokens[i - 1]?.low === 'how' || tokens[i - 1]?.low === 'so' || tokens[i - 1]?.low === 'too')
  );
}

const isSmall = (token: Token): boolean =>
  token.kind === 'number' ? token.value <= 1000 : isNumberWord(token);

/** Whom "six in ten" is said of. */
const RATED = words(
  'people adults patients women men children cases drivers voters of victims residents deaths families households homes parents workers pupils teachers nurses americans britons girls boys',
);

const MONEY = '$€£¥₹#₱₦₩₽₺₴₫₡₲₵₸₪฿៛₮₭₾₼؋';

function readFigure(tokens: Token[], i: number, end: number): Core | null {
  const value = tokens[i]!.value;
  if (Number.isNaN(value)) return null;
  const before = tokens[i - 1];
  if (before?.glued === false || before === undefined || !tokens[i]!.glued) {
    // nothing is written against the figure
  } else if (MONEY.includes(before.low)) return null;
  if (
    before &&
    (before.low === '%' || MONEY.includes(before.low) || before.low === 'no' || before.low === 'minus')
  )
    return null;
  const next = tokens[i + 1];
  if (next && i + 1 < end && Object.hasOwn(SCALES, next.low))
    return done(tokens, value * SCALES[next.low]!, i + 2, end);
  if (!Number.isInteger(value)) return null;
  const grouped = value > 0 && value < 1000 && next?.kind === 'number' ? thousands(tokens, i, end) : null;
  if (grouped) return grouped;
  if (next?.low === '+' && next.glued) return { low: value, high: Infinity, vague: false, to: i + 2 };
  return { low: value, high: null, vague: false, to: i + 1 };
}

/** "1 200 people", "killed 12 345 of them": thousands set apart by a space, and no day or number of something before the figure. */
function thousands(tokens: Token[], i: number, end: number): Core | null {
  const before = tokens[i - 1];
  if (before && (before.kind === 'number' || (before.kind === 'word' && before.cap && i > 1))) return null;
  let value = tokens[i]!.value;
  let at = i + 1;
  while (at < end && tokens[at]!.kind === 'number' && !tokens[at]!.glued && THREE.test(tokens[at]!.low))
    value = value * 1000 + tokens[at++]!.value;
  const after = at < end ? tokens[at] : undefined;
  return at > i + 1 && after?.kind !== 'number' ? { low: value, high: null, vague: false, to: at } : null;
}
const THREE = /^\d{3}$/;

function readArticle(tokens: Token[], i: number, end: number): Core | null {
  const next = tokens[i + 1]?.low;
  if (!next || i + 1 >= end) return null;
  const whole =
    FRACTION_WORDS.is(tokens[i + 1]) && tokens[i + 2]?.low === 'of' && tokens[i + 3]?.low === 'a'
      ? SCALES[tokens[i + 4]?.low ?? '']
      : undefined;
  if (whole !== undefined && i + 4 < end) return done(tokens, whole * FRACTIONS[next]!, i + 5, end);
  if (next === 'hundred' || next === 'thousand' || next === 'million')
    return readWords(tokens, i + 1, end, 1);
  if (next === 'dozen' || next === 'score') {
    const isHalf =
      tokens[i + 2]?.low === 'and' && tokens[i + 3]?.low === 'a' && tokens[i + 4]?.low === 'half';
    return isHalf && i + 4 < end
      ? done(tokens, SCALES[next]! * 1.5, i + 5, end)
      : done(tokens, SCALES[next]!, i + 2, end);
  }
  if (next === 'half' && tokens[i + 2]?.low === 'dozen') return done(tokens, 6, i + 3, end);
  const tuple = COLLECTIVES[next];
  if (tuple !== undefined) {
    if (tokens[i + 2]?.low !== 'of') return null;
    // "a couple of dozen", "a couple of hundred"
    const scale = next === 'couple' && i + 3 < end ? SCALES[tokens[i + 3]?.low ?? ''] : undefined;
    return scale === undefined
      ? { low: tuple, high: null, vague: false, to: i + 3 }
      : done(tokens, 2 * scale, i + 4, end);
  }
  if (next === 'few' || next === 'handful' || next === 'number') {
    const to = tokens[i + 2]?.low === 'of' ? i + 3 : i + 2;
    if (next === 'number' && to === i + 2) return null;
    if (next === 'few' && tokens[to] && Object.hasOwn(SCALES, tokens[to].low))
      return { low: 3 * SCALES[tokens[to].low]!, high: null, vague: true, to: skipOf(tokens, to + 1) };
    return { low: VAGUE[next]!, high: null, vague: true, to };
  }
  if (UNCOUNTED.is(tokens[i + 1]) && tokens[i + 2]?.low === 'number')
    return { low: 2, high: null, vague: true, to: skipOf(tokens, i + 3) };
  return null;
}

/** Words for so many together: "a pair of", "a trio of". */
const COLLECTIVES: Record<string, number | undefined> = {
  couple: 2,
  pair: 2,
  trio: 3,
  quartet: 4,
  quintet: 5,
};

const UNCOUNTED = words('small large unknown unspecified undetermined unconfirmed undisclosed uncertain');

/** "half of the 20 dead". */
const PARTS: Record<string, number | undefined> = { half: 2, quarter: 4 };

const FRACTIONS: Record<string, number | undefined> = { quarter: 0.25, third: 1 / 3, half: 0.5 };

const PART_WORDS = new WordClass(Object.keys(PARTS));
const FRACTION_WORDS = new WordClass(Object.keys(FRACTIONS));
const VAGUE_WORDS = new WordClass(Object.keys(VAGUE));

const skipOf = (tokens: Token[], i: number): number => (tokens[i]?.low === 'of' ? i + 1 : i);

function readVague(tokens: Token[], i: number, end: number, minimum: number): Core | null {
  const next = tokens[i + 1]?.low ?? '';
  const low = tokens[i]!.low;
  if (low === 'number' || low === 'handful' || low === 'couples') return null;
  if ((low === 'several' || low === 'few' || low === 'many') && i + 1 < end && Object.hasOwn(SCALES, next))
    return { low: minimum * SCALES[next]!, high: null, vague: true, to: skipOf(tokens, i + 2) };
  const of = next === 'of' && tokens[i + 2] ? tokens[i + 2]!.low : '';
  if ((low === 'tens' || low === 'hundreds' || low === 'dozens') && (of === 'thousands' || of === 'hundreds'))
    return {
      low: (low === 'hundreds' ? 200 : 20) * (of === 'thousands' ? 1000 : 100),
      high: null,
      vague: true,
      to: skipOf(tokens, i + 3),
    };
  return { low: minimum, high: null, vague: true, to: skipOf(tokens, i + 1) };
}
