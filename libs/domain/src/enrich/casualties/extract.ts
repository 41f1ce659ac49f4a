import type { Claim, Measure } from '../../claim.js';
import type { Entity } from '../../entity.js';
import type { Precision } from '../../post.js';
import { Speakers } from './speakers/attribution.js';
import { chunk } from './people/chunks.js';
import { settlePost } from './discourse/discourse.js';
import { dropHerds } from './discourse/herds.js';
import { readChanges } from './changes/figure-changes.js';
import { markFormer } from './changes/former-figures.js';
import { readFigureTalk } from './changes/figure-talk.js';
import { readFrames } from './predicates/frames.js';
import { dieOfWounds } from './nominals/die-of-wounds.js';
import { partsOfGrowth } from './changes/growth.js';
import { readIdioms } from './idioms/idioms.js';
import { markIncrements } from './changes/increments.js';
import { disownAcross } from './mood/disowned-across.js';
import { applyMood } from './mood/mood.js';
import { isAsked, isOfNobody } from './mood/of-nobody.js';
import { dropNamedPlaces } from './when-and-where/named-places.js';
import { readNominals } from './nominals/nominals.js';
import { NTH, readNthVictim } from './nominals/nth-victims.js';
import { OWN_HAND, readOwnHand } from './idioms/own-hand.js';
import { readParts } from './parts/parts.js';
import { PHRASING, readPhrases } from './predicates/phrases.js';
import type { RawClaim } from './raw.js';
import type { Reading } from './reading.js';
import { countStillMissing } from './discourse/still-missing.js';
import { takeBack } from './mood/retractions.js';
import { sentences } from './words/sentences.js';
import { countOwnForces } from './speakers/own-forces.js';
import { victimSideOf } from './speakers/sides.js';
import { attachParts } from './parts/subsets.js';
import { tokenize } from './words/tokens.js';
import { causeOf, causesOf } from './discourse/topics.js';
import { maySpeakOfCasualties, pointsBack, topicOf } from './triggers.js';
import { markUnverified } from './speakers/verify.js';
import { Dates } from './when-and-where/when.js';
import { referenceOf } from './when-and-where/reference.js';
import { Places } from './when-and-where/where.js';
import { countWholes } from './discourse/wholes.js';
import { toldOnce } from './discourse/told-twice.js';

/** What the extractor needs of a post; `entities` are those found in it, which places and speakers resolve to. */
export interface ExtractionInput {
  headline: string;
  text: string;
  /** Null where nobody knows: relative dates then stay open. */
  publishedAt: string | null;
  precision: Precision;
  /** The local date where the day is all that is known. */
  date?: string | null;
  zone: string | null;
  entities: Entity[];
}

/** The casualty claims of a post, in the order of its headline and text. Pure, and linear in the length of the post. */
export function extractClaims(input: ExtractionInput): Claim[] {
  const headline = readField('headline', input.headline);
  const text = readField('text', input.text);
  const readings = [...headline, ...text];
  dropNamedPlaces(readings, input.entities);
  dropHerds(readings);
  countWholes(readings);
  countStillMissing(readings);
  if (readings.every((r) => r.raws.length + r.parts.length === 0)) return [];
  const reference = referenceOf(input, readings);
  const causes = causesOf(readings);
  disownAcross(readings);
  readFigureTalk(readings);
  markFormer(readings);
  settlePost(
    readings,
    reference,
    causes.some((cause) => cause !== null),
  );
  takeBack(readings);
  partsOfGrowth(readings);
  markIncrements(readings);
  const context: Context = {
    input,
    readings,
    dates: new Dates(readings, reference),
    speakers: new Speakers(input.entities, readings),
    places: new Places(readings, input.entities),
    causes,
  };
  const claims: Claim[] = [];
  readings.forEach((r, k) => {
    const from = claims.length;
    for (const raw of r.raws) claims.push(claimOf(raw, k, context));
    context.speakers.hear(r);
    markUnverified(r, claims, from);
  });
  return toldOnce(claims);
}

interface Context {
  input: ExtractionInput;
  readings: Reading[];
  dates: Dates;
  speakers: Speakers;
  places: Places;
  causes: (string | null)[];
}

function readField(field: Reading['field'], text: string): Reading[] {
  const tokens = tokenize(text);
  let told: Measure | null = null;
  return sentences(text, tokens).map((span) => {
    const start = tokens[span.from]!.start;
    const end = tokens[span.to - 1]!.end;
    const reading: Reading = {
      field,
      source: text,
      tokens,
      span,
      start,
      end,
      isRead: false,
      raws: [],
      parts: [],
    };
    reading.isRead = maySpeakOfCasualties(tokens, span) || (told !== null && pointsBack(tokens, span));
    if (reading.isRead) readSentence(reading, told);
    told = reading.raws.at(-1)?.measure ?? topicOf(tokens, span);
    return reading;
  });
}

/** `told` is what the sentence before counted: "The figure was later lowered to 17". */
function readSentence(reading: Reading, told: Measure | null): void {
  const { tokens, span } = reading;
  const chunks = chunk(tokens, span);
  const parts = readParts(chunks);
  let raws = readNominals(tokens, span, chunks, told);
  raws.push(...readIdioms(chunks), ...readFrames(chunks));
  if (span.calls & OWN_HAND) raws.push(...readOwnHand(chunks, tokens));
  if (span.calls & PHRASING) raws.push(...readPhrases(tokens, span, chunks));
  if (raws.length > 0) raws = raws.filter((raw) => !isOfNobody(raw, tokens, span));
  if (raws.length > 1) raws.sort((a, b) => a.from - b.from || a.at - b.at);
  if (raws.length > 0) countOwnForces(raws, tokens, span);
  dieOfWounds(raws, tokens, span);
  if (span.calls & NTH) raws.push(...readNthVictim(raws, tokens, span, told));
  reading.raws = applyMood(raws, parts, tokens, span);
  if (reading.raws.length > 0 && isAsked(tokens, span))
    for (const raw of reading.raws) if (raw.status === 'asserted') raw.status = 'feared';
  reading.raws.push(...readChanges(reading.raws, tokens, span, told));
  reading.parts = attachParts(reading.raws, parts);
}

function claimOf(raw: RawClaim, k: number, context: Context): Claim {
  const { readings, input, causes } = context;
  const r = readings[k]!;
  const place = context.places.of(raw, k);
  return {
    measure: raw.measure,
    count: raw.count,
    min: raw.min,
    max: raw.max,
    qualifier: raw.qualifier,
    mode: raw.mode,
    group: raw.group,
    subsets: raw.subsets,
    attribution: context.speakers.of(raw, r, place, readings[k - 1]),
    status: raw.status,
    place: place && { id: place.id, name: place.name },
    date: context.dates.of(raw, k, place?.zone ?? input.zone ?? 'UTC'),
    cause: causeOf(r, raw.at, causes[k]!),
    victimSide: victimSideOf(raw, r),
    fresh: raw.fresh,
    anaphoric: raw.anaphoric,
    sentence: r.source.slice(r.start, r.end),
    in: r.field,
    start: r.start,
    end: r.end,
  };
}
