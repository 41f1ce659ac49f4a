import type { Chunk } from '../people/chunk.js';
import { BE, POSSESSIVES } from '../data/words.js';
import { fromQuantity, hasWord, using } from '../predicates/figures.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import { type RawClaim, rawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const set = (words: string): Set<string> => new Set(words.split(/\s+/));

/** Words around "losses" that make them those of fighters. */
const ARMED =
  words(`army military troop enemy rebel insurgent militant combat battlefield personnel manpower human ground armed forces troops soldiers fighters
  rebels militia militants brigade guard guerrillas staff front separatists jihadists own`);
/** Whose own losses are those of fighters. */
const ARMIES = words(
  'army military militia rebels insurgents guerrillas separatists jihadists brigade battalion militants',
);
/** What may follow the figure: "about 900 personnel", "30 killed". */
const MEN = set(
  'personnel men troops soldiers servicemen fighters killed dead lives militants servicemembers',
);
/** Whom only fighters lose. */
const FORCES = words('men troops soldiers servicemen fighters militants servicemembers');
const LEADS = words(
  'at to as of were was are is totalled totaled amounted amount stood stand reached numbered : exceeded about around',
);
const NO = words('no without any zero');
const REPORTS = words(
  'suffered suffering sustained reported reporting took taking had admitted acknowledged recorded without',
);
const REACH = 14;

/** "army losses were put at 12", "enemy losses over the past day: 900 personnel", "the army suffered no losses". */
export function readLosses(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  const isOwn = POSSESSIVES.is(tokens[i - 1]) || tokens[i - 1]?.low === 'own';
  const isArmed = isOwn
    ? chunks.some((c) => c.kind === 'predicate') || hasWord(tokens, span.from, i, ARMIES)
    : ARMED.in(span);
  if (isArmed && NO.is(tokens[i - 1]) && hasWord(tokens, Math.max(span.from, i - 4), i, REPORTS))
    return [rawClaim('killed', i, { count: 0, min: 0, max: 0, group: 'combatants' })];
  const q = figureBefore(tokens, i, span) ?? figureBehind(tokens, i, span);
  if (!isArmed && !FORCES.is(tokens[q?.to ?? i])) return [];
  if (!q || q.count === null || chunks.some((c) => isTaken(c, q))) return [];
  const other = ofOthers(tokens, q.to, span, chunks);
  return using(chunks, q, ...other, {
    ...fromQuantity('killed', i, q),
    group: isOwn && !FORCES.is(tokens[q.to]) && !hasWord(tokens, span.from, i, ARMIES) ? 'all' : 'combatants',
  });
}

/** "Rebel losses were given as 45, those of the army as seven." */
function ofOthers(tokens: Token[], from: number, span: Span, chunks: Chunk[]): RawClaim[] {
  for (let k = from; k < Math.min(from + 4, span.to - 4); k++) {
    if (tokens[k]!.low !== 'those' || tokens[k + 1]!.low !== 'of') continue;
    for (let j = k + 3; j < Math.min(k + 7, span.to - 1); j++) {
      const q = LEADS.is(tokens[j]) ? readQuantity(tokens, j + 1, span.to) : null;
      if (q && q.count !== null && hasWord(tokens, k, j, ARMED))
        return using(chunks, q, { ...fromQuantity('killed', j, q), group: 'combatants' });
    }
  }
  return [];
}

const isTaken = (c: Chunk, q: Quantity): boolean =>
  c.kind === 'group' && c.role === 'victim' && c.from <= q.from && q.from < c.to;

/** "acknowledged only two losses". */
function figureBefore(tokens: Token[], i: number, span: Span): Quantity | null {
  for (let k = Math.max(span.from, i - 4); k < i; k++) {
    const q = readQuantity(tokens, k, i);
    if (q?.to === i) return q;
  }
  return null;
}

function figureBehind(tokens: Token[], i: number, span: Span): Quantity | null {
  for (let k = i + 1; k < Math.min(i + REACH, span.to); k++) {
    const { low, kind } = tokens[k]!;
    if (low === 'in' && PAST.has(tokens[k + 2]?.low ?? '')) {
      k = overPeriod(tokens, k + 3);
      continue;
    }
    if (low === ';' || low === '.' || low === '%' || low === 'in') return null;
    if (!LEADS.is(tokens[k]) && !BE.is(tokens[k])) {
      if (kind === 'number') return null;
      continue;
    }
    const q = readQuantity(tokens, k + 1, span.to);
    if (q) return q.to >= span.to || closes(tokens[q.to]!) ? q : null;
  }
  return null;
}

/** "in the past 24 hours". */
const overPeriod = (tokens: Token[], k: number): number => (tokens[k]?.kind === 'number' ? k + 1 : k);
const PAST = set('past last previous day preceding');

const closes = ({ low, kind }: Token): boolean =>
  kind === 'mark' ? '.,;)'.includes(low) : low === 'and' || MEN.has(low) || AFTER.has(low);
const AFTER = set('by over on during since for in so that');
