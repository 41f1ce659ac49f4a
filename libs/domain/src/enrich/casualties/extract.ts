import type { Claim } from '../../claim.js';
import type { Entity } from '../../entity.js';
import type { Precision } from '../../post.js';
import { attributionOf } from './attribution.js';
import { causeIn } from './cause.js';
import { chunk } from './chunks.js';
import { EVENT_NOUNS, PREDICATES } from './data/predicates.js';
import { settlePost } from './discourse.js';
import { readFrames } from './frames.js';
import { applyMood } from './mood.js';
import { readNominals } from './nominals.js';
import { readParts } from './parts.js';
import type { RawClaim } from './raw.js';
import { sentences, type Span } from './sentences.js';
import { attachParts } from './subsets.js';
import { tokenize, type Token } from './tokens.js';
import { dateOf, referenceOf, type Reference } from './when.js';
import { placeOf } from './where.js';

/** What the extractor needs of a post; `entities` are those found in it, which places and speakers resolve to. */
export interface ExtractionInput {
  headline: string;
  text: string;
  publishedAt: string;
  precision: Precision;
  zone: string | null;
  entities: Entity[];
}

/** A sentence of a field with what was read from it. */
export interface Reading {
  field: 'headline' | 'text';
  tokens: Token[];
  span: Span;
  start: number;
  end: number;
  sentence: string;
  raws: RawClaim[];
}

const TRIGGERS = new Set([
  ...PREDICATES.keys(),
  ...EVENT_NOUNS.keys(),
  'toll',
  'lives',
  'life',
  'bodies',
  'body',
  'corpses',
  'corpse',
  'throats',
  'remains',
]);

/** The casualty claims of a post, in the order of its headline and text. Pure, and linear in the length of the post. */
export function extractClaims(input: ExtractionInput): Claim[] {
  const headline = readField('headline', input.headline);
  const text = readField('text', input.text);
  const readings = [...headline, ...text];
  if (readings.every((r) => r.raws.length === 0)) return [];
  settlePost(readings);
  const reference = referenceOf(input, readings);
  const causes = readings.map((r) => causeIn(r.tokens, r.span.from, r.span.to));
  const whole = causes.find((cause) => cause !== null) ?? null;
  const claims: Claim[] = [];
  readings.forEach((r, k) => {
    for (const raw of r.raws) claims.push(claimOf(raw, r, readings, k, input, reference, causes[k] ?? whole));
  });
  return claims;
}

function readField(field: Reading['field'], text: string): Reading[] {
  const tokens = tokenize(text);
  return sentences(text, tokens).map((span) => {
    const start = tokens[span.from]!.start;
    const end = tokens[span.to - 1]!.end;
    const reading: Reading = { field, tokens, span, start, end, sentence: text.slice(start, end), raws: [] };
    if (hasTrigger(tokens, span)) reading.raws = readSentence(tokens, span, field);
    return reading;
  });
}

function hasTrigger(tokens: Token[], span: Span): boolean {
  for (let i = span.from; i < span.to; i++) if (TRIGGERS.has(tokens[i]!.low)) return true;
  return false;
}

function readSentence(tokens: Token[], span: Span, field: Reading['field']): RawClaim[] {
  const chunks = chunk(tokens, span);
  const parts = readParts(chunks);
  const raws = [...readNominals(tokens, span, chunks), ...readFrames(chunks)].sort(
    (a, b) => a.from - b.from || a.at - b.at,
  );
  attachParts(raws, parts);
  applyMood(raws, tokens, span, field);
  return raws;
}

function claimOf(
  raw: RawClaim,
  r: Reading,
  readings: Reading[],
  k: number,
  input: ExtractionInput,
  reference: Reference,
  cause: string | null,
): Claim {
  const place = placeOf(raw, readings, k, input.entities);
  return {
    measure: raw.measure,
    count: raw.count,
    min: raw.min,
    max: raw.max,
    qualifier: raw.qualifier,
    mode: raw.mode,
    group: raw.group,
    subsets: raw.subsets,
    attribution: attributionOf(raw, readings, k, input.entities),
    status: raw.status,
    place: place && { id: place.id, name: place.name },
    date: dateOf(raw, r, reference, place?.zone ?? input.zone ?? 'UTC'),
    cause,
    victimSide: null,
    fresh: raw.fresh,
    anaphoric: raw.anaphoric,
    sentence: r.sentence,
    in: r.field,
    start: r.start,
    end: r.end,
  };
}
