import { MONTHS, WEEKDAYS } from '../data/words.js';
import { mayCount } from '../words/counting-words.js';
import { FORMS, isOf } from '../words/marks.js';
import { MOVES } from '../words/change-words.js';
import { FALSE, FIGURES } from '../words/mood-words.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const set = (words: string): Set<string> => new Set(words.split(/\s+/));

/** Verbs behind which a speaker's figure may stand without its noun: "had told us four", "could substantiate 26". */
export const TELLS = set(
  `said says say saying told tells counted counts counting reported reports announced announces gave gives given showed shows shown showing
  printed prints listed lists listing ran carried carries aired cited cites quoted claimed claims wrote posted tallied recorded records
  registered documented documents verified verify verifies confirmed confirm confirms confirming substantiate substantiated identified identify
  acknowledged acknowledge acknowledges admitted admits read reads logged tweeted published broadcast mentioned estimated entered`,
);
/** What a list or a notice has: "the latest caption has 71". */
const HAS = set('has have had');
/** Nouns for what holds figures. */
export const NOTICES = set(
  `${[...FIGURES].join(' ')} list lists caption bulletin sitrep table register register dashboard version notice note communique communiqué release
  log entry total tolls counts update factsheet sheet post tweet message graphic record records`,
);
const WHOM = set(
  'us reporters journalists viewers readers listeners parliament lawmakers afp reuters residents families',
);
const SOFT = set('only just about around some at least nearly almost approximately roughly still exactly');
const IS = set('is was are were stands stood remains be been now');
const COUNTED = set('as at of to for');
const SPEAKS = set('speak spoke spoken speaking talk talked talking told tells read reads');
const AS = set('as at');
const TO = set('return returned returns returning revert reverted back goes went settled');
const GIVES = set(
  'put puts given gave gives carried carried listed stood stands left leaves leaving kept reported remains remained settled set',
);
const THOUGHT = set('thought believed said reported estimated assumed understood put');
/** "the first had 29": one of the notices. */
const SUCH = set('first second latter former latest previous earlier one other');
const ADMITS = set('admits admitted admit admitting owned confessed');
const BECOMES = set('become became');
/** "then corrected themselves: 14". */
const SELF = set('itself himself herself themselves ourselves');
const DAYS = set('today now yesterday previously earlier');
const POINTS = set('it that this which');

const PLAIN_ENDS = set(
  `. , ; : ) " — – and but because after when while until till since so not rather instead earlier before yesterday today tonight now then
  previously initially originally overnight who that which`,
);
const TIMES = set(
  `day days evening morning night afternoon week weeks month months hours hour year start outset beginning dark meantime weekend midnight noon dawn
  ${[...Object.keys(WEEKDAYS), ...Object.keys(MONTHS)].join(' ')}`,
);
const INTO_TIME = set('on in at for last this the a an by some over within');

/** A figure that stands without a noun, and where the words begin that tell it. */
export interface Bare extends Quantity {
  count: number;
  at: number;
  /** "The 54 it printed": told as somebody's. */
  given: boolean;
  /** "only to return to 31": as told before. */
  returns: boolean;
  /** "Eight is the right figure", "seventeen was wrong": called so. */
  verdict: 'right' | 'wrong' | null;
}

/** "Four did; two are missing": where such a clause begins. */
const OPENS = set('; – — that but');
/** Words that stand right before such a figure: no number is read behind any other. */
const LEADING = FORMS.add([
  ...TELLS,
  ...HAS,
  ...WHOM,
  ...SOFT,
  ...IS,
  ...COUNTED,
  ...BECOMES,
  ...OPENS,
  ':',
  ',',
  'the',
]);

/** The figure without a noun at `i` that somebody tells, or null; `loose` where another one is taken back beside it. */
export function bareAt(tokens: Token[], i: number, span: Span, loose = false): Bare | null {
  if (!mayCount(tokens[i]!) || (!loose && i > span.from && !isOf(tokens[i - 1]!, LEADING))) return null;
  const q = readQuantity(tokens, i, span.to);
  if (!q || q.count === null || q.count < 1 || q.increment || !Number.isInteger(q.count)) return null;
  const verdict = verdictOn(tokens, q.to, span);
  const bare = (at: number, given = false): Bare => ({
    ...q,
    count: q.count!,
    at,
    given,
    returns: i > span.from && tokens[i - 1]!.low === 'to' && near(tokens, i - 4, i, span, TO),
    verdict,
  });
  if (verdict) return bare(i);
  if (loose && isFound(tokens, i, q.to, span)) return bare(i);
  if (i > span.from && !isOf(tokens[i - 1]!, LEADING)) return null;
  if (tokens[i - 1]?.low === ',') return null;
  if (i === span.from || OPENS.has(tokens[i - 1]!.low))
    return DID.has(tokens[q.to]?.low ?? '') && closes(tokens, q.to, span) ? bare(i) : null;
  if (tokens[i - 1]!.low === 'the' && TOPS.has(tokens[i - 3]?.low ?? '')) return null;
  if (tokens[i - 1]!.low === 'the' && !HAS.has(tokens[i - 2]?.low ?? ''))
    return isGiven(tokens, q, span) ? bare(i - 1, true) : null;
  if (!closes(tokens, q.to, span)) return null;
  let k = i - 1;
  while (k > span.from && SOFT.has(tokens[k]!.low) && tokens[k]!.low !== 'at') k--;
  const at = tellerAt(tokens, k, span);
  return at >= 0 && !near(tokens, at - 7, i, span, NO_PEOPLE) ? bare(at) : null;
}

/** "is the right figure", "was in fact correct", "was wrong". */
function verdictOn(tokens: Token[], at: number, { to }: Span): Bare['verdict'] {
  if (!IS.has(tokens[at]?.low ?? '')) return null;
  let k = at + 1;
  while (k < to && FILLS.has(tokens[k]!.low)) k++;
  if (k >= to) return null;
  const verdict = RIGHT.has(tokens[k]!.low) ? 'right' : FALSE.has(tokens[k]!.low) ? 'wrong' : null;
  const next = tokens[k + 1];
  return k + 1 >= to || next!.kind === 'mark' || FIGURES.has(next!.low) || next!.low === 'one'
    ? verdict
    : null;
}
const FILLS = set('the in fact a an');
const RIGHT = set('right correct accurate actual true real proper final valid');

/** "had said 103 on Wednesday and 95 by midnight": the second figure of the same telling. */
export function continued(tokens: Token[], before: Bare, span: Span): Bare | null {
  let k = before.to;
  while (k < Math.min(before.to + 5, span.to) && (INTO_TIME.has(tokens[k]!.low) || TIMES.has(tokens[k]!.low)))
    k++;
  if (k === before.to || tokens[k]?.low !== 'and' || k + 1 >= span.to) return null;
  const q = readQuantity(tokens, k + 1, span.to);
  if (!q || q.count === null || q.count < 1 || q.increment || !INTO_TIME.has(tokens[q.to]?.low ?? ''))
    return null;
  return closes(tokens, q.to, span) ? { ...before, ...q, count: q.count } : null;
}

/** "There were two", "the record has 56 names", "our people brought up sixteen": what was found instead. */
function isFound(tokens: Token[], i: number, to: number, span: Span): boolean {
  const isNamed = NAMES.has(tokens[to]?.low ?? '');
  if (isNamed && (BE_OR_STAND.has(tokens[to + 1]?.low ?? '') || closes(tokens, to + 1, span))) return true;
  if (!closes(tokens, to, span)) return false;
  let k = i - 1;
  while (k > span.from && SOFT.has(tokens[k]!.low)) k--;
  if (k < span.from) return false;
  const { low } = tokens[k]!;
  if (IS.has(low)) return k > span.from && tokens[k - 1]!.low === 'there';
  if (!FINDS.has(low) && !(UP_TO.has(low) && k > span.from && FINDS.has(tokens[k - 1]!.low))) return false;
  return !near(tokens, k - 7, i, span, NO_PEOPLE);
}
const NAMES = set('names entries coffins graves');
const BE_OR_STAND = set('are is stand');
const FINDS = set(
  'found brought recovered retrieved runs run ran comes came amounts amounted buried holds held numbers numbered totals totalled counted',
);
const UP_TO = set('up to out');

/** What else has a figure: "the speed had been given as 80", "the hospital had admitted nine". */
const NO_PEOPLE = set(
  `speed altitude limit depth height age aged price cost costs distance temperature magnitude score vote votes length weight width level chapter page verse
  number-plate phone room flight hour hours house houses homes cars vehicles hectares acres buildings damage seats capacity hospital clinic ward
  passengers aboard board bus boat ferry plane van truck train lorry aircraft vessel cases tests survivors rescued arrests arrested charged`,
);

/** "on top of the 120 announced", "in addition to the 16 reported": still right. */
const TOPS = set('top addition');

/** Where the word stands that tells the figure behind `k`; -1 where none does. */
function tellerAt(tokens: Token[], k: number, span: Span): number {
  const { low } = tokens[k]!;
  const before = tokens[k - 1]?.low ?? '';
  if (TELLS.has(low)) return k;
  if (WHOM.has(low)) return TELLS.has(before) ? k - 1 : -1;
  if (HAS.has(low))
    return near(tokens, k - 4, k, span, NOTICES) || (SUCH.has(before) && tokens[k - 2]?.low === 'the')
      ? k
      : -1;
  if (BECOMES.has(low))
    return near(tokens, k - 3, k, span, POINTS) || near(tokens, k - 3, k, span, NOTICES) ? k : -1;
  if (low === 'be' && before === 'to') return THOUGHT.has(tokens[k - 2]?.low ?? '') ? k - 2 : -1;
  if (IS.has(low)) return POINTS.has(before) || near(tokens, k - 3, k, span, NOTICES) ? k : -1;
  if (low === ':')
    return TIMES.has(before) || NOTICES.has(before) || DAYS.has(before) || SELF.has(before) ? k - 1 : -1;
  if (!COUNTED.has(low)) return -1;
  if (low === 'of') return SPEAKS.has(before) || NOTICES.has(before) || (WHOM.has(before) && SPEAKS.has(tokens[k - 2]?.low ?? '')) ? k - 1 : -1; // prettier-ignore
  if (AS.has(low) && before === 'it' && HAS.has(tokens[k - 2]?.low ?? '')) return k - 2;
  if (AS.has(low)) return near(tokens, k - 3, k, span, GIVES) ? k - 1 : -1;
  if (low === 'to' && ADMITS.has(before)) return k - 1;
  if (low === 'to')
    return near(tokens, k - 3, k, span, TO) || near(tokens, k - 4, k, span, MOVES) ? k - 1 : -1;
  return -1;
}

const near = (tokens: Token[], from: number, to: number, span: Span, words: ReadonlySet<string>): boolean => {
  for (let k = Math.max(span.from, from); k < to; k++) if (words.has(tokens[k]!.low)) return true;
  return false;
};

/** "the 54 it printed", "the 1,100 given last night", "the 19 reported earlier". */
function isGiven(tokens: Token[], q: Quantity, span: Span): boolean {
  const next = q.to < span.to ? tokens[q.to]!.low : '';
  if (TELLS.has(next) || next === 'first' || next === 'initially' || next === 'earlier') return true;
  return WHO_GIVES.has(next) && near(tokens, q.to + 1, Math.min(q.to + 4, span.to), span, TELLS);
}
const WHO_GIVES = set('it he she they we that which previously originally officials police authorities');

/** Whether nothing that is counted follows: a mark, a turn or a time. */
function closes(tokens: Token[], at: number, span: Span): boolean {
  if (at >= span.to) return true;
  const { low } = tokens[at]!;
  if (PLAIN_ENDS.has(low) || Object.hasOwn(WEEKDAYS, low)) return true;
  if (DID.has(low)) {
    const to = SURE.has(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1;
    return to >= span.to || tokens[to]!.kind === 'mark';
  }
  if (!INTO_TIME.has(low)) return false;
  return near(tokens, at + 1, Math.min(at + 4, span.to), span, TIMES) || ALL.has(tokens[at + 1]?.low ?? '');
}
/** "The imam says ten did": the verb of the sentence before. */
const DID = set('did had have were was are');
const SURE = set('confirmed verified known identified substantiated certain');
const ALL = set('all total first');
