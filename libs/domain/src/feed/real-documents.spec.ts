import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseDocument } from './parse.js';

const shared = path.resolve('..', 'shared');
const documents = path.join(shared, 'documents');
const withDocuments = existsSync(documents) ? describe : describe.skip;

interface Gold {
  summaryBullets?: number;
  posts: { n: number; publishedAt: string; headline: string; label: string | null }[];
}

function read(prefix: string): ReturnType<typeof parseDocument> {
  const name = readdirSync(documents).find((file) => file.startsWith(prefix))!;
  const date = prefix === '002' || prefix === '004' ? '2023-06-01' : null;
  return parseDocument(readFileSync(path.join(documents, name), 'utf8'), { source: name, date });
}

withDocuments('the real documents (skipped where ../shared is absent)', () => {
  it.each([
    ['000', 20, 1],
    ['001', 9, 0],
    ['002', 1, 0],
    ['003', 20, 1],
    ['004', 1, 0],
  ])('%s gives %d posts and %d summary', (prefix, posts, summaries) => {
    const { posts: found, problems } = read(prefix);
    expect(found.filter(({ kind }) => kind !== 'summary')).toHaveLength(posts);
    expect(found.filter(({ kind }) => kind === 'summary')).toHaveLength(summaries);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(['000', '001'])('%s has the times, headlines and labels of the gold', (prefix) => {
    const file = readdirSync(path.join(shared, 'gold')).find((name) => name.startsWith(prefix))!;
    const gold = JSON.parse(readFileSync(path.join(shared, 'gold', file), 'utf8')) as Gold;
    const posts = read(prefix).posts.filter(({ kind }) => kind !== 'summary');
    expect(posts.map(({ n, publishedAt, headline, label }) => ({ n, publishedAt, headline, label }))).toEqual(
      gold.posts,
    );
  });

  it.each(['000', '001', '002', '003', '004'])(
    '%s has every caption once and no furniture in its texts',
    (prefix) => {
      for (const post of read(prefix).posts) {
        for (const { caption } of post.media) expect(post.text.split(caption)).toHaveLength(2);
        expect(post.text).not.toMatch(
          /Image source|Image caption|Media caption|Quote Message|, external|\ufffd|Read more/,
        );
        expect(post.text).not.toMatch(/Avatar|Show More|min read|Editor’s Note|[\u00a0]/);
      }
    },
  );

  it('knows the page time, the declared number and the broken character of the CNN page', () => {
    const { feed, problems, posts } = read('001');
    expect(feed).toMatchObject({ declaredPosts: 16, pageTime: '2023-06-02T14:22:00Z', outlet: 'CNN' });
    expect(feed.id).toBe('cnn:2023-06-01:russia-ukraine-news');
    expect(problems.map(({ line, severity }) => [line, severity])).toEqual([
      [expect.any(Number), 'warning'],
      [null, 'warning'],
    ]);
    expect(posts[0]?.media).toEqual([
      { caption: expect.stringContaining('Oslo City Hall'), credit: 'Hanna Johre/NTB/Reuters' },
    ]);
  });
});
