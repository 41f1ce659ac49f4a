import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument, type ParsedDocument } from '#domain/feed/index.js';

interface Listed {
  file: string;
  format: string;
  options: { date?: string; outlet?: string; feed?: string };
}

interface Awaited {
  posts: Record<string, number>;
  summaries: number;
  retractions: number;
  declaredMore: Record<string, { declared: number; held: number }>;
}

const folder = path.resolve('samples');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const { files } = JSON.parse(read('manifest.json')) as { files: Listed[] };
const awaited = JSON.parse(read('expected.json')) as Awaited;
const documents = new Map<string, ParsedDocument>(
  files.map(({ file, options }) => [file, parseDocument(read(file), { source: file, ...options })]),
);
const all = [...documents.values()];

describe('the sample feeds', () => {
  it.each(files)('read $file as $format without an error', ({ file, format, options }) => {
    const { posts, problems } = documents.get(file)!;
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new Set(posts.map((post) => post.format))).toEqual(new Set([format]));
    expect(posts.filter(({ kind }) => kind !== 'summary')).toHaveLength(awaited.posts[file]!);
    if (options.outlet) expect(posts[0]!.outlet).toBe(options.outlet);
  });

  it('hold summaries, a retraction, a post in two wordings, recaps, corrections and closings', () => {
    const kinds = all.flatMap(({ posts }) => posts.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'summary')).toHaveLength(awaited.summaries);
    expect(new Set(kinds)).toEqual(new Set(['post', 'summary', 'recap', 'correction', 'media', 'closing']));
    expect(all.flatMap(({ retractions }) => retractions)).toHaveLength(awaited.retractions);
    const ids = all.flatMap(({ posts }) => posts.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual(['mw-0602-04']);
  });

  it.each(Object.entries(awaited.declaredMore))(
    '%s says more posts than it holds',
    (file, { declared, held }) => {
      const { feed, posts } = documents.get(file)!;
      expect([feed.declaredPosts, posts.length]).toEqual([declared, held]);
    },
  );
});
