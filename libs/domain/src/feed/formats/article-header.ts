import type { Line } from '../clean.js';
import { knownOutlet } from '../outlets.js';
import { readStamp, splitDate, type Stamp, type StampDate } from '../stamp.js';
import { splitNames } from '../text.js';
import { isAppeal } from './article-body.js';

export interface ArticleHeader {
  headline: string;
  standfirst: string[];
  authors: string[];
  outlet: string | null;
  stamp: Stamp | null;
  stampLine: number | null;
  date: StampDate | null;
  /** When the article says that it was changed. */
  updated: Stamp | null;
  /** Index of the first line of the body. */
  next: number;
}

const READ_TIME = /^(?:reading time:? )?\d{1,3}[ -]?min(?:ute)?s?(?: read)?$/i;
const BYLINE = /^by (?=\p{L})/iu;
const DATE_LABEL = /^(?:first )?(?:published|posted|date)(?: (?:on|at))?:? /i;
const UPDATED = /\(?(?:last )?(?:updated|modified)(?: (?:on|at))?:? ([^()]{6,80})\)?$/i;
const FURNITURE =
  /^(?:avatar|share(?: this article)?|save|listen(?: to this article)?|print|comments?|\d+ comments?|advertisement|skip to .{0,40}|menu|home|news feed|breaking(?: news)?|exclusive|live|video|subscribe|sign in|log in)$/i;
const SITE_SUFFIX = /^(.{10,300}?) (?:[|–—-]) ([^|–—]{2,40})$/;

/** A paragraph of an article: long enough, made of words, and ended like a sentence. */
export function isProse(text: string): boolean {
  if (text.length < 40 || !/[.!?…]["”’')\]]*$/.test(text)) return false;
  const letters = text.slice(0, 2000).match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  return letters >= Math.min(text.length, 2000) * 0.6 && text.slice(0, 2000).split(' ').length >= 7;
}

function emptyHeader(next: number): ArticleHeader {
  return {
    headline: '',
    standfirst: [],
    authors: [],
    outlet: null,
    stamp: null,
    stampLine: null,
    date: null,
    updated: null,
    next,
  };
}

/** The least that a short note can be made of. */
export function isSentence(text: string): boolean {
  return /^[\p{Lu}\p{N}"“'‘][^;|{}<>=\t]{1,300}[.!?]["”’']?$/u.test(text) && text.split(' ').length >= 2;
}

/** Reads what stands above the first paragraph; a document that begins with its body has an empty headline. */
export function readArticleHeader(lines: readonly Line[]): ArticleHeader {
  const next = startOfBody(lines);
  const header = emptyHeader(next);
  const titles = lines.slice(0, next).filter((line) => line.text !== '' && !takeFact(line, header));
  // The first line that is more than a section's name; where all are short, the first.
  const chosen = titles.find(({ text }) => text.split(' ').length >= 4) ?? titles[0];
  if (chosen) header.headline = withoutSite(chosen.text, header);
  const later = chosen ? titles.slice(titles.indexOf(chosen) + 1) : [];
  header.standfirst = later.map(({ text }) => text).filter((text) => text.split(' ').length >= 8);
  return header;
}

/**
 * The body begins at the first paragraph, or at a short sentence below the headline. A headline may be a sentence or a
 * question itself: then the date or byline of the article stands right below it.
 */
function startOfBody(lines: readonly Line[]): number {
  const prose = lines.findIndex(({ text }) => isProse(text) && !isAppeal(text));
  const end = prose < 0 ? lines.length : prose;
  const titles = lines.slice(0, end).findIndex((line) => line.text !== '' && !isFact(line));
  const short =
    titles < 0 ? -1 : indexFrom(lines, titles + 1, end, (line) => isSentence(line.text) && !isFact(line));
  const first = short < 0 ? end : short;
  if (first >= lines.length || lines[first]!.text.length > 150) return first;
  const below = lines.slice(first + 1, first + 8).filter(({ text }) => text !== '');
  if (titles >= 0 || !below.slice(0, 2).some(isFact)) return first;
  const later = indexFrom(lines, first + 1, lines.length, ({ text }) => isProse(text) && !isAppeal(text));
  return later < 0 ? first : later;
}

function indexFrom(lines: readonly Line[], from: number, to: number, test: (line: Line) => boolean): number {
  for (let i = from; i < to; i += 1) if (test(lines[i]!)) return i;
  return -1;
}

function isFact(line: Line): boolean {
  return line.text.length <= 120 && takeFact(line, emptyHeader(0));
}

/** Takes a date, a byline or a piece of furniture; false for anything that can be a title. */
function takeFact({ text, no }: Line, header: ArticleHeader): boolean {
  if (READ_TIME.test(text) || FURNITURE.test(text)) return true;
  if (text.length > 120) return false;
  const outlet = knownOutlet(text);
  if (outlet) {
    header.outlet ??= outlet.name;
    return true;
  }
  const updated = UPDATED.exec(text);
  if (updated) {
    header.updated ??= readStamp(updated[1]!) ?? dateFirst(updated[1]!);
    if (updated.index === 0) return true;
  }
  if (takeTime(text.replace(DATE_LABEL, ''), no, header)) return true;
  if (!BYLINE.test(text)) return false;
  const names = splitNames(text.replace(BYLINE, ''));
  const site = names.map((name) => knownOutlet(name)).find((found) => found !== null);
  if (site) header.outlet ??= site.name;
  header.authors.push(...names.filter((name) => knownOutlet(name) === null));
  return true;
}

function takeTime(text: string, no: number, header: ArticleHeader): boolean {
  const stamp = readStamp(text) ?? dateFirst(text);
  if (stamp) {
    header.stamp ??= stamp;
    header.stampLine ??= no;
    return true;
  }
  const { before, date } = splitDate(text);
  if (!date || !/^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)?[ ,.|·]*$/i.test(before)) return false;
  header.date ??= date;
  return true;
}

/** `June 1, 2023, 10:42 AM` and `1 June 2023 at 14:05 BST`: the date before the clock. */
function dateFirst(text: string): Stamp | null {
  const at = text.search(/\b\d{1,2}[:.]\d{2}\b/);
  if (at < 6) return null;
  const { date } = splitDate(text.slice(0, at).replace(/(?:\bat\b|[,|·–—-]|\s)*$/, ''));
  const clock = date ? readStamp(text.slice(at)) : null;
  return clock && !clock.date ? { ...clock, date } : null;
}

/** Titles of saved pages end in the name of the site: `Headline - BBC News`. */
function withoutSite(title: string, header: ArticleHeader): string {
  const match = SITE_SUFFIX.exec(title);
  const site = match ? knownOutlet(match[2] ?? '') : null;
  if (!match || !site) return title;
  header.outlet ??= site.name;
  return match[1] ?? title;
}
