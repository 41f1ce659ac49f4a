import type { Chunk } from '../people/chunk.js';
import { UNITS } from '../data/things.js';
import { BE, HAVE, MODAL, POSSESSIVES } from '../data/words.js';
import { mayCount } from '../words/counting-words.js';
import {
  fromQuantity,
  hasWord,
  using,
  peopleAt,
  losers,
  quantityBefore,
  onlyAdjectives,
} from '../predicates/figures.js';
import { ORDINALS } from '../people/noun-words.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import { rawClaim, type RawClaim } from '../raw.js';
import { shareOf, sharesBehind } from '../predicates/shares.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { recoveredSoFar } from './body-totals.js';
import { zeroBefore } from './zeros.js';

/** "two villagers had their throats cut". */
export function readThroats(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  const isCutBehind =
    hasWord(tokens, i + 3, Math.min(i + 16, span.to), CUT) && tokens[i]!.low.startsWith('throat');
  if (tokens[i + 1]?.low === 'of' && (isCutBehind || hasWord(tokens, Math.max(span.from, i - 3), i, CUT)))
    return peopleAt(chunks, i + 2, i);
  if (!hasWord(tokens, i + 1, Math.min(i + 4, span.to), tokens[i]!.low === 'limbs' ? BLOWN : CUT)) return [];
  for (let k = i - 1; k >= Math.max(span.from, i - 7); k--)
    if (k === i - 1 && tokens[k]!.low === "'s" && tokens[i]!.low.startsWith('throat'))
      return ownerOf(chunks, k, i);
    else if (tokens[k]!.low === 'had' || tokens[k]!.low === 'having' || isFoundWith(tokens, k))
      return losers(chunks, k, i, tokens[i]!.low === 'limbs' ? 'injured' : 'killed');
  return [];
}

/** "the headman's throat had been cut". */
const ownerOf = (chunks: Chunk[], k: number, i: number): RawClaim[] => {
  const c = chunks.find((x) => x.to === k);
  return c ? peopleAt(chunks, c.from, i) : [];
};

/** "was found with his throat slit". */
const isFoundWith = (tokens: Token[], k: number): boolean =>
  tokens[k]!.low === 'with' && (tokens[k - 1]?.low === 'found' || tokens[k - 1]?.low === 'discovered');

const BLOWN = new Set(['blown', 'torn', 'ripped', 'amputated', 'severed', 'cut']);
const CUT = new Set(['cut', 'slit', 'slashed', 'slashes']);

const TAKES = new Set(
  'paid claimed claim claims claiming took takes taking take cost costs costing end snuffed lost lose loses losing saved taken ended ending ends gave'.split(
    ' ',
  ),
);

const CIVIL = new Set(['civilian', 'civilians']);
const MORES = new Set(['more', 'further', 'additional', 'other']);
const CUT_SHORT = new Set(['short', 'snuffed']);
const SAVINGS = new Set(['savings', 'insurance', 'story', 'support', 'sentence', 'jacket', 'style']);

/** "the lives of 11 passengers were cut short". */
const SHORT = new Set(['short', 'lost', 'snuffed']);

/** "claimed 12 lives", "claimed the lives of 12 people", "12 people lost their lives", "lost her life". */
export function readLives(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  if (SAVINGS.has(tokens[i + 1]?.low ?? '')) return [];
  if (tokens[i + 1]?.low === 'lost' && tokens[i + 2]?.low === ':') {
    const q = readQuantity(tokens, i + 3, span.to);
    return q ? using(chunks, q, fromQuantity('killed', i, q)) : [];
  }
  if (
    POSSESSIVES.has(tokens[i - 1]?.low ?? '') &&
    hasWord(tokens, i + 1, Math.min(i + 4, span.to), CUT_SHORT)
  )
    return [rawClaim('killed', i, { count: 1, min: 1, max: 1, repeat: true, pronoun: true })];
  for (let k = i - 1; k >= Math.max(span.from, i - 7); k--) {
    const low = tokens[k]!.low;
    if (!TAKES.has(low)) continue;
    if (isUnreal(tokens, k)) return [];
    if (tokens[i - 1]!.low === 'no') return zeroBefore(tokens, i, span, ['killed'], i);
    if (low === 'saved') return [];
    const q = k + 1 < i ? readQuantity(tokens, k + 1, i) : null;
    if (q && q.to < i && UNITS.has(tokens[q.to]!.low)) return [];
    if (q) {
      const more = hasWord(tokens, q.to, i, MORES) ? { mode: 'increment' as const, others: true } : {};
      const kind = hasWord(tokens, q.to, i, CIVIL) ? { group: 'civilians' as const } : {};
      const claim = { ...fromQuantity('killed', i, q), ...more, ...kind };
      return [...using(chunks, q, claim), ...sharesBehind(chunks, i, 'killed')];
    }
    if (tokens[i + 1]?.low === 'of') return peopleAt(chunks, i + 2, i);
    if (low.startsWith('lo') || low === 'paid' || low === 'gave') return losers(chunks, k, i);
    if (low.startsWith('cost') && k + 2 < i) return peopleAt(chunks, k + 1, i);
    return [];
  }
  if (tokens[i + 1]?.low === 'of' && hasWord(tokens, i + 2, Math.min(i + 12, span.to), SHORT))
    return peopleAt(chunks, i + 2, i);
  if (tokens[i - 1]?.low === 'no') return zeroBefore(tokens, i, span, ['killed'], i);
  const q = quantityBefore(tokens, i, span);
  if (
    q &&
    (tokens[i + 1]?.low === 'lost' || BE.has(tokens[i + 1]?.low ?? '') || HAVE.has(tokens[i + 1]?.low ?? ''))
  )
    return using(chunks, q, fromQuantity('killed', i, q));
  if (q?.count && tokens[q.from - 1]?.low === 'of' && tokens[q.from - 2]?.low === 'loss')
    return using(chunks, q, fromQuantity('killed', i, q));
  if (tokens[i - 1]?.low === 'of' && tokens[i - 2]?.low === 'loss')
    return zeroBefore(tokens, i - 2, span, ['killed'], i);
  return [];
}

/** "would lose", "would have lost", "nearly lost". */
function isUnreal(tokens: Token[], k: number): boolean {
  const before = tokens[k - 1]?.low ?? '';
  return (
    MODAL.has(before) || NEARLY.has(before) || (before === 'have' && UNREAL.has(tokens[k - 2]?.low ?? ''))
  );
}
const NEARLY = new Set(['nearly', 'almost', 'narrowly']);
const UNREAL = new Set(['would', 'could']);

const FOUND = new Set(
  'saw shows showed show showing come ashore retrieving arrived arrive came taken took held holding collected buried yielded yielding received receive lay lie seen leaving lifted freed discovery lying left strewn hanging grave graves opened containing found recovered pulled retrieved discovered exhumed brought counted unearthed washed dumped extracted located uncovered recovering finding discovering fished dug surfaced floated floating gave gives removed emerged appeared shrouded dragged hauled winched carried laid stacked piled'.split(
    ' ',
  ),
);

const SOUGHT = new Set([
  'looking',
  'search',
  'searching',
  'searched',
  'seeking',
  'hunt',
  'hunting',
  'sought',
]);

const SAME = new Set(['belonged', 'belong', 'belonging', 'same']);

const TWICE = new Set(['twice', 'double-counted']);

/** "a body is brought out": seen as it happens, beside a toll that stands elsewhere. */
const isNow = (tokens: Token[], i: number): boolean => tokens[i + 1]?.low === 'is';

/** "two bodies were found to belong to others": found out, and no find. */
const isFinding = (tokens: Token[], i: number): boolean =>
  tokens[i + 2]?.low === 'found' && tokens[i + 3]?.low === 'to';

/** "Body found in river": a headline leaves the article out. */
const isHeadlined = (tokens: Token[], i: number, span: Span): boolean =>
  i === span.from && FOUND.has(tokens[i + (BE.has(tokens[i + 1]?.low ?? '') ? 2 : 1)]?.low ?? '');

/** "a student body of 900", "governing bodies". */
const BODIES_OF = new Set(
  'student governing regulatory public professional elected celestial heavenly water sporting advisory legislative car'.split(
    ' ',
  ),
);

/** "the search for the bodies", and not "searchers found three bodies" nor "two bodies were found and the search was called off". */
function isSought(tokens: Token[], i: number, span: Span): boolean {
  for (let k = i - 1; k >= span.from; k--) {
    if (FOUND.has(tokens[k]!.low) && tokens[k]!.low !== 'brought') return false;
    if (SOUGHT.has(tokens[k]!.low)) return true;
  }
  return false;
}

/** "another 15 bodies were identified": found before. */
const KNOWN = new Set(
  'identified buried released handed returned repatriated named claimed examined lie'.split(' '),
);

/** "The bodies retrieved so far number 37". */
function numberOf(tokens: Token[], i: number, span: Span): Quantity | null {
  if (tokens[i - 1]?.low !== 'the') return null;
  for (let k = i + 1; k < Math.min(i + 6, span.to - 1); k++) {
    const q = NUMBERS.has(tokens[k]!.low) ? readQuantity(tokens, k + 1, span.to) : null;
    if (q?.count) return q.to >= span.to || ['.', ',', ';', 'and'].includes(tokens[q.to]!.low) ? q : null;
  }
  return null;
}
const NUMBERS = new Set(['number', 'numbered', 'numbers', 'total', 'totalled', 'totaled']);

/** "two more bodies", "eleven more miners' bodies", with no verb that finds them. */
function moreBodies(tokens: Token[], i: number, span: Span): Quantity | null {
  const owned = tokens[i - 1]?.low === "'" || tokens[i - 1]?.low === "'s" ? i - 2 : i;
  if (tokens[i]!.low === 'remains' || hasWord(tokens, i, span.to, TWICE)) return null;
  if (hasWord(tokens, i + 1, Math.min(i + 5, span.to), KNOWN)) return null;
  for (let k = Math.max(span.from, owned - 4); k < owned; k++) {
    const q = readQuantity(tokens, k, owned);
    if (!q?.count) continue;
    const isMore = q.increment || hasWord(tokens, q.to, owned, MORES);
    return isMore && owned - q.to <= 2 ? { ...q, increment: true } : null;
  }
  return null;
}

/** Where the people of "the remains were those of 97 people", "belonged to ten workers" stand; 0 where there are none. */
function ownersAt(tokens: Token[], i: number, span: Span): number {
  let at = 0;
  for (let k = i + 1; k < Math.min(i + 20, span.to - 2); k++) {
    const { low } = tokens[k]!;
    const isTheirs =
      (SAME.has(low) && tokens[k + 1]!.low === 'to') ||
      (low === 'those' && tokens[k + 1]!.low === 'of' && BE.has(tokens[k - 1]!.low));
    if (isTheirs) at = k + 2;
  }
  return at > 0 && mayCount(tokens[at]!) && tokens[at]!.low !== 'one' ? at : 0;
}

/** "the four men whose bodies were left in a pickup": those right before the word, else who the clause is about. */
function ownersOf(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  const people = chunks.find((c) => c.to === i - 1);
  const own = people ? peopleAt(chunks, people.from, i) : [];
  return own.length > 0 ? own : losers(chunks, i - 1, i);
}

/** "nine bodies were recovered", "the bodies of 12 migrants", "a body was pulled out". */
export function readBodies(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  if (BODIES_OF.has(tokens[i - 1]?.low ?? '')) return [];
  if (isSought(tokens, i, span) || tokens[i - 1]?.low === 'no' || isFinding(tokens, i)) return [];
  if (tokens[i - 1]?.low === 'whose') return ownersOf(tokens, i, span, chunks);
  if (tokens[i + 1]?.low === 'of') {
    const made = peopleAt(chunks, i + 2, i, true);
    if (made.length > 0) return made;
  }
  const owners = ownersAt(tokens, i, span);
  if (owners > 0) return peopleAt(chunks, owners, i);
  const numbered = numberOf(tokens, i, span);
  if (numbered) return using(chunks, numbered, { ...fromQuantity('killed', i, numbered), anaphoric: true });
  const more = moreBodies(tokens, i, span);
  if ((!more && !hasWord(tokens, span.from, span.to, FOUND)) || hasWord(tokens, span.from, span.to, TWICE))
    return [];
  const isSets =
    tokens[i - 1]?.low === 'of' && tokens[i - 2]?.low === 'sets' && !hasWord(tokens, i, span.to, SAME);
  const q = more ?? quantityBefore(tokens, isSets ? i - 2 : i, span);
  if (q) {
    const at = chunks.findIndex((c) => c.from <= i && i < c.to);
    return [
      ...using(chunks, q, fromQuantity('killed', i, q)),
      ...(at < 0 ? [] : shareOf(chunks, at, 'killed')),
      ...recoveredSoFar(tokens, i, span, chunks),
    ];
  }
  const low = tokens[i]!.low;
  const article = tokens[i - 1]?.low ?? '';
  const another =
    ORDINALS.has(article) || article === 'another' || article === 'additional' || article === 'further';
  if (low === 'body' || low === 'corpse')
    if (POSSESSIVES.has(article) || article === "'s")
      return [rawClaim('killed', i, { count: 1, min: 1, max: 1, repeat: true })];
  if (low === 'body' || low === 'corpse')
    if (
      article === 'a' ||
      another ||
      isHeadlined(tokens, i, span) ||
      (i > 0 && onlyAdjectives(tokens, i - 1, i))
    )
      return [
        rawClaim('killed', i, {
          count: 1,
          min: 1,
          max: 1,
          mode: another || isNow(tokens, i) ? 'increment' : 'total',
          others: another,
        }),
      ];
  return [];
}
