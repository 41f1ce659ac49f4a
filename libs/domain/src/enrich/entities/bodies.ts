import type { Entity } from '../../entity.js';
import { officeId, officeOf } from './offices.js';
import { countryOfDemonym } from './demonyms.js';
import { gazetteer } from './gazetteer.js';
import type { Field, Span } from './field.js';

/** The country that the words around a body's name give it: "Russia's Defence Ministry", "the German Army", "Ministry of X of Y". */
function countryAround(span: Span, field: Field): string | null {
  const { tokens } = field;
  for (let i = span.from; i < span.to; i++) {
    const inside = countryOfDemonym(tokens[i]?.key ?? '') ?? countryAt(field, i);
    if (inside) return inside;
  }
  const before = tokens[span.from - 1];
  if (!before) return null;
  if (before.shape === 'clitic') return countryAt(field, span.from - 2);
  return countryOfDemonym(before.key) ?? countryAt(field, span.from - 1);
}

function countryAt(field: Field, at: number): string | null {
  const token = field.tokens[at];
  if (!token || (token.shape !== 'capital' && token.shape !== 'upper')) return null;
  const hit = gazetteer().longest(field.tokens, at);
  const place = hit?.found.find((one) => one.type === 'place' && (one.level === 'country' || one.capital));
  return place?.type === 'place' ? place.country : null;
}

/**
 * Completes a body that every country has: the "Defence Ministry" of a Russian sentence is Russia's, with the id and
 * the actor of that office.
 */
export function nationalBody(entity: Entity, span: Span, field: Field): Entity {
  const office = officeOf(span.text);
  if (!office) return entity;
  const country = countryAround(span, field);
  if (!country) return entity;
  const id = entity.id.startsWith('local:')
    ? `local:organisation:${office}-${country.toLowerCase()}`
    : entity.id;
  return { ...entity, id, actor: entity.actor ?? officeId(office, country), side: entity.side ?? country };
}
