import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from './parse.js';

function fixture(
  name: string,
  options: { date?: string; outlet?: string } = {},
): ReturnType<typeof parseDocument> {
  const file = path.resolve('test/fixtures/feeds', name);
  return parseDocument(readFileSync(file, 'utf8'), { source: name, ...options });
}

describe('an article', () => {
  it('takes time, author and outlet from its header and leaves the rest of the site out', () => {
    const [post] = fixture('article-awkward.txt').posts;
    expect(post).toMatchObject({
      headline: 'Fire at grain store kills two, officials say',
      outlet: 'BBC',
      authors: ['Dana Whitlock'],
      publishedAt: '2024-03-04T16:05:00Z',
      precision: 'minute',
    });
    expect(post?.text.split('\n\n')).toEqual([
      'Two people died when a grain store burned down outside the river town of Dorna on Monday, regional officials said, and a third was taken to hospital with burns.',
      'The store held eleven tonnes of wheat, according to the owners, who said that most of it was lost.',
      '"It was over in minutes," a neighbour said.',
    ]);
  });

  it('has an empty headline where it begins with its body, and the agency and day of its dateline', () => {
    expect(() => fixture('article-wire.txt')).toThrow('no date or no year');
    expect(fixture('article-wire.txt', { date: '2024-03-09' }).posts).toEqual([
      expect.objectContaining({
        headline: '',
        outlet: 'Reuters',
        date: '2024-03-04',
        precision: 'day',
        publishedAt: '2024-03-04T23:59:59Z',
      }),
    ]);
  });

  it('reads a headline that is a sentence, a time above the body, and when it was updated', () => {
    const text =
      'Will the dam above the old town hold through another night of rain?\n\nby Dana Whitlock\nMarch 4, 2024 11:32 PM (Updated: March 5, 2024 12:10 AM)\n2 min read\n\n' +
      'Water rose behind the dam on Monday and three hundred people were moved out of their homes, the mayor said.\n';
    const [post] = parseDocument(text, { source: 'a', outlet: 'Kyiv Independent' }).posts;
    expect(post).toMatchObject({
      headline: 'Will the dam above the old town hold through another night of rain?',
      authors: ['Dana Whitlock'],
      publishedAt: '2024-03-04T21:32:00Z',
      updatedAt: '2024-03-04T22:10:00Z',
      versionAt: '2024-03-04T22:10:00Z',
    });
  });

  it('reads a short note, and leaves out requests for support', () => {
    const note =
      'Blast in harbour district\n\nThree killed.\n\nConsider supporting our newsroom: become a member today.\n';
    const [post] = parseDocument(note, { source: 'a', date: '2024-03-04' }).posts;
    expect(post).toMatchObject({ headline: 'Blast in harbour district', text: 'Three killed.' });
  });

  it('counts at the end of its day in the zone of its outlet, else of UTC', () => {
    const text =
      'Nine hurt in market fire\n\nNine people were hurt in a fire at the old market, the mayor of the town said.\n';
    const at = (outlet?: string): string | undefined =>
      parseDocument(text, { source: 'a', date: '2023-06-01', outlet }).posts[0]?.publishedAt;
    expect(at()).toBe('2023-06-01T23:59:59Z');
    expect(at('CNN')).toBe('2023-06-02T03:59:59Z');
    expect(at('Kyiv Independent')).toBe('2023-06-01T20:59:59Z');
  });
});

describe('posts as JSON lines', () => {
  const document = fixture('posts-awkward.jsonl');

  it('names the line of everything that is no post, and goes on', () => {
    expect(document.problems.map(({ line, message }) => [line, message])).toEqual([
      [3, 'the line is no JSON, it may be cut'],
      [4, 'it has no "publishedAt"'],
      [5, 'it has no "text"'],
      [6, expect.stringContaining('"publishedAt" is not a time')],
      [8, 'the line is no JSON object'],
      [10, 'it has no "id"'],
    ]);
    expect(document.posts.map(({ id, publishedAt }) => [id, publishedAt])).toEqual([
      ['w1', '2024-03-04T10:00:00Z'],
      ['w2', '2024-03-04T11:30:00Z'],
      ['w7', '2024-03-04T23:59:59Z'],
    ]);
  });

  it('takes a withdrawal', () => {
    expect(document.retractions).toEqual([
      {
        id: 'w1',
        feed: 'posts',
        outlet: null,
        publishedAt: '2024-03-04T10:00:00Z',
        versionAt: '2024-03-04T13:00:00Z',
        reason: 'sent in error',
      },
    ]);
  });

  it('leaves out what no store takes and keeps every other character', () => {
    expect(document.posts[2]).toMatchObject({
      date: '2024-03-04',
      text: 'A day only, with a nul and half\ufffd a pair.',
    });
  });

  it('takes any values for fields and gives posts with true times or a reason', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        '2024-03-04',
        '2024-03-04T10:00:00+02:00',
        '9999-12-31T23:59:59-10:00',
        'Europe/Kyiv',
        'day',
        'Nowhere/At all',
      ),
    );
    const names = [
      'id',
      'feed',
      'text',
      'headline',
      'publishedAt',
      'updatedAt',
      'precision',
      'date',
      'zone',
      'kind',
      'media',
      'n',
    ];
    const record = fc.dictionary(fc.constantFrom(...names, 'retracted', '__proto__'), value, { maxKeys: 8 });
    const base = { text: 'Two were hurt.', publishedAt: '2024-03-04T10:00:00Z' };
    fc.assert(
      fc.property(record, (fields) => {
        const { posts, problems, retractions } = parseDocument(JSON.stringify({ ...base, ...fields }), {
          source: 's',
          format: 'blotter-posts',
        });
        expect(posts.length + problems.length + retractions.length).toBe(1);
        for (const { publishedAt } of posts) expect(publishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back what it printed', () => {
    const posts = fixture('bbc-awkward.txt').posts;
    const lines = posts.map((post) => JSON.stringify(post)).join('\n');
    expect(parseDocument(lines, { source: '-' }).posts).toEqual(posts);
  });
});

describe('characters that went wrong on the way', () => {
  const text = (paragraph: string): string | undefined =>
    parseDocument(
      `Storm on the coast\n\n${paragraph} said the mayor of the town, who spoke to reporters at noon.\n`,
      {
        source: 'a',
        date: '2024-03-04',
      },
    ).posts[0]?.text;

  it.each([
    ['â€œItâ€™s over,â€\u009d', '“It’s over,”'],
    ['Ã\u0081lvaro paid Â£5 in a cafÃ©,', 'Álvaro paid £5 in a café,'],
    ['ÐšÐ¸Ñ—Ð²,', 'Київ,'],
    ['Tom &amp; Ann&#8217;s,', 'Tom & Ann’s,'],
    ['The bloc has\ufffd\ufffdwaited,', 'The bloc has waited,'],
    ['São Tomé, Çanakkale, Ærø,', 'São Tomé, Çanakkale, Ærø,'],
  ])('%s is read as %s', (wrong, right) => {
    expect(text(wrong)).toBe(`${right} said the mayor of the town, who spoke to reporters at noon.`);
  });
});

describe('a document that cannot be read', () => {
  it.each([
    ['', 'it is empty'],
    [' \n\t\n', 'it is empty'],
    ['\u0000'.repeat(50) + 'abc', 'it is binary, not text'],
    [
      '<html><body>Some page of the web with a sentence that is long enough to be prose, surely.</body></html>',
      'its format is not known',
    ],
    ['a;b;c\n1;2;3\n', 'its format is not known'],
  ])('%j: %s', (text, message) => {
    expect(() => parseDocument(text, { source: 'x' })).toThrow(message);
  });
});
