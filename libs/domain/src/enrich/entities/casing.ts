import { isCommon } from './names.js';
import type { Token } from './tokens.js';

/** How a line uses capitals: as prose does, on every word ("Storm Hits Coast"), or only capitals. */
export type Casing = 'prose' | 'title' | 'caps';

const SMALL = new Set(
  'a an the and or but nor of in on at by to for from with as is are was be it its he she his her they we you i vs v via'.split(
    ' ',
  ),
);

/**
 * The casing of each token's line. A line is in title case when three of four everyday words inside its sentences are
 * capitalised, which prose never does; lines of two words and fewer tell nothing.
 */
export function casingOf(tokens: readonly Token[], text: string): Casing[] {
  const casing: Casing[] = new Array<Casing>(tokens.length).fill('prose');
  let from = 0;
  while (from < tokens.length) {
    let to = from + 1;
    while (to < tokens.length && !breaksLine(tokens[to - 1] as Token, tokens[to] as Token, text)) to++;
    const kind = judge(tokens, from, to);
    if (kind !== 'prose') casing.fill(kind, from, to);
    from = to;
  }
  return casing;
}

function breaksLine(before: Token, after: Token, text: string): boolean {
  if (after.start - before.end > 12) return true;
  for (let i = before.end; i < after.start; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}

function judge(tokens: readonly Token[], from: number, to: number): Casing {
  let lower = 0;
  let capital = 0;
  let everyday = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    const { shape, key, glued, opens } = tokens[i] as Token;
    if (shape === 'upper' && key.length > 1) upper++;
    else if (shape === 'capital' && !opens) {
      capital++;
      if (isCommon(key)) everyday++;
    } else if (shape === 'lower' && !SMALL.has(key) && !glued) lower++;
  }
  if (upper >= 3 && upper > 2 * (lower + capital)) return 'caps';
  const words = lower + capital + upper;
  if (words >= 3 && everyday >= 2 && 3 * lower <= everyday) return 'title';
  return 'prose';
}
