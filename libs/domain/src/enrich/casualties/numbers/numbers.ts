import type { Qualifier } from '../../../claim.js';
import { BOUND_TABLE, mayCount } from '../words/counting-words.js';
import { readCore } from './number-core.js';
import type { Core } from './number-words.js';
import { overTwice } from './told-twice.js';
import { readUncounted } from './uncounted.js';
import type { Token } from '../words/tokens.js';
import { WordClass } from '../words/word-class.js';

/** A quantity as read: what a claim says of its count, and where its words end. */
export interface Quantity {
  count: number | null;
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
  /** "another", "a further": added to what was known. */
  increment: boolean;
  from: number;
  to: number;
}

/** Reads a quantity at token `i` ("at least 100 to 150", "another dozen", "several"), or null. */
export function readQuantity(tokens: Token[], i: number, end: number): Quantity | null {
  if (i >= end || !mayCount(tokens[i]!)) return null;
  const uncounted = readUncounted(tokens, i, end);
  if (uncounted) return finish(tokens, uncounted, 'exactly', false, i, end);
  let at = i;
  let bound: Qualifier = 'exactly';
  let increment = false;
  for (let guard = 0; guard < 5; guard++) {
    const b = readBound(tokens, at, end);
    if (b) {
      if (b.qualifier !== 'exactly') bound = b.qualifier;
      at = b.to;
      continue;
    }
    const more = readIncrement(tokens, at, end);
    if (!more) break;
    increment = true;
    at = more;
  }
  const core = readSpan(tokens, at, end);
  if (!core) return null;
  return finish(tokens, core, bound, increment, i, end);
}

const BOUNDING = new WordClass(BOUND_TABLE.keys());

function readBound(tokens: Token[], i: number, end: number): { qualifier: Qualifier; to: number } | null {
  if (i >= end || !BOUNDING.is(tokens[i])) return null;
  const options = BOUND_TABLE.get(tokens[i]!.low);
  if (!options) return null;
  for (const { rest, qualifier } of options)
    if (i + rest.length < end && rest.every((word, k) => tokens[i + 1 + k]!.low === word))
      return { qualifier, to: i + 1 + rest.length };
  return null;
}

/** "another", "an additional", "a further": the index after it, or 0. */
function readIncrement(tokens: Token[], i: number, end: number): number {
  const low = tokens[i]?.low;
  if (i >= end) return 0;
  if (low === 'another' || low === 'additional' || low === 'further' || low === 'extra') return i + 1;
  const next = tokens[i + 1]?.low;
  if (
    (low === 'an' || low === 'a') &&
    (next === 'additional' || next === 'further' || next === 'extra') &&
    i + 2 < end
  )
    return i + 2;
  return 0;
}

/** A figure, or two that bound a range. */
function readSpan(tokens: Token[], i: number, end: number): Core | null {
  const low = tokens[i]?.low;
  if (i < end && (low === 'between' || low === 'from')) {
    const a = readCore(tokens, i + 1, end);
    const joiner = a && tokens[a.to]?.low;
    if (a && (joiner === 'and' || joiner === 'to')) {
      const b = readCore(tokens, a.to + 1, end);
      if (b && b.low > a.low) return { low: a.low, high: b.low, vague: false, to: b.to };
    }
    return null;
  }
  const first = readCore(tokens, i, end);
  if (!first) return null;
  const a = tokens[first.to]?.low === '(' ? overTwice(tokens, first, end) : first;
  const joiner = tokens[a.to];
  if (!joiner || a.to + 1 >= end) return a;
  const isRange =
    joiner.low === 'to' ||
    joiner.low === '-' ||
    joiner.low === '–' ||
    joiner.low === '/' ||
    joiner.low === 'or';
  if (!isRange || (joiner.kind === 'mark' && joiner.low !== '-' && !joiner.glued && joiner.low === '/'))
    return a;
  const b = readCore(tokens, a.to + 1, end);
  if (!b || b.vague || a.vague || b.low <= a.low) return a;
  return { low: a.low, high: b.low, vague: false, or: joiner.low === 'or', to: b.to };
}

function finish(
  tokens: Token[],
  core: Core,
  bound: Qualifier,
  increment: boolean,
  from: number,
  end: number,
): Quantity {
  let to = core.to;
  let qualifier = bound;
  const next = tokens[to]?.low;
  const then = tokens[to + 1]?.low;
  if (to + 1 < end && next === 'or' && then === 'more') [qualifier, to] = ['at_least', to + 2];
  else if (to + 1 < end && next === 'or' && then === 'so') [qualifier, to] = ['about', to + 2];
  else if (to + 1 < end && next === 'or' && (then === 'fewer' || then === 'less'))
    [qualifier, to] = ['up_to', to + 2];
  else if (to < end && next === 'odd') [qualifier, to] = ['about', to + 1];
  else if (to < end && (next === 'plus' || next === '+')) [qualifier, to] = ['at_least', to + 1];
  const base = { increment, from, to };
  const n = core.low;
  if (core.vague) return { count: null, min: n, max: null, qualifier: 'vague', ...base };
  if (core.high === Infinity) return { count: n, min: n, max: null, qualifier: 'at_least', ...base };
  if (core.high !== null) return { count: n, min: n, max: core.high, qualifier: 'between', ...base };
  switch (qualifier) {
    case 'at_least':
    case 'more_than':
      return { count: n, min: n, max: null, qualifier, ...base };
    case 'up_to':
    case 'fewer_than':
      return { count: n, min: null, max: n, qualifier, ...base };
    case 'about':
      return { count: n, min: null, max: null, qualifier, ...base };
    default:
      return { count: n, min: n, max: n, qualifier: 'exactly', ...base };
  }
}
