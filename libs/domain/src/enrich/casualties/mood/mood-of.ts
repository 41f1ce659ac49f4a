import type { Chunk } from '../people/chunk.js';
import { CALAMITIES } from '../data/calamities.js';
import { UNREAL_BEFORE, UNSURE, DREAMS, RUMOURS, FEARS, THINKS } from '../words/mood-words.js';
import { ADVERBS, BE, HAVE, MODAL } from '../data/words.js';
import { words } from '../words/word-class.js';

export function verbGroupStart(chunks: Chunk[], v: number): number {
  let k = v - 1;
  while (k >= 0) {
    const c = chunks[k]!;
    if (c.kind !== 'token') break;
    if (!BE.of(c) && !HAVE.of(c) && !MODAL.of(c) && !ADVERBS.of(c) && c.low !== 'to' && c.low !== 'not')
      break;
    k--;
  }
  return k + 1;
}

const isCounted = (c: Chunk | undefined): boolean => c?.kind === 'group' && c.group.quantity !== null;

/** What stands behind these is told for itself: "a stampede in which 20 died". */
const TURNS = words('which when where after');

/** Fake news, and no fake medicine. */
const NEWS = words('news report reports post posts video videos claim claims story stories');

/** Whether the word tells of what happened, of what is feared, or of what only might be. */
export function moodOf(chunks: Chunk[], v: number): 'real' | 'feared' | 'unreal' {
  const start = verbGroupStart(chunks, v);
  let modal = '';
  let have = false;
  let fear = false;
  for (let k = start; k < v; k++) {
    const low = chunks[k]!.low;
    if (MODAL.of(chunks[k])) modal = low;
    else if (HAVE.of(chunks[k])) have = true;
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
    else if (low === 'to' && (k === v - 1 || (k > start && BE.of(chunks[k - 1]) && BE.of(chunks[k + 1]))))
      return 'unreal';
  }
  if (UNSURE.of(chunks[start - 2]) || UNSURE.of(chunks[0])) fear = true;
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
    if (c.kind === 'predicate' || c.low === ';' || TURNS.of(c)) break;
    isInWho ||= c.low === 'who';
    // "have not ruled out that they were murdered"
    if (c.low === 'out' && RULES.of(chunks[k - 1]) && chunks[k + 1]?.low === 'that') return 'feared';
    if (!isInWho && THINKS.of(c) && (chunks[k + 1]?.low === 'that' || isCounted(chunks[k + 1])))
      return 'feared';
    if (c.low === 'how' || c.low === 'why' || c.low === 'whether') return 'unreal';
    const noun = c.kind === 'group' ? c.noun : c.low;
    const isFake = noun !== 'fake' || (k > 0 && BE.of(chunks[k - 1])) || NEWS.of(chunks[k + 1]);
    if (DREAMS.of(c) || (RUMOURS.has(noun) && isFake)) return 'unreal';
    // "police suspect that two drowned": the verb reads as a noun
    if (c.kind === 'group' && c.noun === 'suspect' && chunks[k + 1]?.low === 'that') return 'feared';
    if (
      FEARS.of(c) &&
      (chunks[k + 1]?.low === 'that' || (c.low.startsWith('fear') && chunks[k + 1]?.kind === 'group'))
    )
      return 'feared';
    if (
      UNREAL_BEFORE.of(c) &&
      chunks[k + 1]?.low !== 'that' &&
      (c.low === 'if' || c.low === 'unless' || isOf(chunks, v))
    )
      return 'unreal';
  }
  return fear ? 'feared' : 'real';
}

const RULES = words('rule ruled ruling');

/** "the outbreak might kill 4,000": a forecast for what goes on. */
const isByCalamity = (chunks: Chunk[], from: number, v: number): boolean => {
  const [by, harmed] = [chunks[from - 1], chunks[v + 1]];
  if (harmed?.kind !== 'group' || harmed.group.quantity?.count == null || !by) return false;
  return CALAMITIES.has(by.kind === 'group' ? by.noun : by.low);
};

const hasBe = (chunks: Chunk[], from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (BE.of(chunks[k])) return true;
  return false;
};

const isOf = (chunks: Chunk[], v: number): boolean =>
  chunks[v]!.kind === 'predicate' && chunks[v - 1]?.low === 'of';
