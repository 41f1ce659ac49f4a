import { compareText } from '../order.js';
import { isMonth, ROLES, type Role } from './figure-words.js';
import { stem } from './stem.js';
import { NUMBER, type Tokens } from './token-columns.js';
import { vocabulary } from './vocabulary.js';

/** What a text counts, as it is kept: "killed 3", "magnitude 6.1", "date 06-01"; sorted, each once. */
export type Figures = readonly string[];

/** Units by which a template with other figures is told from a copy; an agreement in them is evidence, too. */
export const TOLL_UNITS: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'captured',
  'displaced',
]);

/** "12 people are now known to have died". */
const REACH = 7;
const TOLL_REACH = 18;

/** The figures of a text with what they count. */
export function figuresOf(tokens: Tokens): string[] {
  const figures: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens.words[i]!;
    // Most words are neither numbers nor months.
    if (word !== NUMBER && vocabulary.role[word] === 0) continue;
    const found = dateAt(tokens, i) ?? numberAt(tokens, i);
    if (found) figures.push(`${found.unit} ${found.value}`);
  }
  return figures;
}

/** The figures of both, as they are kept. */
export function mergeFigures(a: readonly string[], b: readonly string[]): Figures {
  if (a.length + b.length < 2) return a.length === 0 ? b : a;
  return [...new Set([...a, ...b])].sort(compareText);
}

/** Figures with a hash of each: of two posts hardly any are the same, which numbers tell sooner than texts. */
export interface Keyed {
  figures: Figures;
  figureKeys: Uint32Array;
}

/** How many figures are in both. */
export function sharedFigures(a: Keyed, b: Keyed): number {
  let shared = 0;
  for (let i = 0; i < a.figureKeys.length; i += 1)
    if (b.figureKeys.includes(a.figureKeys[i]!) && b.figures.includes(a.figures[i]!)) shared += 1;
  return shared;
}

/** The values per unit. */
export function byUnit(figures: Figures): Map<string, string[]> {
  const units = new Map<string, string[]>();
  for (const figure of figures) {
    const space = figure.indexOf(' ');
    const unit = figure.slice(0, space);
    const values = units.get(unit);
    if (values) values.push(figure.slice(space + 1));
    else units.set(unit, [figure.slice(space + 1)]);
  }
  return units;
}

interface Figure {
  unit: string;
  value: string;
}

const NOTHING: Role = ROLES[0]!;

/** What a word does, of any place: beyond the ends of a text, and where a number stands, there is nothing. */
function roleAt(tokens: Tokens, i: number): Role {
  if (i < 0 || i >= tokens.length) return NOTHING;
  const word = tokens.words[i]!;
  return word === NUMBER ? NOTHING : ROLES[vocabulary.role[word]!]!;
}

function dateAt(tokens: Tokens, i: number): Figure | null {
  const month = tokens.isCapital(i) ? roleAt(tokens, i).month : undefined;
  if (!month) return yearAt(tokens, i);
  for (const day of [i + 1, i - 1]) {
    if (day < 0 || day >= tokens.length || !tokens.isNumber(day)) continue;
    const value = Number.parseInt(tokens.textOf(day), 10);
    if (value >= 1 && value <= 31)
      return { unit: 'date', value: `${month}-${String(value).padStart(2, '0')}` };
  }
  return null;
}

function yearAt(tokens: Tokens, i: number): Figure | null {
  if (!tokens.isNumber(i)) return null;
  const digits = tokens.textOf(i);
  return /^(?:19|20)\d\d$/.test(digits) ? { unit: 'year', value: digits } : null;
}

function numberAt(tokens: Tokens, i: number): Figure | null {
  const value = valueAt(tokens, i);
  if (value === null || besideMonth(tokens, i)) return null;
  const unit = unitOf(tokens, i);
  return unit && !isMonth(unit) ? { unit, value: String(value) } : null;
}

function valueAt(tokens: Tokens, i: number): number | null {
  if (isCompound(tokens, i - 1)) return null;
  const base = tokens.isNumber(i) ? valueOf(tokens.textOf(i)) : spelled(tokens, i);
  if (base === undefined || Number.isNaN(base)) return null;
  const { scale } = roleAt(tokens, i + 1);
  return scale ? base * scale : base;
}

/** "Twenty", "twenty-four". */
function spelled(tokens: Tokens, i: number): number | undefined {
  const { value } = roleAt(tokens, i);
  return value !== undefined && isCompound(tokens, i) ? value + roleAt(tokens, i + 1).value! : value;
}

/** Whether a word for tens goes on with its ones. */
function isCompound(tokens: Tokens, i: number): boolean {
  const { value: tens = 0 } = roleAt(tokens, i);
  if (tens < 20) return false;
  const { value: ones = 0 } = roleAt(tokens, i + 1);
  return ones > 0 && ones < 10 && tokens.text.slice(tokens.ends[i], tokens.starts[i + 1]) === '-';
}

/** Of digits; a time of the day is none. */
function valueOf(digits: string): number {
  return digits.includes(':') ? NaN : Number.parseFloat(digits.replaceAll(',', ''));
}

function besideMonth(tokens: Tokens, i: number): boolean {
  return isMonthAt(tokens, i - 1) || isMonthAt(tokens, i + 1);
}

function isMonthAt(tokens: Tokens, i: number): boolean {
  return roleAt(tokens, i).month !== undefined && tokens.isCapital(i);
}

function unitOf(tokens: Tokens, i: number): string | null {
  const start = tokens.starts[i]!;
  if (start > 0 && '$€£'.includes(tokens.text[start - 1]!)) return 'money';
  return measureNear(tokens, i) ?? tollBefore(tokens, i) ?? nounAfter(tokens, i);
}

function measureNear(tokens: Tokens, i: number): string | null {
  for (let reach = 1; reach <= REACH; reach += 1) {
    for (let side = 0; side < 2; side += 1) {
      const at = side === 0 ? i + reach : i - reach;
      const { says, measure } = roleAt(tokens, at);
      if ((says !== 'age' && !measure) || crosses(tokens, i, at)) continue;
      return says === 'age' ? 'age' : measure!;
    }
  }
  return null;
}

/**
 * "The death toll of the fire in the harbour has risen to 75", "the number of people injured when the stand gave way rose
 * to 75": the word that says what is counted stands far ahead.
 */
function tollBefore(tokens: Tokens, i: number): string | null {
  let before: string | undefined;
  for (let at = i - 1; at >= Math.max(0, i - TOLL_REACH); at -= 1) {
    const { says, measure } = roleAt(tokens, at);
    if (says === 'toll') return 'killed';
    if (says === 'number') return before ?? null;
    if (tokens.isInitial(at) || (tokens.isNumber(at) && !besideMonth(tokens, at))) return null;
    before = measure ?? before;
  }
  return null;
}

/**
 * A number belongs to its own sentence, and another number between claims the measure for itself, but for one that is
 * taken back: "75 people, not 80, were killed".
 */
function crosses(tokens: Tokens, i: number, at: number): boolean {
  const from = at > i ? i + 1 : at + 1;
  const to = at > i ? at : i;
  if (tokens.isInitial(to)) return true;
  for (let k = from; k < to; k += 1) {
    if (tokens.isInitial(k)) return true;
    const isNumber = tokens.isNumber(k) || roleAt(tokens, k).value !== undefined;
    if (isNumber && roleAt(tokens, k - 1).says !== 'not' && !isCompound(tokens, k - 1)) return true;
  }
  return false;
}

function nounAfter(tokens: Tokens, i: number): string | null {
  for (let at = i + 1; at <= i + 3; at += 1) {
    if (at >= tokens.length || tokens.isInitial(at) || tokens.isNumber(at)) return null;
    if (vocabulary.rarity[tokens.words[at]!] !== 0) return stem(tokens.normOf(at));
  }
  return null;
}
