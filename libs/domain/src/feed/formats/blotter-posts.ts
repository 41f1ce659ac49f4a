import { type FeedInfo, type ParsedDocument, type ParseOptions, type Problem } from '../document.js';
import type { Post, PostKind, Retraction } from '../../post.js';
import { kindOf } from '../kind.js';
import { MAX_POST_TEXT } from '../live-page.js';
import { knownOutlet } from '../outlets.js';
import { slug } from '../text.js';
import { calendarDate, endOfDay, localDate } from '../time.js';
import { postId } from '../versions.js';
import { A_TIME, BadField, Fields, instant, missing, parseJson, wrong } from './post-fields.js';

/** What one line of posts as JSON lines gives. */
export type PostRecord =
  | { kind: 'post'; post: Post }
  | { kind: 'retraction'; retraction: Retraction }
  | { kind: 'problem'; problem: Problem };

export const POSTS_FORMAT = 'blotter-posts';

const OBJECT_LINE = /^\s*\{\s*"[^"\n]{1,100}"\s*:/;

/**
 * Looks at the beginning only: a file may be long, and a cut line is an error of that line. Most of the first lines
 * must be objects, so that one bad line at the top does not hide the rest.
 */
export function detectPosts(text: string): number {
  const lines = text
    .slice(0, 100_000)
    .replace(/^\ufeff/, '')
    .split('\n', 20)
    .filter((line) => line.trim() !== '');
  const objects = lines.filter((line) => OBJECT_LINE.test(line));
  const known = objects.some((line) =>
    /"(?:id|text|headline|publishedAt|retracted)"\s*:/.test(line.slice(0, 4000)),
  );
  return known && objects.length * 2 >= lines.length ? 1 : 0;
}

/** Reads a whole document of posts as JSON lines; sources that are long go line by line through `readPostLine`. */
export function parsePosts(text: string, options: ParseOptions): ParsedDocument {
  const document: ParsedDocument = {
    feed: feedInfo(null, options),
    posts: [],
    retractions: [],
    problems: [],
  };
  text.split('\n').forEach((line, i) => {
    const record = readPostLine(line, i + 1, options);
    if (record?.kind === 'post') document.posts.push(record.post);
    if (record?.kind === 'retraction') document.retractions.push(record.retraction);
    if (record?.kind === 'problem') document.problems.push(record.problem);
  });
  document.feed = feedInfo(document.posts[0] ?? null, options);
  return document;
}

function feedInfo(first: Post | null, options: ParseOptions): FeedInfo {
  return {
    id: first?.feed ?? options.feed ?? 'posts',
    outlet: first?.outlet ?? options.outlet ?? null,
    title: null,
    format: POSTS_FORMAT,
    zone: first?.zone ?? null,
    pageTime: null,
    declaredPosts: null,
  };
}

/** Reads one line: a post, whole or partial, or the withdrawal of one. Null for an empty line. */
export function readPostLine(line: string, no: number, options: ParseOptions): PostRecord | null {
  const trimmed = line.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return null;
  try {
    const fields = new Fields(parseJson(trimmed));
    return fields.is('retracted')
      ? { kind: 'retraction', retraction: retractionOf(fields, options) }
      : { kind: 'post', post: postOf(fields, options) };
  } catch (error) {
    if (!(error instanceof BadField)) throw error;
    const { message, remedy } = error;
    return {
      kind: 'problem',
      problem: { severity: 'error', source: options.source, line: no, message, remedy },
    };
  }
}

const KINDS: ReadonlySet<string> = new Set(['post', 'summary', 'recap', 'correction', 'media', 'closing']);

function postOf(fields: Fields, options: ParseOptions): Post {
  const outlet = options.outlet ?? fields.text('outlet');
  const feed = options.feed ?? (fields.text('feed') || feedOf(outlet));
  const headline = fields.text('headline') ?? '';
  const text = fields.text('text') ?? '';
  if (headline === '' && text.trim() === '')
    throw missing('text', 'give the text of the post, or its headline');
  if (text.length > MAX_POST_TEXT) throw wrong('text', `a text of at most ${MAX_POST_TEXT} characters`);
  const kind = fields.text('kind') ?? kindOf(headline, fields.text('label'), text.split('\n\n', 3));
  if (!KINDS.has(kind)) throw wrong('kind', `one of ${[...KINDS].join(', ')}`);
  const zone = fields.zone('zone');
  const when = publication(fields, zone ?? knownOutlet(outlet ?? '')?.zone ?? 'UTC', options);
  const updatedAt = fields.time('updatedAt');
  return {
    id: fields.text('id') || postId(feed, when.publishedAt, headline === '' ? text.slice(0, 80) : headline),
    feed,
    outlet,
    format: fields.text('format') ?? POSTS_FORMAT,
    n: fields.integer('n'),
    ...when,
    updatedAt,
    versionAt: updatedAt ?? fields.time('versionAt') ?? options.readAt ?? null,
    zone,
    headline,
    label: fields.text('label'),
    authors: fields.texts('authors'),
    kind: kind as PostKind,
    url: fields.text('url'),
    text,
    media: fields.list('media').map(mediumOf),
    quotes: fields.texts('quotes'),
  };
}

function feedOf(outlet: string | null): string {
  return slug(outlet ?? '') || 'posts';
}

function publication(
  fields: Fields,
  zone: string,
  options: ParseOptions,
): Pick<Post, 'publishedAt' | 'precision' | 'date'> {
  const stated = fields.text('publishedAt') ?? options.date ?? null;
  if (stated === null) throw missing('publishedAt', 'give its time, or the day of all posts with --date');
  if (calendarDate(stated)) return { publishedAt: endOfDay(stated, zone), precision: 'day', date: stated };
  const at = instant(stated);
  if (at === null) throw wrong('publishedAt', A_TIME);
  if (fields.text('precision') !== 'day') return { publishedAt: at, precision: 'minute', date: null };
  const date = fields.text('date') ?? localDate(at, zone);
  if (!calendarDate(date)) throw wrong('date', 'a date such as 2023-06-01');
  return { publishedAt: at, precision: 'day', date };
}

function mediumOf(item: unknown): Post['media'][number] {
  if (typeof item !== 'object' || item === null) throw wrong('media', 'a list of objects with a caption');
  const fields = new Fields(item as Record<string, unknown>);
  return { caption: fields.text('caption') ?? '', credit: fields.text('credit') };
}

function retractionOf(fields: Fields, options: ParseOptions): Retraction {
  const id = fields.text('id');
  if (!id) throw missing('id', 'give the id of the post that is withdrawn');
  const outlet = options.outlet ?? fields.text('outlet');
  const versionAt = fields.time('versionAt') ?? fields.time('updatedAt') ?? options.readAt ?? null;
  const publishedAt = fields.time('publishedAt') ?? versionAt;
  if (publishedAt === null) throw missing('publishedAt', 'give the time of the post that is withdrawn');
  const feed = options.feed ?? (fields.text('feed') || feedOf(outlet));
  return { id, feed, outlet, publishedAt, versionAt, reason: fields.text('reason') };
}
