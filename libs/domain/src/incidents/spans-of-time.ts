import { isRecurrent, mainCause } from './causes.js';
import type { Evidence } from './evidence.js';
import type { IncidentState } from './incident.js';

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
/** "since the war began", "since the start of the full-scale invasion", "since February 2022", "in January". */
const OF_MONTHS = new RegExp(
  [
    String.raw`\bsince (?:the )?(?:[\w-]+ )?(?:war|invasion|conflict|hostilities|uprising|insurgency)\b`,
    String.raw`\bsince (?:the )?(?:start|beginning|outbreak|onset) of (?:[\w'’-]+ ){0,4}(?:war|invasion|conflict|fighting|offensive|hostilities|uprising|insurgency|year)\b`,
    String.raw`\bsince (?:early |late |mid-)?(?:\d\d? )?(?:${MONTH} )?(?:\d\d?,? )?(?:19|20)\d\d\b`,
    String.raw`\bin ${MONTH}\b(?! \d\d?\b)`,
  ].join('|'),
  'i',
);
/** "over the past day", "in the past 24 hours", "over the weekend". */
const OF_DAYS =
  /\b(?:in|over|during|within) the (?:(?:past|last|previous|preceding) (?:[\w-]+ )?(?:hours|day|days|night|week|weekend)|day|weekend|week)\b/i;

/** A total of a month or of a whole war, which is no incident's. */
export const isOfMonths = ({ record: { claim }, cause }: Evidence): boolean =>
  claim.mode === 'total' && isRecurrent(cause) && OF_MONTHS.test(claim.sentence);

/** What a stretch of days has brought, here and there. */
export const isOfDays = ({ record: { claim } }: Evidence): boolean =>
  claim.mode === 'total' && OF_DAYS.test(claim.sentence);

/** What a region counts for a day is not the toll of the one town in it of which was told, unless it is the same figure. */
export const isOfDaysAround = (state: IncidentState, evidence: Evidence): boolean => {
  const [inner, outer] = [state.place, evidence.place];
  if (!inner || !outer || inner.id === outer.id || !inner.containedIn.includes(outer.id)) return false;
  return isRecurrent(mainCause(state.causes)) && isOfDays(evidence);
};
