import { BESIDE, LEVELS, PLAIN, ROLES, UNITS } from './data/body-words.js';
import { countryCalled } from './countries-by-name.js';
import { BODIES, OFFICES } from './data/offices.js';

/** The body for which a phrase speaks, as far as its words tell. */
export interface BodyTold {
  kind: string;
  /** Whether each country has one. */
  isNational: boolean;
  level: 'country' | 'region' | 'town' | null;
  /** The words that tell it from others of its kind, in lower case: "columbus", "komfo anokye", "iranian". */
  qualifier: string | null;
}

interface Word {
  /** In lower case, without apostrophes, dots, and an "s" of possession kept: "governors". */
  low: string;
  /** The same as a name: without the "s" of possession. */
  name: string;
  isName: boolean;
  /** Whether a mark other than a hyphen stands before it. */
  isCut: boolean;
}

interface Kind {
  kind: string;
  isNational: boolean;
}

const LONGEST = 4;
const kinds = new Map<string, Kind>([
  ...OFFICES.flatMap(({ office, scope, words }) =>
    words.map((w) => [w, { kind: office, isNational: scope === 'country' }] as const),
  ),
  ...BODIES.flatMap(({ kind, words }) =>
    words.map((w) => [w, { kind, isNational: kind === 'ministry' }] as const),
  ),
]);
/** One kind of body under two names of the tables; the level tells the two apart. */
const POLICE = new Set(['police', 'national-police']);
const kept = new Map<string, BodyTold | null>();
const MOST_KEPT = 5_000;

/** Reads whose body speaks in "Columbus police chief Elaine Bryant" or "the director of the hospital"; null for everybody else. */
export function bodyTold(phrase: string): BodyTold | null {
  let told = kept.get(phrase);
  if (told === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(phrase, (told = read(phrase)));
  }
  return told;
}

/** The kind that an office of the tables is to the ledger. */
export const kindOfOffice = (office: string): Kind =>
  POLICE.has(office)
    ? { kind: 'police', isNational: false }
    : { kind: office, isNational: OFFICES.some((o) => o.office === office && o.scope === 'country') };

function read(phrase: string): BodyTold | null {
  const words = wordsIn(phrase);
  if (words.some(({ low }) => BESIDE.has(low))) return null;
  const found = kindIn(words);
  if (!found) return null;
  const { from, to } = found;
  const left = leftOf(words, from);
  const own = words.slice(left, to);
  const names = [...own.slice(0, from - left), ...behind(words, to)].filter(isTelling);
  const level = own.map(({ low }) => LEVELS.get(low)).find((l) => l !== undefined) ?? null;
  const qualifier = names.length > 0 ? names.map(({ name }) => name).join(' ') : null;
  return { ...kindOfOffice(found.kind.kind), isNational: isNational(found.kind), level, qualifier };
}

const isNational = ({ kind, isNational }: Kind): boolean => !POLICE.has(kind) && isNational;

const isTelling = ({ low, isName }: Word): boolean =>
  isName && !PLAIN.has(low) && !LEVELS.has(low) && !UNITS.has(low);

function wordsIn(phrase: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const { 0: text, index } of phrase.matchAll(/[\p{L}\p{N}'’.]+/gu)) {
    const low = text.toLowerCase().replace(/['’.]/g, '');
    const isCut = /[^\s-]/.test(phrase.slice(last, index));
    last = index + text.length;
    const name = text.toLowerCase().replace(/['’]s?$|\.$/g, '');
    if (low !== '') words.push({ low, name, isName: /^\p{Lu}/u.test(text), isCut });
  }
  return words;
}

/** The longest name of a kind of body; of two the first. "The labour ministry" is a kind by itself. */
function kindIn(words: readonly Word[]): { kind: Kind; from: number; to: number } | null {
  let best: { kind: Kind; from: number; to: number } | null = null;
  for (let from = 0; from < words.length; from++) {
    for (let size = Math.min(LONGEST, words.length - from); size > (best ? best.to - best.from : 0); size--) {
      const kind = kinds.get(
        words
          .slice(from, from + size)
          .map(({ low }) => low)
          .join(' '),
      );
      if (kind) best = { kind, from, to: from + size };
    }
  }
  return best && (best.kind.kind === 'ministry' ? ofMinistry(words, best) : best);
}

function ofMinistry(words: readonly Word[], found: { kind: Kind; from: number; to: number }): typeof found {
  const { from, to } = found;
  const before = words[from - 1];
  const isOf = words[to]?.low === 'of' || words[to]?.low === 'for';
  const after = words[words[to + 1]?.low === 'the' ? to + 2 : to + 1];
  // "The Labour Ministry of Ghana" is no ministry of Ghanas.
  const isBehind = isOf && after !== undefined && countryCalled(after.name) === null;
  const field = isBehind ? after : before;
  if (!field || PLAIN.has(field.low) || ROLES.has(field.low) || field.low === 'for' || field.low === 'of')
    return found;
  const kind = { kind: `${field.low}-ministry`, isNational: true };
  return { kind, from: isBehind ? from : from - 1, to: isBehind ? to + 2 : to };
}

/** Where the words before a body's name begin that belong to it: "Rio de Janeiro state", "Columbus Division of". */
function leftOf(words: readonly Word[], from: number): number {
  let left = from;
  while (left > 0 && !words[left]!.isCut) {
    const { low, isName } = words[left - 1]!;
    const isOfUnit = low === 'of' && UNITS.has(words[left - 2]?.low ?? '') && words[left - 2]!.isName;
    const isInside = PARTICLES.has(low) && (words[left - 2]?.isName ?? false);
    if (!isName && !LEVELS.has(low) && !isOfUnit && !isInside) break;
    left--;
  }
  return left;
}
const PARTICLES = new Set(['de', 'do', 'da', 'del', 'la', 'el', 'al', 'di']);

/** "police in Nairobi", "the health ministry of Gaza": behind the words for who speaks a name is a person's. */
function behind(words: readonly Word[], to: number): Word[] {
  let at = to;
  while (at < words.length && ROLES.has(words[at]!.low)) at++;
  if (!['of', 'in', 'for', 'at'].includes(words[at]?.low ?? '')) return [];
  if (words[at + 1]?.low === 'the') at++;
  let end = at + 1;
  while (end < words.length && !words[end]!.isCut && (words[end]!.isName || PARTICLES.has(words[end]!.low)))
    end++;
  return words.slice(at + 1, end);
}
