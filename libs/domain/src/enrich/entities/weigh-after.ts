import type { Evidence } from './evidence.js';
import type { Field, Span } from './field.js';
import type { Known } from './known.js';
import * as lexicon from './lexicon/words.js';
import { isSurname } from './names.js';
import type { Token } from './tokens.js';

/** What stands behind a name: verbs, disasters, a role or an age behind a comma. */
export function weighAfter(evidence: Evidence, span: Span, field: Field, country: boolean): void {
  const next = field.tokens[span.to] as Token;
  const after = field.tokens[span.to + 1];
  if (lexicon.SPEECH.has(next.key) && !country)
    evidence.person += span.key.includes(' ') || isSurname(span.key) ? 1.5 : 1;
  else if (lexicon.HUMAN_VERBS.has(next.key) && !country) evidence.person += 0.4;
  if (lexicon.PLACE_FOLLOWERS.has(next.key)) evidence.place += 2;
  if (DISASTERS.has(next.key))
    evidence.place += span.known.length === 0 ? 1.6 : span.known.some(isWell) ? 2.6 : 0;
  if (lexicon.ORG_NEIGHBOURS.has(next.key)) evidence.organisation += span.known.length > 0 ? 0.9 : 1.6;
  if (next.shape === 'clitic' && after && lexicon.PLACE_NOUNS.has(after.key)) evidence.place += 1.5;
  if (next.key === 'of' && after && (after.shape === 'capital' || after.key === 'the'))
    evidence.person += 0.4;
  if (next.text === ',') weighBehindComma(evidence, span, field, country);
}

/** A role, an age, "who" or the name of what holds the place. */
function weighBehindComma(evidence: Evidence, span: Span, field: Field, country: boolean): void {
  const after = field.tokens[span.to + 1];
  if (rolesBehind(field.tokens, span.to + 1) && !country) evidence.person += 2;
  if (
    after?.shape === 'number' &&
    after.text.length <= 2 &&
    Number(after.text) > 3 &&
    field.tokens[span.to + 2]?.text !== '0'
  )
    evidence.person += 2;
  if (after && (after.key === 'who' || after.key === 'whose')) evidence.person += 2;
  if (
    after &&
    (after.shape === 'capital' || after.shape === 'upper') &&
    lexicon.PLACE_PREPOSITIONS.has(field.tokens[span.from - 1]?.key ?? '')
  )
    evidence.place += 1;
}

/** Well enough known to give a disaster its name: "Van earthquake". */
const isWell = (known: Known): boolean =>
  known.type === 'place' && (known.level !== 'town' || known.population >= WELL_THOUSANDS);
const WELL_THOUSANDS = 100;

/** Events that go by the name of their place: "the Maui fires", "the Hroza toll". */
const DISASTERS = new Set(
  'toll earthquake quake flood floods wildfire wildfires fire fires blaze landslide massacre tragedy disaster'.split(
    ' ',
  ),
);

/** ", head of X", ", the city's mayor": a role within four words behind the comma. */
function rolesBehind(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (!token || token.text === ',' || token.text === '.' || token.opens) return false;
    if (token.shape === 'lower' && lexicon.TITLES.has(token.key) && token.key !== 'star') return true;
    if (lexicon.HUMAN_VERBS.has(token.key) || lexicon.SPEECH.has(token.key)) return false;
  }
  return false;
}
