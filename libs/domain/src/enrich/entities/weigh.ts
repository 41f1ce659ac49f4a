import type { EntityType } from '../../entity.js';
import { noEvidence, type Evidence, type Scene } from './evidence.js';
import type { Field, Span } from './field.js';
import type { Known, Place } from './known.js';
import { isCommon, isEnglish, isFirstName, isSurname } from './names.js';
import type { Token } from './tokens.js';
import { weighContext } from './weigh-context.js';
import { weighWord, weighWords } from './weigh-words.js';

/** What speaks for a span from the names that it could be, its own words and its surroundings. */
export function weigh(span: Span, field: Field, scene: Scene): Evidence {
  const evidence = noEvidence();
  const tokens = field.tokens.slice(span.from, span.to).filter((token) => token.shape !== 'mark');
  for (const known of span.known) raise(evidence, known.type, prior(known, span, scene));
  if (tokens.length > 1) weighWords(evidence, tokens, span);
  else weighWord(evidence, tokens[0] as Token, span);
  if (span.weak && tokens.length === 1 && scene.small.has(span.key)) evidence.none += 3;
  // "Rockets kill three", "Avalanche buries skiers": no team, where nobody plays.
  if (span.weak && tokens.length === 1 && !scene.sport && span.known.some(isTeam) && isEnglish(span.key))
    evidence.none += 5.5;
  if (span.caps && span.known.length === 0 && !isFirstName((tokens[0] as Token).key)) evidence.none += 3;
  weighContext(evidence, span, field, scene);
  return evidence;
}

const isTeam = (known: Known): boolean => known.type === 'organisation' && known.team;

function raise(evidence: Evidence, type: EntityType, value: number): void {
  evidence[type] = Math.max(evidence[type], value);
}

function prior(known: Known, span: Span, scene: Scene): number {
  if (known.type === 'person') return 5;
  if (known.type === 'organisation')
    return known.id.startsWith('local:') && !/[ -]/.test(span.key) && !scene.sport ? 3.6 : 5;
  return placePrior(known, span, scene);
}

function placePrior(place: Place, span: Span, scene: Scene): number {
  if (place.level === 'country') return 7;
  const here = scene.countries.has(place.country) ? 1.5 : 0;
  if (place.capital) return 5.5;
  if (place.level !== 'town') return (place.region ? 3.5 : 5) + here;
  const size = Math.log10(1 + place.population);
  const doubt = !span.key.includes(' ') && (isSurname(span.key) || isFirstName(span.key)) ? 1 : 0;
  const everyday = isCommon(span.key) ? 2.4 : 0;
  return 0.6 + 1.35 * size + here - doubt - everyday;
}
