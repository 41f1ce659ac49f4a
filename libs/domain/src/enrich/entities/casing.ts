import { isCommon } from './names.js';
import type { Token } from './tokens.js';

/** How a sentence or line uses capitals: as prose does, on every word ("Storm Hits Coast"), or only capitals. */
export type Casing = 'prose' | 'title' | 'caps';

const SMALL = new Set(
  'a an the and or but nor of in on at by to for from with as is are was be it its he she his her they we you i vs v via'.split(
    ' ',
  ),
);

/**
 * The casing of each token's line, or for capitals of its sentence. A line is in title case when three of four everyday words inside its sentences are
 * capitalised, which prose never does; lines of two words and fewer tell nothing.
 */
export function casingOf(tokens: readonly Token[], text: string): Casing[] {
  const casing: Casing[] = new Array<Casing>(tokens.length).fill('prose');
  for (const [from, to] of stretches(tokens, text, false)) {
    if (inTitleCase(tokens, from, to)) casing.fill('title', from, to);
  }
  for (const [from, to] of stretches(tokens, text, true))
    if (inCapitals(tokens, from, to)) casing.fill('caps', from, to);
  return casing;
}

/** The lines of a text, or its sentences, as ranges of tokens. */
function* stretches(tokens: readonly Token[], text: string, sentences: boolean): Generator<[number, number]> {
  let from = 0;
  for (let to = 1; to <= tokens.length; to++) {
    const end = to === tokens.length || breaks(tokens[to - 1] as Token, tokens[to] as Token, text, sentences);
    if (!end) continue;
    yield [from, to];
    from = to;
  }
}

function breaks(before: Token, after: Token, text: string, sentences: boolean): boolean {
  if (sentences && after.opens && (before.text === '.' || before.text === '!' || before.text === '?'))
    return true;
  if (after.start - before.end > 12) return true;
  for (let i = before.end; i < after.start; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}

function inCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  let upper = 0;
  let other = 0;
  for (let i = from; i < to; i++) {
    const { shape, key } = tokens[i] as Token;
    if (shape === 'upper' && key.length > 1) upper++;
    else if (shape === 'lower' || shape === 'capital') other++;
  }
  return upper >= 3 && upper > 2 * other;
}

function inTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let lower = 0;
  let capital = 0;
  let everyday = 0;
  for (let i = from; i < to; i++) {
    const { shape, key, glued, opens } = tokens[i] as Token;
    if (shape === 'capital' && !opens) {
      capital++;
      if (isCommon(key)) everyday++;
    } else if (shape === 'lower' && !SMALL.has(key) && !glued) lower++;
  }
  return lower + capital >= 3 && everyday >= 2 && 3 * lower <= everyday;
}
