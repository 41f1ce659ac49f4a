import { ANIMALS, MEETS } from '../data/animals.js';
import { PREDICATES } from '../data/predicates.js';
import { BE, HAVE } from '../data/words.js';
import { isPast } from '../mood/other-clauses.js';
import { peopleNoun } from '../words/lexicon.js';
import { mayCount } from '../words/counting-words.js';
import { isA, KINDS } from '../words/marks.js';
import { causeIn } from '../when-and-where/cause.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';

const MANY = new Set('cattle sheep oxen geese mice fish poultry livestock herd flock litter colony hive pod swarm shoal reindeer deer'.split(' ')); // prettier-ignore
/** Words for several animals. */
const HERDS = KINDS.add([...ANIMALS].filter((low) => low.endsWith('s') || MANY.has(low)));
const KEPT = new Set('them him us owner owners keeper keepers'.split(' '));
const PARAGRAPH = /\n\s*\n/;

/** Drops bare figures of the animals that the sentence before is about: "The flock was vaccinated too late. All 60 died." */
export function dropHerds(readings: readonly Reading[]): void {
  for (let k = 1; k < readings.length; k++) {
    const r = readings[k]!;
    if (r.raws.length === 0) continue;
    const before = readings[k - 1]!;
    if (before.raws.length > 0 || !(before.span.kinds & HERDS)) continue;
    if (
      before.field !== r.field ||
      PARAGRAPH.test(r.source.slice(before.end, r.start)) ||
      !isAboutHerd(before)
    )
      continue;
    r.raws = r.raws.filter((raw) => !isBare(raw, r) || tellsOfPeople(r, raw.from));
  }
}

/** They stand before its verb, and it tells of no people and of nothing that may have met them. */
function isAboutHerd({ tokens, span }: Reading): boolean {
  if (causeIn(tokens, span.from, span.to) !== null) return false;
  let isSubject = false;
  let hasVerb = false;
  for (let i = span.from; i < span.to; i++) {
    const token = tokens[i]!;
    const isKind = peopleNoun(token) !== null && i + 1 < span.to && isA(tokens[i + 1]!, HERDS); // pilot whales
    if (MEETS.has(token.low) || KEPT.has(token.low) || (peopleNoun(token) && !isKind)) return false;
    isSubject ||= !hasVerb && isA(token, HERDS) && (!token.cap || i === span.from);
    hasVerb ||= isPast(token) || BE.has(token.low) || HAVE.has(token.low);
  }
  return isSubject;
}

function isBare({ from, to, at, count }: RawClaim, { tokens }: Reading): boolean {
  if (count === 0 || !PREDICATES.has(tokens[at]!.low)) return false;
  for (let i = from; i < to; i++) if (peopleNoun(tokens[i]!)) return false;
  return tokens.slice(from, to).some((token) => mayCount(token));
}

const tellsOfPeople = ({ tokens, span }: Reading, to: number): boolean =>
  tokens.slice(span.from, to).some((token) => peopleNoun(token) !== null);
