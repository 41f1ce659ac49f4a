import type { Line } from '../clean.js';
import {
  UnreadableDocument,
  type FeedInfo,
  type ParsedDocument,
  type ParseOptions,
  type Problem,
} from '../document.js';
import { stableHash } from '../../hash.js';
import type { Post } from '../../post.js';
import { kindOf } from '../kind.js';
import { MAX_POST_TEXT } from '../live-page.js';
import { knownOutlet } from '../outlets.js';
import { emptyBody, slug, textOf } from '../text.js';
import { calendarDate, dateText, endOfDay, lacksDate, placeStamps } from '../time.js';
import { postId } from '../versions.js';
import { bodyOf } from './article-body.js';
import { isProse, isSentence, readArticleHeader, type ArticleHeader } from './article-header.js';
import { addWithCaptions } from './captions.js';
import { unwrap } from './unwrap.js';

const MARKUP = /^(?:<|\{|\[\s*[{[]|%PDF|PK)/;

/** Prose that is no other format: the weakest claim, so that every other format goes first. */
export function detectArticle(lines: readonly Line[]): number {
  const texts = unwrap(lines.slice(0, 1000)).filter(({ text }) => text !== '');
  if (texts.length === 0 || MARKUP.test(texts[0]!.text)) return 0;
  if (texts.some(({ text }) => isProse(text))) return 0.3;
  return texts.some(({ text }) => isSentence(text)) ? 0.1 : 0;
}

/** Reads an article saved as text: one post, whose time is in its header, or only a date, or nowhere. */
export function parseArticle(
  raw: readonly Line[],
  options: ParseOptions,
  problems: Problem[],
): ParsedDocument {
  const lines = unwrap(raw);
  const header = readArticleHeader(lines);
  const read = bodyOf(lines.slice(header.next));
  const body = emptyBody();
  addWithCaptions(body, [...header.standfirst, ...read.paragraphs]);
  body.authors.push(...(header.authors.length > 0 ? header.authors : read.authors));
  const text = textOf(body);
  if (text === '')
    throw new UnreadableDocument(options.source, 'no article text was found', 'check the document');
  if (text.length > MAX_POST_TEXT) {
    const message = `the article is longer than ${MAX_POST_TEXT} characters`;
    throw new UnreadableDocument(options.source, message, 'split it or cut it');
  }
  const outlet = options.outlet ?? header.outlet ?? read.outlet;
  const feed: FeedInfo = {
    id: options.feed ?? `article:${slug(header.headline) || stableHash([text.slice(0, 500)], 12)}`,
    outlet,
    title: header.headline === '' ? null : header.headline,
    format: 'article-text',
    zone: knownOutlet(outlet ?? '')?.zone ?? null,
    pageTime: null,
    declaredPosts: null,
  };
  const time = timeOf(header, feed, read.dateline, options, problems);
  const updatedAt = placeUpdate(header, feed, options);
  const post: Post = {
    // Without a headline an article is named by how it begins.
    id: postId(feed.id, time.publishedAt, header.headline === '' ? text.slice(0, 80) : header.headline),
    feed: feed.id,
    outlet: feed.outlet,
    format: feed.format,
    n: null,
    ...time,
    updatedAt,
    versionAt: updatedAt ?? options.readAt ?? null,
    headline: header.headline,
    label: null,
    authors: body.authors,
    kind: kindOf(header.headline, null, []),
    url: null,
    text,
    media: body.media,
    quotes: body.quotes,
  };
  return { feed, posts: [post], retractions: [], problems };
}

type Timing = Pick<Post, 'publishedAt' | 'precision' | 'date' | 'zone'>;

/** A time in the header, else a date there or in the dateline, else `--date`. */
function timeOf(
  header: ArticleHeader,
  feed: FeedInfo,
  dateline: ArticleHeader['date'],
  options: ParseOptions,
  problems: Problem[],
): Timing {
  const { source } = options;
  const anchor = calendarDate(options.date ?? '');
  const stamp = header.stamp ?? (header.date ? null : header.updated);
  if (stamp && !lacksDate([stamp], anchor)) {
    const [placed] = placeStamps([stamp], { zone: feed.zone ?? 'UTC', anchor });
    if (placed?.ok) return { publishedAt: placed.at, precision: 'minute', date: null, zone: placed.zone };
    const message = `the time of the article is left out: ${placed?.reason}`;
    problems.push({
      severity: 'warning',
      source,
      line: header.stampLine,
      message,
      remedy: 'its date counts',
    });
  }
  const date = dateOf(header.date ?? stamp?.date ?? dateline, anchor);
  if (date === null) {
    const remedy = 'say it with --date, such as --date 2023-06-01';
    throw new UnreadableDocument(source, 'the article carries no date or no year', remedy);
  }
  return { publishedAt: endOfDay(date, feed.zone ?? 'UTC'), precision: 'day', date, zone: feed.zone };
}

function placeUpdate(header: ArticleHeader, feed: FeedInfo, options: ParseOptions): string | null {
  if (!header.updated?.date || !(header.stamp ?? header.date)) return null;
  const anchor = calendarDate(options.date ?? '');
  if (lacksDate([header.updated], anchor)) return null;
  const [placed] = placeStamps([header.updated], { zone: feed.zone ?? 'UTC', anchor });
  return placed?.ok ? placed.at : null;
}

function dateOf(own: ArticleHeader['date'], anchor: ReturnType<typeof calendarDate>): string | null {
  const year = own?.year ?? anchor?.year;
  if (own && year) return calendarDate(dateText({ ...own, year })) ? dateText({ ...own, year }) : null;
  return anchor ? dateText(anchor) : null;
}
