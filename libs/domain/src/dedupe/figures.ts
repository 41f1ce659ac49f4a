import { compareText } from '../order.js';
import { WORD_WEIGHT } from './common-words.js';
import type { Token } from './tokens.js';
import { wordOf } from './vocabulary.js';

/** What a text counts, as it is kept: "killed 3", "magnitude 6.1", "date 06-01"; sorted, each once. */
export type Figures = readonly string[];

const WORDS = new Map(Object.entries({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
})); // prettier-ignore

const SCALES = new Map(Object.entries({ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, bn: 1e9 }));

const MONTHS = new Map(Object.entries({
  january: '01', february: '02', march: '03', april: '04', may: '05', june: '06', july: '07', august: '08',
  september: '09', october: '10', november: '11', december: '12', jan: '01', feb: '02', mar: '03', apr: '04',
  jun: '06', jul: '07', aug: '08', sep: '09', sept: '09', oct: '10', nov: '11', dec: '12',
})); // prettier-ignore

/** What is counted of people, by the stem that says so; it is looked for on both sides of the number. */
const MEASURES = new Map(Object.entries({
  kill: 'killed', injur: 'injured', mis: 'missing', captur: 'captured', displac: 'displaced', detain: 'detained',
  rescu: 'rescued', evacuat: 'evacuated', trap: 'trapped', magnitud: 'magnitude', percent: 'percent',
})); // prettier-ignore

/** Units by which a template with other figures is told from a copy; an agreement in them is evidence, too. */
export const TOLL_UNITS: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'captured',
  'displaced',
]);

const REACH = 5;
const TOLL_REACH = 18;

/** The figures of a text with what they count. */
export function figuresOf(text: string, tokens: readonly Token[]): string[] {
  const figures: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const found = dateAt(tokens, i) ?? numberAt(text, tokens, i);
    if (found) figures.push(`${found.unit} ${found.value}`);
  }
  return figures;
}

/** The figures of both, as they are kept. */
export function mergeFigures(a: readonly string[], b: readonly string[]): Figures {
  return [...new Set([...a, ...b])].sort(compareText);
}

/** How many figures are in both. */
export function sharedFigures(a: Figures, b: Figures): number {
  let shared = 0;
  for (const figure of a) if (b.includes(figure)) shared += 1;
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

function dateAt(tokens: readonly Token[], i: number): Figure | null {
  const token = tokens[i]!;
  const month = token.capital ? MONTHS.get(token.norm) : undefined;
  if (!month) return yearAt(token);
  for (const day of [tokens[i + 1], tokens[i - 1]]) {
    const value = day ? Number.parseInt(day.norm, 10) : NaN;
    if (day?.digits && value >= 1 && value <= 31)
      return { unit: 'date', value: `${month}-${String(value).padStart(2, '0')}` };
  }
  return null;
}

function yearAt(token: Token): Figure | null {
  return token.digits && /^(?:19|20)\d\d$/.test(token.norm) ? { unit: 'year', value: token.norm } : null;
}

function numberAt(text: string, tokens: readonly Token[], i: number): Figure | null {
  const value = valueAt(tokens, i);
  if (value === null || besideMonth(tokens, i)) return null;
  const unit = unitOf(text, tokens, i);
  return unit && !MONTHS.has(unit) ? { unit, value: String(value) } : null;
}

function valueAt(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i]!;
  if (token.digits && token.norm.includes(':')) return null;
  const base = token.digits ? Number.parseFloat(token.norm.replaceAll(',', '')) : WORDS.get(token.norm);
  if (base === undefined || Number.isNaN(base)) return null;
  const scale = SCALES.get(tokens[i + 1]?.norm ?? '');
  return scale ? base * scale : base;
}

function besideMonth(tokens: readonly Token[], i: number): boolean {
  return [tokens[i - 1], tokens[i + 1]].some((t) => t?.capital && MONTHS.has(t.norm));
}

function unitOf(text: string, tokens: readonly Token[], i: number): string | null {
  const start = tokens[i]!.start;
  if (start > 0 && '$€£'.includes(text[start - 1]!)) return 'money';
  return measureNear(tokens, i) ?? tollBefore(tokens, i) ?? nounAfter(tokens, i);
}

function measureNear(tokens: readonly Token[], i: number): string | null {
  for (let reach = 1; reach <= REACH; reach += 1) {
    for (const at of [i + reach, i - reach]) {
      const near = tokens[at];
      if (!near || crosses(tokens, i, at)) continue;
      if (near.norm === 'year' || near.norm === 'aged') return 'age';
      const measure = near.word ? MEASURES.get(near.word.stem) : undefined;
      if (measure) return measure;
    }
  }
  return null;
}

/**
 * "The death toll of the fire in the harbour has risen to 75", "the number of people injured when the stand gave way rose
 * to 75": the word that says what is counted stands far ahead.
 */
function tollBefore(tokens: readonly Token[], i: number): string | null {
  let measure: string | undefined;
  for (let at = i - 1; at >= Math.max(0, i - TOLL_REACH); at -= 1) {
    const { norm, digits, initial, word } = tokens[at]!;
    if (norm === 'toll') return 'killed';
    if (norm === 'number') return measure ?? null;
    if (initial || (digits && !besideMonth(tokens, at))) return null;
    measure = MEASURES.get(word?.stem ?? '') ?? measure;
  }
  return null;
}

/**
 * A number belongs to its own sentence, and another number between claims the measure for itself, but for one that is
 * taken back: "75 people, not 80, were killed".
 */
function crosses(tokens: readonly Token[], i: number, at: number): boolean {
  const [from, to] = at > i ? [i + 1, at] : [at + 1, i];
  if (tokens[to]?.initial) return true;
  for (let k = from; k < to; k += 1) {
    const isNumber = tokens[k]!.digits || WORDS.has(tokens[k]!.norm);
    if (tokens[k]!.initial || (isNumber && tokens[k - 1]?.norm !== 'not')) return true;
  }
  return false;
}

function nounAfter(tokens: readonly Token[], i: number): string | null {
  for (let at = i + 1; at <= i + 3; at += 1) {
    const token = tokens[at];
    if (!token || token.initial || token.digits) return null;
    const noun = (token.word ?? wordOf(token.norm)).stem;
    if (WORD_WEIGHT.get(noun) !== 0) return noun;
  }
  return null;
}
