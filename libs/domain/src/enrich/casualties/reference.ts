import { mayDate } from './dates-in-text.js';
import { explicitAt, type Reference } from './explicit-dates.js';
import type { ExtractionInput } from './extract.js';
import type { Reading } from './reading.js';
import { DateTime } from 'luxon';

export function referenceOf(input: ExtractionInput, readings: Reading[]): Reference {
  const at = input.publishedAt ? new Date(input.publishedAt) : null;
  const instant = at && !Number.isNaN(at.getTime()) ? input.publishedAt : null;
  const day = input.precision === 'day' && instant ? (input.date ?? localDate(instant, input.zone)) : null;
  return { instant, day, year: statedYear(readings) ?? (instant ? at!.getUTCFullYear() : null) };
}

function localDate(instant: string, zone: string | null): string | null {
  return DateTime.fromISO(instant, { zone: zone ?? 'UTC' }).toISODate();
}

/** The year of the first full date in the opening sentence: a note in a data set is about its own date. */
function statedYear(readings: Reading[]): number | null {
  for (const r of readings.slice(0, 2))
    for (let i = r.span.from; i < r.span.to; i++) {
      if (!mayDate(r.tokens[i]!)) continue;
      const date = explicitAt(r.tokens, i, r.span.to);
      if (date?.year && date.month) return date.year;
    }
  return null;
}
