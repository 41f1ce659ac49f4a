import { UNITS } from '../data/things.js';
import { BE, HAVE, MODAL, POSSESSIVES } from '../data/words.js';
import { readQuantity } from '../numbers/numbers.js';
import { type Chunk } from '../people/chunk.js';
import { fromQuantity, hasWord, using, peopleAt, losers, quantityBefore } from '../predicates/figures.js';
import { sharesBehind } from '../predicates/shares.js';
import { rawClaim, type RawClaim } from '../raw.js';
import { type Span } from '../words/sentences.js';
import { type Token } from '../words/tokens.js';
import { zeroBefore } from './zeros.js';
import { words } from '../words/word-class.js';

const TAKES = new Set(
  'paid claimed claim claims claiming took takes taking take cost costs costing end snuffed lost lose loses losing saved taken ended ending ends gave'.split(
    ' ',
  ),
);

const CIVIL = words('civilian civilians');
const MORES = words('more further additional other');
const CUT_SHORT = words('short snuffed');
const SAVINGS = new Set(['savings', 'insurance', 'story', 'support', 'sentence', 'jacket', 'style']);

/** "the lives of 11 passengers were cut short". */
const SHORT = words('short lost snuffed');

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
    // "cost two policemen and a gunman their lives"
    if (low.startsWith('cost') && POSSESSIVES.has(tokens[i - 1]!.low)) return peopleAt(chunks, k + 1, i);
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

/** "would lose", "would have lost", "nearly lost", and no "on 4 May claimed". */
function isUnreal(tokens: Token[], k: number): boolean {
  const before = tokens[k - 1]?.low ?? '';
  return (
    (MODAL.has(before) && !tokens[k - 1]!.cap) ||
    NEARLY.has(before) ||
    (before === 'have' && UNREAL.has(tokens[k - 2]?.low ?? ''))
  );
}
const NEARLY = new Set(['nearly', 'almost', 'narrowly']);
const UNREAL = new Set(['would', 'could']);
