import { mayDate } from '../words/dates-in-text.js';
import { explicitAt, type Explicit, type Reference } from './explicit-dates.js';
import type { ExtractionInput } from '../extract.js';
import type { Reading } from '../reading.js';
import { DateTime } from 'luxon';

export function referenceOf(input: ExtractionInput, readings: Reading[]): Reference {
  const at = input.publishedAt ? Date.parse(input.publishedAt) : NaN;
  const instant = Number.isNaN(at) ? null : at;
  const day =
    input.precision === 'day' && instant !== null
      ? (input.date ?? localDate(input.publishedAt!, input.zone))
      : null;
  const published = instant === null ? null : new Date(instant).getUTCFullYear();
  const stated = statedDate(readings, published);
  const month = stated ? stated.month : instant === null ? null : new Date(instant).getUTCMonth() + 1;
  return { instant, day, year: stated?.year ?? published, month };
}

function localDate(instant: string, zone: string | null): string | null {
  return DateTime.fromISO(instant, { zone: zone ?? 'UTC' }).toISODate();
}

/** Words that may stand before the date that a note opens with: "Around 8 May 2020", "In Pibor, on 3 March 2016". */
const OPENING = 8;
/** No set of incidents begins before; what is told of an older day is told as history. */
const RECORDED = 1900;

/**
 * The first full date in the opening sentences: a note in a data set is about its own date, wherever that stands if nobody
 * knows when it was published. News that comes to a former year farther back ("the bomb of 15 August 1998") tells of history.
 */
function statedDate(readings: Reading[], published: number | null): Explicit | null {
  for (const r of readings.slice(0, 2))
    for (let i = r.span.from; i < r.span.to; i++) {
      if (!mayDate(r.tokens[i]!)) continue;
      const date = explicitAt(r.tokens, i, r.span.to);
      if (!date?.year) continue;
      const isOpening = r === readings[0] && i - r.span.from < OPENING && date.day !== null;
      if (published === null || date.year >= published - 1 || (isOpening && date.year >= RECORDED))
        return date;
    }
  return null;
}
