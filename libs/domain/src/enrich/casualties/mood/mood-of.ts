import type { Chunk } from '../people/chunk.js';
import { CALAMITIES } from '../data/calamities.js';
import { UNREAL_BEFORE, UNSURE, DREAMS, RUMOURS, FEARS, THINKS } from '../words/mood-words.js';
import { ADVERBS, BE, HAVE, MODAL } from '../data/words.js';

export function verbGroupStart(chunks: Chunk[], v: number): number {
  let k = v - 1;
  while (k >= 0) {
    const c = chunks[k]!;
    if (c.kind !== 'token') break;
    if (
      !BE.has(c.low) &&
      !HAVE.has(c.low) &&
      !MODAL.has(c.low) &&
      !ADVERBS.has(c.low) &&
      c.low !== 'to' &&
      c.low !== 'not'
    )
      break;
    k--;
  }
  return k + 1;
}

const isCounted = (c: Chunk | undefined): boolean => c?.kind === 'group' && c.group.quantity !== null;

/** What stands behind these is told for itself: "a stampede in which 20 died". */
const TURNS = new Set(['which', 'when', 'where', 'after']);

/** Fake news, and no fake medicine. */
const NEWS = new Set('news report reports post posts video videos claim claims story stories'.split(' '));

/** Whether the word tells of what happened, of what is feared, or of what only might be. */
export function moodOf(chunks: Chunk[], v: number): 'real' | 'feared' | 'unreal' {
  const start = verbGroupStart(chunks, v);
  let modal = '';
  let have = false;
  let fear = false;
  for (let k = start; k < v; k++) {
    const low = chunks[k]!.low;
    if (MODAL.has(low)) modal = low;
    else if (HAVE.has(low)) have = true;
    else if (
      low === 'feared' ||
      low === 'presumed' ||
      low === 'believed' ||
      low === 'thought' ||
      low === 'assumed' ||
      low === 'suspected' ||
      low === 'likely' ||
      low === 'probably' ||
      low === 'possibly'
    )
      fear = true;
    else if (low === 'to' && k === v - 1) return 'unreal';
  }
  if (UNSURE.has(chunks[start - 2]?.low ?? '') || UNSURE.has(chunks[0]!.low)) fear = true;
  const near = chunks[v - 1]?.low;
  if (near === 'nearly' || near === 'almost') return 'unreal';
  const before = chunks[start - 1]?.low ?? '';
  if (
    before === 'feared' ||
    before === 'likely' ||
    before === 'assumed' ||
    before === 'suspected' ||
    before === 'presumed' ||
    before === 'believed' ||
    before === 'thought'
  )
    fear = true;
  if (modal)
    return have && modal !== 'would'
      ? 'feared'
      : modal === 'may' || modal === 'might' || modal === 'could'
        ? v > 0 && (hasBe(chunks, start, v) || isByCalamity(chunks, start, v))
          ? 'feared'
          : 'unreal'
        : 'unreal';
  let isInWho = false;
  for (let k = start - 1; k >= Math.max(0, start - 8); k--) {
    const c = chunks[k]!;
    if (c.kind === 'predicate' || c.low === ';' || TURNS.has(c.low)) break;
    isInWho ||= c.low === 'who';
    // "have not ruled out that they were murdered"
    if (c.low === 'out' && RULES.has(chunks[k - 1]?.low ?? '') && chunks[k + 1]?.low === 'that')
      return 'feared';
    if (!isInWho && THINKS.has(c.low) && (chunks[k + 1]?.low === 'that' || isCounted(chunks[k + 1])))
      return 'feared';
    if (c.low === 'how' || c.low === 'why' || c.low === 'whether') return 'unreal';
    const noun = c.kind === 'group' ? c.noun : c.low;
    const isFake =
      noun !== 'fake' || (k > 0 && BE.has(chunks[k - 1]!.low)) || NEWS.has(chunks[k + 1]?.low ?? '');
    if (DREAMS.has(c.low) || (RUMOURS.has(noun) && isFake)) return 'unreal';
    // "police suspect that two drowned": the verb reads as a noun
    if (c.kind === 'group' && c.noun === 'suspect' && chunks[k + 1]?.low === 'that') return 'feared';
    if (
      FEARS.has(c.low) &&
      (chunks[k + 1]?.low === 'that' || (c.low.startsWith('fear') && chunks[k + 1]?.kind === 'group'))
    )
      return 'feared';
    if (
      UNREAL_BEFORE.has(c.low) &&
      chunks[k + 1]?.low !== 'that' &&
      (c.low === 'if' || c.low === 'unless' || isOf(chunks, v))
    )
      return 'unreal';
  }
  return fear ? 'feared' : 'real';
}

const RULES = new Set(['rule', 'ruled', 'ruling']);

/** "the outbreak might kill 4,000": a forecast for what goes on. */
const isByCalamity = (chunks: Chunk[], from: number, v: number): boolean => {
  const [by, harmed] = [chunks[from - 1], chunks[v + 1]];
  if (harmed?.kind !== 'group' || harmed.group.quantity?.count == null || !by) return false;
  return CALAMITIES.has(by.kind === 'group' ? by.noun : by.low);
};

const hasBe = (chunks: Chunk[], from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (BE.has(chunks[k]!.low)) return true;
  return false;
};

const isOf = (chunks: Chunk[], v: number): boolean =>
  chunks[v]!.kind === 'predicate' && chunks[v - 1]?.low === 'of';
