import { BE, POSSESSIVES } from '../data/words.js';
import { readQuantity } from '../numbers/numbers.js';
import { type Chunk } from '../people/chunk.js';
import { isOrdinal } from '../people/noun-words.js';
import {
  fromQuantity,
  hasWord,
  using,
  peopleAt,
  quantityBefore,
  onlyAdjectives,
} from '../predicates/figures.js';
import { shareOf } from '../predicates/shares.js';
import { type RawClaim, rawClaim } from '../raw.js';
import { type Span } from '../words/sentences.js';
import { type Token } from '../words/tokens.js';
import { recoveredSoFar } from './body-totals.js';
import {
  SAME,
  TWICE,
  numberOf,
  moreBodies,
  ownersAt,
  listedBodies,
  ownersOf,
  thoseOf,
} from './counted-bodies.js';
import { isHandedBack } from './returned-bodies.js';
import { words } from '../words/word-class.js';

const FOUND = words(
  'spotted sighted saw shows showed show showing come ashore retrieving arrived arrive came taken took held holding collected buried yielded yielding received receive lay lie seen leaving lifted freed discovery lying left strewn hanging hung suspended bound grave graves opened containing found recovered pulled retrieved discovered exhumed brought counted unearthed washed dumped extracted located uncovered recovering finding discovering fished dug surfaced floated floating gave gives removed emerged appeared shrouded dragged hauled winched carried laid stacked piled',
);

const SOUGHT = words('looking search searching searched seeking hunt hunting sought');

/** "a body is brought out": seen as it happens, beside a toll that stands elsewhere. */
const isNow = (tokens: Token[], i: number): boolean => tokens[i + 1]?.low === 'is';

/** "two bodies were found to belong to others": found out, and no find. */
const isFinding = (tokens: Token[], i: number): boolean =>
  tokens[i + 2]?.low === 'found' && tokens[i + 3]?.low === 'to';

/** "Body found in river": a headline leaves the article out. */
const isHeadlined = (tokens: Token[], i: number, span: Span): boolean =>
  i === span.from && FOUND.is(tokens[i + (BE.is(tokens[i + 1]) ? 2 : 1)]);

/** "found the bodies of two men, and six people were hurt": no verb of the bodies' own can follow, so that the next one opens a clause. */
function isObjectOfFinding(tokens: Token[], i: number, { from }: Span): boolean {
  for (let k = i - 1; k >= Math.max(from + 1, i - 5); k--) {
    if (FOUND.is(tokens[k])) return !BE.is(tokens[k - 1]);
    if (BE.is(tokens[k]) || tokens[k]!.kind !== 'word') return false;
  }
  return false;
}

/** "a student body of 900", "governing bodies". */
const BODIES_OF = words(
  'student governing regulatory public professional elected celestial heavenly water sporting advisory legislative car',
);

/** "a body of 12 experts", "the body of 200 troops": an assembly, for nobody shares a body. */
function isAssembly(tokens: Token[], i: number, span: Span): boolean {
  if (tokens[i]!.low !== 'body' || tokens[i + 1]?.low !== 'of') return false;
  return (readQuantity(tokens, i + 2, span.to)?.count ?? 0) > 1;
}

/** "one remains missing", "two of them remains in custody": a verb. */
const isVerb = (tokens: Token[], i: number): boolean =>
  tokens[i]!.low === 'remains' &&
  ONE_LEFT.has(tokens[i - 1]?.low ?? '') &&
  STAYS.has(tokens[i + 1]?.low ?? '');
const ONE_LEFT = new Set(['one', 'another', 'other', 'each', 'who']);
const STAYS = new Set('missing in at under unaccounted critical hospitalised hospitalized captive hostage detained unconscious unknown unidentified'.split(' ')); // prettier-ignore

/** "bags of remains belonged to a single victim": whose they were, and nobody else. */
const isOfOne = (tokens: Token[], i: number): boolean => {
  for (let k = i + 1; k < i + 6; k++)
    if (tokens[k]?.low === 'belonged' || tokens[k]?.low === 'belong') return ONE.is(tokens[k + 2]);
  return false;
};
const ONE = words('a one the an');

/** "the search for the bodies", and not "searchers found three bodies" nor "two bodies were found and the search was called off". */
function isSought(tokens: Token[], i: number, span: Span): boolean {
  for (let k = i - 1; k >= span.from; k--) {
    if ((FOUND.is(tokens[k]) && tokens[k]!.low !== 'brought') || tokens[k]!.low === ';') return false;
    if (SOUGHT.is(tokens[k])) return true;
  }
  return false;
}

/** "nine bodies were recovered", "the bodies of 12 migrants", "a body was pulled out". */
export function readBodies(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  if (BODIES_OF.is(tokens[i - 1])) return [];
  if (isSought(tokens, i, span) || tokens[i - 1]?.low === 'no' || isFinding(tokens, i)) return [];
  if (isAssembly(tokens, i, span) || isOfOne(tokens, i) || isVerb(tokens, i) || isHandedBack(tokens, i, span))
    return [];
  // "three of whose bodies were carried off": of those told before
  if (tokens[i - 1]?.low === 'whose' && tokens[i - 2]?.low === 'of') return [];
  if (tokens[i - 1]?.low === 'whose') return ownersOf(tokens, i, span, chunks);
  if (tokens[i + 1]?.low === 'of') {
    const made = peopleAt(chunks, i + 2, i, !isObjectOfFinding(tokens, i, span));
    if (made.length > 0) return [...made, ...thoseOf(tokens, i, span, chunks)];
  }
  const entry = listedBodies(tokens, i, span);
  if (entry) return using(chunks, entry, fromQuantity('killed', i, entry));
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
    isOrdinal(tokens[i - 1]) || article === 'another' || article === 'additional' || article === 'further';
  if (low === 'body' || low === 'corpse')
    if (POSSESSIVES.is(tokens[i - 1]) || article === "'s")
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
