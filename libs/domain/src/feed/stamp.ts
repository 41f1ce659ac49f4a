/** A time as a page writes it, before anybody knows whether it can be. */
export interface Stamp {
  hour: number;
  minute: number;
  /** As written, such as `British Summer Time`; null where none is. */
  zone: string | null;
  date: StampDate | null;
}

export interface StampDate {
  year: number | null;
  month: number;
  day: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|sept)$/;
const COLON_CLOCK = /^(\d{1,2})[:.](\d{2})(?::\d{2})?(?: ?([ap])\.? ?m\b\.?)?/i;
const HOUR_CLOCK = /^(\d{1,2}) ?([ap])\.? ?m\b\.?/i;
const BARE_CLOCK = /^(\d{2})(\d{2})(?= [A-Za-z])/;
const WEEKDAY = /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b\.?/gi;
const PLAUSIBLE_ZONE = /^[A-Za-z+−-][A-Za-z0-9 .:+−-]{0,39}$/;

/**
 * Reads `3:18 a.m. ET, June 1, 2023`, `16:14 British Summer Time 1 June 2023`, `1422 GMT (2222 HKT) June 2, 2023`,
 * `16:14`. The whole text must be a time; null where it is not one. Impossible values such as 25:61 pass.
 */
export function readStamp(text: string): Stamp | null {
  if (text.length > 120) return null;
  const plain = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const clock = readClock(plain);
  if (!clock) return null;
  const rest = plain.slice(clock.length).replace(WEEKDAY, ' ').trim();
  const dated = splitDate(rest);
  const zone = dated.before
    .replace(/[,|·]/g, ' ')
    .replace(/\bon\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (zone !== '' && !PLAUSIBLE_ZONE.test(zone)) return null;
  return { hour: clock.hour, minute: clock.minute, zone: zone === '' ? null : zone, date: dated.date };
}

function readClock(text: string): { hour: number; minute: number; length: number } | null {
  const colon = COLON_CLOCK.exec(text);
  if (colon) return clockOf(colon[0], colon[1], colon[2], colon[3]);
  const hour = HOUR_CLOCK.exec(text);
  if (hour) return clockOf(hour[0], hour[1], '0', hour[2]);
  const bare = BARE_CLOCK.exec(text);
  return bare ? clockOf(bare[0], bare[1], bare[2], undefined) : null;
}

function clockOf(
  all: string,
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): { hour: number; minute: number; length: number } {
  const stated = Number(hour);
  const valid = half === undefined || (stated >= 1 && stated <= 12);
  const shift = half?.toLowerCase() === 'p' ? 12 : 0;
  // 13:05 a.m. cannot be: 99 is refused when the stamp is resolved.
  return {
    hour: half === undefined ? stated : valid ? (stated % 12) + shift : 99,
    minute: Number(minute),
    length: all.length,
  };
}

const DAY_MONTH = /(?:^|[ ,])(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?(?:,? (\d{4}))?$/;
const MONTH_DAY = /(?:^|[ ,])([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;
const ISO_DATE = /(?:^|[ ,])(\d{4})-(\d{2})-(\d{2})$/;
/** With dots the day goes first everywhere; with slashes nobody can know. */
const DOTTED_DATE = /(?:^|[ ,])(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Splits a date off the end of a text; `date` is null where it ends with none. */
export function splitDate(text: string): { before: string; date: StampDate | null } {
  const end = text.replace(/[ ,]+$/, '');
  const iso = ISO_DATE.exec(end);
  if (iso) return { before: end.slice(0, iso.index), date: dateOf(iso[1], Number(iso[2]), iso[3]) };
  const dotted = DOTTED_DATE.exec(end);
  if (dotted)
    return { before: end.slice(0, dotted.index), date: dateOf(dotted[3], Number(dotted[2]), dotted[1]) };
  const dayFirst = DAY_MONTH.exec(end);
  const month = monthOf(dayFirst?.[2]);
  if (dayFirst && month)
    return { before: end.slice(0, dayFirst.index), date: dateOf(dayFirst[3], month, dayFirst[1]) };
  const monthFirst = MONTH_DAY.exec(end);
  const named = monthOf(monthFirst?.[1]);
  if (monthFirst && named) {
    return { before: end.slice(0, monthFirst.index), date: dateOf(monthFirst[3], named, monthFirst[2]) };
  }
  return { before: text, date: null };
}

function dateOf(year: string | undefined, month: number, day: string | undefined): StampDate {
  return { year: year === undefined ? null : Number(year), month, day: Number(day) };
}

/** The number of a month by its English name, whole or cut to three letters; 0 for anything else. */
export function monthOf(name: string | undefined): number {
  const plain = (name ?? '').toLowerCase();
  return plain.length === 3 || FULL_MONTH.test(plain) ? MONTHS.indexOf(plain.slice(0, 3)) + 1 : 0;
}

const ANY_DATE =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8}),? (\d{4})|([A-Z][a-z]{2,8})\.? (\d{1,2}),? (\d{4}))\b/;

/** The first full date anywhere in a line, such as in the title of a page. */
export function dateWithin(text: string): { date: StampDate; rest: string } | null {
  const match = ANY_DATE.exec(text);
  const month = monthOf(match?.[2] ?? match?.[4]);
  if (!match || !month) return null;
  const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  return { date: dateOf(match[3] ?? match[6], month, match[1] ?? match[5]), rest };
}

const AGO = /^(\d{1,4}) ?(m|mins?|minutes?|h|hrs?|hours?|d|days?)(?: (\d{1,2}) ?(?:m|mins?|minutes?))? ago$/i;

/** The minutes of `3 hr 12 min ago`; null for any other text. */
export function readAgo(text: string): number | null {
  const match = text.length <= 40 ? AGO.exec(text) : null;
  if (!match) return null;
  const unit = match[2]?.[0]?.toLowerCase();
  return Number(match[1]) * (unit === 'd' ? 1440 : unit === 'h' ? 60 : 1) + Number(match[3] ?? 0);
}

/** The time so many minutes before the page's own; null where the page has no full time. */
export function stampBefore(page: Stamp | null, minutes: number | null): Stamp | null {
  if (!page?.date?.year || minutes === null) return null;
  const { year, month, day } = page.date;
  const at = new Date(Date.UTC(year, month - 1, day, page.hour, page.minute - minutes));
  const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  return { hour: at.getUTCHours(), minute: at.getUTCMinutes(), zone: page.zone, date };
}
