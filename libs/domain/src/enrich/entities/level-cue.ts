import type { Field, Span } from './field.js';
import { foldKey } from './fold-key.js';

const REGION_WORDS = new Set(
  'region regions oblast oblasts province provinces governor gov governorate state border prefecture district'.split(
    ' ',
  ),
);
const PLURAL_REGIONS = new Set(
  'regions oblasts provinces states districts governorates prefectures'.split(' '),
);
const TOWN_WORDS = new Set('city mayor town resident residents suburb streets airport'.split(' '));

/** As what the words around a name call it. */
export type Cue = 'region' | 'town' | null;

/** What the words around a mention say: "X region", "X's governor", "the city of X", "X, a Russian region". */
export function levelCue(span: Span, field: Field): Cue {
  const { tokens } = field;
  const next = tokens[span.to];
  const own = foldKey(span.text);
  if (/ (?:oblast|region|province|state|governorate|county|krai)$/.test(own)) return 'region';
  if (/ city$/.test(own)) return 'town';
  const word = next?.shape === 'clitic' ? tokens[span.to + 1] : next;
  if (word && REGION_WORDS.has(word.key) && word.shape !== 'number') return 'region';
  if (word && TOWN_WORDS.has(word.key)) return 'town';
  if (sharesPlural(span, field)) return 'region';
  const before = tokens[span.from - 1];
  const head = before?.key === 'of' ? tokens[span.from - 2] : before;
  if (head && REGION_WORDS.has(head.key)) return 'region';
  if (head && (TOWN_WORDS.has(head.key) || head.key === 'village' || head.key === 'capital')) return 'town';
  return next?.text === ',' ? apposition(span, field) : null;
}

/** "Kherson and Mykolaiv regions": one plural for all names of a list. */
function sharesPlural({ to }: Span, { tokens }: Field): boolean {
  for (let at = to; at < to + 8; at++) {
    const token = tokens[at];
    if (!token || token.opens) return false;
    if (token.shape === 'lower' && token.key !== 'and' && token.key !== 'or')
      return PLURAL_REGIONS.has(token.key);
    if (token.shape === 'mark' && token.text !== ',') return false;
    if (at === to && token.text !== ',' && token.key !== 'and' && token.key !== 'or') return false;
  }
  return false;
}

/** "X, a Russian region": the noun of the phrase behind the comma, within five words. */
function apposition(span: Span, field: Field): Cue {
  const article = field.tokens[span.to + 1];
  if (!article || !['a', 'an', 'the'].includes(article.key)) return null;
  for (let i = span.to + 2; i < span.to + 6; i++) {
    const token = field.tokens[i];
    if (!token || token.shape === 'mark') return null;
    if (REGION_WORDS.has(token.key)) return 'region';
    if (TOWN_WORDS.has(token.key) || token.key === 'village') return 'town';
  }
  return null;
}
