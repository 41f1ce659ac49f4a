import type { Chunk, GroupChunk } from '../people/chunk.js';
import { dies } from '../predicates/clauses.js';
import { BE } from '../data/words.js';
import { claimed, group, nounAt, set, suffer } from './idiom-claims.js';
import type { RawClaim } from '../raw.js';
import { words } from '../words/word-class.js';

const CONDITIONS = words('condition care coma');

const DIRE = words('critical serious stable grave intensive severe a');

const STAYS = words('remain remains remained still stayed');

/** Other turns for the badly hurt: "in critical condition", "fighting for her life", "lost a leg". */
export function hurtTurn(chunks: Chunk[], k: number): RawClaim[] {
  const low = chunks[k]!.low;
  if (low === 'in' && STAYS.of(chunks[k - 1]) && !isByOwnHand(chunks, k)) return [];
  if (low === 'in' && inCondition(chunks, k) && !diedIn(chunks, k)) return suffer(chunks, k, 'injured', true);
  if (STRUGGLES.of(chunks[k]) && chunks[k + 1]?.low === 'for')
    return /^(?:life|lives)$/.test(chunks[k + 3]?.low ?? chunks[k + 2]?.low ?? '') || lifeAhead(chunks, k)
      ? suffer(chunks, k, 'injured', true)
      : [];
  if (low === 'critical' && isCounted(chunks[k]!))
    return claimed([chunks[k] as GroupChunk], chunks[k]!.from, 'injured', true);
  if (low === 'sickened' && isExposed(chunks, k))
    return BE.of(chunks[k - 1])
      ? suffer(chunks, k, 'injured', true)
      : claimed(group(chunks, k + 1), chunks[k]!.from, 'injured', true);
  if (low === 'critical' && k === 1 && OPEN.test(chunks[2]?.low ?? ''))
    return suffer(chunks, k, 'injured', true);
  // "her daughter is critical"
  if (low === 'critical' && BE_NOW.has(chunks[k - 1]!.low) && /^[.,;]?$/.test(chunks[k + 1]?.low ?? '')) return suffer(chunks, k, 'injured', true); // prettier-ignore
  if (CRITICAL.of(chunks[k]) && isFigureBefore(chunks, k)) return suffer(chunks, k, 'injured', true);
  const entry = entryTurn(chunks, k);
  if (entry.length > 0) return entry;
  if (
    low === 'overcome' &&
    BE.of(chunks[k - 1]) &&
    (chunks[k + 1]?.low === 'by' || chunks[k + 1]?.low === 'with')
  )
    return smoke(chunks, k) ? suffer(chunks, k, 'injured', true) : [];
  return [];
}

/** "shot himself and remains in intensive care": told to be hurt by nothing else. */
const isByOwnHand = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(Math.max(0, k - 7), k).some((c) => SELF.has(nounAt([c], 0)));
const SELF = words('himself herself');

const CRITICAL = words('critical hospitalised hospitalized');

const BE_NOW = new Set(['is', 'are', 'remains', 'remain']);

/** "4 on board, 3 fatal, 1 serious": a log's words for what befell so many. */
const SEVERITY = words('fatal fatally fatals serious minor slight critically seriously');

export function entryTurn(chunks: Chunk[], k: number): RawClaim[] {
  const { low } = chunks[k]!;
  if (!SEVERITY.of(chunks[k]) || !closes(chunks, k)) return [];
  const isFatal = low.startsWith('fatal');
  return claimed(logged(chunks, k), chunks[k]!.from, isFatal ? 'killed' : 'injured', !isFatal);
}

/** The figure of such an entry: "3 fatal". */
function logged(chunks: Chunk[], k: number): GroupChunk[] {
  const c = chunks[k]!;
  // "two passengers serious, one slight"
  const before = c.kind === 'token' && ENTRIES.test(chunks[k - 2]?.low ?? ';') ? chunks[k - 1] : undefined;
  if (before?.kind === 'group' && before.role === 'free' && before.group.head === 'people' && before.group.quantity?.count) return [before]; // prettier-ignore
  return c.kind === 'group' && c.role === 'free' && c.group.quantity?.count && c.to - c.from === 2 ? [c] : [];
}

const ENTRIES = /^(?:[,;:–—-]|and)$/;

const closes = (chunks: Chunk[], k: number): boolean =>
  /^(?:[.,:;)/]|and|)$/.test(chunks[k + 1]?.low ?? '') || SEVERITY.of(chunks[k + 1]);

/** "Cyclist critical after a hit-and-run". */
const OPEN = /^(?:after|following|in|)$/;

/** "two dead, two critical". */
const isFigureBefore = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k - 1];
  const next = chunks[k + 1]?.low ?? '.';
  const isOpen = chunks[k + 1]?.kind === 'group' || next === 'condition';
  if (c?.kind !== 'group' || c.role !== 'free' || isOpen) return false;
  return (
    ['bare', 'others'].includes(c.group.head) || (c.group.head === 'people' && c.group.quantity !== null)
  );
};

/** "three critical after a balcony fell". */
const isCounted = (c: Chunk): boolean =>
  c.kind === 'group' && c.role === 'free' && (c.group.quantity !== null || c.group.more);

const FUMES = words('smoke fumes gas heat chlorine ammonia sulfide sulphide monoxide dioxide vapours vapors');

const smoke = (chunks: Chunk[], k: number): boolean => chunks.slice(k + 2, k + 5).some((c) => FUMES.of(c));

/** "died overnight in intensive care". */
const diedIn = (chunks: Chunk[], k: number): boolean => {
  for (let j = k - 1; j >= Math.max(0, k - 3) && !ENDS.of(chunks[j]); j--) if (dies(chunks[j]!)) return true;
  return false;
};
const ENDS = words(', ; and');

function inCondition(chunks: Chunk[], k: number): boolean {
  for (let j = k + 1; j < Math.min(k + 4, chunks.length); j++) {
    if (CONDITIONS.of(chunks[j])) return true;
    if (!DIRE.of(chunks[j])) return false;
  }
  return false;
}

const lifeAhead = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(k + 2, k + 4).some((c) => /^(?:life|lives)$/.test(c.low));

const FALLS = words('fell fallen taken took falling');

const FEELINGS = words('envy jealousy worry grief excitement laughter');

const ILL = words('ill sick unwell');

const EXPOSURES = set(
  'food meal meals dinner lunch wedding banquet feast canteen water gas fumes smoke poisoning poisoned chlorine ammonia contaminated eating ate drinking drank alcohol liquor leak pupils students camp',
);

/** Many, or by what makes many ill: two actors who fell ill had a cold. */
const isExposed = (chunks: Chunk[], k: number): boolean =>
  chunks.some(
    (c, j) =>
      EXPOSURES.has(nounAt(chunks, j)) ||
      (j < k && c.kind === 'group' && c.group.quantity !== null && (c.group.quantity.min ?? 0) >= 5),
  );

const CARE = words('treatment surgery stitches aid care operation');

const NEEDS = words('needed required underwent received sought given needing requiring receiving undergoing');

/** "treatment", "medical help", and no "medical checks". */
const isCare = (chunks: Chunk[], k: number): boolean =>
  CARE.has(chunks[k]?.low ?? '') || (chunks[k - 1]?.low === 'medical' && HELP.has(nounAt(chunks, k)));
const HELP = new Set(['help', 'attention', 'assistance']);

/** "hit in the head", "needed stitches", "received medical treatment": hurt, unless the text says more. */
export function woundTurn(chunks: Chunk[], k: number): RawClaim[] {
  const low = chunks[k]!.low;
  if (FALLS.of(chunks[k - 1]) && ILL.of(chunks[k]) && !FEELINGS.of(chunks[k + 2]) && isExposed(chunks, k))
    return suffer(chunks, k - 1, 'injured', true);
  if (low === 'responding' && chunks[k + 1]?.low === 'to' && chunks[k + 2]?.low === 'treatment')
    return suffer(chunks, k, 'injured', true);
  if (low === 'under' && chunks[k + 1]?.low === 'treatment') return suffer(chunks, k, 'injured', true);
  if (NEEDS.of(chunks[k]) && [1, 2, 3].some((d) => isCare(chunks, k + d)))
    return suffer(chunks, k, 'injured', true);
  return [];
}

const STRUGGLES = words('fighting battling struggling');

/** The words that a turn for the hurt hangs on. */
export const HURT_WORDS = [
  ...['in', 'sickened', 'overcome', 'under', 'responding'],
  ...[CRITICAL, ILL, NEEDS, STRUGGLES, SEVERITY].flatMap((words) => [...words]),
];
