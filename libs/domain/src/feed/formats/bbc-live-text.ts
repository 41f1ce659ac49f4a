import type { ParsedDocument, ParseOptions, Problem } from '../document.js';
import type { Line } from '../clean.js';
import { assemble, type Draft, type LivePage } from '../live-page.js';
import { readStamp, type Stamp } from '../stamp.js';
import { addParagraph, bulletOf, emptyBody, type Body } from '../text.js';
import { zoneNamed } from '../zones.js';
import { readBbcBody } from './bbc-body.js';

const MARK = 'published at';
const NUMBERED = /^(\d{1,4})\. (?=\S)/;
const LABEL_WITHOUT_NUMBER = /^(?:BBC Verify|Analysis|Breaking|Eyewitness|Explainer|Opinion)$/;
/** Headlines that the page shows to nobody: it gives them to screen readers where a post has none. */
const HIDDEN_HEADLINE = /^post$/i;

interface Head {
  /** Index of the first line of the heading and of the first line after it. */
  from: number;
  to: number;
  n: number | null;
  label: string | null;
  headline: string;
  stamp: Stamp | null;
}

export function detectBbcLive(lines: readonly Line[]): number {
  return lines.some((line) => headOn(line.text) !== null) ? 0.95 : 0;
}

/** Reads a BBC live page saved as text: bullets of the page, then `N. Headlinepublished at 16:14 <zone> 1 June 2023`. */
export function parseBbcLive(
  lines: readonly Line[],
  options: ParseOptions,
  problems: Problem[],
): ParsedDocument {
  const heads = withUntimed(lines, headsIn(lines));
  const header = lines.slice(0, heads[0]?.from ?? lines.length);
  const drafts = heads.map((head, i): Draft => {
    const body = readBbcBody(
      lines.slice(head.to, heads[i + 1]?.from ?? lines.length).map((line) => line.text),
    );
    const { n, stamp, headline, label } = head;
    return { line: lines[head.to - 1]!.no, n, stamp, headline, label, body };
  });
  const page: LivePage = {
    format: 'bbc-live-text',
    outlet: 'BBC',
    zone: 'Europe/London',
    title: titleOf(header),
    pageStamp: null,
    titleDate: null,
    declaredPosts: null,
    summary: summaryIn(header),
    drafts,
    problems,
  };
  return assemble(page, options, (date) => `bbc:${date}`);
}

function headsIn(lines: readonly Line[]): Head[] {
  const heads: Head[] = [];
  lines.forEach((line, i) => {
    const found = headOn(line.text);
    if (found) heads.push({ ...found, ...openingOf(lines, i, heads.at(-1)?.to ?? 0, found.headline) });
  });
  return heads;
}

/**
 * The headline and time of a line, or null where it is prose that happens to say "published at". The last mark counts:
 * a headline may hold the words too. A time that cannot be, or cannot be read, still makes a heading, of a post that
 * is reported.
 */
function headOn(text: string): { headline: string; stamp: Stamp | null } | null {
  const at = text.length <= 1000 ? text.lastIndexOf(MARK) : -1;
  if (at < 0) return null;
  const before = text.slice(0, at);
  const tail = text.slice(at + MARK.length).trim();
  const stamp = readStamp(tail);
  const certain = stamp?.date !== undefined && stamp.date !== null;
  const zoned = stamp?.zone ? zoneNamed(stamp.zone) !== null : false;
  const glued = before !== '' && !before.endsWith(' ');
  const numbered = NUMBERED.test(text);
  if (!(stamp ? certain || zoned || glued || numbered : numbered && glued && tail.length <= 60)) return null;
  return { headline: before.replace(NUMBERED, '').trim(), stamp };
}

/** Where the heading begins: on its own line, or a little higher with a headline, a number and a label line. */
function openingOf(
  lines: readonly Line[],
  at: number,
  floor: number,
  headline: string,
): Pick<Head, 'from' | 'to' | 'n' | 'label' | 'headline'> {
  const to = at + 1;
  // Some pages break the line between the headline and the mark.
  const broken = headline === '' ? previousText(lines, at, floor) : null;
  const start = broken ?? at;
  const text = lines[start]!.text;
  const own = NUMBERED.exec(text);
  const stated = broken === null ? headline : text.replace(NUMBERED, '');
  const shown = HIDDEN_HEADLINE.test(stated) ? '' : stated;
  if (own) return { from: start, to, n: Number(own[1]), label: null, headline: shown };
  return { from: start, to, n: null, label: null, headline: shown, ...labelAbove(lines, start, floor) };
}

function labelAbove(
  lines: readonly Line[],
  start: number,
  floor: number,
): Partial<Pick<Head, 'from' | 'n' | 'label'>> {
  const above = previousText(lines, start, floor);
  if (above === null) return {};
  const { text } = lines[above]!;
  const number = NUMBERED.exec(text);
  if (number && text.length <= 60)
    return { from: above, n: Number(number[1]), label: text.slice(number[0].length) };
  return LABEL_WITHOUT_NUMBER.test(text) ? { from: above, label: text } : {};
}

function previousText(lines: readonly Line[], at: number, floor: number): number | null {
  for (let i = at - 1; i >= Math.max(floor, at - 4); i -= 1) if (lines[i]!.text !== '') return i;
  return null;
}

/** Adds the posts that have a number of the sequence and no time at all, so that they are reported and not swallowed. */
function withUntimed(lines: readonly Line[], heads: readonly Head[]): Head[] {
  return heads.flatMap((head, i) => {
    const next = heads[i + 1];
    const all = [head];
    for (const n of missingBetween(head.n, next ? next.n : null, heads[i - 1]?.n ?? null)) {
      const at = findNumbered(lines, n, all.at(-1)!.to, next?.from ?? lines.length);
      if (at === null) continue;
      const headline = lines[at]!.text.replace(NUMBERED, '');
      all.push({ from: at, to: at + 1, n, label: null, headline, stamp: null });
    }
    return all;
  });
}

/** The numbers that a page leaves out between two posts, or the one that would follow the last; it may count down. */
function missingBetween(n: number | null, next: number | null, before: number | null): number[] {
  if (n === null) return [];
  const step = (next !== null ? next < n : before !== null && before > n) ? -1 : 1;
  const count = next === null ? 1 : Math.min(Math.abs(next - n) - 1, 50);
  return Array.from({ length: Math.max(count, 0) }, (_, i) => n + step * (i + 1));
}

/** A line with the number, unless it goes on a numbered list within a post. */
function findNumbered(lines: readonly Line[], n: number, from: number, to: number): number | null {
  for (let i = from; i < to; i += 1) {
    const { text } = lines[i]!;
    if (text.startsWith(`${n - 1}. `)) return null;
    if (text.startsWith(`${n}. `)) return i;
  }
  return null;
}

function titleOf(header: readonly Line[]): string | null {
  const title = header.find(
    ({ text }) => text !== '' && bulletOf(text) === null && !/^(?:summary|live reporting)$/i.test(text),
  );
  return title?.text.slice(0, 300) ?? null;
}

function summaryIn(header: readonly Line[]): Body | null {
  const body = emptyBody();
  for (const { text } of header) if (bulletOf(text) !== null) addParagraph(body, text);
  return body.paragraphs.length > 0 ? body : null;
}
