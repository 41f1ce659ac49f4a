import type { Group, Measure } from '../../../claim.js';
import type { Chunk, GroupChunk } from '../people/chunk.js';
import { free, fromQuantity, using } from '../predicates/figures.js';
import { countOf } from '../people/noun-group.js';
import { rollCall } from '../people/roll-calls.js';
import { readQuantity } from '../numbers/numbers.js';
import { type RawClaim, rawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import { byPlace } from './place-lists.js';
import { sharesBehind } from '../predicates/shares.js';
import { claimsOf } from '../predicates/tally.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

export const LISTED = new Map<string, Measure>([
  ['kia', 'killed'],
  ['wia', 'injured'],
  ['mia', 'missing'],
  ['dead', 'killed'],
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['fatal', 'killed'],
  ['non-fatal', 'injured'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['injuries', 'injured'],
  ['killed', 'killed'],
  ['hospitalised', 'injured'],
  ['hospitalized', 'injured'],
  ['hurt', 'injured'],
  ['inj', 'injured'],
  ['wd', 'injured'],
  ['perished', 'killed'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
]);

const STARTS = new Set([
  'cumulative',
  'overall',
  'known',
  'confirmed',
  ',',
  ';',
  '/',
  '-',
  '–',
  '|',
  'and',
  ':',
  'number',
  'reported',
  'total',
  '.',
]);

export const opensItem = (tokens: Token[], i: number, span: Span): boolean =>
  i === span.from || STARTS.has(tokens[i - 1]!.low);

/** "Fighters killed: 15". */
export const isEntry = (tokens: Token[], i: number): boolean =>
  COUNT_WORDS.has(tokens[i + 1]?.low ?? '') &&
  tokens[i + 2]?.kind === 'number' &&
  tokens[i - 1]?.low !== 'the' &&
  tokens[i - 1]?.low !== 'those';

const COUNT_WORDS = new Set([':', '=', '-', '–']);

/** "Deaths: 2, hospitalised: 5", "Killed (civilians): 4", "Dead 4, injured 11": `at` is where the figure begins. */
export function listed(
  tokens: Token[],
  i: number,
  at: number,
  span: Span,
  chunks: Chunk[],
  measure: Measure,
): RawClaim[] {
  const places = byPlace(chunks, tokens, at, measure, i);
  if (places) return [places];
  const word = tokens[at]?.low;
  if (word === 'none' || word === 'nil') return [rawClaim(measure, i, { count: 0, min: 0, max: 0 })];
  const q = readQuantity(tokens, at, span.to);
  const first = chunks.findIndex((c) => c.from === (q?.from ?? at));
  const kinds = first < 0 ? [] : kindsFrom(chunks, first);
  if (kinds.length > 1 || (kinds.length === 1 && !q)) {
    for (const kind of kinds) kind.role = 'victim';
    return claimsOf(measure, i, kinds);
  }
  if (q && chunks.some((c) => c.kind === 'group' && c.role === 'victim' && c.from <= q.from && q.from < c.to))
    return [];
  const head = q && free(chunks, q.from)?.group.head;
  if (head === 'thing' || (head === 'unknown' && measure === 'missing')) return [];
  if (!q) return [];
  const claim = { ...fromQuantity(measure, i, q), group: kindBefore(tokens, chunks, i) };
  // "Fatalities: 4. Other fatalities: 2."
  if (tokens[i - 1]?.low === 'other') Object.assign(claim, { mode: 'increment', others: true });
  // "Fatalities: 21 in Kenya, 14 in Somalia"
  return using(
    chunks,
    q,
    claim,
    ...(tokens[q.to]?.low === 'in' ? sharesBehind(chunks, q.from, measure) : []),
  );
}

/** As registers write them: "civ killed 5 / mil killed 0". */
export const SHORT: Partial<Record<string, Group>> = {
  civ: 'civilians',
  civs: 'civilians',
  civilian: 'civilians',
  mil: 'combatants',
  military: 'combatants',
};

/** The "soldiers" of "Soldiers killed: 12". */
function kindBefore(tokens: Token[], chunks: Chunk[], i: number): Group {
  const short = SHORT[tokens[i - 1]?.low ?? ''];
  if (short) return short;
  const c = chunks.find((x) => x.to === i);
  return c?.kind === 'group' && c.group.head === 'people' && !c.group.quantity ? c.group.group : 'all';
}

/** "The dead: Tom Baker, 34; Eva Braun, 31": all who are named, else what is counted. */
function kindsFrom(chunks: Chunk[], first: number): GroupChunk[] {
  const c = chunks[first]!;
  const named = c.kind === 'group' && c.group.head === 'name' ? rollCall(chunks, first) : [];
  const kinds = listedKinds(chunks, first);
  return named.length > kinds.length ? named : kinds;
}

/** "Killed: 2 police officers, 5 rebels". */
function listedKinds(chunks: Chunk[], first: number): GroupChunk[] {
  const kinds: GroupChunk[] = [];
  for (let k = first; k < chunks.length; k++) {
    const c = chunks[k]!;
    if (c.kind === 'group' && c.role === 'free' && isListedPerson(chunks, k) && countOf(c.group)) {
      // "the village head's son": he alone
      if (chunks[k + 1]?.low !== "'s") kinds.push(c);
      else k++;
    } else if (kinds.length > 0 && (c.low === '.' || c.low === ';' || c.low === 'who')) break;
    else if (kinds.length > 0 && c.low === 'named' && chunks[k + 1]?.kind === 'group') k++;
    else if (c.low !== ',' && c.low !== 'and') return [];
  }
  return kinds;
}

/** "The dead: Lt Michael Kuria, Sgt Peter Otieno": a name of two words that its own comma, or the end, closes. */
function isListedPerson(chunks: Chunk[], k: number): boolean {
  const c = chunks[k] as GroupChunk;
  if (c.group.head === 'people') return true;
  const next = chunks[k + 1]?.low ?? '.';
  return c.group.head === 'name' && c.to - c.from > 1 && [',', '.', ';', 'and', '('].includes(next);
}

/** Where the figure of a list's entry begins; 0 where the word opens none. */
export function listEnd(tokens: Token[], i: number, span: Span): number {
  let k = i + 1;
  while (k < span.to - 1 && BETWEEN.has(tokens[k]!.low)) k++;
  if (tokens[k]?.low === '(') while (k < span.to && k < i + 6 && tokens[k++]!.low !== ')');
  if (PER.has(tokens[k]?.low ?? '') && tokens[k + 2]?.low === ':') k += 2;
  const mark = tokens[k]?.low ?? '';
  if (k < span.to - 1 && COUNT_WORDS.has(mark))
    return mark === ':' || tokens[k + 1]!.kind === 'number' ? k + 1 : 0;
  const figure = tokens[k];
  if (k >= span.to || figure?.kind !== 'number' || LOOSE.has(tokens[i]!.low) === false) return 0;
  const after = k + 1 < span.to ? tokens[k + 1]!.low : '.';
  return [',', ';', '.', '|', '/', '(', '–', '—', '-'].includes(after) || LISTED.has(after) ? k : 0;
}

/** "Deaths by district:". */
export const PER = words('by per');

const BETWEEN = new Set([
  'in',
  'action',
  'overnight',
  'today',
  'reported',
  'confirmed',
  'so',
  'far',
  'total',
  'known',
]);
const LOOSE = new Set([
  'inj',
  'wd',
  'fatal',
  'dead',
  'deaths',
  'fatalities',
  'injured',
  'wounded',
  'injuries',
  'kia',
  'wia',
  'missing',
]);
