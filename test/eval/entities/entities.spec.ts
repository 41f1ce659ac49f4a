import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { shortfalls } from './run.js';
import { rates, readSet, recogniseLabelled, scorePosts, SET_FOLDER, type LabelledPost } from './score.js';

const sets = ['dev', 'test'] as const;

describe.each(sets)('the labelled posts of the %s set', (name) => {
  const posts = readSet(path.join(SET_FOLDER, `${name}.jsonl`));

  it('are scored above the floors', () => {
    expect(shortfalls(scorePosts(posts, recogniseLabelled))).toEqual([]);
  });

  it('have labels that stand where they say', () => {
    const wrong = posts.flatMap((post) =>
      post.mentions.filter((label) => post[label.in].slice(label.start, label.end) !== label.text),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the pieces of wire', () => {
  const posts = ['wire', 'wire2', 'web'].flatMap((name) => readSet(path.join(SET_FOLDER, `${name}.jsonl`)));

  it('are read with their clubs, tables, datelines and briefs', () => {
    expect(rates(scorePosts(posts, recogniseLabelled).all).f1).toBeGreaterThanOrEqual(0.91);
  });

  it('have labels that stand where they say', () => {
    const wrong = posts.flatMap((post) =>
      post.mentions.filter((label) => post[label.in].slice(label.start, label.end) !== label.text),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the scorer', () => {
  const post: LabelledPost = {
    id: 'x',
    subject: 'any',
    region: '',
    headline: '',
    text: 'Anna Berg left Oslo.',
    mentions: [
      { type: 'person', in: 'text', start: 0, end: 9, text: 'Anna Berg' },
      { type: 'place', in: 'text', start: 15, end: 19, text: 'Oslo', id: 'Q585' },
    ],
  };

  it('counts a wrong type as both missed and wrong, and a wrong id only in linking', () => {
    const scores = scorePosts([post], () => [
      {
        type: 'place',
        id: 'p',
        name: 'Anna Berg',
        mentions: [{ text: 'Anna Berg', start: 0, end: 9, in: 'text' }],
      },
      { type: 'place', id: 'Q1', name: 'Oslo', mentions: [{ text: 'Oslo', start: 15, end: 19, in: 'text' }] },
    ]);
    expect(scores.all).toEqual({ right: 1, found: 2, labelled: 2 });
    expect(scores.linking).toEqual({ right: 0, labelled: 1 });
    expect(shortfalls(scores)).toHaveLength(3);
  });
});
