import type { Line } from '../clean.js';
import type { ParsedDocument, ParseOptions, Problem } from '../document.js';
import { assemble, type Draft } from '../live-page.js';
import { dateWithin, readAgo, readStamp, stampBefore, type Stamp } from '../stamp.js';
import { addParagraph, bulletOf, emptyBody, slug, splitNames, type Body } from '../text.js';
import { addWithCaptions } from './captions.js';

const TIME_LINE = /^(?:posted |published )?\d{1,2}[:.]\d{2} ?[ap]\.? ?m\b/i;
const BYLINE = /^(?:Analysis )?(?:From|By) (?=CNN|the CNN|\p{Lu})/u;
const BY = /^By (?=\p{Lu})/u;
const FURNITURE =
  /^(?:sort by.*|dropdown arrow|our live coverage.{0,60}here\.?|see all topics|link copied!?|facebook|tweet|email|ad feedback|(?:with reporting (?:from|by)|reporting contributed by) .{1,200}|.{1,200} contributed (?:reporting )?to this (?:post|report|story)\.?)$/i;

export function detectCnnLive(lines: readonly Line[]): number {
  if (lines.some(({ text }) => timeOn(text) !== null)) return 0.9;
  return lines.filter(({ text }) => readAgo(text) !== null).length > 1 ? 0.8 : 0;
}

/** Reads a CNN live story saved as text: a header, then posts that begin with a line of their time. */
export function parseCnnLive(
  lines: readonly Line[],
  options: ParseOptions,
  problems: Problem[],
): ParsedDocument {
  const starts = lines.flatMap(({ text }, i) => (timeOn(text) || readAgo(text) !== null ? [i] : []));
  const header = readHeader(lines.slice(0, starts[0] ?? 0));
  const drafts = starts.flatMap((from, i) => draftsIn(lines.slice(from, starts[i + 1]), header.pageStamp));
  drafts.forEach((draft, i) => (draft.n = i + 1));
  const headlines = new Set(drafts.map((draft) => draft.headline));
  const title = header.titles.find((text) => !headlines.has(text)) ?? header.titles[0] ?? null;
  const dated = dateWithin(title ?? '');
  const name = slug(dated?.rest ?? title ?? 'live');
  const { pageStamp, declaredPosts, summary } = header;
  const page = {
    pageStamp,
    declaredPosts,
    summary,
    title,
    format: 'cnn-live-text',
    outlet: 'CNN',
    zone: 'America/New_York',
    titleDate: dated?.date ?? null,
    drafts,
    problems,
  };
  return assemble(page, options, (earliest) => `cnn:${isoDate(dated?.date) ?? earliest}:${name}`);
}

function isoDate(date: { year: number | null; month: number; day: number } | undefined): string | null {
  if (!date?.year) return null;
  return `${date.year}-${`${date.month}`.padStart(2, '0')}-${`${date.day}`.padStart(2, '0')}`;
}

/** The time of a line that holds nothing else; a time that cannot be still begins a post, which is reported. */
function timeOn(text: string): Stamp | null {
  if (!TIME_LINE.test(text)) return null;
  const stamp = readStamp(text.replace(/^\p{L}+ (?=\d)/u, ''));
  return stamp?.zone || stamp?.date ? stamp : null;
}

/** The post of a time line, and any that follow in it without a time: a second byline under a headline gives them away. */
function draftsIn(lines: readonly Line[], pageStamp: Stamp | null): Draft[] {
  const [time, ...rest] = lines;
  const bylines = rest.flatMap(({ text }, i) => (/^From (?:the )?CNN/.test(text) ? [i] : []));
  const cuts = bylines.slice(1).map((byline) => headlineAbove(rest, byline));
  const bounds = [0, ...cuts, rest.length];
  return bounds.slice(0, -1).map((from, i) => {
    const stamp = i === 0 ? (timeOn(time!.text) ?? stampBefore(pageStamp, readAgo(time!.text))) : null;
    return draftOf(rest.slice(from, bounds[i + 1]), stamp, i === 0 ? time!.no : rest[from]!.no);
  });
}

function headlineAbove(lines: readonly Line[], byline: number): number {
  let at = byline - 1;
  while (at > 0 && lines[at]!.text === '') at -= 1;
  return at;
}

function draftOf(lines: readonly Line[], stamp: Stamp | null, line: number): Draft {
  const texts = lines.map(({ text }) => text).filter((text) => text !== '' && !FURNITURE.test(text));
  const [headline = '', ...rest] = texts;
  return { line, n: null, stamp, headline, label: null, body: readBody(rest) };
}

function readBody(texts: readonly string[]): Body {
  const body = emptyBody();
  const byline = texts[0] && texts[0].length <= 300 && BYLINE.test(texts[0]) ? texts[0] : null;
  if (byline !== null) body.authors.push(...authorsOf(byline));
  addWithCaptions(body, byline === null ? texts : texts.slice(1));
  return body;
}

function authorsOf(byline: string): string[] {
  if (/^From (?:the )?CNN staff\.?$/i.test(byline)) return ['CNN staff'];
  return splitNames(byline.replace(/^(?:Analysis )?(?:From (?:the )?|By )/, ''));
}

interface Header {
  /** Lines that can be the title of the page; the headline of its newest post may stand among them. */
  titles: string[];
  pageStamp: Stamp | null;
  declaredPosts: number | null;
  summary: Body | null;
}

function readHeader(lines: readonly Line[]): Header {
  const texts = lines.map(({ text }) => text).filter((text) => text !== '' && !FURNITURE.test(text));
  const bullets = emptyBody();
  for (const text of texts) if (bulletOf(text) !== null) addParagraph(bullets, text);
  const plain = texts.filter((text) => bulletOf(text) === null && !BY.test(text));
  const stamp = plain.map(pageTimeOn).find((found) => found !== null) ?? null;
  const count = plain
    .map((text) => /^(\d{1,5}) posts?$/i.exec(text)?.[1])
    .find((found) => found !== undefined);
  const titles = plain.filter((text) => pageTimeOn(text) === null && !/^\d{1,5} posts?$/i.test(text));
  return {
    titles: titles.map((text) => text.slice(0, 300)),
    pageStamp: stamp,
    declaredPosts: count === undefined ? null : Number(count),
    summary: bullets.paragraphs.length > 0 ? bullets : null,
  };
}

function pageTimeOn(text: string): Stamp | null {
  const match = /^(?:last )?updated:? (?:at )?(?=\d)/i.exec(text);
  return match ? readStamp(text.slice(match[0].length)) : null;
}
