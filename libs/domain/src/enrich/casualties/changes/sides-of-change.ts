import { mayCount } from '../words/counting-words.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { WordClass, words } from '../words/word-class.js';

const QUOTES = words(`" ' ( [`);
const SOFT = words(
  'only just about around some the a an at least nearly almost approximately toll figure count number of total',
);
const GIVEN = words(
  'given put reported stated listed announced set estimated coded recorded told published entered reckoned counted',
);
const ONCE = words('once first initially originally earlier previously formerly');
const SAID = words(
  'said wrote gave had reported put read told counted listed printed showed written spoken published',
);
const OURS = words('we our ours');
const NOTICES = words(
  'version alert post story item report bulletin flash note headline caption graphic list page edition draft entry tweet copy',
);
const SHOULD = words('should must ought');
const READS = words('be been read say said have written to state stated show shown given put');
const STANDS = words('settled stands stood fixed set established put');
const REACH = 8;

/** The words behind which a side is told: asked once for what most figures do not stand behind. */
const CUES = new WordClass([
  ...['for', 'never', ',', 'that', 'it', 'was', 'as', 'at', 'become', 'became', 'of', 'from', 'to'],
  ...[ONCE, READS, SAID].flatMap((words) => [...words]),
]);

export type Side = 'then' | 'now' | null;

/** Whether the words around a figure tell it as one that was wrong or as what holds: "should have read 7", "for 17 read 7", "make that six". */
export function sideOfChange(tokens: readonly Token[], at: number, span: Span): Side {
  let k = at - 1;
  while (k > span.from && (QUOTES.is(tokens[k]) || (SOFT.is(tokens[k]) && tokens[k]!.low !== 'at'))) k--;
  if (k < span.from) return null;
  const { low } = tokens[k]!;
  if (!CUES.is(tokens[k])) return null;
  const two = tokens[k - 1]?.low ?? '';
  if (low === 'for') return readsInstead(tokens, at, span) ? 'then' : null;
  if (low === 'read') return has(tokens, span.from, k, FOR) || SHOULD.is(tokens[k - 1]) ? 'now' : null;
  if (low === 'never') return 'then';
  if (low === ',' && isNotAside(tokens, k, span)) return 'then';
  if ((low === 'that' || low === 'it') && two === 'make') return k - 2 < span.from || tokens[k - 2]!.kind === 'mark' ? 'now' : null; // prettier-ignore
  if (ONCE.is(tokens[k]) || low === 'was')
    return QUOTES.is(tokens[at - 1]) ? null : isInBrackets(tokens, k, span) ? 'then' : null;
  if (READS.is(tokens[k]) && isShould(tokens, k, span)) return 'now';
  if ((low === 'as' || low === 'at') && GIVEN.is(tokens[k - 1]) && ONCE.is(tokens[k - 2])) return 'then';
  if (low === 'at' && STANDS.is(tokens[k - 1]))
    return has(tokens, Math.max(span.from, k - 16), k, ONCE) ? 'now' : null;
  if (low === 'become' || low === 'became') return 'now';
  if (two === 'already') return null;
  if (SAID.is(tokens[k]) || (low === 'of' && SAID.is(tokens[k - 1])))
    return isOurs(tokens, low === 'of' ? k - 1 : k, span) ? 'then' : null;
  if (low === 'from' && CODES.is(tokens[k - 1])) return 'then';
  if (low === 'to' && CODES.is(tokens[k - 1])) return 'now';
  return null;
}
const FOR = words('for');
const CODES = words(
  'recoded coded corrected revised amended changed edited updated adjusted rectified lowered raised',
);

const has = (tokens: readonly Token[], from: number, to: number, words: WordClass): boolean => {
  for (let k = from; k < to; k++) if (words.is(tokens[k])) return true;
  return false;
};

/** The "read" of "for '17 killed' read '7 killed'". */
function readsInstead(tokens: readonly Token[], at: number, span: Span): boolean {
  for (let k = at + 1; k < Math.min(at + 16, span.to - 1); k++)
    if (tokens[k]!.low === 'read')
      return tokens.slice(k + 1, Math.min(k + 5, span.to)).some((token) => mayCount(token));
  return false;
}

/** The comma of "not, as we had it, fourteen". */
function isNotAside(tokens: readonly Token[], comma: number, span: Span): boolean {
  for (let k = comma - 1; k > Math.max(span.from, comma - REACH); k--) {
    if (tokens[k]!.low === ',') return tokens[k - 1]!.low === 'not' && tokens[k + 1]!.low === 'as';
    if (tokens[k]!.kind === 'mark') return false;
  }
  return false;
}

/** "(previously 17)", "[was 11]". */
const isInBrackets = (tokens: readonly Token[], k: number, span: Span): boolean =>
  k > span.from && (tokens[k - 1]!.low === '(' || tokens[k - 1]!.low === '[');

function isShould(tokens: readonly Token[], k: number, span: Span): boolean {
  for (let j = k; j > Math.max(span.from, k - 5); j--) {
    if (SHOULD.is(tokens[j])) return true;
    if (!READS.is(tokens[j])) return SHOULD.is(tokens[j]);
  }
  return false;
}

/** "where we had 17", "the version on air at seven had 28". */
function isOurs(tokens: readonly Token[], verb: number, span: Span): boolean {
  for (let k = verb - 1; k >= Math.max(span.from, verb - REACH); k--) {
    const { low } = tokens[k]!;
    if (OURS.is(tokens[k]) || NOTICES.is(tokens[k]) || low === 'where') return true;
    if (low === ',' || low === ';' || low === '.') return false;
  }
  return false;
}
