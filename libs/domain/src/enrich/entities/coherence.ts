import type { EntityType } from '../../entity.js';
import { add, noEvidence, verdict, type Evidence, type Scene } from './evidence.js';
import { weigh } from './weigh.js';
import { distance } from './spelling.js';
import { inPlaceOf } from './weigh-context.js';
import { isCommon, isFirstName } from './names.js';

import type { Field, Span } from './field.js';

export interface Typed {
  span: Span;
  type: EntityType;
  /** For a family name or first name by itself: the longest name of the post that it stands for, as a key. */
  fullKey: string | null;
}

interface Weighed {
  span: Span;
  evidence: Evidence;
}

/**
 * Gives every span its type. All mentions of one name in a post decide together, and a family name follows the full
 * name of the same post, before or after it.
 */
export function typeSpans(spans: readonly Span[], fields: readonly Field[], scene: Scene): Typed[] {
  const weighed = spans.map((span) => ({ span, evidence: weigh(span, fieldOfSpan(span, fields), scene) }));
  const totals = sumByKey(weighed);
  const people = fullNames(weighed, totals);
  const slips = familySlips(weighed);
  const typed: Typed[] = [];
  for (const { span, evidence } of weighed) {
    const total = totals.get(span.key) as Evidence;
    const fullKey = people.get(span.key) ?? null;
    const placed = fullKey !== null && inPlaceOf(span, fieldOfSpan(span, fields));
    const type = slips.has(span.key) ? 'person' : decide(span, evidence, total, fullKey !== null, placed);
    if (type) typed.push({ span, type, fullKey: type === 'person' ? fullKey : null });
  }
  return typed;
}

const fieldOfSpan = (span: Span, fields: readonly Field[]): Field =>
  fields.find((field) => field.name === span.field) as Field;

function sumByKey(weighed: readonly Weighed[]): Map<string, Evidence> {
  const totals = new Map<string, Evidence>();
  for (const { span, evidence } of weighed) {
    const total = totals.get(span.key);
    if (total) add(total, evidence);
    else totals.set(span.key, { ...noEvidence(), ...evidence });
  }
  return totals;
}

/** Each last word (and rare first word) of a person's full name → the full name's key. */
function fullNames(weighed: readonly Weighed[], totals: Map<string, Evidence>): Map<string, string> {
  const full = new Map<string, string>();
  for (const { span } of weighed) {
    if (!span.key.includes(' ') || verdict(totals.get(span.key) as Evidence) !== 'person') continue;
    const last = span.key.slice(span.key.lastIndexOf(' ') + 1);
    for (const part of [last, ...afterParticle(span.key)])
      if (!full.has(part) && part.length > 2) full.set(part, span.key);
    const first = span.key.slice(0, span.key.indexOf(' '));
    if (!isFirstName(last) && !full.has(first) && first.length > 2) full.set(first, span.key);
  }
  return full;
}

/** Unknown single words that are a slip of a family name that the post has right elsewhere: "Zelenksy". */
function familySlips(weighed: readonly Weighed[]): Set<string> {
  const slips = new Set<string>();
  const families = new Set<string>();
  for (const { span } of weighed)
    if (span.known.some((one) => one.type === 'person'))
      families.add(span.key.slice(span.key.lastIndexOf(' ') + 1));
  if (families.size === 0) return slips;
  for (const { span } of weighed) {
    if (span.known.length > 0 || span.key.length < LEAST_SLIP || span.key.includes(' ') || isCommon(span.key))
      continue;
    for (const family of families)
      if (family[0] === span.key[0] && distance(span.key, family, 1) <= 1) slips.add(span.key);
  }
  return slips;
}

const LEAST_SLIP = 6;

/** "ursula von der leyen" → "von der leyen": the family name with its particles. */
function afterParticle(key: string): string[] {
  const at = key.search(/ (?:von|van|de|da|di|bin|ibn|al-|el-|bin|der|den) ?/);
  return at > 0 ? [key.slice(at + 1)] : [];
}

function decide(
  span: Span,
  own: Evidence,
  total: Evidence,
  follows: boolean,
  placed: boolean,
): EntityType | null {
  // "Chelsea said" follows "Chelsea Clinton", but "in Chelsea" does not.
  if (follows && !placed && own.place < 6.5 && own.organisation < 5.5) return 'person';
  const clear = verdict(own, 4);
  if (clear && clear === verdict(total)) return clear;
  if (span.weak && !span.known.length && onlyWeak(span, own, total)) return null;
  return verdict(total, 1);
}

/** An unknown single word that only ever stands where every word has a capital. */
function onlyWeak(span: Span, own: Evidence, total: Evidence): boolean {
  if (span.key.includes(' ')) return false;
  return total.person === own.person && total.none === own.none && isCommon(span.key);
}
