import { describe, expect, it } from '@jest/globals';
import type { Post } from '#domain';
import { readPostLine } from '#domain/feed/index.js';
import { changesOf, knownFrom, type KnownPosts } from './changes.js';
import { freshFor, Pace } from './pace.js';

const AT = '2023-06-01T12:00:00Z';

function post(id: string, minute: number, more: object = {}): Post {
  const publishedAt = `2023-06-01T10:${String(minute).padStart(2, '0')}:00Z`;
  const line = JSON.stringify({ id, feed: 'f', headline: `H ${id}`, text: `Text of ${id}.`, publishedAt, ...more });
  const record = readPostLine(line, 1, { source: 'test' });
  if (record?.kind !== 'post') throw new Error('no post');
  return record.post;
} // prettier-ignore

/** The ids of what each of some looks brings: + new, ~ revised, - gone. */
function looks(pages: readonly (readonly Post[])[], start: KnownPosts = new Map(), whole = true): string[][] {
  let known = start;
  return pages.map((posts) => {
    const before = known;
    const changes = changesOf(known, posts, AT, whole);
    known = changes.known;
    return changes.sightings.map((sighting) => {
      if (sighting.kind === 'retraction') return `-${sighting.retraction.id}`;
      return `${before.has(sighting.post.id) ? '~' : '+'}${sighting.post.id}`;
    });
  });
}

const [a, b, c] = [post('a', 1), post('b', 2), post('c', 3)];
const bulletin = post('bulletin', 3, { kind: 'summary' });

describe('what a look at a page brings', () => {
  it.each<[string, Post[][], string[][]]>([
    ['all of the first', [[a, b]], [['+a', '+b']]],
    ['nothing of an unchanged one', [[a, b], [b, a]], [['+a', '+b'], []]],
    ['a new post', [[a], [a, b]], [['+a'], ['+b']]],
    ['a new wording, and the old one back', [[a], [post('a', 1, { text: 'New.' })], [a]], [['+a'], ['~a'], ['~a']]],
    ['a withdrawal, at the second look without it', [[a, b, c], [a, c], [a, c], [a, c]], [['+a', '+b', '+c'], [], ['-b'], []]],
    ['no withdrawal of what was missing once', [[a, b, c], [a, c], [a, b, c], [a, c]], [['+a', '+b', '+c'], [], [], []]],
    ['no withdrawal of the oldest, which pages drop', [[a, b, c], [b, c], [b, c]], [['+a', '+b', '+c'], [], []]],
    ['what was withdrawn and is back', [[a, b, c], [a, c], [a, c], [a, b, c]], [['+a', '+b', '+c'], [], ['-b'], ['~b']]],
    ['a new headline under a new id as no withdrawal', [[a, b, c], [a, post('b2', 2), c], [a, post('b2', 2), c]], [['+a', '+b', '+c'], ['+b2'], []]],
    ['a new time under a new id as no withdrawal', [[a, b, c], [a, post('b2', 9, { headline: 'H b' }), c], [a, c]], [['+a', '+b', '+c'], ['+b2'], []]],
    ['no withdrawal of bullets', [[a, bulletin, c], [a, c], [a, c]], [['+a', '+bulletin', '+c'], [], []]],
    ['no withdrawals by an empty page', [[a, b], [], []], [['+a', '+b'], [], []]],
  ])('is %s', (_, pages, expected) => {
    expect(looks(pages)).toEqual(expected);
  }); // prettier-ignore

  it('is a withdrawal of what stood before anybody watched', () => {
    expect(looks([[a, c], [a, c]], knownFrom([a, b, c]))).toEqual([[], ['-b']]);
  }); // prettier-ignore

  it('takes the oldest for the oldest within a second too', () => {
    const [at, half] = ['2023-06-01T10:01:00Z', '2023-06-01T10:01:00.500Z'];
    const [old, missing] = [{ ...a, publishedAt: at }, { ...b, publishedAt: half }];
    expect(looks([[old, c], [old, c]], knownFrom([old, missing, c]))).toEqual([[], ['-b']]);
    expect(looks([[missing, c], [missing, c]], knownFrom([old, missing, c]))).toEqual([[], []]);
  }); // prettier-ignore

  it('is no withdrawal where the page does not hold what it says', () => {
    expect(looks([[a, c], [a, c], [a, c]], knownFrom([a, b, c]), false)).toEqual([[], [], []]);
  }); // prettier-ignore

  it('is nothing of a list that holds several wordings of a post again', () => {
    const wordings = [post('a', 1, { updatedAt: AT }), post('a', 1, { text: 'New.', updatedAt: AT })];
    expect(looks([wordings, wordings])).toEqual([['+a', '+a'], []]);
  });

  it('dates a withdrawal by the page', () => {
    const { known } = changesOf(knownFrom([a, b, c]), [a, c], AT, true);
    expect(changesOf(known, [a, c], AT, true).sightings).toEqual([
      {
        kind: 'retraction',
        retraction: {
          id: 'b', feed: 'f', outlet: null, publishedAt: b.publishedAt, versionAt: AT, reason: 'no longer on the page',
        },
      },
    ]); // prettier-ignore
  });
});

describe('the pace', () => {
  it('is the one asked for, spread by up to a tenth', () => {
    expect([new Pace(30_000, () => 0).afterAnswer(), new Pace(30_000, () => 1).afterAnswer()]).toEqual([
      30_000, 33_000,
    ]);
  });

  it('doubles with every failure up to a quarter of an hour, and starts anew after an answer', () => {
    const pace = new Pace(60_000, () => 0);
    const failed = [1, 2, 3, 4, 5].map(() => pace.afterFailure());
    expect(failed).toEqual([120_000, 240_000, 480_000, 900_000, 900_000]);
    expect([pace.afterAnswer(), pace.afterFailure()]).toEqual([60_000, 120_000]);
  });

  it('keeps to what the server asks for, within reason', () => {
    const pace = new Pace(1_000, () => 0);
    expect(pace.afterFailure(3_600_000)).toBe(3_600_000);
    // Longer than a timer can wait: it would fire at once.
    expect(pace.afterFailure(1e12)).toBe(86_400_000);
    expect(pace.afterAnswer(60_000)).toBe(60_000);
    expect(pace.afterAnswer(1e12)).toBe(900_000);
    expect(new Pace(1e12).afterAnswer()).toBe(86_400_000);
  });

  it.each<[{ 'cache-control'?: string; age?: string }, number]>([
    [{}, 0],
    [{ 'cache-control': 'no-store' }, 0],
    [{ 'cache-control': 'public, max-age=60' }, 60_000],
    [{ 'cache-control': 's-maxage=600, max-age=60', age: '45' }, 15_000],
    [{ 'cache-control': 'max-age=60', age: '90' }, 0],
    [{ 'cache-control': 's-maxage=600' }, 0],
  ])('an answer with %j is fresh for %d ms', (headers, ms) => {
    expect(freshFor(headers)).toBe(ms);
  });
});
