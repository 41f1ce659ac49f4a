import type { Qualifier } from '../../claim.js';
import { BOUNDS, SCALES, TENS_WORDS, UNITS_WORDS, VAGUE } from './data/numbers.js';
import type { Token } from './tokens.js';

/** A quantity as read: what a claim says of its count, and where its words end. */
export interface Quantity {
  count: number | null;
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
  /** "another", "a further": added to what was known. */
  increment: boolean;
  from: number;
  to: number;
}

interface Core {
  low: number;
  high: number | null;
  vague: boolean;
  or?: boolean;
  to: number;
}

const BOUND_TABLE = new Map<string, { rest: string[]; qualifier: Qualifier }[]>();
for (const [words, qualifier] of BOUNDS) {
  const [first, ...rest] = words.split(' ');
  BOUND_TABLE.set(first!, [...(BOUND_TABLE.get(first!) ?? []), { rest, qualifier }]);
}
for (const list of BOUND_TABLE.values()) list.sort((a, b) => b.rest.length - a.rest.length);

const COUNTING = new Set([
  ...BOUND_TABLE.keys(),
  ...Object.keys(UNITS_WORDS),
  ...Object.keys(TENS_WORDS),
  ...Object.keys(SCALES),
  ...Object.keys(VAGUE),
  ...'a an another additional further extra between from couple pair half'.split(' '),
]);

/** Whether a quantity may begin with the token: the first question to every word of a sentence. */
const mayCount = ({ kind, low }: Token): boolean =>
  kind === 'number' || (kind === 'word' && (COUNTING.has(low) || low.includes('-')));

/** Reads a quantity at token `i` ("at least 100 to 150", "another dozen", "several"), or null. */
export function readQuantity(tokens: Token[], i: number, end: number): Quantity | null {
  if (i >= end || !mayCount(tokens[i]!)) return null;
  let at = i;
  let bound: Qualifier = 'exactly';
  let increment = false;
  for (let guard = 0; guard < 5; guard++) {
    const b = readBound(tokens, at, end);
    if (b) {
      if (b.qualifier !== 'exactly') bound = b.qualifier;
      at = b.to;
      continue;
    }
    const more = readIncrement(tokens, at, end);
    if (!more) break;
    increment = true;
    at = more;
  }
  const core = readSpan(tokens, at, end);
  if (!core) return null;
  return finish(tokens, core, bound, increment, i, end);
}

function readBound(tokens: Token[], i: number, end: number): { qualifier: Qualifier; to: number } | null {
  if (i >= end) return null;
  const options = BOUND_TABLE.get(tokens[i]!.low);
  if (!options) return null;
  for (const { rest, qualifier } of options)
    if (i + rest.length < end && rest.every((word, k) => tokens[i + 1 + k]!.low === word))
      return { qualifier, to: i + 1 + rest.length };
  return null;
}

/** "another", "an additional", "a further": the index after it, or 0. */
function readIncrement(tokens: Token[], i: number, end: number): number {
  const low = tokens[i]?.low;
  if (i >= end) return 0;
  if (low === 'another' || low === 'additional' || low === 'further' || low === 'extra') return i + 1;
  const next = tokens[i + 1]?.low;
  if (
    (low === 'an' || low === 'a') &&
    (next === 'additional' || next === 'further' || next === 'extra') &&
    i + 2 < end
  )
    return i + 2;
  return 0;
}

/** "all but one of the six": the rest of them. */
export function allBut(tokens: Token[], i: number, end: number): Quantity | null {
  if (tokens[i]!.low !== 'all' || tokens[i + 1]?.low !== 'but') return null;
  const saved = readCore(tokens, i + 2, end);
  if (!saved || tokens[saved.to]?.low !== 'of') return null;
  const whole = readCore(
    tokens,
    OF_THE.has(tokens[saved.to + 1]?.low ?? '') ? saved.to + 2 : saved.to + 1,
    end,
  );
  if (!whole || whole.vague || saved.vague || whole.low <= saved.low) return null;
  const n = whole.low - saved.low;
  return { count: n, min: n, max: n, qualifier: 'exactly', increment: false, from: i, to: whole.to };
}
const OF_THE = new Set(['the', 'its', 'their', 'those', 'these']);

/** A figure, or two that bound a range. */
function readSpan(tokens: Token[], i: number, end: number): Core | null {
  const low = tokens[i]?.low;
  if (i < end && (low === 'between' || low === 'from')) {
    const a = readCore(tokens, i + 1, end);
    const joiner = a && tokens[a.to]?.low;
    if (a && (joiner === 'and' || joiner === 'to')) {
      const b = readCore(tokens, a.to + 1, end);
      if (b && b.low > a.low) return { low: a.low, high: b.low, vague: false, to: b.to };
    }
    return null;
  }
  const a = readCore(tokens, i, end);
  if (!a) return null;
  const joiner = tokens[a.to];
  if (!joiner || a.to + 1 >= end) return a;
  const isRange =
    joiner.low === 'to' ||
    joiner.low === '-' ||
    joiner.low === '–' ||
    joiner.low === '/' ||
    joiner.low === 'or';
  if (!isRange || (joiner.kind === 'mark' && joiner.low !== '-' && !joiner.glued && joiner.low === '/'))
    return a;
  const b = readCore(tokens, a.to + 1, end);
  if (!b || b.vague || a.vague || b.low <= a.low) return a;
  return { low: a.low, high: b.low, vague: false, or: joiner.low === 'or', to: b.to };
}

/** One number: figures, words, "half a dozen", "a couple of", "several dozen". */
function readCore(tokens: Token[], i: number, end: number): Core | null {
  if (i >= end) return null;
  const token = tokens[i]!;
  if (token.kind === 'mark' || isRatio(tokens, i)) return null;
  if (token.kind === 'number') return readFigure(tokens, i, end);
  const low = token.low;
  if (low === 'a' || low === 'an') return readArticle(tokens, i, end);
  if (low === 'half' && tokens[i + 1]?.low === 'a' && tokens[i + 2]?.low === 'hundred')
    return done(tokens, 50, i + 3, end);
  if (low === 'half' && tokens[i + 1]?.low === 'a' && tokens[i + 2]?.low === 'dozen')
    return done(tokens, 6, i + 3, end);
  if (low === 'couple' || low === 'pair')
    return tokens[i + 1]?.low === 'of' ? { low: 2, high: null, vague: false, to: i + 2 } : null;
  const vague = VAGUE[low];
  if (vague !== undefined && Object.hasOwn(VAGUE, low)) return readVague(tokens, i, end, vague);
  return readWords(tokens, i, end);
}

/** "one in five drivers", "how many people": no count. */
export function isRatio(tokens: Token[], i: number): boolean {
  const { low } = tokens[i]!;
  if (low === 'one' && tokens[i + 1]?.low === 'in')
    return (
      tokens[i + 2] !== undefined && (tokens[i + 2]!.kind === 'number' || isNumberWord(tokens[i + 2]!.low))
    );
  return low === 'many' && (tokens[i - 1]?.low === 'how' || tokens[i - 1]?.low === 'so');
}

function readFigure(tokens: Token[], i: number, end: number): Core | null {
  const value = tokens[i]!.value;
  if (Number.isNaN(value)) return null;
  const before = tokens[i - 1];
  if (before?.glued === false || before === undefined || !tokens[i]!.glued) {
    // nothing is written against the figure
  } else if ('$€£¥₹#'.includes(before.low)) return null;
  if (before && ('$€£¥₹#%'.includes(before.low) || before.low === 'no')) return null;
  const next = tokens[i + 1];
  if (next && i + 1 < end && Object.hasOwn(SCALES, next.low))
    return done(tokens, value * SCALES[next.low]!, i + 2, end);
  if (!Number.isInteger(value)) return null;
  if (next?.low === '+' && next.glued) return { low: value, high: Infinity, vague: false, to: i + 2 };
  return { low: value, high: null, vague: false, to: i + 1 };
}

function readArticle(tokens: Token[], i: number, end: number): Core | null {
  const next = tokens[i + 1]?.low;
  if (!next || i + 1 >= end) return null;
  const whole =
    FRACTIONS[next] && tokens[i + 2]?.low === 'of' && tokens[i + 3]?.low === 'a'
      ? SCALES[tokens[i + 4]?.low ?? '']
      : undefined;
  if (whole !== undefined && i + 4 < end) return done(tokens, whole * FRACTIONS[next]!, i + 5, end);
  if (next === 'dozen' || next === 'hundred' || next === 'thousand' || next === 'million' || next === 'score')
    return done(tokens, SCALES[next]!, i + 2, end);
  if (next === 'half' && tokens[i + 2]?.low === 'dozen') return done(tokens, 6, i + 3, end);
  if (next === 'couple' || next === 'pair')
    return tokens[i + 2]?.low === 'of' ? { low: 2, high: null, vague: false, to: i + 3 } : null;
  if (next === 'few' || next === 'handful' || next === 'number') {
    const to = tokens[i + 2]?.low === 'of' ? i + 3 : i + 2;
    if (next === 'number' && to === i + 2) return null;
    if (next === 'few' && tokens[to] && Object.hasOwn(SCALES, tokens[to].low))
      return { low: 3 * SCALES[tokens[to].low]!, high: null, vague: true, to: skipOf(tokens, to + 1) };
    return { low: VAGUE[next]!, high: null, vague: true, to };
  }
  if (
    (next === 'small' || next === 'large' || next === 'unknown' || next === 'unspecified') &&
    tokens[i + 2]?.low === 'number'
  )
    return { low: 2, high: null, vague: true, to: skipOf(tokens, i + 3) };
  return null;
}

const FRACTIONS: Record<string, number | undefined> = { quarter: 0.25, third: 1 / 3, half: 0.5 };

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

/** "twenty-one", "one hundred and five", "two thousand three hundred". */
function readWords(tokens: Token[], i: number, end: number): Core | null {
  let total = 0;
  let part = 0;
  let at = i;
  let seen = false;
  while (at < end) {
    const low = tokens[at]!.low;
    const value = wordValue(low);
    if (value !== null) {
      if (seen && part % 100 !== 0 && !(part % 10 === 0 && part % 100 >= 20 && value < 10)) break;
      if (seen && part > 0 && part % 100 === 0 && value >= 100) break;
      part += value;
    } else if (seen && Object.hasOwn(SCALES, low)) {
      const scale = SCALES[low]!;
      if (scale === 100 || scale === 12 || scale === 20) part = Math.max(part, 1) * scale;
      else {
        total += Math.max(part, 1) * scale;
        part = 0;
      }
    } else if (
      seen &&
      low === 'and' &&
      (part >= 100 || total > 0) &&
      at + 1 < end &&
      wordValue(tokens[at + 1]!.low) !== null &&
      part % 100 === 0
    ) {
      at++;
      continue;
    } else break;
    seen = true;
    at++;
  }
  if (seen && total === 0 && isHalfDozen(tokens, at, end))
    return done(tokens, (part + 0.5) * 12, at + 4, end);
  return seen ? done(tokens, total + part, at, end) : null;
}

/** "two and a half dozen". */
const isHalfDozen = (tokens: Token[], at: number, end: number): boolean =>
  at + 3 < end && ['and', 'a', 'half', 'dozen'].every((word, k) => tokens[at + k]!.low === word);

function wordValue(low: string): number | null {
  if (Object.hasOwn(UNITS_WORDS, low)) return UNITS_WORDS[low]!;
  if (Object.hasOwn(TENS_WORDS, low)) return TENS_WORDS[low]!;
  const dash = low.indexOf('-');
  if (dash < 4) return null;
  const tens = low.slice(0, dash);
  const unit = low.slice(dash + 1);
  if (unit === 'odd') return wordValue(tens);
  if (Object.hasOwn(TENS_WORDS, tens) && Object.hasOwn(UNITS_WORDS, unit))
    return TENS_WORDS[tens]! + UNITS_WORDS[unit]!;
  return null;
}

/** Whether a word is a number by itself: "three", "twenty-one". */
export const isNumberWord = (low: string): boolean => wordValue(low) !== null;

const done = (tokens: Token[], value: number, to: number, end: number): Core => ({
  low: Math.round(value),
  high: null,
  vague: false,
  to: to < end && tokens[to]?.low === 'of' && isScale(tokens[to - 1]!.low) ? to + 1 : to,
});
const isScale = (low: string): boolean => Object.hasOwn(SCALES, low);

function finish(
  tokens: Token[],
  core: Core,
  bound: Qualifier,
  increment: boolean,
  from: number,
  end: number,
): Quantity {
  let to = core.to;
  let qualifier = bound;
  const next = tokens[to]?.low;
  const then = tokens[to + 1]?.low;
  if (to + 1 < end && next === 'or' && then === 'more') [qualifier, to] = ['at_least', to + 2];
  else if (to + 1 < end && next === 'or' && then === 'so') [qualifier, to] = ['about', to + 2];
  else if (to + 1 < end && next === 'or' && (then === 'fewer' || then === 'less'))
    [qualifier, to] = ['up_to', to + 2];
  else if (to < end && next === 'odd') [qualifier, to] = ['about', to + 1];
  else if (to < end && (next === 'plus' || next === '+')) [qualifier, to] = ['at_least', to + 1];
  const base = { increment, from, to };
  const n = core.low;
  if (core.vague) return { count: null, min: n, max: null, qualifier: 'vague', ...base };
  if (core.high === Infinity) return { count: n, min: n, max: null, qualifier: 'at_least', ...base };
  if (core.high !== null) return { count: n, min: n, max: core.high, qualifier: 'between', ...base };
  switch (qualifier) {
    case 'at_least':
    case 'more_than':
      return { count: n, min: n, max: null, qualifier, ...base };
    case 'up_to':
    case 'fewer_than':
      return { count: n, min: null, max: n, qualifier, ...base };
    case 'about':
      return { count: n, min: null, max: null, qualifier, ...base };
    default:
      return { count: n, min: n, max: n, qualifier: 'exactly', ...base };
  }
}
