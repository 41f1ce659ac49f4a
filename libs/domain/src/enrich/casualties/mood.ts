import { readQuantity } from './numbers.js';
import { claimsOfPart } from './subsets.js';
import type { Part } from './part.js';
import { rawClaim, type RawClaim } from './raw.js';
import { readPointed } from './pointers.js';
import { FALSE } from './retractions.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';

const DENIES = new Set([
  'denied',
  'denies',
  'deny',
  'denying',
  'refuted',
  'refutes',
  'rejected',
  'dismissed',
]);
const EARLIER = new Set([
  'earlier',
  'previously',
  'initially',
  'originally',
  'first',
  'previous',
  'initial',
  'former',
]);
const STATED = new Set([
  'reported',
  'stated',
  'said',
  'put',
  'reports',
  'claimed',
  'announced',
  'had',
  'given',
  'gave',
  'spoken',
  'spoke',
  'told',
  'thought',
  'feared',
  'believed',
  'counted',
  'listed',
  'confirmed',
  'estimated',
]);
const MISSTATES = new Set([
  'misspoke',
  'misstated',
  'misreported',
  'miscounted',
  'overstated',
  'understated',
]);
const WRONGLY = new Set(['originally', 'mistakenly', 'wrongly', 'erroneously', 'incorrectly']);

const RETRACTS = new Set([
  'withdrew',
  'withdrawn',
  'retracted',
  'withdraws',
  'retracts',
  'withdrawing',
  'walked',
  'apologised',
  'apologized',
  'backtracked',
  'rowed',
  'rescinded',
]);
const FIGURES = new Set([
  'reporting',
  'figure',
  'figures',
  'toll',
  'count',
  'claim',
  'report',
  'number',
  'statement',
  'reports',
  'headline',
  'tally',
  'estimate',
]);

const TURNS = new Set(['but', 'later', 'now', 'then', ';']);

/** Sets the status that the words around a claim give it: denied, superseded, corrected; adds figures that are taken back. */
export function applyMood(raws: RawClaim[], parts: Part[], tokens: Token[], span: Span): RawClaim[] {
  const words = tokens.slice(span.from, span.to).map((t) => t.low);
  if (isWithdrawal(words)) {
    const now = words.findIndex(
      (w, k) => (NOW.has(w) || FALSE.has(w)) && k > words.findIndex((x) => FIGURES.has(x)),
    );
    const version = words.findIndex((w, k) => VERSIONS.has(w) && EARLIER.has(words[k - 1] ?? ''));
    const isWrong = (r: RawClaim): boolean =>
      (now < 0 || r.from - span.from < now) && r.from - span.from > version && r.count !== 0;
    const wrong = raws.filter(isWrong);
    const right = raws.filter((r) => !wrong.includes(r));
    for (const raw of right) raw.fresh = true;
    const former =
      version > 0 && wrong.length === 0 ? said(right.at(-1), version + span.from, tokens, span) : [];
    const all = [...withdraw(wrong, parts), ...right, ...former, ...takenBack(right, tokens, span)];
    return [...all, ...readPointed(all, tokens, span)];
  }
  const all = [
    ...raws,
    ...takenBack(raws, tokens, span),
    ...revised(raws, tokens, span),
    ...madeIt(raws, tokens, span),
    ...readPointed(raws, tokens, span),
  ];
  markFalse(all, tokens, span);
  for (const raw of all) {
    if (raw.status !== 'asserted') continue;
    if (precedes(words, DENIES, raw.from - span.from)) raw.status = 'denied';
    else if (!raw.fresh && isEarlier(words, raw.from - span.from))
      raw.status = words.some((w) => CORRECT.has(w)) ? 'corrected' : 'superseded';
  }
  return all;
}

const VERSIONS = new Set(['version', 'headline', 'post', 'story']);

/** "Ten died (an earlier version said 12)": the bare figure of the version that was wrong. */
function said(right: RawClaim | undefined, from: number, tokens: Token[], span: Span): RawClaim[] {
  for (let i = from; right && i < span.to - 1; i++) {
    const q = STATED.has(tokens[i]!.low) ? readQuantity(tokens, i + 1, span.to) : null;
    if (!q || q.count === null || q.count === right.count) continue;
    const { count, min, max, qualifier } = q;
    const { measure, group } = right;
    return [
      rawClaim(measure, i, {
        count,
        min,
        max,
        qualifier,
        group,
        status: 'corrected',
        from: q.from,
        to: q.to,
      }),
    ];
  }
  return [];
}

/** Words after which a withdrawal tells what holds instead. */
const NOW = new Set([':', 'saying', 'now', 'actual', 'actually', 'instead', 'real', 'correct', ';']);

/** In a withdrawal a part is what was wrong: "had first put the number of boys among the dead at two". */
function withdraw(raws: RawClaim[], parts: Part[]): RawClaim[] {
  const loose = parts.filter((part) => part.loose);
  const wrong = loose.length > 0 ? loose.flatMap(claimsOfPart) : raws;
  for (const part of loose) part.subsets = [];
  for (const raw of wrong) raw.status = 'corrected';
  return wrong;
}

const CORRECT = new Set(['correcting', 'correction', 'correct', 'true', 'real', 'actual']);

const precedes = (words: string[], set: Set<string>, at: number): boolean =>
  words.slice(Math.max(0, at - 8), at).some((w) => set.has(w));

/** "had originally stated two", "an earlier version said", "wrongly reported". */
function isWithdrawal(words: string[]): boolean {
  const k = words.findIndex((w) => WRONGLY.has(w));
  if (k >= 0 && (STATED.has(words[k + 1] ?? '') || STATED.has(words[k - 1] ?? ''))) return true;
  if (words.some((w) => MISSTATES.has(w))) return true;
  if (
    words.some((w, k) => w === 'took' && words.slice(k, k + 2).includes('back')) &&
    words.some((w) => FIGURES.has(w))
  )
    return true;
  if (words.some((w) => RETRACTS.has(w)) && words.some((w) => FIGURES.has(w))) return true;
  for (let v = 1; v < words.length; v++)
    if (
      EARLIER.has(words[v - 1]!) &&
      (words[v] === 'version' ||
        words[v] === 'headline' ||
        (FIGURES.has(words[v]!) && words.some((w) => FALSE.has(w))))
    )
      return true;
  return false;
}

/** "earlier reported that two", "earlier reports put the toll at": told before and not told now. */
function isEarlier(words: string[], at: number): boolean {
  if (words.includes('contrary')) return false;
  for (let k = 0; k < Math.min(at, words.length - 1); k++) {
    if (!EARLIER.has(words[k]!)) continue;
    const next = words[k + 1]!;
    const isVerb = STATED.has(next) && (k > 0 || next !== 'reports');
    const isNoun = REPORTS.has(next);
    if ((isVerb || isNoun) && !words.slice(k, at).some((w) => TURNS.has(w))) return true;
  }
  return false;
}
const REPORTS = new Set([
  'reports',
  'report',
  'figures',
  'figure',
  'estimates',
  'count',
  'toll',
  'statement',
  'post',
  'story',
  'tweet',
  'bulletin',
  'update',
]);

const CORRECTS = new Set([
  'correcting',
  'replacing',
  'revising',
  'withdrawing',
  'retracting',
  'corrects',
  'corrected',
  'replaces',
]);
function correcting(tokens: Token[], i: number, floor: number): boolean {
  for (let k = Math.max(floor, i - 5); k < i; k++) if (CORRECTS.has(tokens[k]!.low)) return true;
  return false;
}

/** "its figure of eight dead was a mistake; five people died": what stands before the verdict is withdrawn. */
function markFalse(raws: RawClaim[], tokens: Token[], span: Span): void {
  for (let i = span.from; i < span.to; i++) {
    if (!FALSE.has(tokens[i]!.low) || tokens[i - 1]?.low === 'not') continue;
    for (let k = i; k > span.from; k--)
      if (FIGURES.has(tokens[k]!.low) || tokens[k]!.low === 'post' || tokens[k]!.low === 'story') {
        const from = POINTING.has(tokens[k - 1]?.low ?? '') ? span.from : k - 1;
        for (const raw of raws) if (raw.at < i && raw.at >= from) raw.status = 'corrected';
        return;
      }
  }
}

const POINTING = new Set(['that', 'this', 'the', 'both']);

const CHANGES = new Set(
  'dropped dropping scaled amended amending updated upped adjusted corrected lowering lowered raising raised revising revised cutting reducing reduced increasing correcting changed'.split(
    ' ',
  ),
);

const IN_ALL = new Set(['all', 'total']);

/** "one more soldier died, making it five", "making 13 in all": a running total of what was told before. */
function madeIt(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  for (let i = span.from + 1; i < span.to - 2; i++) {
    const isSum = isTotalOf(tokens, i);
    if (tokens[i]!.low !== 'making' && tokens[i]!.low !== 'makes' && !isSum) continue;
    const isIt = isSum || tokens[i + 1]!.low === 'it';
    const q = readQuantity(tokens, isIt ? i + 2 : i + 1, span.to);
    const closes = isThat(tokens, i) && (q?.to === span.to || tokens[q?.to ?? 0]?.low === '.');
    if (
      !isIt &&
      !closes &&
      !(tokens[q?.to ?? span.to]?.low === 'in' && IN_ALL.has(tokens[(q?.to ?? 0) + 1]?.low ?? ''))
    )
      continue;
    const former = raws.filter((r) => r.at < i).at(-1);
    if (!q || q.count === null || !former || q.count <= (former.count ?? 0)) continue;
    const { count, min, max, qualifier } = q;
    return [
      rawClaim(former.measure, i, {
        count,
        min,
        max,
        qualifier,
        group: former.group,
        fresh: true,
        anaphoric: true,
        from: q.from,
        to: q.to,
      }),
    ];
  }
  return [];
}

/** "four deaths were added, for a total of 29". */
const isTotalOf = (tokens: Token[], i: number): boolean =>
  tokens[i]!.low === 'total' &&
  tokens[i - 1]?.low === 'a' &&
  FOR.has(tokens[i - 2]?.low ?? '') &&
  tokens[i + 1]!.low === 'of';
const FOR = new Set(['for', 'to']);
/** "…; that makes three". */
const isThat = (tokens: Token[], i: number): boolean =>
  tokens[i]!.low === 'makes' && ['that', 'this', 'which'].includes(tokens[i - 1]!.low);

/** "put the toll at 115 before lowering it to 97", "reports of 15 deaths have been revised to 13": the figure that took its place. */
function revised(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  for (let i = span.from + 1; i < span.to - 2; i++) {
    if (!CHANGES.has(tokens[i]!.low)) continue;
    let k = i + 1;
    while (k < i + 4 && BETWEEN.has(tokens[k]?.low ?? '')) k++;
    const held = raws.find((r) => r.from > i && r.from < i + 9 && r.count !== null);
    if (held && tokens[k]?.low !== 'to') k = toBehind(tokens, held.to, span.to);
    if (tokens[k]?.low !== 'to') continue;
    const q = readQuantity(tokens, k + 1, span.to);
    const former = held ?? raws.filter((r) => r.at < i).at(-1);
    if (!q || q.count === null || !former || raws.some((r) => r.from === q.from)) continue;
    const isDown =
      q.count < (former.count ?? 0) && former.status !== 'superseded' && tokens[i + 1]!.low !== 'it';
    former.status = isDown ? 'corrected' : 'superseded';
    const { count, min, max, qualifier } = q;
    return [
      rawClaim(former.measure, i, {
        count,
        min,
        max,
        qualifier,
        group: former.group,
        fresh: true,
        from: q.from,
        to: q.to,
      }),
    ];
  }
  return [];
}
/** The "to" of "dropped their estimate of 400 dead to 250". */
function toBehind(tokens: Token[], from: number, end: number): number {
  for (let k = from; k < Math.min(from + 3, end); k++) if (tokens[k]!.low === 'to') return k;
  return end;
}
const BETWEEN = new Set(['it', 'that', 'this', 'them', 'down', 'up', 'upwards', 'downwards']);

const SPOKEN = new Set(['spoken', 'spoke', 'talked']);
const THEN = new Set(['this', 'on', 'earlier', 'before', 'yesterday', 'last', 'in', 'at']);
const FORMERLY = new Set(['previously', 'formerly', 'earlier', 'initially', 'originally', 'first']);

/** "253 people died, not 359": the second figure is taken back. */
function takenBack(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  const claims: RawClaim[] = [];
  for (let i = span.from + 1; i < span.to - 1; i++) {
    const low = tokens[i]!.low;
    const isNot = low === 'not' && [',', '(', 'and', '–', '—', '-'].includes(tokens[i - 1]!.low);
    const isThan = low === 'than' && tokens[i - 1]!.low === 'rather';
    const isOf = low === 'of' && tokens[i - 1]!.low === 'instead';
    const isFrom = low === 'from' && (tokens[i - 1]!.low === 'down' || tokens[i - 1]!.low === 'up');
    const isFormer =
      FORMERLY.has(low) && (['(', ',', ';'].includes(tokens[i - 1]!.low) || low === 'previously');
    const isSpoken = low === 'of' && SPOKEN.has(tokens[i - 1]!.low);
    const isFigure = low === 'of' && FIGURES.has(tokens[i - 1]!.low) && correcting(tokens, i, span.from);
    if (!isNot && !isThan && !isOf && !isFrom && !isFigure && !isFormer && !isSpoken) continue;
    const q = readQuantity(tokens, tokens[i + 1]!.low === 'the' ? i + 2 : i + 1, span.to);
    const right = raws.find((r) => r.from < i && i < r.to) ?? raws.filter((r) => r.to <= i).at(-1);
    if (!q || q.count === null || !right || right.count === q.count) continue;
    if (isSpoken && q.to < span.to && tokens[q.to]!.kind === 'word' && !THEN.has(tokens[q.to]!.low)) continue;
    const { count, min, max, qualifier } = q;
    right.fresh = true;
    claims.push(
      rawClaim(right.measure, right.at, {
        count,
        min,
        max,
        qualifier,
        group: right.group,
        status:
          (isFrom && tokens[i - 1]!.low === 'up') || ((isFormer || isSpoken) && q.count < (right.count ?? 0))
            ? 'superseded'
            : 'corrected',
        from: q.from,
        to: q.to,
      }),
    );
  }
  return claims;
}
