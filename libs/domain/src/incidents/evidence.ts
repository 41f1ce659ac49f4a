import type { ClaimRecord, PlaceRef } from './claim-record.js';
import { isRecurrent } from './causes.js';
import { dateOfPost, daysBetween } from './dates.js';
import { figureOf } from './figure.js';
import { placeOf } from './place-of-claim.js';
import { isToldNew } from './told-new.js';

/** What one claim says about which incident it belongs to. */
export interface Evidence {
  record: ClaimRecord;
  place: PlaceRef | null;
  /** The date of the event where the text tells it, and the local date on which it was told. */
  known: string | null;
  told: string;
  /** The date is not in the claim's own sentence: it may be that of another event in the post. */
  isInferred: boolean;
  cause: string | null;
  /** `killed|all|3`, or null where there is no number worth comparing. */
  figure: string | null;
  measure: string;
  actor: string | null;
  /** Sorts the claims of a post in reading order. */
  position: string;
  /** Figures of the past and of corrections: they belong somewhere, but shape nothing and open nothing. */
  isBackground: boolean;
  /** A headline's claim: the one of the text that says the same. */
  twin: string | null;
  /** The wording goes on about something told before: "the toll rose to". */
  continues: boolean;
  /** The wording takes a figure back: what it gives instead may be any. */
  takesBack: boolean;
}

const DATE_WORDS = new RegExp(
  [
    String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b`,
    String.raw`\b(?:today|tonight|yesterday|overnight|midnight|noon|dawn|early|late|earlier|last|this) ?`,
    String.raw`\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b`,
    String.raw`\b\d{4}-\d\d-\d\d\b|\b\d\d?[/.]\d\d?[/.]\d\d`,
  ].join('|'),
  'i',
);
/** A dated note may be published long after; what lies closer to its telling may as well be told on its own day. */
const NEWS_DAYS = 14;

/** "Police" of nowhere in particular speak of every incident. */
const distinct = (actor: string | null): string | null =>
  actor !== null && /^local:office:[^:]+$/.test(actor) ? null : actor;

/** Reads a claim as evidence. */
export function evidenceOf(record: ClaimRecord): Evidence {
  const { claim } = record;
  const place = placeOf(record);
  const told = dateOfPost(record, place?.zone ?? record.zone);
  const status = claim.status;
  const measure = `${claim.measure}|${claim.group}`;
  const key = figureOf(claim)?.key;
  return {
    record,
    place,
    known: claim.date,
    told,
    isInferred:
      claim.date !== null && !DATE_WORDS.test(claim.sentence) && daysBetween(claim.date, told) <= NEWS_DAYS,
    cause: claim.cause,
    figure: key === undefined || claim.mode === 'increment' ? null : `${measure}|${key}`,
    measure,
    actor: distinct(claim.attribution?.entity ?? null),
    position: `${claim.in === 'headline' ? 0 : 1}${String(claim.start).padStart(7, '0')}${record.n}`,
    isBackground: status === 'historical' || status === 'corrected' || status === 'denied',
    twin: null,
    continues: claim.anaphoric || claim.mode === 'increment' || isToldNew(claim),
    takesBack: false,
  };
}

/**
 * The claims of one wording as evidence. A headline says what its text says: where both give a figure, the text tells
 * where, when and of what. The text comes first, since the headline follows it.
 */
export function evidenceOfWording(records: readonly ClaimRecord[]): Evidence[] {
  const all = datedBySameEvent(goingOn(records.map(evidenceOf)));
  // What is only looked back at follows the rest: it belongs to what its post is about.
  const inText = all.filter(({ record }) => record.claim.in === 'text');
  const text = [...inText.filter((e) => !e.isBackground), ...inText.filter((e) => e.isBackground)];
  const headline = all.filter(({ record }) => record.claim.in === 'headline');
  const following = headline.map((evidence) => {
    const twin = twinOf(evidence, text);
    if (!twin) return evidence;
    const { known, isInferred } = twin.known === null ? evidence : twin;
    const isCloser =
      evidence.place !== null && (twin.place === null || isCloserThan(evidence.place, twin.place));
    const place = isCloser ? evidence.place : twin.place;
    const continues = evidence.continues || twin.continues;
    text[text.indexOf(twin)] = { ...twin, place, continues };
    const cause = twin.cause ?? evidence.cause;
    return { ...evidence, known, isInferred, cause, place, continues, twin: twin.record.id };
  });
  return [...text, ...following];
}

/**
 * A wording's claims with what they lend each other: "the toll rose to 72. At least 2,000 were injured" goes on about the
 * same event in its second figure too.
 */
function goingOn(all: Evidence[]): Evidence[] {
  const takesBack = all.some(({ record }) => record.claim.status === 'corrected');
  const led = all.filter((e) => e.continues && e.place !== null && !e.isBackground);
  if (!takesBack && led.length === 0) return all;
  const follows = (e: Evidence): boolean =>
    e.known === null &&
    !e.isBackground &&
    led.some((l) => l.place!.id === e.place?.id && l.cause === e.cause && l.position < e.position);
  return all.map((e) => ({ ...e, takesBack, continues: e.continues || follows(e) }));
}

/**
 * "The toll from Saturday's quake reached 348. Of them, 17 died in Ilam": of the same day, for what does not happen every
 * day, unless something else speaks against it.
 */
function datedBySameEvent(all: Evidence[]): Evidence[] {
  const dated = all.filter((e) => e.known !== null && !e.isInferred && !e.isBackground && e.cause !== null);
  if (dated.length === 0) return all;
  return all.map((e) => {
    if (e.known !== null || e.isBackground || e.cause === null || isRecurrent(e.cause)) return e;
    const before = dated.findLast((d) => d.cause === e.cause && d.position < e.position);
    return before ? { ...e, known: before.known, isInferred: true } : e;
  });
}

/** Inside it, and not its name for short: "Himachal" for Himachal Pradesh. */
const isCloserThan = (place: PlaceRef, other: PlaceRef): boolean =>
  place.containedIn.includes(other.id) && !other.name.startsWith(`${place.name} `);

/**
 * The text's claim of the headline's figure; one that says where before one that does not. "Injured miner dies" is the one
 * more of whom the text tells.
 */
function twinOf({ figure, measure, record }: Evidence, text: readonly Evidence[]): Evidence | undefined {
  const { count } = record.claim;
  if (figure === null || count === null) return undefined;
  const same = text.filter((e) => e.figure === figure);
  const more =
    same.length > 0
      ? same
      : text.filter((e) => isSameCount(e, record.claim) && (isMore(e) || measure.endsWith('|all')));
  return more.find((e) => e.place) ?? more[0];
}

/** "Two drown", of the two women of whom the text tells. */
const isSameCount = ({ record: { claim } }: Evidence, { measure, count }: ClaimRecord['claim']): boolean =>
  claim.measure === measure &&
  claim.count === count &&
  !STALE.has(claim.status) &&
  claim.group !== 'perpetrators';
const STALE = new Set(['historical', 'corrected', 'denied', 'superseded']);

const isMore = ({ record, isBackground }: Evidence): boolean =>
  record.claim.mode === 'increment' && !isBackground;
