import type { Evidence, Scene } from './evidence.js';
import type { Field, Span } from './field.js';
import * as lexicon from './lexicon/words.js';
import { isFirstName } from './names.js';
import { weighBefore } from './weigh-before.js';
import { weighAfter } from './weigh-after.js';
import { weighSport } from './weigh-sport.js';

/** True where the words around say that a place is meant, whatever the name. */
export function inPlaceOf(span: Span, field: Field): boolean {
  const before = field.tokens[span.from - 1];
  const next = field.tokens[span.to];
  if (before && lexicon.PLACE_PREPOSITIONS.has(before.key)) return true;
  if (before?.key === 'of' && lexicon.PLACE_NOUNS.has(field.tokens[span.from - 2]?.key ?? '')) return true;
  return next !== undefined && lexicon.PLACE_FOLLOWERS.has(next.key) && next.key !== 'government';
}

/** What stands around a name: titles, prepositions, verbs, roles behind a comma, neighbours of one kind. */
export function weighContext(evidence: Evidence, span: Span, field: Field, scene: Scene): void {
  const { tokens } = field;
  const before = tokens[span.from - 1];
  const beforeThat = tokens[span.from - 2];
  const next = tokens[span.to];
  const country = span.known.some(
    (known) => known.type === 'place' && (known.level === 'country' || known.capital),
  );
  if (span.titled && !country) evidence.person += 3;
  weighBefore(evidence, before, beforeThat, span);
  // "when the Santa Lucia sank"
  if (next && lexicon.SINKING.has(next.key) && before?.key === 'the') evidence.none += 8;
  if (next) weighAfter(evidence, span, field, country);
  if (scene.sport) weighSport(evidence, span, field);
  if (span.beside) weighBeside(evidence, span.beside, span);
}

/** Names in a row are of one kind: "Idlib, Homs and X". */
function weighBeside(evidence: Evidence, beside: Span, span: Span): void {
  const types = new Set(beside.known.map((known) => known.type));
  if (types.size === 1 && span.known.length === 0) {
    for (const type of types) evidence[type] += type === 'organisation' ? 0.6 : type === 'place' ? 2.2 : 1.2;
  } else if (
    types.size === 0 &&
    beside.key.includes(' ') &&
    isFirstName(beside.key.slice(0, beside.key.indexOf(' ')))
  ) {
    evidence.person += 0.6;
  }
}
