import { storable } from '../clean.js';
import { calendarDate, isoSeconds, isZone } from '../time.js';

/** Raised for a line that is no post. */
export class BadField extends Error {
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

export function wrong(field: string, expected: string): BadField {
  return new BadField(`"${field}" is not ${expected}`, `give "${field}" as ${expected}`);
}

export function missing(field: string, remedy: string): BadField {
  return new BadField(`it has no "${field}"`, remedy);
}

const ONE_A_LINE = 'write one whole object a line';

export function parseJson(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadField('the line is no JSON, it may be cut', ONE_A_LINE);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new BadField('the line is no JSON object', ONE_A_LINE);
}

/** What stores and indexes take without harm: ids are keys. */
const LONGEST: Readonly<Record<string, number>> = {
  id: 500,
  feed: 300,
  outlet: 300,
  format: 100,
  zone: 100,
  label: 300,
  url: 4000,
  headline: 5000,
};

/** Typed access to the fields of a record; what is absent is null, what is of a wrong type is refused. */
export class Fields {
  constructor(private readonly record: Record<string, unknown>) {}

  is(name: string): boolean {
    return this.record[name] === true;
  }

  text(name: string): string | null {
    const value = this.record[name];
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' && name === 'id') return String(value);
    if (typeof value !== 'string') throw wrong(name, 'a text');
    const most = LONGEST[name];
    if (most && value.length > most) throw wrong(name, `a text of at most ${most} characters`);
    return storable(value);
  }

  integer(name: string): number | null {
    const value = this.record[name];
    if (value === undefined || value === null) return null;
    if (!Number.isSafeInteger(value)) throw wrong(name, 'a whole number');
    return value as number;
  }

  time(name: string): string | null {
    const text = this.text(name);
    if (text === null) return null;
    const at = instant(text);
    if (at === null) throw wrong(name, A_TIME);
    return at;
  }

  zone(name: string): string | null {
    const text = this.text(name);
    if (text !== null && !isZone(text)) throw wrong(name, 'an IANA time zone, such as Europe/Kyiv');
    return text;
  }

  texts(name: string): string[] {
    return this.list(name).map((item) => {
      if (typeof item !== 'string') throw wrong(name, 'a list of texts');
      return storable(item);
    });
  }

  list(name: string): unknown[] {
    const value = this.record[name];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw wrong(name, 'a list');
    return value;
  }
}

export const A_TIME = 'a time in ISO 8601 with its zone, such as 2023-06-01T13:36:00Z';
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** In UTC, to the second: ids and wordings are named by the times of a post, and have never told more. */
export function instant(text: string): string | null {
  if (!INSTANT.test(text) || calendarDate(text.slice(0, 10)) === null) return null;
  const at = Date.parse(text.replace(/\.\d+/, '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  const utc = Number.isNaN(at) ? '' : isoSeconds(at);
  return utc.length === 20 ? utc : null;
}
