import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UnreadableDocument } from './document.js';
import { FORMATS, parseDocument } from './parse.js';

/** Pieces that mean something to a format, in any order and broken anywhere. */
const piece = fc.constantFrom(
  '1. ', 'published at ', '16:14 British Summer Time 1 June 2023', '25:61', 'Image source, ', 'Image caption,', '• ',
  'Quote Message', ', external', '3:18 a.m. ET, June 1, 2023', "From CNN's ", '16 Posts', 'Updated 1422 GMT June 2, 2023',
  'By A B', '\n', '\n\n', '\r\n', '\u00a0', '\ufffd', '\u0000', '\ud83d', '{"id":"a","text":"b"}', '{"id":', 'Avatar',
  'A sentence of some length that is prose enough for an article to begin with, or so it seems to the reader.',
); // prettier-ignore
const document = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 40 });

function read(text: string, format: string | null): void {
  try {
    const { posts } = parseDocument(text, { source: 's', date: '2023-06-01', format });
    for (const post of posts) {
      expect(post.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(post.headline + post.text).not.toMatch(/[\u0000\p{Surrogate}]/u);
      for (const { caption } of post.media) expect(post.text).toContain(caption);
    }
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    expect(error.remedy).not.toBe('');
  }
}

describe('whatever text comes', () => {
  it('gives posts that every store takes, or one reason with a remedy', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(null, ...FORMATS), (parts, format) =>
        read(parts.join(''), format),
      ),
      { numRuns: 1500 },
    );
  });

  // Ten times the text takes a hundred times as long where time grows with the square; a busy machine may double ten.
  it.each([
    ['marks', 'published at 10:00 '],
    ['headings', '1. Apublished at 10:00 BST 1 June 2023\n'],
    ['numbers', '1. a\n2. b\n'],
    ['captions', 'aImage source, bImage caption, c\n'],
    ['one line of captions', 'Image caption, '],
    ['spaces', '          '],
    ['bullets', '• a • a\n'],
    ['time lines', '3:18 a.m. ET, June 1, 2023\n'],
    ['broken characters', 'a\ufffd\ufffd\ufffd'],
    ['link marks', 'a , external'],
    ['capitals', 'Aa Bb '],
    ['brackets', '(('],
    ['quotes', '"'.repeat(20)],
    ['names', 'Ann Lee and Bo Roe, '],
    ['prose', 'A sentence that is prose enough for an article, said the mayor of the town on Monday.\n\n'],
  ])('takes time in proportion: %s', (_, unit) => {
    const time = (size: number): number => {
      const text = `1. Apublished at 10:00 BST 1 June 2023\n\n${unit.repeat(Math.ceil(size / unit.length))}`;
      const start = performance.now();
      for (const format of FORMATS) attempt(text, format);
      return performance.now() - start;
    };
    time(10_000);
    const small = Math.max(Math.min(time(40_000), time(40_000)), 15);
    expect(time(400_000) / small).toBeLessThan(50);
  });
});

function attempt(text: string, format: string): void {
  try {
    parseDocument(text, { source: 's', date: '2023-06-01', format });
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
  }
}
