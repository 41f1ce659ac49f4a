import { describe, expect, it } from '@jest/globals';
import { frameOf, withoutDateline, withoutFrame } from './frame.js';

const FOOTER = 'Harbour Daily is printed on the quay every weekday.';
const ARTICLES = [
  'The ferry sank off Lamora before dawn. Nine people are missing. ',
  'Deputies in Fellness rejected the budget by three votes. The debate had gone on until midnight. ',
  'A bakery burned down in Orlo on Tuesday night. Nobody was hurt. ',
];

describe('the frame of a batch', () => {
  const framed = ARTICLES.map((text) => text + FOOTER);
  const frame = frameOf(framed);

  it('is what three posts have word for word', () => {
    expect(framed.map((text) => withoutFrame(text, frame))).toEqual(ARTICLES);
    expect(withoutFrame(framed[0]!, frameOf(framed.slice(1)))).toBe(framed[0]);
  });

  it('is no text that several copy, and no quotation', () => {
    const copies = [framed[0]!, framed[0]!, framed[0]!];
    expect(withoutFrame(copies[0]!, frameOf(copies))).toBe(framed[0]);
    const quoted = ARTICLES.map((text) => `${text}"We owe it to the dead," he said.`);
    expect(withoutFrame(quoted[1]!, frameOf(quoted))).toBe(quoted[1]);
  });

  it('holds notices of rights and authors and the names of hosts, wherever they are seen first', () => {
    const none = frameOf([]);
    expect(withoutFrame('It sank. Copyright 2013 The Post. All rights reserved.', none)).toBe('It sank. ');
    expect(withoutFrame('"It sank." Reporting by Ann Lee; editing by Bo Ek', none)).toBe('"It sank." ');
    expect(withoutFrame('http://news.example.org/ferry-sinks\nIt sank.', none)).toBe(
      ' /ferry-sinks\nIt sank.',
    );
  });
});

describe('a dateline', () => {
  const placeOf = (text: string) => {
    const { tokens, places } = withoutDateline(text);
    return places.map((i) => tokens.textOf(i));
  };

  it('is taken off, but for a place that is seldom named', () => {
    expect(withoutDateline('LONDON, May 3 (Reuters) - A ferry sank.').told).toBe('A ferry sank.');
    expect(placeOf('LONDON, May 3 (Reuters) - A ferry sank.')).toEqual([]);
    expect(placeOf('LAMORA (Reuters) -- A ferry sank.')).toEqual(['LAMORA']);
    expect(withoutDateline('(CNN) -- A ferry sank.').told).toBe('A ferry sank.');
  });

  it('is no sentence with a dash', () => {
    for (const text of ['Lamora - A ferry sank.', 'The ferry - with 50 aboard - sank.', 'It sank.'])
      expect(withoutDateline(text)).toMatchObject({ told: text, places: [] });
  });
});
