import { latestOf } from '../order.js';
import type { Post } from '../post.js';
import {
  UnreadableDocument,
  type FeedInfo,
  type ParsedDocument,
  type ParseOptions,
  type Problem,
} from './document.js';
import { kindOf } from './kind.js';
import type { Stamp, StampDate } from './stamp.js';
import { textOf, type Body } from './text.js';
import { calendarDate, lacksDate, placeStamps, type PlacedStamp } from './time.js';
import { postId } from './versions.js';

/** A post of one text may be this long; more is no post but a page that was not understood. */
export const MAX_POST_TEXT = 1_000_000;

/** A post as its format found it, before its time is placed. */
export interface Draft {
  line: number;
  n: number | null;
  stamp: Stamp | null;
  headline: string;
  label: string | null;
  body: Body;
}

/** A live page as its format found it. */
export interface LivePage {
  format: string;
  outlet: string;
  zone: string;
  title: string | null;
  pageStamp: Stamp | null;
  /** A date in the page's title. */
  titleDate: StampDate | null;
  declaredPosts: number | null;
  summary: Body | null;
  drafts: Draft[];
  problems: Problem[];
}

type Placed = PlacedStamp & { ok: true };

/** Turns a live page into posts with ids and times. `feedOf` names the feed from the date of the earliest post. */
export function assemble(
  page: LivePage,
  options: ParseOptions,
  feedOf: (date: string) => string,
): ParsedDocument {
  const anchor = anchorOf(page, options);
  const stamps = page.drafts.map((draft) => draft.stamp);
  if (lacksDate(stamps, anchor)) throw needsDate(options.source, page.drafts[0]?.line ?? null, stamps);
  const placed = placeStamps(stamps, { zone: page.zone, anchor });
  const times = placed.filter((time): time is Placed => time.ok);
  const earliest = times.map((time) => time.date).sort()[0] ?? options.date ?? 'undated';
  const pageTime = placePage(page, anchor);
  const feed: FeedInfo = {
    id: options.feed ?? feedOf(earliest),
    outlet: options.outlet ?? page.outlet,
    title: page.title,
    format: page.format,
    zone: times[0]?.zone ?? page.zone,
    pageTime,
    declaredPosts: page.declaredPosts,
  };
  const problems = [...page.problems];
  const posts = page.drafts.flatMap((draft, i) => postOf(draft, placed[i]!, feed, options, problems));
  problems.push(...twins(posts, options));
  const newest = latestOf(posts.map((post) => post.publishedAt));
  if (page.summary && newest) posts.unshift(summaryOf(page.summary, newest, feed, options));
  return { feed, posts, retractions: [], problems: [...problems, ...countProblem(page, options)] };
}

function anchorOf(page: LivePage, options: ParseOptions): StampDate | null {
  return calendarDate(options.date ?? '') ?? page.titleDate ?? page.pageStamp?.date ?? null;
}

function needsDate(
  source: string,
  line: number | null,
  stamps: readonly (Stamp | null)[],
): UnreadableDocument {
  const what = stamps.some((stamp) => stamp?.date) ? 'no year' : 'no date';
  return new UnreadableDocument(
    source,
    `the page carries ${what}`,
    'say it with --date, such as --date 2023-06-01',
    line,
  );
}

function placePage(page: LivePage, anchor: StampDate | null): string | null {
  if (!page.pageStamp?.date) return null;
  const [placed] = placeStamps([page.pageStamp], { zone: page.zone, anchor });
  return placed?.ok ? placed.at : null;
}

function postOf(
  draft: Draft,
  time: PlacedStamp,
  feed: FeedInfo,
  options: ParseOptions,
  problems: Problem[],
): Post[] {
  const { source } = options;
  const name = draft.headline === '' ? 'the post' : `the post "${draft.headline.slice(0, 80)}"`;
  const report = (severity: 'warning' | 'error', reason: string, remedy: string): void => {
    problems.push({ severity, source, line: draft.line, message: `${name}: ${reason}`, remedy });
  };
  if (!time.ok) {
    report('error', time.reason, 'correct the time in the document and read it again');
    return [];
  }
  const text = textOf(draft.body);
  if (text.length > MAX_POST_TEXT) {
    report('error', `its text is longer than ${MAX_POST_TEXT} characters`, 'split it or cut it');
    return [];
  }
  if (time.remark !== null) report('warning', time.remark, 'name the zone with its offset where it matters');
  return [postAt(draft, text, time.at, time.zone, feed, options)];
}

function postAt(
  draft: Draft,
  text: string,
  at: string,
  zone: string,
  feed: FeedInfo,
  options: ParseOptions,
): Post {
  const { n, headline, label, body } = draft;
  return {
    // A post without a headline is named by how it begins, so that two in one minute stay two.
    id: postId(feed.id, at, headline === '' ? text.slice(0, 80) : headline),
    feed: feed.id,
    outlet: feed.outlet,
    format: feed.format,
    n,
    publishedAt: at,
    precision: 'minute',
    date: null,
    updatedAt: null,
    versionAt: feed.pageTime ?? options.readAt ?? null,
    zone,
    headline,
    label,
    authors: body.authors,
    kind: kindOf(headline, label, body.paragraphs),
    url: null,
    text,
    media: body.media,
    quotes: body.quotes,
  };
}

function summaryOf(body: Body, at: string, feed: FeedInfo, options: ParseOptions): Post {
  const draft: Draft = { line: 1, n: null, stamp: null, headline: 'Summary', label: null, body };
  return { ...postAt(draft, textOf(body), at, feed.zone ?? 'UTC', feed, options), kind: 'summary' };
}

/** Two posts of one time and headline have one id, and are taken for two wordings of one post. */
function twins(posts: readonly Post[], { source }: ParseOptions): Problem[] {
  const texts = new Map<string, string>();
  return posts.flatMap(({ id, headline, text }): Problem[] => {
    const before = texts.get(id);
    texts.set(id, text);
    if (before === undefined || before === text) return [];
    const message = `two posts "${headline.slice(0, 80)}" of one time are taken for wordings of one post`;
    return [
      { severity: 'warning', source, line: null, message, remedy: 'tell their times or headlines apart' },
    ];
  });
}

function countProblem({ declaredPosts, drafts }: LivePage, { source }: ParseOptions): Problem[] {
  if (declaredPosts === null || declaredPosts === drafts.length) return [];
  const message = `the page says ${declaredPosts} posts and holds ${drafts.length}`;
  return [
    { severity: 'warning', source, line: null, message, remedy: 'save the page again with every post shown' },
  ];
}
