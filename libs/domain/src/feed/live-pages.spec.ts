import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Post } from '../post.js';
import { parseDocument } from './parse.js';
import type { ParsedDocument } from './document.js';

function fixture(name: string, date?: string): ParsedDocument {
  const file = path.resolve('test/fixtures/feeds', name);
  return parseDocument(readFileSync(file, 'utf8'), { source: name, date });
}

function byNumber(document: ParsedDocument, n: number): Post {
  const post = document.posts.find((candidate) => candidate.n === n);
  if (!post) throw new Error(`no post ${n}`);
  return post;
}

const live = (posts: string): ParsedDocument => parseDocument(posts, { source: 'text' });

describe('a BBC live page', () => {
  const page = fixture('bbc-awkward.txt');

  it('reports the posts without a time and with one that cannot be, by their lines, and goes on', () => {
    expect(page.problems.map(({ severity, line, message }) => [severity, line, message])).toEqual([
      ['error', 39, 'the post "A post that lost its time": it has no time'],
      ['error', 43, 'the post "What the time cannot be": its time cannot be'],
    ]);
    expect(page.posts.map(({ n }) => n)).toEqual([null, 9, 8, 7, 3, 2, 1]);
    expect(byNumber(page, 7).text).not.toContain('number six');
  });

  it('takes the page bullets as a summary with the time of the newest post', () => {
    expect(page.posts[0]).toMatchObject({
      kind: 'summary',
      headline: 'Summary',
      publishedAt: '2023-10-29T01:30:00Z',
    });
    expect(page.posts[0]?.text.split('\n\n')).toHaveLength(2);
    expect(page.feed).toMatchObject({
      id: 'bbc:2023-10-28',
      title: 'Ferry disaster: Live updates from the strait',
    });
  });

  it('tells the repeated hour of autumn apart by the name of the zone', () => {
    expect(byNumber(page, 8).publishedAt).toBe('2023-10-29T01:30:00Z');
    expect(byNumber(page, 7).publishedAt).toBe('2023-10-29T00:30:00Z');
  });

  it('reads a post that names another zone', () => {
    expect(byNumber(page, 1)).toMatchObject({ publishedAt: '2023-10-28T21:40:00Z', zone: 'Europe/Paris' });
  });

  it('keeps labels, bylines and headlines that hold the words of the mark', () => {
    expect(byNumber(page, 8)).toMatchObject({ label: 'Breaking', authors: ['Ana Petrova'] });
    expect(byNumber(page, 3)).toMatchObject({
      label: 'BBC Verify',
      headline: 'How we know the log was published at 22:00',
    });
    expect(byNumber(page, 2)).toMatchObject({
      headline: '',
      text: 'A report published at 22:30 spoke of a storm.',
    });
  });

  it('has a caption once, its credit in the media, and no alternative text', () => {
    expect(byNumber(page, 8).text).toBe(
      'The coastguard says four people have died.\n\nThe search went on after dark',
    );
    expect(byNumber(page, 8).media).toEqual([
      { caption: 'The search went on after dark', credit: 'Reuters' },
    ]);
    expect(byNumber(page, 3).text).toBe(
      '1. The film shows the pier.\n\n2. The tide agrees.\n\nFilm of the pier',
    );
  });

  it('takes link marks out of sentences and leaves the adjective', () => {
    const [first, quote, last] = byNumber(page, 7).text.split('\n\n');
    expect(first).toBe('The harbour master, in a post on X, said three people had died.');
    expect(byNumber(page, 7).quotes).toEqual([quote]);
    expect(last).toContain('external debt, external affairs and trade');
  });

  it('takes a numbered list in a post for no post without a time', () => {
    const { posts, problems } = live(
      '1. Three thingspublished at 08:12 GMT 5 March 2024\n\n1. One\n2. Two\n3. Three\n',
    );
    expect(problems).toEqual([]);
    expect(posts[0]?.text).toBe('1. One\n\n2. Two\n\n3. Three');
  });

  it('reads a heading that is broken over lines, and a byline on one line', () => {
    const text =
      '1. Analysis\nWhy the talks matter\npublished at 08:12 GMT 5 March 2024\n\nBy Ann Roe, diplomatic correspondent\n\nThe talks matter.\n';
    expect(live(text).posts[0]).toMatchObject({
      n: 1,
      label: 'Analysis',
      headline: 'Why the talks matter',
      authors: ['Ann Roe'],
      text: 'The talks matter.',
    });
  });

  it('ends where the furniture of the site begins', () => {
    expect(byNumber(page, 1).text).toBe('The company is Dutch.');
  });

  it('asks for the date where it is nowhere, and rolls over midnight with it', () => {
    expect(() => fixture('bbc-dateless.txt')).toThrow('the page carries no date');
    expect(fixture('bbc-dateless.txt', '2024-03-05').posts.map(({ publishedAt }) => publishedAt)).toEqual([
      '2024-03-05T00:20:00Z',
      '2024-03-04T23:58:00Z',
      '2024-03-04T22:05:00Z',
    ]);
  });

  it('asks for the year where it is nowhere, and rolls over New Year with it', () => {
    const text =
      '1. Laterpublished at 00:10 GMT 1 January\n\nB.\n\n2. Earlierpublished at 23:50 GMT 31 December\n\nA.\n';
    expect(() => live(text)).toThrow('the page carries no year');
    const posts = parseDocument(text, { source: 'text', date: '2024-01-01' }).posts;
    expect(posts.map(({ publishedAt }) => publishedAt)).toEqual([
      '2024-01-01T00:10:00Z',
      '2023-12-31T23:50:00Z',
    ]);
  });

  it('gives two posts of one minute without headlines two ids, and one post one id whatever its number', () => {
    const post = (n: number, text: string): string =>
      `${n}. Postpublished at 10:00 GMT 2 March 2024\n\n${text}\n\n`;
    const [a, b] = live(post(1, 'One.') + post(2, 'Two.')).posts;
    const [, again] = live(post(1, 'New.') + post(2, 'One.') + post(3, 'Two.')).posts;
    expect(a?.id).not.toBe(b?.id);
    expect(again?.id).toBe(a?.id);
  });
});

describe('two posts of one time and headline', () => {
  it('are told apart by nothing, which is reported', () => {
    const post = (text: string): string => `Fire in Dornapublished at 10:00 GMT 2 March 2024\n\n${text}\n\n`;
    expect(live(post('One.') + post('Two.')).problems[0]?.message).toContain(
      'two posts "Fire in Dorna" of one time',
    );
    expect(live(post('One.') + post('One.')).problems).toEqual([]);
  });
});

describe('a CNN live story', () => {
  const page = fixture('cnn-awkward.txt');

  it('names its feed by the date and words of its title', () => {
    expect(page.feed).toMatchObject({
      id: 'cnn:2024-03-10:port-ellery-explosion-news',
      declaredPosts: 5,
      pageTime: '2024-03-11T04:15:00Z',
    });
    expect(page.posts.every(({ versionAt }) => versionAt === page.feed.pageTime)).toBe(true);
  });

  it('reports the posts without a time and with one that cannot be, and no count that agrees', () => {
    expect(page.problems.map(({ severity, line }) => [severity, line])).toEqual([
      ['warning', 19],
      ['error', 33],
      ['error', 38],
    ]);
    expect(byNumber(page, 2).text).not.toContain('No ship');
  });

  it('places posts on both sides of a change of the clocks and of midnight', () => {
    expect(page.posts.map(({ publishedAt }) => publishedAt)).toEqual([
      '2024-03-10T07:05:00Z',
      '2024-03-10T06:59:00Z',
      '2024-03-10T04:40:00Z',
    ]);
  });

  it('splits its byline into names and its doubled caption into caption and credit', () => {
    expect(byNumber(page, 1).authors).toEqual(['Jo Marsh', 'Lee Okafor', 'Mina Roe']);
    expect(byNumber(page, 2).authors).toEqual(['CNN staff']);
    expect(byNumber(page, 1).media).toEqual([
      { caption: 'Smoke over the harbor on Sunday.', credit: 'Ann Lee/Getty Images' },
    ]);
    expect(byNumber(page, 1).text.match(/Smoke over/g)).toHaveLength(1);
  });

  it('repairs a broken character where it is certain, keeps it elsewhere, and keeps a correction in its post', () => {
    expect(byNumber(page, 1).text).toContain('the governor’s office');
    expect(byNumber(page, 1).text).toContain('Caf\ufffd\ufffd Marina');
    expect(byNumber(page, 1)).toMatchObject({
      kind: 'post',
      text: expect.stringContaining('Correction: An earlier'),
    });
    expect(byNumber(page, 1).text).not.toContain('here.');
  });

  it('reads times that count back from the time of the page', () => {
    const text =
      'Port news\n\nUpdated 12:30 AM EDT, Mon March 11, 2024\n\n45 min ago\n\nShips leave\n\nFrom CNN staff\n\nTwo left.\n\n3 hr 12 min ago\n\nHarbor shut\n\nNone may enter.\n';
    expect(live(text).posts.map(({ publishedAt, headline }) => [publishedAt, headline])).toEqual([
      ['2024-03-11T03:45:00Z', 'Ships leave'],
      ['2024-03-11T01:18:00Z', 'Harbor shut'],
    ]);
  });

  it('says how many posts are missing', () => {
    const text = 'Port news\n3 Posts\n1:00 p.m. ET, March 10, 2024\n\nHarbor shut\n\nNo ship may enter.\n';
    expect(live(text).problems[0]?.message).toBe('the page says 3 posts and holds 1');
  });
});
